// A sentence cut into clauses at commas, semicolons and colons outside brackets.

import type { Span } from '../segment/article.ts'

/** Clauses in order; a mark belongs to the clause before it. A mark inside one of `spans` (names) does not cut. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (character === ',' || character === ';' || character === ':')) {
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
