// From what actors share to one link for each two of them, with all that it rests on.

import { flatMap } from '../../../flat.ts'
import { shortId, sortedSet } from '../../../identity.ts'
import { type Basis, basisLabels } from '../../../ontology.ts'
import type { Link } from '../../graph.ts'
import { given } from '../given.ts'
import { joinPeriods } from '../period.ts'
import { crowd, type Part, type Sharing } from './sharing.ts'

export type PairType = 'CO_FUNDS' | 'COORDINATES_WITH'

/** One thing that two share, as far as it concerns these two. */
export interface Support extends Omit<Sharing, 'parts'> {
  readonly parts: readonly [Part, Part]
}

const baseOrder = Object.keys(basisLabels) as Basis[]

/** Distinct things shared. A gift to a project that both fund is one with the project. */
const weightOf = (supports: readonly Support[]): number => {
  const idsOf = (of: readonly Support[], through: Sharing['through']) =>
    new Set(flatMap(of, (support) => (support.through === through ? support.id : [])))
  const projects = idsOf(supports, 'project')
  const grants = idsOf(
    supports.filter(({ recipients = [] }) => !recipients.some((recipient) => projects.has(recipient))),
    'grant',
  )
  return projects.size + grants.size + idsOf(supports, 'direct').size
}

/** The link of two actors, from all that supports it. */
export const pairLink = (type: PairType, supports: readonly Support[]): Link | undefined => {
  const [first] = supports
  if (first === undefined) return undefined
  const parts = flatMap(supports, (support) => support.parts)
  const [{ actor: from }, { actor: to }] = first.parts
  const bases = new Set(supports.map(({ basis }) => basis))
  const idsOf = (through: Sharing['through']) => {
    const ids = sortedSet(flatMap(supports, (support) => (support.through === through ? support.id : [])))
    return ids.length === 0 ? undefined : ids
  }
  return given({
    id: shortId('link', type, from, to, undefined),
    type,
    from,
    to,
    claims: sortedSet(flatMap(parts, ({ claims }) => claims)),
    documents: new Set(flatMap(parts, ({ documents }) => documents)).size,
    // As sure as its best support, a support as sure as its weaker half: what is derived is no evidence of its own.
    confidence: Math.max(...supports.map(({ parts: [a, b] }) => Math.min(a.confidence, b.confidence))),
    ...joinPeriods(parts.map(({ period }) => period)),
    grants: idsOf('grant'),
    derived: true,
    basis: baseOrder.filter((basis) => bases.has(basis)),
    projects: idsOf('project'),
    weight: weightOf(supports),
  })
}

/** What a thing shared says of each two of its actors; of a crowd nothing. Ends in the order of their ids. */
export function* supportsOf({ parts, ...shared }: Sharing): Generator<Support> {
  if (parts.length > crowd) return
  for (const [index, a] of parts.entries()) {
    for (const b of parts.slice(index + 1)) yield { ...shared, parts: [a, b] }
  }
}

/** How many pairs of a crowded project are not made. */
export const omittedPairs = ({ parts, through }: Sharing): number =>
  through === 'project' && parts.length > crowd ? (parts.length * (parts.length - 1)) / 2 : 0
