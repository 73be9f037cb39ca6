// A route of the API as a value: its address, what it takes, what it answers. The server is made from these, and so is its description.

import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Access } from '../access/access.ts'
import type { Console } from '../console/console.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { fromIssues } from '../errors.ts'
import type { Log } from '../log.ts'
import type { ReadableDatabase } from '../neo4j/read.ts'
import type { Shelf } from '../snapshots/shelf.ts'

/** What every route may use. */
export interface Services {
  readonly database: ReadableDatabase
  readonly version: string
  readonly log: Log
  readonly console: Console
  readonly access: Access
  readonly decisions: Decisions
  readonly snapshots: Shelf
}

type Shape = z.ZodObject

export interface RouteDescription {
  readonly method: 'get' | 'post'
  /** Below `/api`, with `:name` for the parts that vary. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly query: Shape
  readonly parts: Shape
  readonly body?: z.ZodType
  /** The body's media type where it is not JSON. */
  readonly bodyType?: string
  readonly answer: z.ZodType
  /** The answer's media type where it is not JSON. */
  readonly mediaTypes?: readonly string[]
  /** It changes something. */
  readonly forCurators?: true
  /** It sends, but changes nothing: pages of other sites may. */
  readonly forAnySite?: true
  /** It takes much of the database: how often one client may ask for it is limited more tightly. */
  readonly isCostly?: true
  /** Statuses of problems beside 400, 429, 500 and 503, which any route may give. */
  readonly problems: readonly number[]
}

export interface Route extends RouteDescription {
  readonly respond: (request: Request, response: Response, services: Services) => Promise<void>
}

/** What a handler is given: query and parts of the address, checked. */
export interface Input<Query extends Shape, Parts extends Shape> {
  readonly query: z.infer<Query>
  readonly parts: z.infer<Parts>
}

interface JsonRoute<Query extends Shape, Parts extends Shape, Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly query: Query
  readonly parts: Parts
  readonly answer: Answer
  readonly problems?: readonly number[]
  readonly handle: (input: Input<Query, Parts>, services: Services) => Promise<z.input<Answer>>
}

/** A GET that answers JSON. */
export const jsonRoute = <Query extends Shape, Parts extends Shape, Answer extends z.ZodType>(
  route: JsonRoute<Query, Parts, Answer>,
): Route => ({
  ...route,
  method: 'get',
  problems: route.problems ?? [],
  respond: async (request, response, services) => {
    const input = { query: checked(route.query, request.query), parts: checked(route.parts, request.params) }
    response.json(await route.handle(input, services))
  },
})

/** The value as its schema has it; throws a 400 that names what is wrong. */
export const checked = <Schema extends Shape>(schema: Schema, value: unknown): z.infer<Schema> => {
  const result = schema.strict().safeParse(value)
  if (!result.success) throw fromIssues(result.error.issues, Object.keys(schema.shape))
  return result.data as z.infer<Schema>
}
