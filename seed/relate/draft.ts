// Facts in the making: what an action says of two names, before the sentence adds status, date and the span that is quoted.

import type { RelationType } from '../ontology.ts'
import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'
import type { Details, Reference } from './fact.ts'
import type { Group } from './groups.ts'

export interface Draft extends Span {
  readonly type: RelationType
  readonly from: Reference
  readonly to: Reference
  readonly method: string
  readonly confidence: number
  readonly details: Details
  /** Where the verb stands: what comes before it tells whether the fact is asserted. */
  readonly verbAt: number
  /** Where the status is told from, if not before the verb: 将|某公司捐赠的|物资 tells of no future. */
  readonly statusAt?: number
}

/** No list joins more pairs than this; a longer one is a table, not a sentence. */
export const mostPairs = 400

/** Every pair of two lists, without pairs of one name with itself. */
export function pairsOf(from: readonly Reference[], to: readonly Reference[]): (readonly [Reference, Reference])[] {
  const pairs: (readonly [Reference, Reference])[] = []
  for (const a of from) {
    for (const b of to) {
      if (a.name === b.name && a.type === b.type) continue
      pairs.push([a, b])
      if (pairs.length >= mostPairs) return pairs
    }
  }
  return pairs
}

export const unique = (references: readonly Reference[]): Reference[] => {
  if (references.length < 2) return references.slice()
  const seen = new Set<string>()
  return references.filter(({ type, name }) => {
    const key = `${type}:${name}`
    return !seen.has(key) && seen.add(key)
  })
}

/** What is picked of each actor of some groups, each once. */
export function fromGroups(groups: readonly Group[], pick: (actor: Actor) => readonly Reference[]): Reference[] {
  const all: Reference[] = []
  for (const { actors } of groups) for (const actor of actors) for (const reference of pick(actor)) all.push(reference)
  return all.length < 2 ? all : unique(all)
}

/** How sure pointing words and handed-on subjects leave a fact. */
export function certainty(groups: readonly Group[], inherited: boolean): number {
  let factor = inherited ? 0.8 : 1
  for (const group of groups) {
    if (group.actors.some(({ pointing }) => pointing === 'possible')) factor *= 0.85
    else if (group.actors.some(({ pointing }) => pointing === 'certain')) factor *= 0.93
  }
  return factor
}
