// The span that is quoted for a fact: its sentence, or of a long sentence the clauses that say it.

import type { Span } from '../segment/article.ts'
import { clauseAt } from './clauses.ts'

/** A sentence up to this length is quoted whole, in units. */
const longestWhole = 120

export function quotedSpan(sentence: Span, clauses: readonly Span[], said: Span): Span {
  if (sentence.end - sentence.start <= longestWhole) return { start: sentence.start, end: sentence.end }
  const first = clauses[clauseAt(clauses, said.start)]
  const last = clauses[clauseAt(clauses, said.end - 1)]
  return {
    start: Math.max(sentence.start, first?.start ?? said.start),
    end: Math.min(sentence.end, Math.max(last?.end ?? 0, said.end)),
  }
}
