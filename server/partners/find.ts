// Finds organisations that share something with another and are not linked to it yet: partners, projects, people, topics, places.

import { type ReadableDatabase, read } from '../neo4j/read.ts'
import type { Sharing } from '../queries/rows.ts'

/** Links of what is shared, at most: what very many share says nothing of two of them, and the answer must come in time. */
const bounds = { degree: 150, vias: 300 }
/** Topics and places may be a little more common. */
const fieldDegree = 1000
const mostFields = 100
const mostCandidates = 200
/** When only some may stay, more have to be looked at. */
const mostFiltered = 1000

interface Wanted {
  readonly topic?: string | undefined
  readonly place?: string | undefined
}

/** Candidates with what they share with the organisation; those that are not at work on the wanted topic or in the wanted place are left out. */
export const findCandidates = async (database: ReadableDatabase, id: string, wanted: Wanted): Promise<Sharing[]> => {
  const asked = [wanted.topic, wanted.place].filter((field) => field !== undefined)
  const limit = asked.length === 0 ? mostCandidates : mostFiltered
  const [near, byField] = await Promise.all([
    read(database, 'partners-near', { id, bounds, limit }),
    findByFields(database, id, asked, limit),
  ])
  const found = [...near, ...byField]
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
  limit: number,
): Promise<Sharing[]> => {
  const own = await read(database, 'entity-fields', { id, limit: mostFields })
  const rare = own.filter(({ via }) => via.degree <= fieldDegree).map(({ via }) => via.id)
  const rows = await read(database, 'partners-fields', { id, fields: [...new Set([...asked, ...rare])], limit })
  const mine = new Map(own.map((field) => [field.via.id, field.mine]))
  return rows.map(({ entity, shared }) => ({
    entity,
    shared: shared.map(({ via, theirs }) => ({ via, mine: mine.get(via.id) ?? [], theirs })),
  }))
}
