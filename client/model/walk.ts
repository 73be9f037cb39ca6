// Walking over the canvas by arrow keys: to the neighbour that lies most in the direction, else to the nearest thing there.

import type { EntityBrief } from '../../server/contract.ts'
import { otherEnd, type Point } from './scene.ts'
import { neighbourhood, type Visible } from './visible.ts'

/** Without a starting point: the best connected. Undefined where nothing lies that way. */
export const stepFrom = (
  { nodes, links }: Visible,
  positions: ReadonlyMap<string, Point>,
  from: string | undefined,
  [dx, dy]: readonly [number, number],
): EntityBrief | undefined => {
  const start = from === undefined ? undefined : positions.get(from)
  if (start === undefined) return [...nodes].sort((a, b) => b.degree - a.degree)[0]
  const linked = new Set((neighbourhood(links).get(from ?? '') ?? []).map((link) => otherEnd(link, from ?? '')))
  let best: { readonly node: EntityBrief; readonly cost: number } | undefined
  for (const node of nodes) {
    const at = positions.get(node.id)
    if (node.id === from || at === undefined) continue
    const along = (at.x - start.x) * dx + (at.y - start.y) * dy
    const aside = Math.abs((at.x - start.x) * dy - (at.y - start.y) * dx)
    if (along <= 0 || aside > along * 1.5) continue
    const cost = (along + 2 * aside) * (linked.has(node.id) ? 1 : 4)
    if (best === undefined || cost < best.cost) best = { node, cost }
  }
  return best?.node
}
