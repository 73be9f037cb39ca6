// What curators have decided, and the way to decide more.

import { decisionRequestSchema, decisionsSchema } from '../contract.ts'
import { jsonBody } from '../http/body.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute, type Route } from '../http/route.ts'

const bodyOf = jsonBody(16_000)

export const decisionRoutes: readonly Route[] = [
  jsonRoute({
    path: '/decisions',
    tag: 'curating',
    summary: 'The decisions of curators, first to last, and whether the graph follows them',
    query: nothing,
    parts: nothing,
    answer: decisionsSchema,
    handle: (_input, { decisions }) => decisions.read(),
  }),
  {
    method: 'post',
    path: '/decisions',
    tag: 'curating',
    summary:
      'Records a decision of a curator; it is on disk when this is answered, and the graph follows it soon after',
    query: nothing,
    parts: nothing,
    body: decisionRequestSchema,
    answer: decisionsSchema,
    forCurators: true,
    problems: [403, 413, 415],
    respond: async (request, response, { decisions }) => {
      const { decision } = await bodyOf(decisionRequestSchema, request, response)
      response.json(await decisions.record(decision))
    },
  },
]
