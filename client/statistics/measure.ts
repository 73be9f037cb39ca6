// What a scene measures as a graph: how many links each thing has, how often it lies between others, and which belong together. Pure.

import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { components } from '../layout/components.ts'

export interface MeasureInput {
  readonly ids: readonly string[]
  /** Indices of the two ends of each link in turn. */
  readonly ends: readonly (readonly [number, number])[]
}

export interface Measures {
  readonly degree: readonly number[]
  /** 0 to 1; undefined where there are too many things to find all shortest paths. */
  readonly betweenness: readonly number[] | undefined
  /** Number of the community of each thing, the largest community first. */
  readonly community: readonly number[]
  readonly communities: number
  readonly parts: number
  /** Share of all pairs that are linked, 0 to 1. */
  readonly density: number
}

/** Above this, finding all shortest paths takes longer than anybody waits. */
const manyThings = 2500

/** Always the same for the same scene: a random number that is none. */
const steady = () => {
  let state = 1
  return () => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return state / 2147483647
  }
}

export const measure = ({ ids, ends }: MeasureInput): Measures => {
  const graph = new UndirectedGraph()
  for (const i of ids.keys()) graph.addNode(i)
  for (const [a, b] of ends) if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b)
  const degree = ids.map(() => 0)
  for (const [a, b] of ends) {
    degree[a] = (degree[a] ?? 0) + 1
    if (b !== a) degree[b] = (degree[b] ?? 0) + 1
  }
  const found = graph.size === 0 ? {} : louvain(graph, { rng: steady() })
  const community = ranked(ids.map((_, i) => found[i] ?? -1 - i))
  const between = ids.length > manyThings || graph.size === 0 ? undefined : betweenness(graph)
  const pairs = (ids.length * (ids.length - 1)) / 2
  return {
    degree,
    betweenness: between && ids.map((_, i) => between[i] ?? 0),
    community,
    communities: new Set(community).size,
    parts: components(ids.length, Float32Array.from(ends.flatMap(([a, b]) => [a, b, 1]))).length,
    density: pairs === 0 ? 0 : graph.size / pairs,
  }
}

/** The groups numbered anew by their size. */
const ranked = (groups: readonly number[]): readonly number[] => {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b)
  const rank = new Map(order.map((group, i) => [group, i]))
  return groups.map((group) => rank.get(group) ?? 0)
}
