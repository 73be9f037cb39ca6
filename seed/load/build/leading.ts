// Which of several claims of one thing speaks for it, where they differ in a detail.

import { byCode } from '../../identity.ts'
import type { ClaimNode } from '../graph.ts'

/** The surest first; of equally sure ones the one with the smallest id, so that the order never depends on the input's. */
export const surestFirst = (claims: readonly ClaimNode[]): ClaimNode[] =>
  [...claims].sort((a, b) => b.confidence - a.confidence || byCode(a.id, b.id))

/** The first of the values that is there. */
export const firstGiven = <T, V>(items: readonly T[], value: (item: T) => V | undefined): V | undefined => {
  for (const item of items) {
    const found = value(item)
    if (found !== undefined) return found
  }
  return undefined
}
