// The things and links of a scene as lists, each link with the places of its ends in the list of things: for what looks at all of them at once.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import type { Scene } from './scene.ts'

export interface Indexed {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  /** Where each thing stands in the list. */
  readonly places: ReadonlyMap<string, number>
  /** For each link the index of the thing it comes from and goes to; -1 where the scene has none of that name. */
  readonly from: Int32Array
  readonly to: Int32Array
}

const known = new WeakMap<Scene['links'], { readonly of: Scene['nodes']; readonly found: Indexed }>()

/** The links that touch one thing: numbers are compared far quicker than names. */
export const linksOf = (scene: Pick<Scene, 'nodes' | 'links'>, id: string): readonly LinkView[] => {
  const { links, places, from, to } = indexed(scene)
  const place = places.get(id)
  return place === undefined ? [] : links.filter((_, i) => from[i] === place || to[i] === place)
}

/** Found once for each scene; its maps must not change. */
export const indexed = (scene: Pick<Scene, 'nodes' | 'links'>): Indexed => {
  const before = known.get(scene.links)
  if (before?.of === scene.nodes) return before.found
  const nodes = [...scene.nodes.values()]
  const links = [...scene.links.values()]
  const places = new Map(nodes.map(({ id }, i) => [id, i]))
  const found = {
    nodes,
    links,
    places,
    from: Int32Array.from(links, (link) => places.get(link.from) ?? -1),
    to: Int32Array.from(links, (link) => places.get(link.to) ?? -1),
  }
  known.set(scene.links, { of: scene.nodes, found })
  return found
}
