// A phrase of titles after a name, and who holds them.

import type { NameMention, PlaceMention } from '../../recognise/mention.ts'
import type { Span } from '../../segment/article.ts'
import { isPerson, type Reading } from '../reading.ts'
import { type HeldTitle, titlePhraseBefore } from './phrase.ts'

/** Titles that persons hold by what stands after them. */
export interface Held {
  readonly persons: readonly NameMention[]
  readonly titles: readonly HeldTitle[]
  /** From the first name to the last title. */
  readonly span: Span
  /** Where no body stands with the titles: who appoints, or in what they are held. */
  readonly by?: NameMention
}

/** No phrase of titles is longer, in units. */
export const longestPhrase = 160

/** The list of persons that ends with `persons[last]`: 甲、乙和丙. */
export function listTo(text: string, persons: readonly NameMention[], last: number): NameMention[] {
  let first = last
  for (let next = persons[first]; first > 0 && next; next = persons[first]) {
    const before = persons[first - 1]
    if (!before || !/^(?:\([^()]{1,8}\))?[、和与及]$/.test(text.slice(before.end, next.start))) break
    first--
  }
  return persons.slice(first, last + 1)
}

export const isPersonAt = (mention: NameMention | PlaceMention | undefined) =>
  mention !== undefined && isPerson(mention)

/** The end of the titles that begin in the phrase at `start`: 某会副会长、某公司董事长、总经理. No person stands in it. */
function titlesEnd({ text, titleFrom, mentionFrom }: Reading, start: number, limit: number): number | undefined {
  let end: number | undefined
  let from = start
  for (let at = start; at < Math.min(limit, start + longestPhrase); at++) {
    if (/[。;!?\n]/.test(text.charAt(at)) || isPersonAt(mentionFrom.get(at))) break
    if (text.charAt(at) === ',') break
    const title = titleFrom.get(at)
    if (!title || title.end > limit) continue
    if (end !== undefined && !/^[、兼和及与]|^并?兼任/.test(text.slice(from, title.start))) break
    end = title.end
    from = end
    at = end - 1
  }
  return end
}

/** The titles in the phrase at `start`, as held by these persons. */
export function held(
  reading: Reading,
  persons: readonly NameMention[],
  start: number,
  limit: number,
  by?: NameMention,
): Held[] {
  const end = titlesEnd(reading, start, limit)
  const [first] = persons
  if (end === undefined || !first) return []
  const { titles } = titlePhraseBefore(reading, end, start)
  const span = { start: Math.min(first.start, start), end }
  return titles.length === 0 ? [] : [{ persons, titles, span, ...(by && { by }) }]
}
