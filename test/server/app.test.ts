import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { healthSchema, problemSchema, statsSchema } from '../../server/contract.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { connect } from '../../server/neo4j/driver.ts'
import { routes } from '../../server/routes/index.ts'
import { testDatabase } from '../support/database.ts'
import { exampleGraph } from './support/example-graph.ts'
import { type Served, serve } from './support/serve.ts'
import { writeGraph } from './support/write-graph.ts'

let database: Database
let server: Served
let clientDirectory: string
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  clientDirectory = await mkdtemp(join(tmpdir(), 'shantu-client-'))
  await mkdir(join(clientDirectory, 'assets'))
  await writeFile(join(clientDirectory, 'index.html'), '<!doctype html><title>善图</title>')
  await writeFile(join(clientDirectory, 'assets', 'main-Ab3_x9Zq.js'), 'export {}')
  server = await serve({ database, clientDirectory, hosts: ['graph.example.org'] })
})
afterAll(async () => {
  await server.close()
  await database.close()
  await rm(clientDirectory, { recursive: true })
})

const problem = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return problemSchema.parse(await response.json())
}

/** What fetch would not send as it is: other Host headers, addresses that are not well-formed. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const url = new URL(server.address)
    request({ host: url.hostname, port: url.port, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
      .on('error', reject)
      .end()
  })

describe('the server', () => {
  it('tells that it is well, and what the graph holds', async () => {
    const health = await server.get('/api/health')
    expect([health.status, healthSchema.parse(await health.json()).status]).toEqual([200, 'ok'])
    const stats = statsSchema.parse(await server.json('/api/stats'))
    expect(stats).toMatchObject({
      documents: 2,
      claims: exampleGraph.claims.length,
      grants: exampleGraph.grants.length,
    })
    expect(stats.entities).toMatchObject({ Foundation: 3, Hospital: 0 })
    expect(stats.links).toMatchObject({ INITIATES: 3, ASSISTS: 0 })
  })

  it('lets pages run scripts of its own only, none inline', async () => {
    const { headers } = await server.get('/')
    const policy = headers.get('content-security-policy') ?? ''
    const directive = (name: string) => policy.split(';').find((part) => part.startsWith(`${name} `))
    expect(directive('script-src')).toBe("script-src 'self'")
    expect(directive('style-src')).toBe("style-src 'self'")
    expect(directive('frame-ancestors')).toBe("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('lets other sites frame the pages that are made for it, and no other page', async () => {
    const framing = async (path: string) => {
      const { headers } = await server.get(path)
      const policy = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1]
      return [policy, headers.get('x-frame-options')]
    }
    for (const path of ['/embed', '/embed/abc', '/embed?lens=all']) expect(await framing(path)).toEqual(['*', null])
    for (const path of ['/', '/embedded', '/console', '/snapshot/abc', '/api/session', '/x/embed'])
      expect(await framing(path)).toEqual(["'none'", 'DENY'])
  })

  it('gives each request an id, in the answer, in the problem and in the log', async () => {
    const response = await server.get('/api/entities/nobody')
    const id = response.headers.get('x-request-id')
    expect((await problem(response)).requestId).toBe(id)
    expect(server.log.some((line) => JSON.stringify(line).includes(String(id)))).toBe(true)
  })

  it('takes over a plain id of the caller, and no other', async () => {
    const given = async (id: string) =>
      (await server.get('/api/stats', { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await given('trace-0123456789')).toBe('trace-0123456789')
    expect(await given('<script>alert(1)</script>')).toMatch(/^[\w-]{36}$/)
  })

  it('compresses long answers', async () => {
    const response = await server.get('/api/documents/d1', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
  })

  it('says what is wrong with an address, a method, a name, a length', async () => {
    expect(await problem(await server.get('/api/nothing'))).toMatchObject({ status: 404, code: 'no-such-address' })
    const posted = await server.get('/api/stats', { method: 'POST' })
    expect(posted.headers.get('allow')).toBe('GET, HEAD')
    expect(await problem(posted)).toMatchObject({ status: 405, code: 'method-not-allowed' })
    expect(await problem(await server.get(`/api/search?q=${'x'.repeat(13_000)}`))).toMatchObject({ status: 414 })
    expect((await raw('/api/entities/%E0%A4%A')).status).toBe(400)
    expect((await raw('/api/stats', { host: 'elsewhere.example' })).status).toBe(421)
    expect((await raw('/api/stats', { host: 'graph.example.org:8080' })).status).toBe(200)
    expect((await raw('/api/stats', { host: '[::1]:8080' })).status).toBe(200)
  })

  it('answers HEAD like GET, without a body, and unchanged answers with 304', async () => {
    const head = await server.get('/api/entities/f1', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const tag = (await server.get('/api/documents/d1')).headers.get('etag') ?? ''
    expect((await raw('/api/documents/d1', { 'if-none-match': tag })).status).toBe(304)
  })

  it('answers every parameter with 200 or a 4xx that says why, never with a 500', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('f1', 'p1', 'FUNDS', 'csv', 'money', '2020-01-01', '{"q":{}}', '-1', '1e9', 'NaN', '0x10', ''),
    )
    const call = fc.constantFrom(...routes.filter(({ method }) => method === 'get')).chain(({ path, query }) =>
      fc.record({
        path: fc.constant(path),
        part: text,
        query: fc.dictionary(fc.constantFrom(...Object.keys(query.shape), 'unknown', '__proto__'), text, {
          maxKeys: 4,
        }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(call, async ({ path, part, query }) => {
        const encoded = encodeURIComponent(part) || 'f1'
        const parameters = new URLSearchParams(query)
        const response = await server.get(`/api${path.replace(':id', encoded)}?${parameters}`)
        if (response.status === 200) return
        expect(response.status).toBeGreaterThanOrEqual(400)
        expect(response.status).toBeLessThan(500)
        expect((await problem(response)).detail?.length).toBeGreaterThan(10)
      }),
      { numRuns: 300 },
    )
  }, 180_000)
})

describe('the pages', () => {
  it('are one page at every address of theirs, fresh each time', async () => {
    for (const path of ['/', '/entity/f1', '/document/d1']) {
      const response = await server.get(path)
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
      expect(await response.text()).toContain('善图')
    }
  })

  it('keep files that are named by their content for a year', async () => {
    const response = await server.get('/assets/main-Ab3_x9Zq.js')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await server.get('/assets/gone-Ab3_x9Zq.js')).status).toBe(404)
  })

  it('give no file from outside their folder', async () => {
    for (const path of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json', '/%00', '/.git/config']) {
      const { status, body } = await raw(path)
      expect(status === 200 ? body : '善图').toContain('善图')
    }
  })
})

describe('without its database, the server', () => {
  it.each(['starting', 'unavailable'] as const)('answers 503 and when to try again while it is %s', async (state) => {
    const without = await serve({ database: { ...database, state: () => state } })
    for (const path of ['/api/stats', '/api/search?q=x', '/api/graph', '/api/entities/f1', '/api/documents']) {
      const response = await without.get(path)
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect((await problem(response)).code).toBe(`database-${state}`)
    }
    const health = await without.get('/api/health')
    expect([health.status, healthSchema.parse(await health.json()).status]).toEqual([503, state])
    await without.close()
  })

  it('answers 503 where the connection fails, and tells nothing of where the database is', async () => {
    const driver = connect({ uri: 'bolt://127.0.0.1:9', user: 'nobody', password: 'secret-word' }, 100)
    const without = await serve({ database: { ...database, driver, state: () => 'ready' } })
    const response = await without.get('/api/entities/f1')
    expect(response.status).toBe(503)
    const body = JSON.stringify(await problem(response))
    for (const inside of ['127.0.0.1', 'bolt', 'secret-word', 'nobody', 'node_modules', 'at '])
      expect(body).not.toContain(inside)
    expect(JSON.stringify(without.log)).not.toContain('secret-word')
    await without.close()
    await driver.close()
  })
})
