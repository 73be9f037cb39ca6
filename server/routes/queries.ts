// GET /queries: the named queries, with their texts, to be read and to be opened in the console.

import { queryListSchema } from '../contract.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { queries } from '../queries/index.ts'

export const queriesRoute = jsonRoute({
  path: '/queries',
  summary: 'The queries that the server itself uses, with what they take and give',
  tag: 'queries',
  query: nothing,
  parts: nothing,
  answer: queryListSchema,
  handle: async () => ({
    queries: Object.values(queries).map((query) => ({
      ...query,
      parameters: [...query.parameters],
      example: { ...query.example },
    })),
  }),
})
