// What things are about and where they are: topics and places of every thing, for the facets and for choosing on the pages.

import type { EntityBrief, LinkView } from '../../server/contract.ts'

export interface Field {
  readonly id: string
  readonly name: string
  /** How many things are about it, or there. */
  readonly members: number
}

export interface Fields {
  readonly topics: readonly Field[]
  readonly places: readonly Field[]
  /** For a thing the ids of its topics and places; a place counts for all places that it is part of. */
  readonly of: ReadonlyMap<string, ReadonlySet<string>>
}

export const noFields: Fields = { topics: [], places: [], of: new Map() }

/** `630000` of a province covers `630100` of its capital: what is left without the empty pairs at the end. */
const prefixOf = (region: string): string => region.replace(/(?:00)+$/, '')

type Place = Pick<EntityBrief, 'id' | 'region'>

/** Ids of the places that hold the region. */
const holding = (places: readonly Place[], region: string | undefined): readonly string[] =>
  region === undefined
    ? []
    : places
        .filter((place) => place.region !== undefined && region.startsWith(prefixOf(place.region)))
        .map((place) => place.id)

/** From all things with the links ABOUT and LOCATED_IN among them. */
export const fieldsOf = (
  nodes: readonly EntityBrief[],
  links: readonly Pick<LinkView, 'type' | 'from' | 'to'>[],
): Fields => {
  const places = nodes.filter((node) => node.type === 'Place')
  const around = new Map(places.map((place) => [place.id, [place.id, ...holding(places, place.region)]]))
  const of = new Map<string, Set<string>>()
  const add = (id: string, fields: readonly string[]) => {
    const known = of.get(id) ?? new Set()
    for (const field of fields) known.add(field)
    if (known.size > 0) of.set(id, known)
  }
  for (const { type, from, to } of links) {
    if (type === 'ABOUT') add(from, [to])
    if (type === 'LOCATED_IN') add(from, around.get(to) ?? [])
  }
  for (const { id, type, region } of nodes) if (type !== 'Place') add(id, holding(places, region))
  const members = new Map<string, number>()
  for (const ids of of.values()) for (const id of ids) members.set(id, (members.get(id) ?? 0) + 1)
  const list = (type: EntityBrief['type']): readonly Field[] =>
    nodes
      .filter((node) => node.type === type && members.has(node.id))
      .map(({ id, name }) => ({ id, name, members: members.get(id) ?? 0 }))
      .sort((a, b) => b.members - a.members || (a.name < b.name ? -1 : 1))
  return { topics: list('Topic'), places: list('Place'), of }
}

/** Whether the thing is one of the fields itself, or about or in one of them; where none is chosen, all are. */
export const inFields = (id: string, chosen: readonly string[], fields: Fields): boolean => {
  if (chosen.length === 0 || chosen.includes(id)) return true
  const own = fields.of.get(id)
  return own !== undefined && chosen.some((field) => own.has(field))
}
