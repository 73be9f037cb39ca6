// A sentence cut into clauses at commas, semicolons and colons outside brackets, and where one verb of several ends.

import type { Span } from '../segment/article.ts'
import { isDigit, unitSet } from '../segment/normalise.ts'

const noBreaks: ReadonlySet<number> = new Set()

const isMark = unitSet('(),;:“')

/** No slogan in quotation marks is longer than this; what is longer is speech. */
const longestSlogan = 20

/** Where a slogan ends that begins at `at`: “金融暖阳,助梦起航” is one. */
function sloganEnd(text: string, at: number): number | undefined {
  const close = text.slice(at, at + longestSlogan).indexOf('”')
  return close > 0 && !/[。;:!?]/.test(text.slice(at, at + close)) ? at + close : undefined
}

/** 3,000万元 */
const isInNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) && /^\d{3}/.test(text.slice(at + 1, at + 4))

/** 由甲、乙推出的|,旨在 …的某计划: one description. */
const isInDescription = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '的' &&
  /(?:发起|推出|设立|主办|举办|开展|实施|启动|创办|成立|打造)的,(?:旨在|以|为|致力|面向|专门|针对)/.test(
    text.slice(at - 3, at + 4),
  )

/** Clauses in order; a mark belongs to the clause before it. `breaks` are further marks that cut (甲资助、乙执行). */
export function clausesOf(text: string, { start, end }: Span, breaks: ReadonlySet<number> = noBreaks): Span[] {
  const clauses: Span[] = []
  const hasBreaks = breaks.size > 0
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    if (isMark[text.charCodeAt(at)] === 0 && !(hasBreaks && breaks.has(at))) continue
    const character = text.charAt(at)
    if (character === '“') at = sloganEnd(text, at) ?? at
    else if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (character === ',' && (isInNumber(text, at) || isInDescription(text, at))) continue
    else if (depth === 0 && (character === ',' || character === ';' || character === ':' || breaks.has(at))) {
      clauses.push({ start: from, end: at + 1 })
      from = at + 1
    }
  }
  if (from < end) clauses.push({ start: from, end })
  return clauses
}

/** Index of the clause that holds `at`. */
export function clauseAt(clauses: readonly Span[], at: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((clauses[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
