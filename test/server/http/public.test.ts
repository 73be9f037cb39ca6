import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { routes } from '../../../server/routes/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type Served, serve } from '../support/serve.ts'
import { send } from './send.ts'

let database: Database
let server: Served
beforeAll(async () => {
  database = await testDatabase()
  server = await serve({ database, hosts: ['graph.example.org'] })
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const statement = JSON.stringify({ query: 'RETURN 1 AS x' })
const post = (headers: Record<string, string>, body = statement) =>
  send(server.address, {
    method: 'POST',
    path: '/api/cypher',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

describe('what is sent by a page', () => {
  it.each([
    ['of this server, by its word', { 'sec-fetch-site': 'same-origin' }, 200],
    ['of this server, by its address', { host: 'graph.example.org', origin: 'https://graph.example.org' }, 200],
    ['of no site, as programs do', {}, 200],
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, 403],
    ['of another server on this machine', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:9' }, 403],
    ['of another site, where the browser does not say so', { origin: 'https://elsewhere.example' }, 403],
    [
      'of another site with a name that begins alike',
      { host: 'graph.example.org', origin: 'https://graph.example.org.evil.example' },
      403,
    ],
    ['of no address', { origin: 'null' }, 403],
  ])('%s', async (_from, headers, status) => {
    const answer = await post(headers)
    expect(answer.status).toBe(status)
    if (status === 403) expect(problemSchema.parse(JSON.parse(answer.body)).code).toBe('other-site')
  })

  it('of another site is refused by every route that takes anything, but by the one that only matches names', async () => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' }
    for (const route of routes.filter(({ method }) => method === 'post')) {
      const answer = await send(server.address, { method: 'POST', path: `/api${route.path}`, headers, body: '{}' })
      expect([route.path, answer.status === 403]).toEqual([route.path, route.path !== '/reconcile'])
    }
  })

  it('is never allowed to carry the cookies of a visitor: no answer shares itself with credentials', async () => {
    for (const path of ['/api/stats', '/api/session', '/api/reconcile']) {
      const answer = await send(server.address, { path, headers: { origin: 'https://elsewhere.example' } })
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
    }
  })
})

describe('a body', () => {
  it('that is too large, of another type, or broken is turned away', async () => {
    expect((await post({}, JSON.stringify({ query: 'x'.repeat(300_000) }))).status).toBe(413)
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post({ 'content-encoding': 'bzip2' })).status).toBe(415)
    expect((await post({}, '{"query": ')).status).toBe(400)
    expect((await post({}, '"RETURN 1"')).status).toBe(400)
    expect((await post({}, '{"__proto__": {"query": "RETURN 1"}}')).status).toBe(400)
  })
})

describe('an answer', () => {
  it('names neither the programs that made it nor their versions, whatever was asked', async () => {
    for (const path of ['/', '/api/stats', '/api/nothing', '/api/entities/%00', '/api/docs', '/api/openapi.json']) {
      const { headers, body } = await send(server.address, { path })
      expect(Object.keys(headers)).not.toContain('server')
      expect(Object.keys(headers)).not.toContain('x-powered-by')
      expect(body).not.toMatch(/node_modules|\bat \S+ \(|\.ts:\d|express|neo4j-driver|v20\.|5\.26/i)
    }
  })

  it('that nobody foresaw tells nothing of itself, and all to the log', async () => {
    const failing = await serve({
      database: {
        ...database,
        state: () => {
          throw new Error('a thing of the inside at /srv/shantu/secret.ts')
        },
      },
    })
    const { status, body } = await send(failing.address, { path: '/api/stats' })
    expect(status).toBe(500)
    expect(body).not.toMatch(/inside|srv|secret|Error/)
    expect(JSON.stringify(failing.log)).toContain('a thing of the inside')
    await failing.close()
  })
})

describe('the log', () => {
  it('holds one line for a request, whatever its address carries, and no secrets', async () => {
    const before = server.log.length
    const headers = { cookie: 'shantu=token-of-somebody', authorization: 'Basic c2VjcmV0', 'x-request-id': 'a\tb' }
    await send(server.address, { path: '/api/nothing?q=%0a{"level":60}%1b[2J', headers })
    const lines = server.log.slice(before)
    expect(lines).toHaveLength(1)
    const text = JSON.stringify(lines)
    expect(text).not.toMatch(/token-of-somebody|c2VjcmV0/)
    expect(text).not.toMatch(/\p{C}/u)
  })
})

describe('the log of a server whose database is away', () => {
  it('holds two short lines for a request, so that nobody can fill a disk with it', async () => {
    const waiting = await serve({ database: { ...database, state: () => 'starting' } })
    expect((await send(waiting.address, { path: '/api/stats' })).status).toBe(503)
    expect(waiting.log).toHaveLength(2)
    expect(JSON.stringify(waiting.log).length).toBeLessThan(800)
    expect(JSON.stringify(waiting.log)).toContain('database-starting')
    await waiting.close()
  })
})

describe('every route that changes something', () => {
  it('is kept for curators; the others that take something only read, or are the login', () => {
    const takers = routes.filter(({ method }) => method === 'post')
    const open = takers.filter(({ forCurators }) => !forCurators).map(({ path }) => path)
    expect(takers.filter(({ forCurators }) => forCurators).map(({ path }) => path)).toEqual([
      '/decisions',
      '/snapshots',
    ])
    for (const path of open)
      expect([
        '/cypher',
        '/cypher/plan',
        '/cypher/cancel',
        '/reconcile',
        '/graph',
        '/session',
        '/session/end',
      ]).toContain(path)
  })
})
