// GET /entities/{id}/neighbors: an entity's links with their other ends, page by page, the best connected ends first.

import { z } from 'zod'
import { relationTypes } from '../../seed/ontology.ts'
import { neighborsQuerySchema, neighborsSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { fromCursor, toCursor } from '../http/cursor.ts'
import { idPart } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read, readOne } from '../neo4j/read.ts'
import { allRelationTypes, type LinkCount, linkCounts } from './counts.ts'

const cursorSchema = z.tuple([z.number().int(), z.string()])

type Direction = 'out' | 'in' | 'both'

/** Types without direction belong to both directions only when both are asked for. */
const goes = (direction: Direction, wanted: Direction, symmetric: boolean) =>
  wanted === 'both' || (!symmetric && wanted === direction)

const isWanted = ({ type, direction }: LinkCount, types: readonly string[], wanted: Direction) =>
  types.includes(type) && (wanted === 'both' || direction === wanted)

export const neighborsRoute = jsonRoute({
  path: '/entities/:id/neighbors',
  summary: 'A page of the links of an entity with their other ends, and how many there are of each type',
  tag: 'entities',
  query: neighborsQuerySchema,
  parts: idPart,
  answer: neighborsSchema,
  problems: [404],
  handle: async ({ parts: { id }, query }, { database }) => {
    const types = query.types ?? allRelationTypes
    const after = query.cursor === undefined ? undefined : fromCursor(query.cursor, cursorSchema)
    const along = (direction: 'out' | 'in') =>
      types.filter((type) => goes(direction, query.direction, relationTypes[type].symmetric))
    const [entity, items] = await Promise.all([
      readOne(database, 'entity', { id }),
      read(database, 'neighbors', {
        id,
        follow: { outgoing: along('out'), incoming: along('in'), afterDegree: after?.[0], afterLink: after?.[1] },
        limit: query.limit + 1,
      }),
    ])
    if (!entity) throw notFound('entity', id)
    const { aliases: _aliases, counts: raw, ...brief } = entity
    const counts = linkCounts(raw)
    const page = items.slice(0, query.limit)
    const last = items.length > query.limit ? page.at(-1) : undefined
    return {
      entity: brief,
      counts,
      total: counts
        .filter((count) => isWanted(count, types, query.direction))
        .reduce((sum, { count }) => sum + count, 0),
      items: page,
      ...(last ? { cursor: toCursor([last.entity.degree, last.link.id]) } : {}),
      query: 'neighbors',
    }
  },
})
