// How much of each kind the scene holds, for the legend and the filters: counted before that kind's own switch, after all others.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import type { LinkView } from '../../server/contract.ts'
import { type Fields, inFields } from './fields.ts'
import { type Filters, filtersLinks, linkFailures, switches } from './filters.ts'
import { indexed } from './indexed.ts'
import type { Scene } from './scene.ts'
import { type Years, yearsOf } from './time.ts'

export interface Facets {
  readonly types: ReadonlyMap<EntityType, number>
  readonly links: ReadonlyMap<RelationType, number>
  /** Things about each topic and in each place, by its id. */
  readonly topics: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, number>
  /** Links by who published what they rest on; one may have several publishers. */
  readonly publishers: ReadonlyMap<string, number>
  /** Links by the step of `amountSteps` that their largest gift reaches, by full tenths of their confidence, by how many documents say them. */
  readonly amounts: ReadonlyMap<number, number>
  readonly confidence: ReadonlyMap<number, number>
  readonly documents: ReadonlyMap<number, number>
  readonly years: Years
}

/** Yuan that a gift is asked to reach; 0 asks for none. */
export const amountSteps = [0, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000] as const

/** The last step that the amount reaches. */
export const amountStep = (amount: number): number => amountSteps.findLastIndex((step) => amount >= step)

/** How many there are at `least` and above. */
export const reaching = (counts: ReadonlyMap<number, number>, least: number): number => {
  let sum = 0
  for (const [key, count] of counts) if (key >= least) sum += count
  return sum
}

type Part = Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters'>

const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)

export const facets = (scene: Part, fields: Fields): Facets => {
  const { filters } = scene
  const hidden = new Set(filters.hiddenTypes)
  const links = new Map<RelationType, number>()
  const publishers = new Map<string, number>()
  const amounts = new Map<number, number>()
  const confidence = new Map<number, number>()
  const documents = new Map<number, number>()
  const dated: LinkView[] = []
  const all = indexed(scene)
  const unseen = Uint8Array.from(all.nodes, ({ type }) => Number(hidden.has(type)))
  /** For each thing with which switches, each turned off by itself, it has a link to show. */
  const linked = new Int32Array(all.nodes.length)
  const every = !filtersLinks(filters)
  for (const [i, link] of all.links.entries()) {
    const from = all.from[i] ?? -1
    const to = all.to[i] ?? -1
    const failures =
      (every ? 0 : linkFailures(link, filters, fields)) | (unseen[from] === 1 || unseen[to] === 1 ? switches.types : 0)
    const without = (bit: number) => (failures & ~bit) === 0
    if (without(switches.links)) count(links, link.type)
    if (without(switches.confidence)) count(confidence, Math.floor(link.confidence * 10 + 1e-9))
    if (without(switches.documents)) count(documents, link.documents)
    if (without(switches.publishers)) for (const name of link.publishers ?? []) count(publishers, name)
    if (without(switches.atLeast) && link.largest !== undefined) count(amounts, amountStep(link.largest))
    if (without(switches.time)) dated.push(link)
    const bits = failures === 0 ? ~0 : (failures & (failures - 1)) === 0 ? failures : 0
    if (bits === 0) continue
    if (from >= 0) linked[from] = (linked[from] ?? 0) | bits
    if (to >= 0) linked[to] = (linked[to] ?? 0) | bits
  }

  const types = new Map<EntityType, number>()
  const topics = new Map<string, number>()
  const places = new Map<string, number>()
  const shows = showing(scene, fields, linked)
  for (const [i, { id, type }] of all.nodes.entries()) {
    if (shows(i, id, type, 'types')) count(types, type)
    const own = fields.of.get(id)
    if (own === undefined) continue
    if (shows(i, id, type, 'topics')) for (const field of own) count(topics, field)
    if (shows(i, id, type, 'places')) for (const field of own) count(places, field)
  }
  return { types, links, topics, places, publishers, amounts, confidence, documents, years: yearsOf(dated) }
}

/** Whether a thing is to be seen with one of the switches off: the same rule as in visible.ts. */
const showing = ({ lens, filters }: Part, fields: Fields, linked: Int32Array) => {
  const without: Readonly<Record<'types' | 'topics' | 'places', Filters>> = {
    types: { ...filters, hiddenTypes: [] },
    topics: { ...filters, topics: [] },
    places: { ...filters, places: [] },
  }
  return (index: number, id: string, type: EntityType, name: 'types' | 'topics' | 'places'): boolean => {
    const { hiddenTypes, topics, places } = without[name]
    if (hiddenTypes.includes(type)) return false
    const chosen = topics.length > 0 || places.length > 0
    if (lens === 'all' && !chosen) return true
    if (((linked[index] ?? 0) & switches[name]) !== 0) return true
    return lens === 'all' && inFields(id, topics, fields) && inFields(id, places, fields)
  }
}
