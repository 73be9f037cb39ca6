// How much a thing matters on the canvas, from how well connected it is: how large it is drawn, whose name comes first.

import type { EntityBrief } from '../../server/contract.ts'
import { markOf } from './shapes.ts'

/** Radius in pixels at rest: grows with the square root of the degree, so that areas compare. */
export const radiusOf = (node: Pick<EntityBrief, 'type' | 'degree'>, mostLinks: number): number => {
  const share = Math.sqrt(Math.min(node.degree, mostLinks) / Math.max(mostLinks, 1))
  const radius = 4 + 9 * share
  return markOf(node.type).hollow ? Math.min(radius, 9) * 0.8 : radius
}

/** How the canvas is drawn by data: sizes from 0 to 1, and numbers of groups that take turns with the colours; by type and links otherwise. */
export interface Look {
  readonly sizeBy: 'plain' | 'degree' | 'betweenness'
  readonly sizes: ReadonlyMap<string, number> | undefined
  readonly groups: ReadonlyMap<string, number> | undefined
}

export const plainLook: Look = { sizeBy: 'plain', sizes: undefined, groups: undefined }

/** Values as shares of the largest: areas compare, so the radius grows with the root. */
export const sizesOf = (values: readonly (readonly [id: string, value: number])[]): ReadonlyMap<string, number> => {
  const most = Math.max(0, ...values.map(([, value]) => value))
  return new Map(values.map(([id, value]) => [id, most === 0 ? 0 : Math.sqrt(value / most)]))
}

type Weighed = Pick<EntityBrief, 'type' | 'degree' | 'id'>
const weight = ({ type, degree }: Weighed) => degree * (markOf(type).hollow ? 0.5 : 1)
const order = (a: Weighed, b: Weighed) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)

/** The best connected first; what gives context counts half. */
export const byImportance = <Node extends Weighed>(nodes: readonly Node[]): readonly Node[] => [...nodes].sort(order)

/** The first few in that order, without putting all the others in order too. */
export const mostImportant = <Node extends Weighed>(nodes: readonly Node[], count: number): readonly Node[] => {
  let first: readonly Node[] = []
  for (const node of nodes) {
    const last = first[count - 1]
    if (last === undefined || order(node, last) < 0) first = [...first, node].sort(order).slice(0, count)
  }
  return first
}
