// A server for tests: the real application over a real database, on a free port of this machine.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AppOptions, createApp } from '../../../server/app.ts'
import { createLog } from '../../../server/log.ts'

export interface Served {
  readonly address: string
  /** GET below the server's address. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>
  readonly json: (path: string) => Promise<unknown>
  /** Lines of the log, parsed. */
  readonly log: readonly Record<string, unknown>[]
  readonly close: () => Promise<void>
}

export const serve = async (options: Omit<AppOptions, 'log' | 'version'>): Promise<Served> => {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ destination: { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) } })
  const server = createServer(createApp({ log, version: '0.0.0', ...options }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = (path: string, init?: RequestInit) => fetch(address + path, init)
  return {
    address,
    get,
    json: async (path) => (await get(path)).json(),
    log: lines,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
