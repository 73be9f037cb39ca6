// What names of bodies hold of the levels of the state, and offices and alumni beside them.

import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import type { Walk } from '../anchor.ts'
import { isHanAt } from '../characters.ts'
import type { Context } from '../context.ts'

/** 市委|宣传部, 县政府|办公室: the dictionary holds the level and the committee in one. */
const ofCommittee = /^[省市县区州](?:委[宣组统政办]|政协|政府)/

/** 县人民医院, 市第二中医院 */
const ofLevel =
  /^[省市县区](?:第[一二三四五六七八九十](?:人民|中医|中心)?|人民|中医|中|中西医结合|妇幼|妇产|妇女儿童|儿童|中心|肿瘤|传染病|精神病|口腔|眼科|胸科|骨科|老年病|职业病)(?:医院|保健院)$/

/** 省民政厅, 县慈善会: a body of a level, where the level is a word by itself or all that stands before the ending (县|民宗局). */
export const isOfSomeLevel = ({ text, starts }: Context, start: number, ending: Found<OrganizationType>): boolean =>
  (starts[start + 1] === 1 ||
    ending.start === start + 1 ||
    text.charAt(start) === '团' ||
    ofCommittee.test(text.slice(start, start + 5))) &&
  ending.end - start >= 3 &&
  !/[(]|党委政府$/.test(text.slice(start, ending.end)) &&
  (/^(?:GovernmentBody|SocialOrganization)$/.test(ending.value) || ofLevel.test(text.slice(start, ending.end))) &&
  !/^.直(?!(?:属|机关)*工委$)/.test(text.slice(start, ending.end)) &&
  !/^[委局厅]$/.test(text.slice(start + 1, ending.end)) &&
  /^(?:[省市县区][^各级内外属和与及]|团[省市县区州]委)/.test(text.slice(start, start + 3))

/** 市区工商联, 市、|区两级残联, 各县残联, 项目|县妇联: those of every city, district or county. */
export const isOfMany = (text: string, start: number, name: string): boolean =>
  /^(?:[省市县区州]{2}(?!场)|各[省市县区州乡镇村级]|[省市县区州镇乡]{0,3}[两三四]级|[省市县区州](?:所有|全部|部分|有关|相关|多[家所个]))/.test(
    name,
  ) ||
  (/^[省市县区]/.test(name) &&
    /(?:项目|试点|示范|受援|受助|贫困|各地?)$/.test(text.slice(Math.max(0, start - 2), start)))

/** 甲|某市|校友会 where the text speaks of 甲大学: the school's short name before the place. */
export function alumniStart({ text }: Context, { start, anchored }: Walk, word: string): number | undefined {
  if (word !== '校友会' || !anchored) return undefined
  // 集美侨校|香港校友会
  const school =
    /(?:^|[^\u4e00-\u9fff]|[、与和及由向对为了在的是])([\u4e00-\u9fff]{2,4}(?:侨校|侨中|附中|一中|二中|师范|商学院))$/.exec(
      text.slice(Math.max(0, start - 9), start),
    )?.[1]
  if (school !== undefined) return start - school.length
  const length = [3, 2].find(
    (one) => isHanAt(text, start - one) && text.includes(`${text.slice(start - one, start)}大学`),
  )
  return length === undefined ? undefined : start - length
}

export const isOffice = (text: string, { start, end }: Span): boolean => text.slice(start, end) === '办公室'

/** 市委|办公室, 县政府|办公室 */
export const hasOffice = /(?:委|政府|人大|政协)$|^国务院.*(?:委员会|领导小组)$/

/** 市|八届|人大常委会: how long the session is that stands before an assembly. */
export const sessionBefore = (text: string, at: number): number =>
  text.charAt(at - 1) === '届' && /^(?:人大|政协)/.test(text.slice(at, at + 2))
    ? (/第?[一二三四五六七八九十\d]{1,3}届$/.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0)
    : 0

const mayBeDoubled = /(.)\1|^中国中国|原|^团|届/

/** Doubled levels: 青海省|省委. */
export const normalised = (name: string) =>
  !mayBeDoubled.test(name)
    ? name
    : name
        .replace(/第?[一二三四五六七八九十\d]{1,3}届(?=(?:[省市县区州旗]|自治区|全国)(?:政协|人大))/, '')
        .replace(/省省(?![属直级])/, '省')
        .replace(/市市(?!场)/, '市')
        .replace(
          /(?<=.)([县区州旗])\1(?=委|政府|人民政府|人大|政协|纪委|监委|[\u4e00-\u9fff]{2,8}局$|红十字会|慈善|工商联|妇联|残联|总工会)/,
          '$1',
        )
        .replace(/(?<=[省市县区州旗])原(?=政协|人大)/, '')
        .replace(/(?<=[省市县区州旗国])第?[一二三四五六七八九十\d]{1,3}届(?=政协|人大)/, '')
        .replace(/^中国中国/, '中国')
        .replace(/^团(?=.{2,9}委$)/, '共青团')
