// Asks the server. Answers are checked against the contract; errors come as problem+json and are thrown as ApiError; while the database is
// away (503) the question is asked again until it is back, and whoever watches the connection is told.

import './without-eval.ts'
import type { z } from 'zod'
import type { EntityType, RelationType } from '../seed/ontology.ts'
import type { Lens } from '../server/contract.ts'
import {
  documentListSchema,
  documentViewSchema,
  linksSchema,
  neighborsSchema,
  problemSchema,
  profileSchema,
  sceneSchema,
  searchSchema,
  statsSchema,
} from '../server/contract.ts'

/** What went wrong, with the server's stable code; `unreachable` and `unreadable` are the client's own. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined
  constructor(status: number, code: string, message: string, requestId?: string) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.requestId = requestId
  }
}

export type Connection = 'here' | 'away'
let connection: Connection = 'here'
const watchers = new Set<() => void>()

const report = (next: Connection) => {
  if (next === connection) return
  connection = next
  for (const tell of watchers) tell()
}

/** For useSyncExternalStore: whether the database answers. */
export const watchConnection = (tell: () => void): (() => void) => {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
export const currentConnection = (): Connection => connection

type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

const addressOf = (path: string, parameters: Parameters): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue
    query.set(name, typeof value === 'object' ? value.join(',') : String(value))
  }
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? `/api${path}` : `/api${path}?${text}`
}

const problemOf = async (response: Response): Promise<ApiError> => {
  const body: unknown = await response.json().catch(() => undefined)
  const problem = problemSchema.safeParse(body)
  if (!problem.success) return new ApiError(response.status, 'unexpected', response.statusText)
  const { code, title, detail, requestId } = problem.data
  return new ApiError(response.status, code, detail ?? title, requestId)
}

const rest = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    function stop() {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })

/** Seconds to wait before asking again, as the server says, within 1 to 15. */
const pauseOf = (response: Response): number => {
  const seconds = Number(response.headers.get('Retry-After') ?? 2)
  return Math.min(15, Math.max(1, Number.isFinite(seconds) ? seconds : 2))
}

const get = async <Answer>(
  schema: z.ZodType<Answer>,
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Answer> => {
  for (;;) {
    const response = await fetch(addressOf(path, parameters), {
      headers: { accept: 'application/json' },
      ...(signal !== undefined && { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      throw new ApiError(0, 'unreachable', 'The server does not answer.')
    })
    if (response.status === 503) {
      report('away')
      await rest(pauseOf(response) * 1000, signal)
      continue
    }
    report('here')
    if (!response.ok) throw await problemOf(response)
    const answer = schema.safeParse(await response.json().catch(() => undefined))
    if (!answer.success) throw new ApiError(response.status, 'unreadable', 'The answer is not what was agreed.')
    return answer.data
  }
}

export interface GraphRequest {
  readonly lens: Lens
  readonly ids?: readonly string[]
  readonly types?: readonly EntityType[]
  readonly limit?: number
}

export interface NeighborsRequest {
  readonly types?: readonly RelationType[] | undefined
  readonly limit?: number
  readonly cursor?: string | undefined
}

const segment = encodeURIComponent

export const api = {
  stats: (signal?: AbortSignal) => get(statsSchema, '/stats', {}, signal),
  search: (q: string, limit: number, signal?: AbortSignal) => get(searchSchema, '/search', { q, limit }, signal),
  graph: (request: GraphRequest, signal?: AbortSignal) => get(sceneSchema, '/graph', { ...request }, signal),
  entity: (id: string, signal?: AbortSignal) => get(profileSchema, `/entities/${segment(id)}`, {}, signal),
  neighbors: (id: string, request: NeighborsRequest, signal?: AbortSignal) =>
    get(neighborsSchema, `/entities/${segment(id)}/neighbors`, { ...request }, signal),
  links: (from: string, to: string, signal?: AbortSignal) => get(linksSchema, '/links', { from, to }, signal),
  document: (id: string, signal?: AbortSignal) => get(documentViewSchema, `/documents/${segment(id)}`, {}, signal),
  documents: (signal?: AbortSignal) => get(documentListSchema, '/documents', {}, signal),
}
