// How well an organisation would fit another: by what they share, weighed by its kind and by how rare it is.
// After Adamic and Adar (Friends and neighbors on the Web, Social Networks 25, 2003): what few share says more than what many do.

import type { EntityType } from '../../seed/ontology.ts'
import type { Reason } from '../contract.ts'
import type { Sharing } from '../queries/rows.ts'

type Shared = Sharing['shared'][number]

/** How much each kind of shared thing counts. */
const weights: Readonly<Record<Reason['kind'], number>> = {
  project: 1.5,
  recipient: 1.5,
  partner: 1,
  person: 1.5,
  topic: 0.5,
  place: 0.4,
  known: 0.15,
}

const kindByType: Readonly<Partial<Record<EntityType, Reason['kind']>>> = {
  Project: 'project',
  Person: 'person',
  Topic: 'topic',
  Place: 'place',
}

const isGift = ({ mine, theirs, via }: Shared) =>
  [mine, theirs].every((links) => links.some(({ type, to }) => type === 'FUNDS' && to === via.id))

const kindOf = (shared: Shared): Reason['kind'] =>
  kindByType[shared.via.type] ?? (isGift(shared) ? 'recipient' : 'partner')

/** Between 0 and 1: one that only two know counts most. */
const rarityOf = (degree: number) => Math.LN2 / Math.log(Math.max(2, degree))

const round = (value: number) => Math.round(value * 10_000) / 10_000

const reasonOf = (shared: Shared): Reason => {
  const kind = kindOf(shared)
  const { degree, ...via } = shared.via
  return { kind, weight: round(weights[kind] * rarityOf(degree)), via, path: [...shared.mine, ...shared.theirs] }
}

/** A little for being well connected itself, since such organisations find partners more easily. */
const known = (degree: number): Reason => ({
  kind: 'known',
  weight: round(weights.known * Math.log(1 + degree)),
  path: [],
})

export interface Scored {
  readonly entity: Sharing['entity']
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Candidates from several queries as one list, each once with all its reasons, the best first. */
export const scoreCandidates = (found: readonly Sharing[]): Scored[] => {
  const byId = new Map<string, { entity: Sharing['entity']; shared: Map<string, Shared> }>()
  for (const { entity, shared } of found) {
    const candidate = byId.get(entity.id) ?? { entity, shared: new Map<string, Shared>() }
    byId.set(entity.id, candidate)
    for (const each of shared) if (!candidate.shared.has(each.via.id)) candidate.shared.set(each.via.id, each)
  }
  return [...byId.values()]
    .map(({ entity, shared }) => {
      const reasons = [...shared.values()].map(reasonOf).sort((a, b) => b.weight - a.weight)
      const all = [...reasons, known(entity.degree)]
      return { entity, reasons: all, score: round(all.reduce((sum, { weight }) => sum + weight, 0)) }
    })
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
}
