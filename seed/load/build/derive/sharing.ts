// What several actors have in common: a gift they give together, a project they share. The ground that derived links stand on.

import { flatMap } from '../../../flat.ts'
import { byCode, sortedSet } from '../../../identity.ts'
import type { Basis } from '../../../ontology.ts'
import type { ClaimNode } from '../../graph.ts'
import { combinedConfidence } from '../confidence.ts'
import { groupBy } from '../group.ts'
import { dayRangeOf, type Period } from '../period.ts'

/** One actor's part in it. */
export interface Part {
  readonly actor: string
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  readonly confidence: number
  readonly period: Period
}

export interface Sharing {
  readonly basis: Basis
  /** `direct`: the two are joined by the claim itself, nothing stands between them. */
  readonly through: 'project' | 'grant' | 'direct'
  /** The project's or grant's id; of a direct one the basis. */
  readonly id: string
  readonly parts: readonly Part[]
  /** Of a grant, who receives it. */
  readonly recipients?: readonly string[]
}

/**
 * The most actors of one project or gift that are joined two by two. More of them would be thousands of links that say one thing:
 * 25 make 300 pairs, 500 would make 124,750. Beyond it the actors stay joined through the project or the gift itself.
 */
export const crowd = 25

const partOf = (actor: string, claims: readonly ClaimNode[]): Part => ({
  actor,
  claims: claims.map(({ id }) => id),
  documents: sortedSet(claims.map(({ document }) => document)),
  confidence: combinedConfidence(claims),
  period: dayRangeOf(flatMap(claims, ({ date }) => date ?? [])),
})

/** Each actor's part, in the order of their ids. */
export const partsOf = (claims: readonly ClaimNode[], actorOf: (claim: ClaimNode) => string): Part[] =>
  [...groupBy(claims, actorOf)].map(([actor, own]) => partOf(actor, own)).sort((a, b) => byCode(a.actor, b.actor))

/** What the subjects of these claims share, which all speak of one thing; nothing where there is a single one. */
export const sharingOf = (shared: Omit<Sharing, 'parts'>, claims: readonly ClaimNode[]): Sharing[] => {
  const parts = partsOf(claims, ({ subject }) => subject)
  return parts.length < 2 ? [] : [{ ...shared, parts }]
}
