// What of a scene is to be seen once its filters are applied, and who stands next to whom in it.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { type Fields, noFields } from './fields.ts'
import { choosesFields, filtersLinks, linkPasses, nodeInFields, nodePasses } from './filters.ts'
import { indexed } from './indexed.ts'
import { type Scene, type Selection, selectedIds } from './scene.ts'

export interface Visible {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
}

/** What passes the filters, and what does so but has no link left to show. */
export interface Passing extends Visible {
  readonly apart: readonly EntityBrief[]
}

/**
 * A node goes with its type; a link goes with its kind, or with one of its ends. Under a lens of its own, and where topics or places are
 * chosen, what has no link left stands apart unless it is chosen itself.
 */
export const passing = (scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters'>, fields: Fields): Passing => {
  const { filters, lens } = scene
  const all = indexed(scene)
  const seen = Uint8Array.from(all.nodes, (node) => Number(nodePasses(node, filters)))
  const linked = new Uint8Array(all.nodes.length)
  const every = !filtersLinks(filters)
  const links = all.links.filter((link, i) => {
    const from = all.from[i] ?? -1
    const to = all.to[i] ?? -1
    if (!seen[from] || !seen[to] || !(every || linkPasses(link, filters, fields))) return false
    linked[from] = 1
    linked[to] = 1
    return true
  })
  const chosen = choosesFields(filters)
  const nodes = all.nodes.filter((_, i) => seen[i])
  if (lens === 'all' && !chosen) return { nodes, links, apart: [] }
  const stays = ({ id }: EntityBrief, i: number) =>
    linked[i] === 1 || (lens === 'all' && chosen && nodeInFields(id, filters, fields))
  return {
    nodes: all.nodes.filter((node, i) => seen[i] && stays(node, i)),
    links,
    apart: all.nodes.filter((node, i) => seen[i] && !stays(node, i)),
  }
}

/** With what stands apart but is selected; the same value as before where nothing is. */
export const withSelected = (passed: Passing, selection: Selection): Visible => {
  if (passed.apart.length === 0 || selection.kind === 'none') return passed
  const wanted = new Set(selectedIds(selection))
  const selected = passed.apart.filter(({ id }) => wanted.has(id))
  return selected.length === 0 ? passed : { nodes: [...passed.nodes, ...selected], links: passed.links }
}

/** What is to be seen of a scene. */
export const visible = (
  scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters' | 'selection'>,
  fields: Fields = noFields,
): Visible => withSelected(passing(scene, fields), scene.selection)

export type Neighbourhood = ReadonlyMap<string, readonly LinkView[]>

const known = new WeakMap<object, Neighbourhood>()

/** For each id the links that touch it; found once for each collection, which must not change. */
export const neighbourhood = (links: ReadonlyMap<string, LinkView> | readonly LinkView[]): Neighbourhood => {
  const found = known.get(links)
  if (found !== undefined) return found
  const touching = new Map<string, LinkView[]>()
  const note = (id: string, link: LinkView) => {
    const own = touching.get(id)
    if (own === undefined) touching.set(id, [link])
    else own.push(link)
  }
  for (const link of links.values()) {
    note(link.from, link)
    if (link.to !== link.from) note(link.to, link)
  }
  known.set(links, touching)
  return touching
}
