// GET /openapi.json: the description of all the other routes, and of itself.

import { z } from 'zod'
import { describeApi } from '../description/openapi.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute, type Route } from '../http/route.ts'

/** Describes `others`, and itself. */
export const openApiRoute = (others: readonly Route[]): Route => {
  const route: Route = jsonRoute({
    path: '/openapi.json',
    summary: 'This description',
    tag: 'description',
    query: nothing,
    parts: nothing,
    answer: z.record(z.string(), z.unknown()),
    handle: async (_input, { version }) => ({ ...describeApi([...others, route], version) }),
  })
  return route
}
