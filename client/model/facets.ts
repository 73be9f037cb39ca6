// How many things and links of each kind the scene holds, for the legend: counted before that kind's own switch, after all others.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import type { EntityBrief } from '../../server/contract.ts'
import type { Fields } from './fields.ts'
import type { Filters } from './filters.ts'
import type { Scene } from './scene.ts'
import { visible } from './visible.ts'

export interface Facets {
  readonly types: ReadonlyMap<EntityType, number>
  readonly links: ReadonlyMap<RelationType, number>
  /** Things about each topic and in each place, by its id. */
  readonly topics: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, number>
}

const tally = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

type Part = Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters' | 'selection'>

export const facets = (scene: Part, fields: Fields): Facets => {
  const without = (change: Partial<Filters>) => visible({ ...scene, filters: { ...scene.filters, ...change } }, fields)
  const fieldsOfThings = (nodes: readonly EntityBrief[]) => nodes.flatMap(({ id }) => [...(fields.of.get(id) ?? [])])
  return {
    types: tally(without({ hiddenTypes: [] }).nodes.map((node) => node.type)),
    links: tally(without({ hiddenLinks: [] }).links.map((link) => link.type)),
    topics: tally(fieldsOfThings(without({ topics: [] }).nodes)),
    places: tally(fieldsOfThings(without({ places: [] }).nodes)),
  }
}
