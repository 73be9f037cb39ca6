// Sends statements to the server: run, explain, cancel. Answers are checked; refusals carry the place in the statement.

import '../without-eval.ts'
import type { z } from 'zod'
import {
  type CypherAnswer,
  type CypherLimits,
  type CypherPlan,
  cypherAnswerSchema,
  cypherLimitsSchema,
  cypherPlanSchema,
  type Problem,
  problemSchema,
  type QueryList,
  queryListSchema,
} from '../../server/contract.ts'
import { ApiError } from '../wire/error.ts'
import type { Parameters } from './parameters.ts'

export type Position = NonNullable<Problem['position']>

/** A refused statement, with the place where it is wrong if that is known. */
export class StatementError extends ApiError {
  readonly position: Position | undefined
  constructor(status: number, code: string, message: string, position?: Position, requestId?: string) {
    super(status, code, message, requestId)
    this.name = 'StatementError'
    this.position = position
  }
}

export interface Statement {
  readonly query: string
  readonly parameters: Parameters
}

/** Rows, or the plan alone where the statement asks for it with EXPLAIN. */
export type Outcome =
  | { readonly kind: 'rows'; readonly answer: CypherAnswer }
  | { readonly kind: 'plan'; readonly plan: CypherPlan }

const request = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(`/api${path}`, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw new StatementError(0, 'cancelled', '')
    throw new StatementError(0, 'unreachable', error instanceof Error ? error.message : '')
  })
  const body: unknown = await response.json().catch(() => {
    if (init.signal?.aborted) throw new StatementError(0, 'cancelled', '')
  })
  if (response.ok) return body
  const problem = problemSchema.safeParse(body)
  if (!problem.success) throw new StatementError(response.status, 'unreachable', response.statusText)
  const { code, title, detail, position, requestId } = problem.data
  throw new StatementError(response.status, code, detail ?? title, position, requestId)
}

const checked = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new StatementError(200, 'unreadable', '')
}

const json = { 'content-type': 'application/json', accept: 'application/json' }

const post = (path: string, body: object, signal?: AbortSignal): Promise<unknown> =>
  request(path, { method: 'POST', headers: json, body: JSON.stringify(body), ...(signal && { signal }) })

/**
 * Runs a statement; `id` is what it can be cancelled by.
 * @throws StatementError
 */
export const run = async (statement: Statement, id: string, signal?: AbortSignal): Promise<Outcome> => {
  const body = await post('/cypher', { ...statement, id }, signal)
  const answer = cypherAnswerSchema.safeParse(body)
  return answer.success
    ? { kind: 'rows', answer: answer.data }
    : { kind: 'plan', plan: checked(cypherPlanSchema, body) }
}

/** Rows of a statement of the console's own. */
export const rowsOf = async (query: string, signal?: AbortSignal): Promise<CypherAnswer['rows']> =>
  checked(cypherAnswerSchema, await post('/cypher', { query }, signal)).rows

/** The plan of a statement that is not run. */
export const explain = async (statement: Statement, signal?: AbortSignal): Promise<CypherPlan> =>
  checked(cypherPlanSchema, await post('/cypher/plan', statement, signal))

/** Ends a statement in the database. Works while the page is being closed too. */
export const cancel = (id: string): void => {
  const body = new Blob([JSON.stringify({ id })], { type: 'application/json' })
  if (navigator.sendBeacon('/api/cypher/cancel', body)) return
  void post('/cypher/cancel', { id }).catch(() => undefined)
}

export const limits = async (signal?: AbortSignal): Promise<CypherLimits> =>
  checked(cypherLimitsSchema, await request('/cypher', signal ? { signal } : {}))

export const builtIn = async (signal?: AbortSignal): Promise<QueryList['queries']> =>
  checked(queryListSchema, await request('/queries', signal ? { signal } : {})).queries

/** A random UUID; also where the page came over plain HTTP and the browser has no `randomUUID`. */
export const newId = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, i) => {
    const value = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
