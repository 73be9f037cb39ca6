// What is on the canvas, as a value: things, links, where they stand, what is chosen and what is filtered out.
// Undo steps through such values, the address carries one, exports are made from one.

import type { EntityBrief, Lens, LinkView, SceneAnswer } from '../../server/contract.ts'
import { type Filters, noFilters, toggled } from './filters.ts'
import type { Guide } from './guides.ts'

/** In units of the layout: a node is about 10 wide; whole numbers, so that an address carries them exactly. */
export interface Point {
  readonly x: number
  readonly y: number
}

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entities'; readonly ids: readonly string[] }
  | { readonly kind: 'link'; readonly id: string; readonly from: string; readonly to: string }

export const nothingSelected: Selection = { kind: 'none' }

export interface Scene {
  readonly lens: Lens
  /** The server's own choice for the lens, with nothing added, removed or moved: the address then needs no list. */
  readonly overview: boolean
  readonly nodes: ReadonlyMap<string, EntityBrief>
  readonly links: ReadonlyMap<string, LinkView>
  readonly positions: ReadonlyMap<string, Point>
  readonly pinned: ReadonlySet<string>
  /** Headings of the arrangement, as long as all stand as it put them. */
  readonly guides: readonly Guide[]
  readonly filters: Filters
  readonly selection: Selection
  /** What the lens has beyond this scene. */
  readonly omitted: SceneAnswer['omitted']
}

export const emptyScene: Scene = {
  lens: 'all',
  overview: true,
  nodes: new Map(),
  links: new Map(),
  positions: new Map(),
  pinned: new Set(),
  guides: [],
  filters: noFilters,
  selection: nothingSelected,
  omitted: { nodes: 0, edges: 0 },
}

/** Ids that the selection names: the entities, or the two ends of the link. */
export const selectedIds = (selection: Selection): readonly string[] => {
  switch (selection.kind) {
    case 'none':
      return []
    case 'entities':
      return selection.ids
    case 'link':
      return [selection.from, selection.to]
  }
}

/** With the thing where it was missing, without it where it was chosen; a chosen link gives way. */
export const withToggled = (selection: Selection, id: string): Selection => {
  const ids = toggled(selection.kind === 'entities' ? selection.ids : [], id)
  return ids.length === 0 ? nothingSelected : { kind: 'entities', ids }
}

/** The selection without what the scene no longer holds. */
export const heldSelection = (scene: Pick<Scene, 'nodes' | 'selection'>): Selection => {
  const { selection, nodes } = scene
  switch (selection.kind) {
    case 'none':
      return selection
    case 'entities': {
      const ids = selection.ids.filter((id) => nodes.has(id))
      if (ids.length === selection.ids.length) return selection
      return ids.length === 0 ? nothingSelected : { kind: 'entities', ids }
    }
    case 'link':
      return nodes.has(selection.from) && nodes.has(selection.to) ? selection : nothingSelected
  }
}

export const otherEnd = (link: Pick<LinkView, 'from' | 'to'>, id: string): string =>
  link.from === id ? link.to : link.from

export const byId = <T extends { readonly id: string }>(items: Iterable<T>): Map<string, T> =>
  new Map(Array.from(items, (item) => [item.id, item]))
