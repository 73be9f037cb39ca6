// Funds and programmes named right after the body that they belong to (某基金会|牵手公益基金, 某会|母亲救助项目|启动会): their whole name is that of both.

import { flatMap } from '../../flat.ts'
import { boundaryWords, verbsInNames } from '../../lexicon/boundaries.ts'
import { generalProjectWords } from '../../lexicon/projects.ts'
import type { Context } from '../context.ts'
import type { OrganizationSpan } from '../organizations/organization.ts'
import { cutWords, tagOf } from '../words.ts'
import { isGeneralProject } from './general.ts'
import type { ProjectSpan } from './project.ts'

const owners = /^(?:Foundation|SocialOrganization|GovernmentBody|ResearchBody|Hospital)$/
/** 成立|某医院|医疗救助慈善基金 */
const isSetUp = /(?:成立|设立|建立|发起)(?:了)?[“《]?$/
const partAfter =
  /^([\u4e00-\u9fffA-Za-z0-9·]{2,12}?)((?:公益|专项|慈善|爱心|救助|助学|教育|发展|博爱|关爱)*(?:(?:基金|慈善信托|奖学金|助学金)(?![会管])|(?:奖教金|奖励金|大奖|科技奖|创新奖|教师奖|学生奖|青年奖)(?![励学教])|项目|计划|工程|行动))/

/** 某基金会社区发展基金|“某某工程”: general words name a fund of a body where it acts or owns something. */
const isNamed =
  /^(?:[“《]|管委会|管理委|执委会|联合|携手|资助|捐赠|捐资|捐款|出资|,?由|(?:宣告|宣布|正式)*(?:成立|设立|启动|揭牌|筹建|筹备))/

/** 某基金会某某救助项目|启动会, |在某县启动: what is said of a programme that bears the name of its body. */
const isCarriedOut =
  /^(?:[\u4e00-\u9fff]{0,4}(?:启动|签约|捐赠|发放|揭牌|开班|开工|竣工|落成|签字|交接|发车|推进|总结|表彰|培训|发布|座谈|工作|说明|助学金|救助金|奖学金)(?:仪式|会|班|大会|典礼|金)|(?:分别|正式|于[^,。;]{2,12}|已|将|先后|再次|首次|顺利|成功)*(?:在[^,。;]{2,20}?(?:启动|举行|举办|召开|实施|开展|落地|开工|开班|揭牌|圆满)|走进|启动|落户|落地|开工|竣工|惠及))/

/** Function words and verbs that show that the fund is not named with the body before: 某基金会设立|某某基金. */
const joins = (word: string): boolean =>
  '的在将向为是与和及由从对已下'.includes(word) || /^(?:旗下|名下|下设|下属|所属)/.test(word)
const parts = (word: string): boolean => joins(word) || boundaryWords.has(word)

/** 某基金会|开展|某某项目: a verb that no name holds. */
const isDone = (word: string): boolean =>
  boundaryWords.has(word) ||
  (!verbsInNames.has(word) && !generalProjectWords.has(word) && /^(?:v|d|ad|vd|p)$/.test(tagOf(word)))

/** `isFree` says where no other name was found. */
export function nestedFunds(
  { text, taken }: Context,
  organizations: readonly OrganizationSpan[],
  isFree: (start: number, end: number) => boolean,
): ProjectSpan[] {
  return flatMap(organizations, (owner): ProjectSpan[] => {
    const match = owners.test(owner.type) ? partAfter.exec(text.slice(owner.end, owner.end + 24)) : null
    const [written = '', brand = ''] = match ?? []
    const end = owner.end + written.length
    if (written === '' || taken.subarray(owner.end, end).includes(1) || !isFree(owner.end, end)) return []
    const isTold =
      isNamed.test(text.slice(end, end + 4)) || isSetUp.test(text.slice(Math.max(0, owner.start - 5), owner.start))
    if (isGeneralProject(written, true) && !isTold) return []
    const [first = '', ...others] = cutWords(brand)
    const isFund = /[金托奖]$/.test(written)
    if (!isFund && (!isCarriedOut.test(text.slice(end, end + 36)) || isDone(first))) return []
    if (brand !== '牵手' && brand !== '携手' && [first, ...others].some(isFund ? parts : joins)) return []
    return [{ start: owner.end, end, name: owner.name + written, aliases: [written], quoted: true }]
  })
}
