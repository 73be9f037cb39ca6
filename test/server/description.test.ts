import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationIdOf } from '../../server/description/openapi.ts'
import { routes } from '../../server/routes/index.ts'
import { exampleGraph } from './support/example-graph.ts'
import { serving } from './support/serving.ts'

const snapshots = mkdtempSync(join(tmpdir(), 'shantu-described-'))
const server = serving(exampleGraph, { snapshots, curators: { isPrivate: true, sessionTime: 60_000 } })
afterAll(() => rmSync(snapshots, { recursive: true }))

interface Description {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
  >
  readonly components: object
}
const description = async () => (await server.json('/api/openapi.json')) as Description

/** Addresses whose answers are held against the description: at least one for each GET that answers JSON. */
const examples: Record<string, readonly string[]> = {
  '/health': [''],
  '/stats': [''],
  '/search': ['?q=青禾', '?q=qh'],
  '/entities/{id}': ['f1', 'p1', 'h1', 'l1'],
  '/entities/{id}/neighbors': ['f1/neighbors?limit=2', 'p1/neighbors?direction=in'],
  '/graph': ['', '?lens=co-funding', '?ids=f1,p1'],
  '/links': ['?from=f1&to=p1', '?from=f1&to=f2'],
  '/claims/{id}': ['k4', 'k7'],
  '/documents': ['', '?limit=1'],
  '/documents/{id}': ['d1', 'd2'],
  '/grants': ['', '?funder=f1&limit=2'],
  '/paths': ['?from=f2&to=h1'],
  '/partners': ['?for=s1&place=l1', '?for=f1'],
  '/co-funding': ['', '?funder=f1&limit=1'],
  '/people': ['', '?organization=f1'],
  '/matrix': ['', '?columns=places&measure=money'],
  '/queries': [''],
  '/cypher': [''],
  '/reconcile': ['', `?queries=${encodeURIComponent('{"q":{"query":"青禾"}}')}`],
  '/reconcile/suggest/entity': ['?prefix=青'],
  '/reconcile/suggest/type': ['?prefix=基'],
  '/session': [''],
  '/decisions': [''],
  '/openapi.json': [''],
}

beforeAll(async () => {
  const answer = await server.get('/api/snapshots', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: '示例',
      lens: 'all',
      things: [
        ['f1', 0, 0],
        ['p1', 9, 9],
      ],
      links: ['FUNDS-f1-p1'],
    }),
  })
  examples['/snapshots/{id}'] = [((await answer.json()) as { id: string }).id]
})

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.stringify(await description(), null, 1))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  it('has every route, each under a name of its own', async () => {
    const { paths } = await description()
    for (const { method, path } of routes) expect(paths[path.replaceAll(/:(\w+)/g, '{$1}')]).toHaveProperty(method)
    expect(new Set(routes.map(operationIdOf)).size).toBe(routes.length)
  })

  it('tells the truth: what the server answers is what it describes', async () => {
    const { paths, components } = await description()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    for (const [path, operations] of Object.entries(paths)) {
      const schema = operations.get?.responses['200']?.content['application/json']?.schema
      if (!schema || operations.get?.responses['200']?.content['text/csv']) continue
      const validate = ajv.compile({ ...schema, components })
      expect(examples, `an example of ${path}`).toHaveProperty([path])
      for (const example of examples[path] ?? []) {
        const answer = await server.json(`/api${path.replace(/\{id\}.*/, '')}${example}`)
        validate(answer)
        expect(validate.errors, `${path} ${example}`).toBeNull()
      }
    }
  }, 120_000)

  it('can be read in a page that loads nothing from elsewhere', async () => {
    const page = await (await server.get('/api/docs')).text()
    expect(page).not.toMatch(/https?:/)
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await server.get(address ?? '')).status).toBe(200)
  })
})
