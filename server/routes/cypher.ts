// The Cypher console: POST /cypher runs a statement, POST /cypher/plan explains it, POST /cypher/cancel ends one that runs.
// A caller that goes away ends its statement too.

import type { Request, Response } from 'express'
import {
  cypherAnswerSchema,
  cypherCancelledSchema,
  cypherCancelSchema,
  cypherLimitsSchema,
  cypherPlanSchema,
  cypherRequestSchema,
} from '../contract/console.ts'
import { bodyOf } from '../http/body.ts'
import { clientOf } from '../http/client.ts'
import { nothing } from '../http/parts.ts'
import type { Route, Services } from '../http/route.ts'

/** Aborts when the connection closes before the answer is out. */
const untilGone = (response: Response): AbortSignal => {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}

const answer = (planOnly: boolean) => async (request: Request, response: Response, services: Services) => {
  const statement = await bodyOf(cypherRequestSchema, request, response)
  const signal = untilGone(response)
  const body = await services.console.run({ ...statement, planOnly }, clientOf(request), signal)
  response.setHeader('Cache-Control', 'no-store')
  response.type('json').send(body)
}

const common = { tag: 'console', query: nothing, parts: nothing } as const
const refusals = [403, 409, 413, 415, 422]

export const cypherRoutes: readonly Route[] = [
  {
    ...common,
    method: 'get',
    path: '/cypher',
    summary: 'The limits of the console',
    answer: cypherLimitsSchema,
    problems: [],
    respond: async (_request, response, { console }) => {
      console.warm()
      response.json(console.limits)
    },
  },
  {
    ...common,
    method: 'post',
    path: '/cypher',
    summary:
      'Runs a Cypher statement that only reads: rows, the nodes and links in them, the plan, and what was cut off at which limit. With EXPLAIN the plan alone, with PROFILE what each step really took',
    isCostly: true,
    body: cypherRequestSchema,
    answer: cypherAnswerSchema,
    problems: refusals,
    respond: answer(false),
  },
  {
    ...common,
    method: 'post',
    path: '/cypher/plan',
    summary: 'The plan of a statement, which is checked but not run',
    isCostly: true,
    body: cypherRequestSchema,
    answer: cypherPlanSchema,
    problems: refusals,
    respond: answer(true),
  },
  {
    ...common,
    method: 'post',
    path: '/cypher/cancel',
    summary: 'Ends a statement by the id that it was sent with',
    body: cypherCancelSchema,
    answer: cypherCancelledSchema,
    problems: [413, 415],
    respond: async (request, response, { console }) => {
      const { id } = await bodyOf(cypherCancelSchema, request, response)
      response.json({ cancelled: console.cancel(id) })
    },
  },
]
