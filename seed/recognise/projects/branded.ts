// Projects whose name begins with a brand before the place that it is for: 某某格桑花|西藏母婴健康计划.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import { type Context, outermostPlace } from '../context.ts'
import { isOrdinaryWord } from '../words.ts'

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
