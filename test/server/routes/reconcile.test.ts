import { describe, expect, it } from 'vitest'
import { manifestSchema, reconcileSchema, suggestSchema } from '../../../server/contract.ts'
import { serving } from '../support/serving.ts'

const server = serving()
const ask = async (queries: unknown) =>
  server.get('/api/reconcile', { method: 'POST', body: new URLSearchParams({ queries: JSON.stringify(queries) }) })

describe('the reconciliation service', () => {
  it('says what it offers, to pages of any site', async () => {
    const response = await server.get('/api/reconcile', { headers: { origin: 'https://refine.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const manifest = manifestSchema.parse(await response.json())
    expect(manifest.versions).toEqual(['0.2'])
    expect(manifest.view.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/entity\/\{\{id\}\}$/)
  })

  it('matches a name that only one entity has, and offers the others', async () => {
    const answers = reconcileSchema.parse(
      await (await ask({ q0: { query: '青禾公益基金会' }, q1: { query: '青禾', limit: 3 }, q2: { query: '' } })).json(),
    )
    expect(answers.q0?.result).toMatchObject([{ id: 'f1', match: true }])
    expect(answers.q1?.result.map(({ id, match }) => [id, match])).toEqual([
      ['c1', true],
      ['f1', false],
    ])
    expect(answers.q2?.result).toEqual([])
  })

  it('keeps to the types that are asked for', async () => {
    const answers = reconcileSchema.parse(await (await ask({ q: { query: '青禾', type: ['Foundation'] } })).json())
    expect(answers.q?.result.map(({ id }) => id)).toEqual(['f1'])
  })

  it('suggests entities and types, and shows an entity in brief', async () => {
    const entities = suggestSchema.parse(await server.json('/api/reconcile/suggest/entity?prefix=云'))
    expect(entities.result.map(({ id }) => id)).toEqual(['f2'])
    const types = suggestSchema.parse(await server.json('/api/reconcile/suggest/type?prefix=found'))
    expect(types.result.map(({ id }) => id)).toEqual(['Foundation'])
    const preview = await server.get('/api/reconcile/preview/f1')
    expect(preview.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await preview.text()).toContain('<h1>青禾公益基金会</h1>')
  })

  it.each([
    ['text that is no JSON', 'no json'],
    ['a list', '[]'],
    ['a query that is none', '{"q":{"query":5}}'],
    [
      'too many queries',
      JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, index) => [index, { query: 'a' }]))),
    ],
  ])('refuses %s', async (_what, queries) => {
    const response = await server.get(`/api/reconcile?queries=${encodeURIComponent(queries)}`)
    expect([response.status, await response.json()]).toMatchObject([400, { parameters: [{ name: 'queries' }] }])
  })

  it('refuses a body that is too large', async () => {
    const response = await server.get('/api/reconcile', {
      method: 'POST',
      body: new URLSearchParams({ queries: 'x'.repeat(300_000) }),
    })
    expect(response.status).toBe(413)
  })
})
