// GET /co-funding: who funds together, by the projects that join them.

import { z } from 'zod'
import { coFundingFilter, groupOf } from '../co-funding/groups.ts'
import { coFundingQuerySchema, coFundingSchema } from '../contract.ts'
import { fromCursor, toCursor } from '../http/cursor.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read } from '../neo4j/read.ts'

const cursorSchema = z.tuple([z.number().int(), z.string()])

export const coFundingRoute = jsonRoute({
  path: '/co-funding',
  summary: 'Groups that funded or launched a project together, by topic, place, time, amount and what joins them',
  tag: 'questions',
  query: coFundingQuerySchema,
  parts: nothing,
  answer: coFundingSchema,
  handle: async ({ query: { limit, cursor, ...filters } }, { database }) => {
    const after = cursor === undefined ? undefined : fromCursor(cursor, cursorSchema)
    const found = await read(database, 'co-funding', {
      filter: coFundingFilter(filters),
      page: { afterDegree: after?.[0], afterId: after?.[1] },
      limit: limit + 1,
    })
    const groups = found.slice(0, limit).map(groupOf)
    const last = found.length > limit ? groups.at(-1)?.project : undefined
    return { groups, ...(last ? { cursor: toCursor([last.degree, last.id]) } : {}), query: 'co-funding' }
  },
})
