// What a scan of a public site looks at, over every route of the API and the pages: see .github/ASVS.md.

import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../server/neo4j/database.ts'
import { routes } from '../../../server/routes/index.ts'
import { projectFolder } from '../../../server/start/project.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { type Served, serve } from '../support/serve.ts'
import { writeGraph } from '../support/write-graph.ts'
import { send } from './send.ts'

let database: Database
let server: Served
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  folder = await mkdtemp(join(tmpdir(), 'shantu-client-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.hidden'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>善图</title>')
  await writeFile(join(folder, '.hidden', 'notes.txt'), 'hidden words')
  server = await serve({ database, clientDirectory: folder })
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
  await rm(folder, { recursive: true })
})

const pathOf = (path: string) => `/api${path.replaceAll(/:\w+/g, 'f1')}`
const readable = [...new Set(routes.filter(({ method }) => method === 'get').map(({ path }) => pathOf(path)))]
const known = new Set(routes.map(({ method, path }) => `${method} ${pathOf(path)}`))
const pages = ['/', '/console', '/nothing/here', '/api', '/api/nothing', '/api/docs', '/api/openapi.json']

describe('every answer', () => {
  it.each([...readable, ...pages])('of %s says what it is, and is read as nothing else', async (path) => {
    const { headers } = await send(server.address, { path })
    expect(headers['content-type']).toMatch(/^(text|application|image)\/[\w.+-]+/)
    if (/^text|json|xml|javascript/.test(headers['content-type'] ?? ''))
      expect(headers['content-type']).toMatch(/; ?charset=utf-8|^application\/[\w.+-]*(json|xml)/i)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/default-src '(self|none)'/),
    })
  })
})

describe('a method that an address does not serve', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'POST', 'GET', 'LOCK'])(
    'such as %s, is refused',
    async (method) => {
      const paths = new Set(routes.map(({ path }) => pathOf(path)))
      for (const path of paths) {
        if (known.has(`${method.toLowerCase()} ${path}`)) continue
        const { status, headers } = await send(server.address, { method, path })
        const isPreflight = method === 'OPTIONS' && status === 204
        if (isPreflight)
          expect([path, headers['access-control-allow-credentials']]).toEqual(['/api/reconcile', undefined])
        else expect([path, status, headers.allow]).toEqual([path, 405, expect.any(String)])
      }
      if (method !== 'GET') expect((await send(server.address, { method, path: '/console' })).status).toBe(405)
    },
  )
})

describe('a parameter', () => {
  it.each(routes.filter(({ method, query }) => method === 'get' && Object.keys(query.shape).length > 0))(
    'that is given twice is no parameter of $path',
    async ({ path, query }) => {
      const [name = ''] = Object.keys(query.shape)
      const { status } = await send(server.address, { path: `${pathOf(path)}?${name}=1&${name}=2` })
      expect(status).toBe(400)
    },
  )
})

describe('nobody is sent elsewhere', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    '/%2f%2fevil.example/..',
    '/api//evil.example',
    '/?next=//evil.example',
    '/assets',
  ])('by %s', async (path) => {
    const { status, headers } = await send(server.address, { path })
    expect(headers.location).toBeUndefined()
    expect(status < 300 || status >= 400).toBe(true)
  })
})

describe('no file but those of the interface', () => {
  it.each([
    '/.hidden/notes.txt',
    '/.git/HEAD',
    '/.env',
    '/package.json',
    '/assets/',
    '/server/main.ts',
    '/index.js.map',
    '/.neo4j/password',
  ])('comes of %s', async (path) => {
    const { status, body } = await send(server.address, { path })
    expect(body).not.toMatch(/hidden words|ref:|"dependencies"|import /)
    expect(status === 404 || body.includes('<title>善图</title>')).toBe(true)
  })
})

describe('the checklist itself', () => {
  it('names tests and files that there are', async () => {
    const text = await readFile(join(projectFolder, '.github', 'ASVS.md'), 'utf8')
    const tests = [...text.matchAll(/`((?:server|client|e2e|faults)\/[\w/-]+)`/g)].map(
      ([, name]) => `test/${name}.test.ts`,
    )
    const files = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => join('.github', name ?? ''))
    expect(tests.length).toBeGreaterThan(20)
    for (const file of [...tests, ...files]) await access(join(projectFolder, file))
  })
})
