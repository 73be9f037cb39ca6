// Whether a stretch of text that ends like an organisation names one, or only speaks of a kind (合作医院, 各级政府, 公益组织).

import { generalModifiers, groupWords, weakEndings } from '../../lexicon/organizations.ts'
import type { Context } from '../context.ts'
import { tagOf } from '../words.ts'

/** The words of `[start, end)` by the article's word boundaries. */
export function wordsBetween({ text, starts }: Context, start: number, end: number): string[] {
  const words: string[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at !== end && starts[at] === 0) continue
    words.push(text.slice(from, at))
    from = at
  }
  return words
}

/** A modifier, or two of them that the dictionary holds as one word. */
const isGeneral = (word: string): boolean =>
  generalModifiers.has(word) ||
  (word.length === 4 && generalModifiers.has(word.slice(0, 2)) && generalModifiers.has(word.slice(2)))

interface Parts {
  /** Where the name begins; after its place, where it has one. */
  readonly bodyStart: number
  readonly endingStart: number
  readonly ending: string
  readonly anchored: boolean
}

/** True where the words between place and ending, or the place itself, say which organisation it is. */
export function isProperName(context: Context, { bodyStart, endingStart, ending, anchored }: Parts): boolean {
  const words = wordsBetween(context, bodyStart, endingStart)
  if (words.some((word) => groupWords.has(word) || /^\d+$/.test(word))) return false
  if (ending === '政府' && /党委?和?$/.test(context.text.slice(bodyStart, endingStart))) return false
  const specific = words.filter((word) => !isGeneral(word))
  if (anchored)
    return !(weakEndings.has(ending) && words.some((word) => /^(?:f|s|r)$/.test(tagOf(word)) && word.length > 1))
  const letters = specific.join('').length
  const isLong = words.length > 2 && endingStart - bodyStart >= 6
  return weakEndings.has(ending) ? isLong || (letters >= 2 && !isPlainNoun(specific)) : letters >= 2 || words.length > 2
}

/** One common noun alone names nothing with a weak ending: 数据中心, 儿童医院. */
const isPlainNoun = (specific: readonly string[]): boolean =>
  specific.length === 1 && /^(?:n|v|vn|a|an|b|t|s|f|m)$/.test(tagOf(specific[0] ?? ''))
