// Titles in a text: a word of the lexicon with what stands before it and belongs to it (党组书记, 常务副省长).

import { endingTypes } from '../lexicon/organizations.ts'
import { type TitleKind, titlePrefixes, titles } from '../lexicon/titles.ts'
import { trieOf } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import type { Context } from './context.ts'

export interface TitleMention extends Span {
  readonly kind: TitleKind
}

const prefixesByLast = new Map<string, string[]>()
for (const prefix of titlePrefixes) {
  const last = prefix.slice(-1)
  prefixesByLast.set(last, [...(prefixesByLast.get(last) ?? []), prefix])
}

/** Where a title begins when the prefixes before `at` are taken in. */
function withPrefixes(text: string, at: number): number {
  let start = at
  for (let round = 0; round < 4; round++) {
    const prefix = prefixesByLast.get(text.charAt(start - 1))?.find((word) => text.endsWith(word, start))
    if (prefix === undefined) return start
    start -= prefix.length
  }
  return start
}

const level = /^[省市县区州镇乡村旗盟]长$/

/** 广州|长隆 holds no 州长. */
const beginsWord = ({ text, starts, placeTo }: Context, at: number, title: string): boolean =>
  // 妻|儿子女 are no son.
  (title !== '儿子' || (starts[at] === 1 && starts[at + 2] === 1)) &&
  (!level.test(title) || starts[at] === 1 || placeTo.has(at) || '副代原前'.includes(text.charAt(at - 1)))

const endings = trieOf([...endingTypes.keys()].map((word) => [word, word] as const))

/** 理事|会 is a board and 总工|会 a union, no offices; nor is 市|民宗委. */
function isInEnding({ text, starts }: Context, { start, end }: Span): boolean {
  if (text.startsWith('事会', end - 1) && /^[监董]事$/.test(text.slice(start, end))) return true
  if (/^市民[宗盟革]/.test(text.slice(start, end + 1))) return true
  for (let at = start; at < end; at++) {
    const ending = endings.longestAt(text, at)
    if (ending && ending.end > end && starts[ending.end] === 1) return true
  }
  return false
}

/** 某会|长期支持, 某会|员工: the title ends within the next word; but 院长|期待. */
const isCrossed = (text: string, { start, end }: Span): boolean =>
  /^(?:.+长期(?![待望盼许])|.*员工)/.test(text.slice(start, end + 2)) &&
  end - start <= 3 &&
  !/^(?:理事|董事|部)长期/.test(text.slice(start, end + 1))

/** 某银行|长沙分行 holds no 行长. */
const runsIntoPlace = ({ placeFrom, starts }: Context, { start, end }: Span): boolean =>
  starts[start] === 0 && placeFrom.has(end - 1)

/** All titles, from the left, without overlaps. */
export function findTitles(context: Context): TitleMention[] {
  const { text, taken } = context
  const found: TitleMention[] = []
  for (const match of titles.all(text)) {
    if (isInEnding(context, match) || isCrossed(text, match) || runsIntoPlace(context, match)) continue
    if (taken[match.start] || !beginsWord(context, match.start, text.slice(match.start, match.end))) continue
    const start = Math.max(withPrefixes(text, match.start), found.at(-1)?.end ?? 0)
    found.push({ start, end: match.end, kind: match.value })
  }
  return found
}
