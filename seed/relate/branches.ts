// Parts of organisations that their names tell: 某银行|某分行 beside 某银行.

import { isOrganization } from '../ontology.ts'
import type { NameMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import type { Fact } from './fact.ts'
import { referenceOf } from './reading.ts'

const fund = /(?:基金|慈善信托|奖学金|助学金)$/
const branch =
  /(?:分行|支行|分公司|支公司|中支|分会|分院|分校|分中心|代表处|办事处|学院|研究院|研究所|实验室|附属[^、]{0,10}医院|专业委员会|专委会|救援(?:总|大|支)?队|(?:志愿|义工|服务)[^、]{0,6}队)$/

/** 某某红十字会|某某救援队 beside 某某|县|红十字会 */
const isTeam = /队$/
const ofLevel = /(?<=^[\u4e00-\u9fff]{2,3})[市县区州旗](?=.{3})/

/** 某大学|教育基金会, 某医院|某某基金会 */
const ofSchool = /(?:基金会|校友会)$/
const isSchool = ({ type }: NameMention): boolean => type === 'ResearchBody' || type === 'Hospital'

const province = /^(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|(?:北京|上海|天津|重庆)市)/

/** PART_OF facts of names that begin with the whole name of another one of the article. */
export function branchFacts(names: readonly NameMention[], sentenceOf: (at: number) => Span): Fact[] {
  const organizations = new Map<string, NameMention>()
  for (const mention of names)
    if (isOrganization(mention.type) && !organizations.has(mention.name)) organizations.set(mention.name, mention)
  const shortened = new Map(Array.from(organizations, ([name, mention]) => [name.replace(ofLevel, ''), mention]))
  const funds = new Map(names.filter(({ name }) => fund.test(name)).map((mention) => [mention.name, mention]))
  const facts: Fact[] = []
  for (const part of new Map([...organizations, ...funds]).values()) {
    const ending = fund.test(part.name) ? fund : branch
    if (!ending.test(part.name) && !ofSchool.test(part.name)) continue
    // 江苏省|某大学|教育基金会 bears the name of 某大学.
    const placed = province.exec(part.name)?.[0].length ?? 0
    for (let end = part.name.length - 2; end >= 3; end--) {
      const whole =
        organizations.get(part.name.slice(0, end)) ??
        organizations.get(part.name.slice(placed, end)) ??
        (isTeam.test(part.name) ? shortened.get(part.name.slice(0, end)) : undefined)
      const rest = part.name.slice(end)
      // 某公司|奖学金 is named after it, and mostly another body's.
      if (whole?.type === 'Company' && ending === fund) break
      if (!whole || !(ending.test(rest) || (isSchool(whole) && ofSchool.test(rest)))) continue
      facts.push({
        type: 'PART_OF',
        from: referenceOf(part),
        to: referenceOf(whole),
        status: 'asserted',
        method: 'name-branch',
        confidence: 0.93,
        details: {},
        ...sentenceOf(part.start),
      })
      break
    }
  }
  return facts
}
