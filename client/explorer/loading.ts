// Fetches what an action needs and lays it out, so that the action itself is a plain value. Every function stops when its signal says so.

import type { RelationType } from '../../seed/ontology.ts'
import type { EntityBrief, Lens, LinkView } from '../../server/contract.ts'
import { api } from '../api.ts'
import { layOut } from '../layout/run.ts'
import type { Action, Arrangement } from '../model/actions.ts'
import { circle, columns, periods, radial, timeline } from '../model/arrange.ts'
import { lensLinkTypes } from '../model/families.ts'
import type { Filters } from '../model/filters.ts'
import { guidesOver } from '../model/guides.ts'
import { linksOf } from '../model/indexed.ts'
import type { Sketch } from '../model/permalink.ts'
import { place } from '../model/placement.ts'
import { byId, otherEnd, type Point, type Scene, selectedIds } from '../model/scene.ts'
import { visible } from '../model/visible.ts'

type Open = Extract<Action, { kind: 'open' }>

const overviewSize = 120
const pageSize = 100
const newcomers = 8
/** Things that the server takes at once. */
const mostThings = 20_000

/** Told from time to time where things are while a layout is on its way. */
export type Progress = (positions: ReadonlyMap<string, Point>) => void

const arranged = async (
  nodes: readonly EntityBrief[],
  links: readonly LinkView[],
  known: ReadonlyMap<string, Point>,
  still: ReadonlySet<string>,
  signal: AbortSignal,
  onProgress?: Progress,
): Promise<ReadonlyMap<string, Point>> => {
  const ids = nodes.map((node) => node.id)
  const positions = place(ids, links, known)
  if (ids.every((id) => still.has(id))) return positions
  const request = { nodes, links, positions, still, signal }
  return (await layOut(onProgress === undefined ? request : { ...request, onProgress })) ?? positions
}

/** The best connected of a lens, always laid out from the same start. */
export const openOverview = async (lens: Lens, filters: Filters | undefined, signal: AbortSignal): Promise<Open> => {
  const { nodes, edges, omitted } = await api.graph({ lens, limit: overviewSize }, signal)
  const positions = await arranged(nodes, edges, new Map(), new Set(), signal)
  return {
    kind: 'open',
    lens,
    overview: true,
    nodes,
    links: edges,
    omitted,
    positions,
    pinned: [],
    ...(filters !== undefined && { filters }),
  }
}

const among = async (lens: Lens, ids: readonly string[], signal: AbortSignal) =>
  ids.length === 0
    ? { nodes: [], edges: [], omitted: { nodes: 0, edges: 0 } }
    : api.among(ids.slice(0, mostThings), lens, signal)

/** The same things under another lens; those that have no link there are kept, out of sight. */
export const openAmong = async (scene: Scene, lens: Lens, signal: AbortSignal): Promise<Open | undefined> => {
  const { nodes, edges, omitted } = await among(lens, [...scene.nodes.keys()], signal)
  if (edges.length === 0) return undefined
  return { kind: 'open', lens, overview: false, nodes, links: edges, omitted, positions: scene.positions }
}

/** What an address describes; answers too how many of its things the graph no longer has. */
export const openSketch = async (sketch: Sketch, signal: AbortSignal): Promise<{ action: Open; lost: number }> => {
  const { lens, filters, selection, content } = sketch
  if (content === undefined) {
    const action = await openOverview(lens, filters, signal)
    return { action: { ...action, selection }, lost: 0 }
  }
  const ids = [...content.positions.keys()]
  const { nodes, edges, omitted } = await among(lens, ids, signal)
  const found = byId(nodes)
  const action: Open = {
    kind: 'open',
    lens,
    overview: false,
    nodes: ids.flatMap((id) => found.get(id) ?? []),
    links: edges,
    omitted,
    positions: content.positions,
    pinned: content.pinned,
    guides: content.guides,
    filters,
    selection,
  }
  return { action, lost: content.positions.size - nodes.length }
}

export interface Expansion {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  readonly positions: ReadonlyMap<string, Point>
  /** Things that were not on the canvas before. */
  readonly fresh: number
  /** Links of the expanded thing that are still not on the canvas. */
  readonly more: number
}

/** Up to `limit` neighbours that are not on the canvas yet, best connected first, with all links among everything then there. */
export const expansionOf = async (
  scene: Scene,
  id: string,
  types: readonly RelationType[] | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<Expansion> => {
  const nodes = new Map<string, EntityBrief>()
  const links = new Map<string, LinkView>()
  let total = 0
  let cursor: string | undefined
  do {
    const page = await api.neighbors(id, { types: types ?? lensLinkTypes(scene.lens), limit: pageSize, cursor }, signal)
    total = page.total
    if (!scene.nodes.has(page.entity.id)) nodes.set(page.entity.id, page.entity)
    for (const { link, entity } of page.items) {
      if (!scene.nodes.has(entity.id) && !nodes.has(entity.id)) {
        const added = nodes.size - (nodes.has(id) ? 1 : 0)
        if (added >= limit || scene.filters.hiddenTypes.includes(entity.type)) continue
        nodes.set(entity.id, entity)
      }
      links.set(link.id, link)
    }
    cursor = page.cursor
  } while (cursor !== undefined && nodes.size < limit)
  const shown = links.size
  const ids = [...nodes.keys(), ...scene.nodes.keys()]
  if (nodes.size > 0) for (const link of (await among(scene.lens, ids, signal)).edges) links.set(link.id, link)
  const everything = [...scene.nodes.values(), ...nodes.values()]
  const everyLink = [...new Map([...scene.links, ...links]).values()]
  const positions = await arranged(everything, everyLink, scene.positions, new Set(scene.nodes.keys()), signal)
  return {
    nodes: [...nodes.values()],
    links: [...links.values()],
    positions,
    fresh: nodes.size,
    more: Math.max(0, total - shown),
  }
}

/** Places for what is to be seen, by the rule asked for, and the headings that go with them. */
export const arrangementOf = async (
  scene: Scene,
  arrangement: Arrangement,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<Extract<Action, { kind: 'arrange' }>> => {
  const { nodes, links } = visible(scene)
  const input = { nodes, links, centre: selectedIds(scene.selection)[0] }
  const under = (positions: ReadonlyMap<string, Point>, keys: ReadonlyMap<string, string>) =>
    ({ kind: 'arrange', arrangement, positions, guides: guidesOver(keys, positions) }) as const
  switch (arrangement) {
    case 'force': {
      const positions = await arranged(nodes, links, scene.positions, scene.pinned, signal, onProgress)
      return { kind: 'arrange', arrangement, positions }
    }
    case 'columns':
      return under(columns(input), new Map(nodes.map(({ id, type }) => [id, type])))
    case 'circle':
      return { kind: 'arrange', arrangement, positions: circle(input) }
    case 'radial':
      return { kind: 'arrange', arrangement, positions: radial(input) }
    case 'time':
      return under(timeline(input), periods(input))
  }
}

/**
 * A thing by its id with its links to the canvas; one that has none there brings its best connected neighbours. One that has no links at all
 * under the lens brings the lens of all links with it.
 */
export const additionOf = async (
  scene: Scene,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly expansion: Expansion; readonly lens: Open | undefined }> => {
  const expansion = await expansionOf(scene, id, undefined, 0, signal)
  if (expansion.links.length > 0) return { expansion, lens: undefined }
  const withNeighbours = await expansionOf(scene, id, undefined, newcomers, signal)
  if (withNeighbours.links.length > 0 || scene.lens === 'all') return { expansion: withNeighbours, lens: undefined }
  const lens = await openAmong({ ...scene, overview: false }, 'all', signal)
  if (lens === undefined) return { expansion: withNeighbours, lens }
  const wider: Scene = { ...scene, lens: 'all', links: new Map(lens.links.map((link) => [link.id, link])) }
  return { expansion: await expansionOf(wider, id, undefined, newcomers, signal), lens }
}

/** Several things by their ids, with all links among them and to the canvas. */
export const gatheringOf = async (
  scene: Scene,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<Extract<Action, { kind: 'add' }>> => {
  const { nodes, edges } = await among(scene.lens, [...wanted, ...scene.nodes.keys()], signal)
  const everything = [...new Map([...scene.nodes, ...byId(nodes)]).values()]
  const everyLink = [...new Map([...scene.links, ...byId(edges)]).values()]
  const positions = await arranged(everything, everyLink, scene.positions, new Set(scene.nodes.keys()), signal)
  return { kind: 'add', ids: wanted, nodes, links: edges, positions }
}

/** Pages of links that are looked through for what things share. */
const mostPages = 10

/** What all of the things are linked to in the whole graph, the best connected first; `whole` where every link was looked at. */
export const sharedOf = async (
  ids: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly entities: readonly EntityBrief[]; readonly whole: boolean }> => {
  let whole = true
  const ends = await Promise.all(
    ids.map(async (id) => {
      const found = new Map<string, EntityBrief>()
      let cursor: string | undefined
      let pages = 0
      do {
        const page = await api.neighbors(id, { limit: 200, cursor }, signal)
        for (const { entity } of page.items) found.set(entity.id, entity)
        cursor = page.cursor
      } while (cursor !== undefined && ++pages < mostPages)
      if (cursor !== undefined) whole = false
      return found
    }),
  )
  const [first = new Map<string, EntityBrief>(), ...rest] = ends
  const shared = [...first.values()].filter(({ id }) => !ids.includes(id) && rest.every((found) => found.has(id)))
  return { entities: shared.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)), whole }
}

/** Ids of what a thing is linked to in the scene. */
export const neighboursOn = (scene: Scene, id: string): readonly string[] =>
  linksOf(scene, id).map((link) => otherEnd(link, id))
