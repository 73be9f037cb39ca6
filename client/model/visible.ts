// What of a scene is to be seen once its filters are applied, and who stands next to whom in it.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { linkPasses, nodePasses } from './filters.ts'
import { type Scene, selectedIds } from './scene.ts'

export interface Visible {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
}

/**
 * A node goes with its type; a link goes with its kind, or with one of its ends. Under a lens of its own, what has no link there is out of
 * sight unless it is selected: it waits for the lens that shows it.
 */
export const visible = (scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters' | 'selection'>): Visible => {
  const nodes = [...scene.nodes.values()].filter((node) => nodePasses(node, scene.filters))
  const shown = new Set(nodes.map((node) => node.id))
  const links = [...scene.links.values()].filter(
    (link) => shown.has(link.from) && shown.has(link.to) && linkPasses(link, scene.filters),
  )
  if (scene.lens === 'all') return { nodes, links }
  const wanted = new Set([...selectedIds(scene.selection), ...links.flatMap((link) => [link.from, link.to])])
  return { nodes: nodes.filter((node) => wanted.has(node.id)), links }
}

export type Neighbourhood = ReadonlyMap<string, readonly LinkView[]>

/** For each id the links that touch it. */
export const neighbourhood = (links: Iterable<LinkView>): Neighbourhood => {
  const touching = new Map<string, LinkView[]>()
  const note = (id: string, link: LinkView) => {
    const known = touching.get(id)
    if (known === undefined) touching.set(id, [link])
    else known.push(link)
  }
  for (const link of links) {
    note(link.from, link)
    if (link.to !== link.from) note(link.to, link)
  }
  return touching
}
