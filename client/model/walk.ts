// Walking over the canvas by arrow keys: to the neighbour that lies most in the direction, else to the nearest thing there.

import type { EntityBrief } from '../../server/contract.ts'
import { linksOf } from './indexed.ts'
import { otherEnd, type Scene } from './scene.ts'
import type { Visible } from './visible.ts'

/** Without a starting point: the best connected. Undefined where nothing lies that way. */
export const stepFrom = (
  scene: Pick<Scene, 'nodes' | 'links' | 'positions'>,
  { nodes, links }: Visible,
  from: string | undefined,
  [dx, dy]: readonly [number, number],
): EntityBrief | undefined => {
  const start = from === undefined ? undefined : scene.positions.get(from)
  if (from === undefined || start === undefined)
    return nodes.reduce<EntityBrief | undefined>(
      (most, node) => (most === undefined || node.degree > most.degree ? node : most),
      undefined,
    )
  const own = new Set(linksOf(scene, from))
  const linked = new Set(links.filter((link) => own.has(link)).map((link) => otherEnd(link, from)))
  let best: { readonly node: EntityBrief; readonly cost: number } | undefined
  for (const node of nodes) {
    const at = scene.positions.get(node.id)
    if (node.id === from || at === undefined) continue
    const along = (at.x - start.x) * dx + (at.y - start.y) * dy
    const aside = Math.abs((at.x - start.x) * dy - (at.y - start.y) * dx)
    if (along <= 0 || aside > along * 1.5) continue
    const cost = (along + 2 * aside) * (linked.has(node.id) ? 1 : 4)
    if (best === undefined || cost < best.cost) best = { node, cost }
  }
  return best?.node
}
