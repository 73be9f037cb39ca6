// How well an organisation would fit another: by what they share, weighed by its kind and by how rare it is, and a little by how well
// connected it is itself. The weights are those that bring back most known partners (test/bench/partners.ts).
// What few share says more than what many do: as resource allocation weighs it (Zhou, Lü and Zhang, Predicting missing links via local
// information, European Physical Journal B 71, 2009).

import type { EntityType } from '../../seed/ontology.ts'
import type { Reason } from '../contract.ts'
import type { Sharing } from '../queries/rows.ts'

type Shared = Sharing['shared'][number]

/** How much each kind of shared thing counts. */
const weights: Readonly<Record<Reason['kind'], number>> = {
  project: 1,
  recipient: 1,
  partner: 1,
  person: 1,
  topic: 0.15,
  place: 0.1,
  known: 0.5,
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

/** What is shared with few counts most. */
const rarityOf = (degree: number) => 1 / Math.max(1, degree)

/** Each further thing that two share adds less than the one before. */
const enough = 0.1
const evidenceOf = (shared: number) => Math.log(1 + shared / enough)

const round = (value: number) => Math.round(value * 10_000) / 10_000

const reasonOf = (shared: Shared): Reason => {
  const kind = kindOf(shared)
  const { degree, ...via } = shared.via
  return { kind, weight: weights[kind] * rarityOf(degree), via, path: [...shared.mine, ...shared.theirs] }
}

/** Reasons with their parts of the score, which add up to what all of them say together; the weightiest first. */
const weighed = (reasons: readonly Reason[]): Reason[] => {
  const sum = reasons.reduce((all, { weight }) => all + weight, 0)
  const share = sum === 0 ? 0 : evidenceOf(sum) / sum
  return reasons
    .map((reason) => ({ ...reason, weight: round(reason.weight * share) }))
    .sort((a, b) => b.weight - a.weight)
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

const sharesNothing = ({ reasons }: Scored) => reasons.length === 1

/** Candidates from several queries as one list, each once with all its reasons, the best first; those that share nothing come last. */
export const scoreCandidates = (found: readonly Sharing[]): Scored[] => {
  const byId = new Map<string, { entity: Sharing['entity']; shared: Map<string, Shared> }>()
  for (const { entity, shared } of found) {
    const candidate = byId.get(entity.id) ?? { entity, shared: new Map<string, Shared>() }
    byId.set(entity.id, candidate)
    for (const each of shared) if (!candidate.shared.has(each.via.id)) candidate.shared.set(each.via.id, each)
  }
  return [...byId.values()]
    .map(({ entity, shared }) => {
      const reasons = weighed([...shared.values()].map(reasonOf))
      const all = [...reasons, known(entity.degree)]
      return { entity, reasons: all, score: round(all.reduce((sum, { weight }) => sum + weight, 0)) }
    })
    .sort(
      (a, b) =>
        Number(sharesNothing(a)) - Number(sharesNothing(b)) ||
        b.score - a.score ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
}
