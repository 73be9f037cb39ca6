// Funds named right after the body that they belong to (某基金会|牵手公益基金): their whole name is that of both.

import { flatMap } from '../../flat.ts'
import { boundaryWords } from '../../lexicon/boundaries.ts'
import type { Context } from '../context.ts'
import type { OrganizationSpan } from '../organizations/organization.ts'
import { cutWords } from '../words.ts'
import { isGeneralProject } from './general.ts'
import type { ProjectSpan } from './project.ts'

const owners = /^(?:Foundation|SocialOrganization|GovernmentBody|ResearchBody|Hospital)$/
/** 成立|某医院|医疗救助慈善基金 */
const isSetUp = /(?:成立|设立|建立|发起)(?:了)?[“《]?$/
const fundAfter =
  /^([\u4e00-\u9fffA-Za-z0-9·]{2,12}?)((?:公益|专项|慈善|爱心|救助|助学|教育|发展|博爱|关爱)*(?:基金|慈善信托|奖学金|助学金))(?![会管])/

/** 某基金会社区发展基金|“某某工程”: general words name a fund of a body where it acts or owns something. */
const isNamed =
  /^(?:[“《]|管委会|管理委|执委会|联合|携手|资助|捐赠|捐资|捐款|出资|,?由|(?:宣告|宣布|正式)*(?:成立|设立|启动|揭牌|筹建|筹备))/

/** Function words and verbs that show that the fund is not named with the body before: 某基金会设立|某某基金. */
const parts = (word: string): boolean =>
  '的在将向为是与和及由从对已下'.includes(word) || /^(?:旗下|名下|下设|下属|所属)/.test(word) || boundaryWords.has(word)

/** `isFree` says where no other name was found. */
export function nestedFunds(
  { text, taken }: Context,
  organizations: readonly OrganizationSpan[],
  isFree: (start: number, end: number) => boolean,
): ProjectSpan[] {
  return flatMap(organizations, (owner): ProjectSpan[] => {
    const match = owners.test(owner.type) ? fundAfter.exec(text.slice(owner.end, owner.end + 24)) : null
    const [written = '', brand = ''] = match ?? []
    const end = owner.end + written.length
    if (written === '' || taken.subarray(owner.end, end).includes(1) || !isFree(owner.end, end)) return []
    const isTold =
      isNamed.test(text.slice(end, end + 4)) || isSetUp.test(text.slice(Math.max(0, owner.start - 5), owner.start))
    if (isGeneralProject(written, true) && !isTold) return []
    if (brand !== '牵手' && brand !== '携手' && cutWords(brand).some(parts)) return []
    return [{ start: owner.end, end, name: owner.name + written, aliases: [written], quoted: true }]
  })
}
