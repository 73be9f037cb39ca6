import { describe, expect, it } from 'vitest'
import { claimSchema, documentListSchema, documentViewSchema, linksSchema } from '../../../server/contract.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { serving } from '../support/serving.ts'

const server = serving()

describe('the links between two entities', () => {
  const links = async (from: string, to: string) =>
    linksSchema.parse(await server.json(`/api/links?from=${from}&to=${to}`))

  it('come with the sentence that says each', async () => {
    const between = await links('f1', 'p1')
    expect(between.links.map(({ id }) => id).sort()).toEqual(['FUNDS-f1-p1', 'INITIATES-f1-p1'])
    const launch = between.links.find(({ type }) => type === 'INITIATES')
    expect(launch?.evidence.map(({ id, quote }) => [id, quote.includes('共同发起')])).toEqual([['k1', true]])
  })

  it('are the same whichever end is named first', async () => {
    expect((await links('p1', 'f1')).links).toEqual((await links('f1', 'p1')).links)
  })

  it('that are derived show the claims and projects they rest on', async () => {
    const derived = (await links('f2', 'f3')).links[0]
    expect(derived?.evidence.map(({ id }) => id).sort()).toEqual(['k2', 'k3'])
    expect(derived?.projects).toEqual([{ id: 'p1', type: 'Project', name: '小树苗医疗项目' }])
  })

  it('between strangers are none', async () => {
    expect((await links('h1', 's1')).links).toEqual([])
  })

  it('to an unknown entity are a 404 that names it, and without an end a 400 that names the parameter', async () => {
    const unknown = await server.get('/api/links?from=f1&to=nobody')
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { detail: expect.stringContaining('nobody') }])
    const missing = await server.get('/api/links?from=f1')
    expect([missing.status, await missing.json()]).toMatchObject([
      400,
      { parameters: [{ name: 'to', problem: 'is missing' }] },
    ])
  })
})

describe('a claim', () => {
  it('shows its quote in its place, exact to the letter', async () => {
    const claim = claimSchema.parse(await server.json('/api/claims/k6'))
    const { text } = documentViewSchema.parse(await server.json(`/api/documents/${claim.document.id}`))
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
    expect(text).toContain(claim.before + claim.quote + claim.after)
    expect(claim).toMatchObject({ amount: '1234.56', currency: 'CNY', subject: { id: 'f1' }, object: { id: 'p1' } })
  })

  it('is a 404 where there is none', async () => {
    expect((await server.get('/api/claims/none')).status).toBe(404)
  })
})

describe('documents', () => {
  it('are listed with the latest first and what each holds', async () => {
    const { documents, total } = documentListSchema.parse(await server.json('/api/documents'))
    expect(total).toBe(2)
    expect(documents).toMatchObject([
      { id: 'd1', entities: 6, claims: 9 },
      { id: 'd2', entities: 1, claims: 0 },
    ])
  })

  it('come page by page', async () => {
    const first = documentListSchema.parse(await server.json('/api/documents?limit=1'))
    const second = documentListSchema.parse(await server.json(`/api/documents?limit=1&cursor=${first.cursor}`))
    expect([...first.documents, ...second.documents].map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(second.cursor).toBeUndefined()
  })

  it('come whole, with every span that a claim rests on', async () => {
    const { text, spans } = documentViewSchema.parse(await server.json('/api/documents/d1'))
    expect(spans).toHaveLength(exampleGraph.claims.length)
    for (const span of spans) {
      const quote = exampleGraph.claims.find(({ id }) => id === span.id)?.quote
      expect(text.slice(span.start, span.end)).toBe(quote)
    }
  })

  it('tell the articles that they hold', async () => {
    const { articles } = documentViewSchema.parse(await server.json('/api/documents/d2'))
    expect(articles).toEqual([{ title: '第二份', start: 0, end: 8 }])
  })

  it('that there are not are a 404', async () => {
    expect((await server.get('/api/documents/none')).status).toBe(404)
  })
})
