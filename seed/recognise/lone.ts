// Lone characters that begin names or stand within them, told from function words: 和|店|下中心小学, 新|和|成|集团, 社区发展|与|服务中心.

import { boundaryWords } from '../lexicon/boundaries.ts'
import { isMarkAt } from './characters.ts'
import type { Context } from './context.ts'
import { numerals } from './word-kinds.ts'

/** 和|店|下|中心小学: the second of two lone characters that begin a name in a list. */
export const isSecond = ({ text, starts }: Context, start: number): boolean =>
  starts[start - 1] === 1 && '、和与及'.includes(text.charAt(start - 2)) && start > 2 && !isMarkAt(text, start - 1)

/** 暨|新|和|成|集团: 和 between two lone characters that begin a name. */
export const isBetweenLone = ({ text, starts, placeTo }: Context, at: number, from: number): boolean =>
  at + 2 <= from &&
  starts[at + 1] === 1 &&
  starts[at + 2] === 1 &&
  starts[at - 1] === 1 &&
  !isMarkAt(text, at - 1) &&
  !numerals.has(text.charAt(at - 1)) &&
  (isMarkAt(text, at - 2) || placeTo.has(at - 1) || boundaryWords.has(text.charAt(at - 2)))

const isLone = ({ text, starts }: Context, at: number): boolean =>
  starts[at] === 1 &&
  starts[at + 1] === 1 &&
  !isMarkAt(text, at) &&
  !'和与及'.includes(text.charAt(at)) &&
  !boundaryWords.has(text.charAt(at)) &&
  !numerals.has(text.charAt(at))

/** 信|和|集团, 与|潮|南|井|都|中学: where up to three lone characters begin before a function word, after a mark or a word that ends names. */
export function loneBrandStart(context: Context, at: number): number | undefined {
  const { text } = context
  let start = at
  while (at - start < 3 && isLone(context, start - 1)) start--
  const opens =
    isMarkAt(text, start - 1) ||
    '和与'.includes(text.charAt(start - 1)) ||
    boundaryWords.has(text.charAt(start - 1)) ||
    boundaryWords.has(text.slice(Math.max(0, start - 2), start))
  return start < at && opens ? start : undefined
}

/** 浙江|和|鼎|铜业: 和 after a place, before a lone character that is no level and no function word. */
export const opensAfterPlace = ({ text, starts, placeTo }: Context, at: number): boolean =>
  placeTo.has(at) &&
  !'省市县区'.includes(text.charAt(at - 1)) &&
  starts[at + 2] === 1 &&
  !numerals.has(text.charAt(at + 1)) &&
  !'省市县区州镇乡村各该本此两'.includes(text.charAt(at + 1)) &&
  !(boundaryWords.has(text.charAt(at + 1)) && text.charAt(at + 1) !== '之')

/** 设立|中|恒助学基金: right after a verb of founding a name begins, whatever its first character. */
export const isFounded = (text: string, start: number): boolean =>
  '立办名了的'.includes(text.charAt(start - 1)) &&
  /(?:设立|成立|创立|创办|冠名|会见|参观|走访|考察|介绍|感谢)[了的]?$/.test(text.slice(start - 3, start))

/** 社区发展|与|服务中心: fields that the ending goes on with. */
const twinFields =
  /(?:发展|研究|培训|服务|交流|保护|支持|管理|咨询|评估|治疗|康复|预防|教育|传播|创新|文化|健康|合作|推广|治理|防治|救助|关怀|援助|心理|法律|促进|信息|资源|社工|养老|环境|科技|艺术|政策)[与和及]$/
export const isTwin = (text: string, at: number): boolean =>
  twinFields.test(text.slice(Math.max(0, at - 3), at)) &&
  /^[\u4e00-\u9fff]{2}(?:中心|院|所|会)/.test(text.slice(at, at + 5))

/** 、|和优良品科技有限公司|、: 和 joins nothing right after a mark where the list goes on. */
export const isListed = (text: string, at: number, from: number): boolean =>
  text.charAt(at - 1) === '、' && /^[^,。;、]{0,16}公司、/.test(text.slice(from, from + 20))
