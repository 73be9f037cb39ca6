// One question to the server. While the database is away (503) it is asked again until that is back. The page and its server come from one
// build, so the first answers are what was agreed; a page that stays open may outlive its server, so later ones are checked.

import type { z } from 'zod'
import type { answers } from './answers.ts'
import { reportConnection } from './connection.ts'
import { ApiError } from './error.ts'

type Answers = typeof answers
export type Answer<Name extends keyof Answers> = z.infer<Answers[Name]>

const loadChecks = () => import('./answers.ts')
/** Milliseconds after which answers are checked. */
const settled = 30_000
let checks: Promise<{ readonly answers: Answers } | undefined> = Promise.resolve(undefined)
setTimeout(() => {
  checks = loadChecks().catch(() => undefined)
}, settled)

export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** What is sent in the body of a POST, where it is more than an address holds. */
export interface Sent {
  readonly body: object
}

/** `/api/…?a=1&b=x,y`, without what is undefined or empty. */
export const addressOf = (path: string, parameters: Parameters): string => {
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
  const problem = (await loadChecks()).problem.safeParse(body)
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

const requestOf = (sent: Sent | undefined): RequestInit =>
  sent === undefined
    ? { headers: { accept: 'application/json' } }
    : {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(sent.body),
      }

/** The answer of that name; throws ApiError, or the signal's reason. */
export const ask = async <Name extends keyof Answers>(
  name: Name,
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
  sent?: Sent,
): Promise<Answer<Name>> => {
  for (;;) {
    const response = await fetch(addressOf(path, parameters), {
      ...requestOf(sent),
      ...(signal !== undefined && { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      throw new ApiError(0, 'unreachable', 'The server does not answer.')
    })
    if (response.status === 503) {
      reportConnection('away')
      await rest(pauseOf(response) * 1000, signal)
      continue
    }
    reportConnection('here')
    if (!response.ok) throw await problemOf(response)
    const body: Answer<Name> | undefined = await response.json().catch(() => undefined)
    const wrong = (await checks)?.answers[name].safeParse(body).success === false
    if (body === undefined || wrong) {
      throw new ApiError(response.status, 'unreadable', 'The answer is not what was agreed.')
    }
    return body
  }
}
