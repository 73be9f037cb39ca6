// What the recognisers of an article share: its text, its word boundaries and the values found in it.

import type { ArticleText, Span } from '../segment/article.ts'
import type { PlaceMention, ValueMention } from './mention.ts'
import { wordStarts } from './words.ts'

export interface Context {
  readonly article: ArticleText
  readonly text: string
  /** 1 where a word begins. */
  readonly starts: Uint8Array
  /** Places by where they begin and where they end. */
  readonly placeFrom: ReadonlyMap<number, PlaceMention>
  readonly placeTo: ReadonlyMap<number, PlaceMention>
  /** 1 on units that belong to money, dates and counts: no name runs through them. */
  readonly taken: Uint8Array
  readonly values: readonly ValueMention[]
}

export function contextOf(article: ArticleText, values: readonly ValueMention[]): Context {
  const { text } = article.view
  const placeFrom = new Map<number, PlaceMention>()
  const placeTo = new Map<number, PlaceMention>()
  const taken = new Uint8Array(text.length + 1)
  for (const value of values) {
    if (value.kind !== 'place') {
      taken.fill(1, value.start, value.end)
      continue
    }
    placeFrom.set(value.start, value)
    placeTo.set(value.end, value)
  }
  return { article, text, starts: wordStarts(text, article.paragraphs), placeFrom, placeTo, taken, values }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
