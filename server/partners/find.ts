// Finds organisations that share something with another and are not linked to it yet: partners, projects, people, topics, places.

import type { OrganizationType } from '../../seed/ontology.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'
import type { Sharing } from '../queries/rows.ts'

/** Links of what is shared, at most: what very many share says nothing of two of them, and the answer must come in time. */
const bounds = { degree: 150, vias: 200 } as const
/** Topics and places are taken from the rarest on, until they have so many links together. */
const fieldLinks = 2000
const mostFields = 100
const mostCandidates = 200
/** Well connected ones that share nothing, to come after those that do. */
const mostKnown = 60
/** When only some may stay, more have to be looked at. */
const mostFiltered = 1000

interface Wanted {
  readonly topic?: string | undefined
  readonly place?: string | undefined
  readonly types: readonly OrganizationType[]
}

/** Candidates with what they share with the organisation; those that are not at work on the wanted topic or in the wanted place are left out. */
export const findCandidates = async (database: ReadableDatabase, id: string, wanted: Wanted): Promise<Sharing[]> => {
  const asked = [wanted.topic, wanted.place].filter((field) => field !== undefined)
  const limit = asked.length === 0 ? mostCandidates : mostFiltered
  const [near, byField, known] = await Promise.all([
    read(database, 'partners-near', { id, bounds: { ...bounds, types: wanted.types }, limit }),
    findByFields(database, id, asked, wanted.types, limit),
    read(database, 'partners-known', { id, types: wanted.types, limit: mostKnown }),
  ])
  const found = [...near, ...byField, ...known]
  const atWork = await Promise.all(
    asked.map((field) => read(database, 'at-work', { ids: found.map(({ entity }) => entity.id), field })),
  )
  const keep = atWork.map((rows) => new Set(rows.map((row) => row.id)))
  return found.filter(({ entity }) => keep.every((ids) => ids.has(entity.id)))
}

/** Those that share topics and places; the wanted ones count even where the organisation itself is not at work on them. */
const findByFields = async (
  database: ReadableDatabase,
  id: string,
  asked: readonly string[],
  types: readonly OrganizationType[],
  limit: number,
): Promise<Sharing[]> => {
  const own = await read(database, 'entity-fields', { id, limit: mostFields })
  let links = 0
  const rare = own.flatMap(({ via }) => {
    links += via.degree
    return links <= fieldLinks ? [via.id] : []
  })
  const rows = await read(database, 'partners-fields', { id, fields: [...new Set([...asked, ...rare])], types, limit })
  const mine = new Map(own.map((field) => [field.via.id, field.mine]))
  return rows.map(({ entity, shared }) => ({
    entity,
    shared: shared.map(({ via, theirs }) => ({ via, mine: mine.get(via.id) ?? [], theirs })),
  }))
}
