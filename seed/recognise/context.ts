// What the recognisers of an article share: its text, its word boundaries and the values found in it.

import { flatMap, matchesOf } from '../flat.ts'
import type { ArticleText, Span } from '../segment/article.ts'
import { joinBrands } from './joined.ts'
import type { CountMention, PlaceMention, ValueMention } from './mention.ts'
import { wordStarts } from './words.ts'

export interface Context {
  readonly article: ArticleText
  readonly text: string
  /** 1 where a word begins. */
  readonly starts: Uint8Array
  /** Places by where they begin and where they end. */
  readonly placeFrom: ReadonlyMap<number, PlaceMention>
  readonly placeTo: ReadonlyMap<number, PlaceMention>
  /** Counts by where they end. */
  readonly countTo: ReadonlyMap<number, CountMention>
  /** 1 on units that belong to money, dates, counts and honours: no name runs through them. */
  readonly taken: Uint8Array
  readonly values: readonly ValueMention[]
}

const honour =
  /(?:荣获|获评|荣膺|评为|授予|获颁|获授|当选)[^,。;“”\n]{0,16}“([^“”\n]{2,30})”(?=[,。;、等和及称荣奖\n]|$)|“([^“”\n]{2,30})”(?:荣誉)?(?:称号|荣誉|奖章|奖项|勋章|牌匾)/g

/** What is honoured with “某会爱心企业” is called so: the quotation names nobody. */
function honoursIn(text: string): Span[] {
  if (!text.includes('“')) return []
  return flatMap(matchesOf(text, honour), (match) => {
    const words = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(`“${words}”`) + 1
    return [{ start, end: start + words.length }]
  })
}

/** 《某某部门关于某事的通知》: who wrote a paper that is only referred to does nothing here. */
const papers = /《[^《》\n]{4,60}(?:意见|通知|要点|方案|办法|规定|决定|条例|纲要|规划|细则|公告|通告|[^书]法)》/g

export function contextOf(article: ArticleText, values: readonly ValueMention[]): Context {
  const { text } = article.view
  const placeFrom = new Map<number, PlaceMention>()
  const placeTo = new Map<number, PlaceMention>()
  const countTo = new Map<number, CountMention>()
  const taken = new Uint8Array(text.length + 1)
  for (const value of values) {
    if (value.kind === 'count') countTo.set(value.end, value)
    if (value.kind !== 'place') {
      taken.fill(1, value.start, value.end)
      continue
    }
    placeFrom.set(value.start, value)
    placeTo.set(value.end, value)
  }
  for (const { start, end } of honoursIn(text)) taken.fill(1, start, end)
  for (const { index, 0: paper } of matchesOf(text, papers)) taken.fill(1, index, index + paper.length)
  const starts = wordStarts(text, article.paragraphs)
  joinBrands(text, starts)
  return { article, text, starts, placeFrom, placeTo, countTo, taken, values }
}

/** Where the outermost of the places begins that follow on each other up to `at` (某省|某市|某县); `at` where none ends there. */
export function outermostPlace({ placeTo }: Pick<Context, 'placeTo'>, at: number): number {
  let first = at
  for (let place = placeTo.get(first); place; place = placeTo.get(first)) first = place.start
  return first
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** 1 on the units of spans, of so many units. */
export function mask(size: number, spans: readonly Span[]): Uint8Array {
  const masked = new Uint8Array(size + 1)
  for (const { start, end } of spans) masked.fill(1, start, end)
  return masked
}
