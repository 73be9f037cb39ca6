// What of a scene is to be seen once its filters are applied, and who stands next to whom in it.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { type Fields, noFields } from './fields.ts'
import { choosesFields, linkPasses, nodeInFields, nodePasses } from './filters.ts'
import { type Scene, selectedIds } from './scene.ts'

export interface Visible {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
}

/**
 * A node goes with its type; a link goes with its kind, or with one of its ends. Under a lens of its own, and where topics or places are
 * chosen, what has no link left is out of sight unless it is selected or is chosen itself.
 */
export const visible = (
  scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters' | 'selection'>,
  fields: Fields = noFields,
): Visible => {
  const { filters, lens, selection } = scene
  const nodes = [...scene.nodes.values()].filter((node) => nodePasses(node, filters))
  const shown = new Set(nodes.map((node) => node.id))
  const links = [...scene.links.values()].filter(
    (link) => shown.has(link.from) && shown.has(link.to) && linkPasses(link, filters, fields),
  )
  const chosen = choosesFields(filters)
  if (lens === 'all' && !chosen) return { nodes, links }
  const wanted = new Set([...selectedIds(selection), ...links.flatMap((link) => [link.from, link.to])])
  const itself = (id: string) => lens === 'all' && chosen && nodeInFields(id, filters, fields)
  return { nodes: nodes.filter(({ id }) => wanted.has(id) || itself(id)), links }
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
