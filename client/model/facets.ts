// How many things and links of each kind the scene holds, for the legend: counted before that kind's own switch, after all others.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import type { Scene } from './scene.ts'
import { visible } from './visible.ts'

export interface Facets {
  readonly types: ReadonlyMap<EntityType, number>
  readonly links: ReadonlyMap<RelationType, number>
}

const tally = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

export const facets = (scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters' | 'selection'>): Facets => {
  const anyLink = visible({ ...scene, filters: { ...scene.filters, hiddenLinks: [] } })
  return {
    types: tally([...scene.nodes.values()].map((node) => node.type)),
    links: tally(anyLink.links.map((link) => link.type)),
  }
}
