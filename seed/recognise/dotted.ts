// Names with a dot in them: foreign names (比尔·某某) and brands of two parts (光彩·某某专项基金).

import { transliterationCharacters } from '../lexicon/transliteration.ts'
import { isMarkAt } from './characters.ts'

const isForeign = (text: string, at: number) => at >= 0 && transliterationCharacters.has(text.charAt(at))

/** What a brand stands after: 由|思源·某某基金, 设立|唯爱·某某基金. */
const leading = /(?:[由与和向为在对将及]|设立|成立|启动|发起|推出|资助|支持|开展|实施|联合|携手|捐赠)$/

/** 光彩|·某某专项基金: where a word begins that stands between a mark, or a word that leads up to names, and a dot. */
function brandBefore(text: string, dot: number): number {
  for (let at = dot - 2; at >= dot - 4 && !isMarkAt(text, at); at--)
    if (leading.test(text.slice(Math.max(0, at - 2), at))) return at
  let start = dot
  while (!isMarkAt(text, start - 1) && dot - start < 6) start--
  return isMarkAt(text, start - 1) ? start : dot
}

/** Where a foreign name begins that has a dot at `dot`. */
export function dottedStart(text: string, dot: number): number {
  let start = dot
  while (isForeign(text, start - 1) && dot - start < 8) start--
  // Foreign names have two characters or more.
  if (dot - start < 2) return Math.min(start, brandBefore(text, dot))
  return start
}
