// Many callers at once, each with an address of its own, asking for everything by turns; what they were told is kept.

import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** What became of requests: how many got which status, and what should not have been. */
export interface Told {
  readonly statuses: ReadonlyMap<number, number>
  /** Connections that ended without an answer, and refusals without a time to come again. */
  readonly faults: readonly string[]
  /** The longest wait for an answer, in milliseconds. */
  readonly longest: number
}

export interface Call {
  readonly path: string
  readonly body?: object
}

const idsSchema = z.object({ nodes: z.array(z.object({ id: z.string() })).min(2) })
const problemSchema = z.object({ code: z.string() })

/** One call of each kind that the server answers, on entities that are there. */
export const callsOf = async (address: string): Promise<Call[]> => {
  const { nodes } = idsSchema.parse(await (await fetch(`${address}/api/graph?limit=20`)).json())
  const [first, second] = nodes.map(({ id }) => encodeURIComponent(id))
  return [
    '/',
    '/api/health',
    '/api/stats',
    '/api/search?q=基金会',
    '/api/search?q=jjh',
    '/api/graph?limit=50',
    '/api/graph?lens=co-funding',
    `/api/entities/${first}`,
    `/api/entities/${first}/neighbors?limit=20`,
    `/api/links?from=${first}&to=${second}`,
    `/api/paths?from=${first}&to=${second}`,
    `/api/partners?for=${first}`,
    '/api/matrix',
    '/api/grants',
    '/api/documents',
    '/api/queries',
    '/api/reconcile',
    '/api/decisions',
    '/api/session',
    '/api/export?format=csv&table=links',
    '/api/openapi.json',
    '/api/entities/nobody',
    '/api/matrix?columns=nothing',
  ]
    .map((path): Call => ({ path }))
    .concat([
      { path: '/api/cypher', body: { query: 'MATCH (e:Entity) RETURN e.name AS name LIMIT 20' } },
      { path: '/api/cypher/plan', body: { query: 'MATCH (e:Entity)-->(o) RETURN o' } },
    ])
}

const ask = (address: string, { path, body }: Call, client: string): Promise<Response> =>
  fetch(address + path, {
    headers: { 'x-forwarded-for': client, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })

/** As many clients as asked for, until `end` resolves. Each takes a breath between two requests, but for the first, which takes none. */
export const crowd = async (
  address: string,
  calls: readonly Call[],
  clients: number,
  end: Promise<unknown>,
): Promise<Told> => {
  const statuses = new Map<number, number>()
  const faults: string[] = []
  let longest = 0
  let isOver = false
  const over = end.then(() => {
    isOver = true
  })

  const one = async (number: number) => {
    for (let turn = number; !isOver; turn += 1) {
      const call = calls[turn % calls.length] ?? { path: '/' }
      const began = performance.now()
      try {
        const response = await ask(address, call, `198.51.100.${number}`)
        const text = await response.text()
        if (response.status === 422 && problemSchema.parse(JSON.parse(text)).code !== 'timeout') faults.push(text)
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        const isRefusal = response.status === 429 || response.status === 503
        if (isRefusal && !response.headers.has('retry-after'))
          faults.push(`${call.path}: ${response.status} without Retry-After`)
      } catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
        faults.push(`${call.path}: no answer (${cause})`)
      }
      longest = Math.max(longest, performance.now() - began)
      if (number > 0) await sleep(1_000)
    }
  }
  await Promise.all([...Array.from({ length: clients }, (_, number) => one(number)), over])
  return { statuses, faults, longest }
}
