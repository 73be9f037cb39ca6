// Known partnerships held back from a graph, to see which of them a method finds again; and the methods to compare with.

import type { Extraction, Relation } from '../../seed/extraction.ts'
import { buildGraph } from '../../seed/load/build/graph.ts'
import type { Graph } from '../../seed/load/graph.ts'
import { type EntityType, isOrganization } from '../../seed/ontology.ts'
import { randomFrom } from './random.ts'

export interface HeldBack {
  /** The graph of what is left. */
  readonly graph: Graph
  /** For each organisation the partners that nothing links it to any more. */
  readonly lost: ReadonlyMap<string, ReadonlySet<string>>
}

const neighborsOf = ({ links }: Graph): Map<string, Set<string>> => {
  const neighbors = new Map<string, Set<string>>()
  const join = (a: string, b: string) => {
    const known = neighbors.get(a)
    if (known) known.add(b)
    else neighbors.set(a, new Set([b]))
  }
  for (const { from, to } of links) {
    join(from, to)
    join(to, from)
  }
  return neighbors
}

/** Whom a strategist would look for: organisations, but no authorities. */
export const isPartner = (type: EntityType): boolean => isOrganization(type) && type !== 'GovernmentBody'

const typesOf = (graph: Pick<Extraction, 'entities'>) => new Map(graph.entities.map(({ id, type }) => [id, type]))

const taking = new Set<Relation['type']>(['INITIATES', 'FUNDS', 'PARTNERS_IN', 'SUPPORTS'])

/**
 * Hides one in `every` pairs of organisations that are linked: all that is said of the two, and of one of them its part in each
 * project that both take part in. What follows from that is derived anew, so that nothing of it is left to be read.
 */
export const holdBack = (extraction: Extraction, every: number, seed: number): HeldBack => {
  const random = randomFrom(seed)
  const whole = neighborsOf(buildGraph(extraction))
  const types = typesOf(extraction)
  const partner = (id: string) => {
    const type = types.get(id)
    return type !== undefined && isPartner(type)
  }
  const pairs = [...whole].flatMap(([a, others]) =>
    partner(a) ? [...others].filter((b) => a < b && partner(b)).map((b) => [a, b] as const) : [],
  )
  const hidden = pairs.filter(() => random() < 1 / every)
  const keys = new Set(hidden.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]))
  const takes = new Map<string, Set<string>>()
  for (const { type, from, to } of extraction.relations)
    if (taking.has(type)) takes.set(from, (takes.get(from) ?? new Set()).add(to))
  const leaves = new Set<string>()
  for (const [a, b] of hidden) {
    const one = random() < 0.5 ? a : b
    const other = one === a ? b : a
    for (const shared of takes.get(one) ?? []) if (takes.get(other)?.has(shared)) leaves.add(`${one}\n${shared}`)
  }
  const relations = extraction.relations.filter(({ type, from, to }) => {
    const key = `${from}\n${to}`
    return !keys.has(key) && !(taking.has(type) && leaves.has(key))
  })
  const graph = buildGraph({ ...extraction, relations })
  const left = neighborsOf(graph)
  const lost = new Map<string, Set<string>>()
  for (const [a, b] of hidden.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    if (left.get(a)?.has(b) || !left.has(a) || !left.has(b)) continue
    lost.set(a, (lost.get(a) ?? new Set()).add(b))
  }
  return { graph, lost }
}

export type Method = (id: string) => readonly string[]

/** Common neighbours, Adamic and Adar, preferential attachment: each ranks all organisations that `id` is not linked to. */
export const usualMethods = (graph: Graph): Readonly<Record<string, Method>> => {
  const neighbors = neighborsOf(graph)
  const types = typesOf({ entities: graph.entities.map((entity) => ({ ...entity, aliases: [], documents: [] })) })
  const degree = (id: string) => neighbors.get(id)?.size ?? 0
  const all = graph.entities.filter(({ type }) => isPartner(type)).map(({ id }) => id)
  const ranked =
    (score: (id: string, other: string) => number): Method =>
    (id) => {
      const known = neighbors.get(id) ?? new Set<string>()
      return all
        .filter((other) => other !== id && !known.has(other))
        .map((other) => ({ other, score: score(id, other) }))
        .filter((each) => each.score > 0)
        .sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
        .map(({ other }) => other)
    }
  const common = (id: string, other: string) =>
    [...(neighbors.get(id) ?? [])].filter((shared) => types.has(shared) && neighbors.get(other)?.has(shared))
  return {
    'common neighbours': ranked((id, other) => common(id, other).length),
    'Adamic and Adar': ranked((id, other) =>
      common(id, other).reduce((sum, shared) => sum + 1 / Math.log(Math.max(2, degree(shared))), 0),
    ),
    'preferential attachment': ranked((_id, other) => degree(other)),
  }
}
