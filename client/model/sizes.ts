// How much a thing matters on the canvas, from how well connected it is: how large it is drawn, whose name comes first.

import type { EntityBrief } from '../../server/contract.ts'
import { markOf } from './shapes.ts'

/** Radius in pixels at rest: grows with the square root of the degree, so that areas compare. */
export const radiusOf = (node: Pick<EntityBrief, 'type' | 'degree'>, mostLinks: number): number => {
  const share = Math.sqrt(Math.min(node.degree, mostLinks) / Math.max(mostLinks, 1))
  const radius = 4 + 9 * share
  return markOf(node.type).hollow ? Math.min(radius, 9) * 0.8 : radius
}

/** The best connected first; what gives context counts half. */
export const byImportance = <Node extends Pick<EntityBrief, 'type' | 'degree' | 'id'>>(
  nodes: readonly Node[],
): readonly Node[] => {
  const weight = (node: Node) => node.degree * (markOf(node.type).hollow ? 0.5 : 1)
  return [...nodes].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
}
