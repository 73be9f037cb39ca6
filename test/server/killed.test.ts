// The database ends without a word while it is asked: who asks hears so and when to come back, and nothing of the inside.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { problemSchema } from '../../server/contract.ts'
import { connect } from '../../server/neo4j/driver.ts'
import { credentialsOf, startEmbedded } from '../../server/neo4j/embedded.ts'
import { openHome } from '../../server/neo4j/home.ts'
import { findJava } from '../../server/neo4j/java.ts'
import { freePort, type ServerProcess } from '../../server/neo4j/process.ts'
import { sharedLibrary } from '../support/start-database.ts'
import { exampleGraph } from './support/example-graph.ts'
import { type Served, serve } from './support/serve.ts'
import { writeGraph } from './support/write-graph.ts'

let database: ServerProcess
let server: Served
let end: () => Promise<void>

beforeAll(async () => {
  const home = await openHome(await mkdtemp(join(tmpdir(), 'shantu-killed-')), sharedLibrary)
  const port = await freePort()
  database = await startEmbedded(await findJava(), home, port)
  const credentials = await credentialsOf(home, port)
  const driver = connect(credentials, 2_000)
  const bookmarks = driver.executeQueryBookmarkManager
  const reading = { driver, name: 'neo4j', bookmarks, credentials, state: () => 'ready' as const }
  await writeGraph({ ...reading, close: () => driver.close() }, exampleGraph)
  server = await serve({ database: reading })
  end = async () => {
    await server.close()
    await driver.close()
    await rm(home.folder, { recursive: true, force: true })
  }
}, 120_000)
afterAll(() => end())

const addresses = ['/api/entities/f1', '/api/graph', '/api/grants', '/api/partners?for=f1', '/api/documents/d1']

it('answers 503 with Retry-After to all that are under way when the database is killed, and to those that follow', async () => {
  const statuses: number[] = []
  const ask = async (address: string) => {
    const response = await server.get(address)
    statuses.push(response.status)
    if (response.status === 200) {
      await response.arrayBuffer()
      return
    }
    expect(response.status, JSON.stringify(server.log.find(({ msg }) => msg === 'request failed'))).toBe(503)
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(problemSchema.parse(await response.json()).code).toBe('database-unavailable')
  }
  for (const address of addresses) await ask(address)
  expect(new Set(statuses)).toEqual(new Set([200]))
  const asking = Array.from({ length: 40 }, (_, index) => ask(addresses[index % addresses.length] ?? ''))
  database.kill()
  await Promise.all(asking)
  for (const address of addresses) await ask(address)
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(addresses.length)
  expect((await server.get('/api/health')).status).toBe(503)
}, 120_000)
