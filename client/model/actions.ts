// Everything that can happen to a scene, each with the pure function that makes the next scene from the last.

import type { EntityBrief, Lens, LinkView, SceneAnswer } from '../../server/contract.ts'
import type { Filters } from './filters.ts'
import type { Guide } from './guides.ts'
import { indexed } from './indexed.ts'
import { place, rounded } from './placement.ts'
import { byId, heldSelection, nothingSelected, type Point, type Scene, type Selection } from './scene.ts'

export const arrangements = ['force', 'columns', 'circle', 'radial', 'time'] as const
export type Arrangement = (typeof arrangements)[number]

export type Action =
  /** A new content, from the server's overview or from an address. */
  | {
      readonly kind: 'open'
      readonly lens: Lens
      readonly overview: boolean
      readonly nodes: readonly EntityBrief[]
      readonly links: readonly LinkView[]
      readonly omitted: SceneAnswer['omitted']
      readonly positions?: ReadonlyMap<string, Point>
      readonly pinned?: readonly string[]
      readonly guides?: readonly Guide[]
      readonly filters?: Filters
      readonly selection?: Selection
    }
  | {
      readonly kind: 'expand'
      readonly id: string
      readonly nodes: readonly EntityBrief[]
      readonly links: readonly LinkView[]
      readonly positions?: ReadonlyMap<string, Point>
    }
  | {
      readonly kind: 'add'
      readonly ids: readonly string[]
      readonly nodes: readonly EntityBrief[]
      readonly links: readonly LinkView[]
      readonly positions?: ReadonlyMap<string, Point>
    }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'keep'; readonly ids: readonly string[] }
  | { readonly kind: 'collapse'; readonly id: string }
  /** `goesOn` says that it goes on with the step before, as long as a slider is held. */
  | { readonly kind: 'filter'; readonly filters: Filters; readonly goesOn?: boolean }
  | { readonly kind: 'move'; readonly positions: ReadonlyMap<string, Point> }
  | { readonly kind: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | {
      readonly kind: 'arrange'
      readonly arrangement: Arrangement
      readonly positions: ReadonlyMap<string, Point>
      readonly guides?: readonly Guide[]
    }
  | { readonly kind: 'select'; readonly selection: Selection }
  /** The layout came to rest; belongs to the step that set it off. */
  | { readonly kind: 'settle'; readonly positions: ReadonlyMap<string, Point> }

/** Whether undo stops here; choosing and coming to rest belong to the step before. */
export const isStep = (action: Action): boolean => action.kind !== 'select' && action.kind !== 'settle'

export const reduce = (scene: Scene, action: Action): Scene => {
  switch (action.kind) {
    case 'open':
      return open(scene, action)
    case 'expand':
    case 'add':
      return merge(scene, action)
    case 'remove':
      return without(scene, new Set(action.ids))
    case 'keep': {
      const kept = new Set(action.ids)
      return without(scene, new Set([...scene.nodes.keys()].filter((id) => !kept.has(id))))
    }
    case 'collapse':
      return without(scene, leavesOf(scene, action.id))
    case 'filter':
      return { ...scene, filters: action.filters }
    case 'move':
      return { ...scene, overview: false, positions: moved(scene, action.positions) }
    case 'arrange':
      return {
        ...scene,
        overview: false,
        positions: moved(scene, action.positions),
        guides: action.guides ?? [],
      }
    case 'settle':
      return { ...scene, positions: moved(scene, action.positions) }
    case 'pin': {
      const pinned = new Set(scene.pinned)
      for (const id of action.ids) {
        if (action.pinned && scene.nodes.has(id)) pinned.add(id)
        else pinned.delete(id)
      }
      const same = pinned.size === scene.pinned.size && [...pinned].every((id) => scene.pinned.has(id))
      return same ? scene : { ...scene, overview: false, pinned }
    }
    case 'select':
      return { ...scene, selection: heldSelection({ nodes: scene.nodes, selection: action.selection }) }
  }
}

const open = (scene: Scene, action: Extract<Action, { kind: 'open' }>): Scene => {
  const nodes = byId(action.nodes)
  const links = byId(action.links.filter((link) => nodes.has(link.from) && nodes.has(link.to)))
  const known = action.positions ?? scene.positions
  return {
    lens: action.lens,
    overview: action.overview,
    nodes,
    links,
    positions: whole(place(nodes.keys(), links, known)),
    pinned: new Set((action.pinned ?? [...scene.pinned]).filter((id) => nodes.has(id))),
    guides: action.guides ?? [],
    filters: action.filters ?? scene.filters,
    selection: heldSelection({ nodes, selection: action.selection ?? scene.selection }),
    omitted: action.omitted,
  }
}

const merge = (scene: Scene, action: Extract<Action, { kind: 'expand' | 'add' }>): Scene => {
  const nodes = new Map([...scene.nodes, ...byId(action.nodes)])
  const links = new Map(scene.links)
  for (const link of action.links) if (nodes.has(link.from) && nodes.has(link.to)) links.set(link.id, link)
  // What is asked for by name has to be seen.
  const asked = new Set((action.kind === 'add' ? action.ids : [action.id]).flatMap((id) => nodes.get(id)?.type ?? []))
  const hiddenTypes = scene.filters.hiddenTypes.filter((type) => !asked.has(type))
  return {
    ...scene,
    overview: false,
    nodes,
    links,
    positions: whole(place(nodes.keys(), links, new Map([...(action.positions ?? []), ...scene.positions]))),
    guides: nodes.size === scene.nodes.size ? scene.guides : [],
    filters:
      hiddenTypes.length === scene.filters.hiddenTypes.length ? scene.filters : { ...scene.filters, hiddenTypes },
  }
}

const without = (scene: Scene, gone: ReadonlySet<string>): Scene => {
  if (gone.size === 0) return scene
  const nodes = new Map([...scene.nodes].filter(([id]) => !gone.has(id)))
  const links = new Map([...scene.links].filter(([, link]) => nodes.has(link.from) && nodes.has(link.to)))
  return {
    ...scene,
    overview: false,
    nodes,
    links,
    positions: new Map([...scene.positions].filter(([id]) => nodes.has(id))),
    pinned: new Set([...scene.pinned].filter((id) => nodes.has(id))),
    selection: nodes.size === 0 ? nothingSelected : heldSelection({ nodes, selection: scene.selection }),
  }
}

/** Neighbours that hang on this one alone. */
export const leavesOf = (scene: Pick<Scene, 'nodes' | 'links'>, id: string): ReadonlySet<string> => {
  const { nodes, places, from, to } = indexed(scene)
  const middle = places.get(id)
  const hangs = new Uint8Array(nodes.length)
  const mark = (touching: boolean, value: 0 | 1) => {
    for (const [i, a] of from.entries()) {
      const b = to[i] ?? a
      if ((a === middle) === touching) hangs[b] = value
      if ((b === middle) === touching) hangs[a] = value
    }
  }
  mark(true, 1)
  mark(false, 0)
  return new Set(nodes.flatMap((node, i) => (hangs[i] === 1 && i !== middle ? node.id : [])))
}

const whole = (positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> =>
  new Map(Array.from(positions, ([id, point]) => [id, rounded(point)]))

const moved = (scene: Scene, positions: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> => {
  const next = new Map(scene.positions)
  for (const [id, point] of positions) if (scene.nodes.has(id)) next.set(id, rounded(point))
  return next
}
