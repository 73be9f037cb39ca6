// The names of an article by what they name, and what all places of one tell together.

import type { NameMention } from '../mention.ts'
import type { KindSpan } from '../tagger/marks.ts'
import { kindOf } from '../tagger/names.ts'
import { Features, lineOf, type Marked, type NameType, nameTypes } from './features.ts'
import { oddsOf, type Row } from './logistic.ts'

export interface Group {
  readonly type: NameType
  readonly name: string
  readonly mentions: NameMention[]
  /** In how many of the places the tagger sees this name. */
  seen: number
}

export const groupsOf = (names: readonly NameMention[], isSeen: (span: KindSpan) => boolean): Group[] => {
  const groups = new Map<string, Group>()
  for (const mention of names) {
    const { type, name } = mention
    const key = `${type}:${name}`
    const seen = isSeen({ start: mention.start, end: mention.end, kind: kindOf(type) }) ? 1 : 0
    const group = groups.get(key)
    if (group) {
      group.mentions.push(mention)
      group.seen += seen
    } else groups.set(key, { type, name, mentions: [mention], seen })
  }
  return [...groups.values()]
}

const closing: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」' }

/** The name itself where the span of a project holds its quotation marks. */
export const innerSpan = (
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } => {
  const close = closing[text.charAt(start)]
  const at = close === undefined ? -1 : text.indexOf(close, start + 2)
  return at > 0 && at < end ? { start: start + 1, end: at } : { start, end }
}

/** So many places of a name are looked at: more tell nothing new. */
const looked = 6

const scale = (odds: number): number => Math.max(-6, Math.min(6, odds))

/** The odds of each of the first places of a name by the weights of spans. */
export const oddsOfPlaces = (marked: Marked, { mentions, type }: Group, weights: ArrayLike<number>): number[] => {
  const features = new Features(marked)
  return mentions
    .slice(0, looked)
    .map((mention) => scale(oddsOf(weights, { at: features.of(innerSpan(marked.text, mention), type) })))
}

export const groupSize = 40

/** What the places of a name tell together; `known` are names that the article tells beside it. */
export function groupRow(
  { text }: Marked,
  { type, name, mentions, seen }: Group,
  odds: readonly number[],
  known: readonly string[],
): Row {
  const kind = nameTypes.indexOf(type)
  const ofKind = Math.min(kind, 2)
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length
  const [first] = mentions
  const start = first?.start ?? 0
  const end = first?.end ?? 0
  const line = lineOf(text, { start, end })
  const written = new Set(mentions.map((mention) => text.slice(mention.start, mention.end)))
  const value: number[] = []
  const at: number[] = []
  const put = (feature: number, amount: number) => {
    if (amount === 0) return
    at.push(feature)
    value.push(amount)
  }
  put(0, 1)
  put(1 + kind, 1)
  put(10, mean / 3)
  put(11, Math.max(...odds) / 3)
  put(12, Math.min(...odds) / 3)
  put(13 + ofKind, mean / 3)
  put(16 + ofKind, Math.log(mentions.length))
  put(19, Math.min(name.length, 20) / 10)
  put(20 + ofKind, name.length <= 3 ? 1 : 0)
  put(23, written.has(name) ? 1 : 0)
  put(24, Math.log1p(start) / 5)
  put(25, Math.log1p(start - line.start) / 5)
  put(26, Math.log1p(line.end - line.start) / 5)
  put(27, known.some((other) => other.length > name.length && other.includes(name)) ? 1 : 0)
  put(28, known.some((other) => other.length < name.length && name.includes(other)) ? 1 : 0)
  put(29, Math.log(written.size))
  put(30, Math.abs(mean) / 3)
  put(31 + ofKind, name.length >= 10 ? 1 : 0)
  put(34 + ofKind, seen / mentions.length)
  put(37 + ofKind, seen > 0 ? 1 : 0)
  return { at, value }
}

/** So many names told before and after one are held against it: with all, an article of thousands would take the square of them. */
const near = 250

/** What an article tells of a name by the weights of spans: the name is the one of the groups at `index`. */
export function rowOf(marked: Marked, groups: readonly Group[], index: number, weights: ArrayLike<number>): Row {
  const group = groups[index] as Group
  const others = groups.slice(Math.max(0, index - near), index + near).map(({ name }) => name)
  return groupRow(marked, group, oddsOfPlaces(marked, group, weights), others)
}
