// Projects whose name begins with a brand before the place that it is for: 某某格桑花|西藏母婴健康计划.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import { type Context, outermostPlace } from '../context.ts'
import { isOrdinaryWord } from '../words.ts'
import { isGeneralProject } from './general.ts'

const longestBrand = 8

/** Where words that the dictionary does not hold begin that stand between a mark and the place at `start`; else `start`. */
export function brandStart({ text, starts, placeTo }: Context, start: number, masked: Uint8Array): number {
  let at = start
  while (at > 0 && start - at < longestBrand && !isMarkAt(text, at - 1) && isHanAt(text, at - 1)) {
    const from = starts.lastIndexOf(1, at - 1)
    const word = text.slice(from, at)
    if (masked[from] || placeTo.has(at) || boundaryWords.has(word) || isOrdinaryWord(word)) return start
    at = from
  }
  return start - at > 2 && (isMarkAt(text, at - 1) || text.charAt(at - 1) === '&') ? at : start
}

/** 某市第五届|全国某某活动: with its number and the place before that. */
export function numberedStart(context: Context, at: number): number {
  const number = /第[一二三四五六七八九十\d]{1,3}[届次]$/.exec(context.text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
  return number === '' ? at : outermostPlace(context, at - number.length)
}

const founding = /(?:设立|成立|创立|创办|发起|冠名|管理|旗下|下设)的([\u4e00-\u9fff·]{4,14})$/

/** 设立|某某协同育人奖学金: right after the verb, whatever verbs the name holds. */
const setUp = /(?:设立|创设|捐设|冠名)了?([\u4e00-\u9fff·]{4,16}(?:学金|奖教金))$/

/** 某会冠名设立的|新某某爱心基金|资助: all after 的, where a fund acts or is told of that was set up. */
export function foundedStart({ text, placeFrom }: Context, end: number): number | undefined {
  const before = text.slice(Math.max(0, end - 20), end)
  const name = (before.endsWith('基金') ? founding : before.endsWith('金') ? setUp : undefined)?.exec(before)?.[1]
  if (name === undefined || /[的了在由向对将为和与及]|金.|^[该本各首第一两三多]|专项/.test(name)) return undefined
  return placeFrom.has(end - name.length) || (isGeneralProject(name) && !name.startsWith('新'))
    ? undefined
    : end - name.length
}
