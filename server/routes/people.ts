// GET /people: who holds posts in several organisations or projects, and so joins them.

import { z } from 'zod'
import { peopleQuerySchema, peopleSchema } from '../contract.ts'
import { fromCursor, toCursor } from '../http/cursor.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read } from '../neo4j/read.ts'

const cursorSchema = z.tuple([z.number().int(), z.string()])

export const peopleRoute = jsonRoute({
  path: '/people',
  summary: 'People who hold posts in several organisations or projects, each with the posts',
  tag: 'questions',
  query: peopleQuerySchema,
  parts: nothing,
  answer: peopleSchema,
  handle: async ({ query: { organization, limit, cursor } }, { database }) => {
    const after = cursor === undefined ? undefined : fromCursor(cursor, cursorSchema)
    const page = { afterDegree: after?.[0], afterId: after?.[1] }
    const found = await read(database, 'people', { organization, page, limit: limit + 1 })
    const people = found.slice(0, limit)
    const last = found.length > limit ? people.at(-1)?.person : undefined
    return { people, ...(last ? { cursor: toCursor([last.degree, last.id]) } : {}), query: 'people' }
  },
})
