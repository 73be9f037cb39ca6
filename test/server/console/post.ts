// Sends statements to a server's console.

import { type Problem, problemSchema } from '../../../server/contract.ts'
import type { Served } from '../support/serve.ts'

export interface Sent {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
  /** The answer as a problem; fails where it is none. */
  readonly problem: Problem
}

export interface Body {
  readonly query: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly id?: string
}

export const post = async (server: Served, body: Body, path = '/api/cypher', signal?: AbortSignal): Promise<Sent> => {
  const response = await fetch(server.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
  const text = await response.text()
  const json: unknown = JSON.parse(text)
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    get problem() {
      return problemSchema.parse(json)
    },
  }
}
