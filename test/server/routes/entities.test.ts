import { describe, expect, it } from 'vitest'
import { neighborsSchema, profileSchema, sceneSchema } from '../../../server/contract.ts'
import { serving } from '../support/serving.ts'

const server = serving()

describe('the profile of an entity', () => {
  const profile = async (id: string) => profileSchema.parse(await server.json(`/api/entities/${id}`))

  it('sums distinct exact gifts of each currency, and counts what it leaves out with the reason', async () => {
    const { given } = await profile('f1')
    expect(given.find(({ currency }) => currency === 'CNY')).toEqual({
      currency: 'CNY',
      amount: '7835.06',
      grants: 2,
      joint: 1,
      leftOut: expect.arrayContaining([
        { reason: 'cumulative', grants: 1 },
        { reason: 'budget', grants: 1 },
        { reason: 'inKind', grants: 1 },
        { reason: 'bounded', grants: 1 },
      ]),
    })
  })

  it('keeps sums exact that floating-point numbers cannot hold', async () => {
    const { given } = await profile('f1')
    expect(given.find(({ currency }) => currency === 'USD')?.amount).toBe('180143985094819.82')
  })

  it('counts gifts that name no amount where no currency is named either', async () => {
    const { given } = await profile('f1')
    expect(given.find(({ currency }) => currency === 'XXX')).toEqual({
      currency: 'XXX',
      amount: '0',
      grants: 0,
      joint: 0,
      leftOut: [{ reason: 'noAmount', grants: 1 }],
    })
  })

  it('shows a joint gift whole at each giver, and once at the recipient', async () => {
    expect((await profile('f2')).given).toEqual([
      { currency: 'CNY', amount: '6600.50', grants: 1, joint: 1, leftOut: [] },
    ])
    const received = (await profile('p1')).received.find(({ currency }) => currency === 'CNY')
    expect(received).toMatchObject({ amount: '7835.06', grants: 2, joint: 1 })
  })

  it('keeps reported figures apart from gifts', async () => {
    const { figures } = await profile('p1')
    expect(figures).toMatchObject([{ amount: '2346.80', beneficiaries: 68, asOf: '2021-12-31' }])
  })

  it('tells who holds which post, where it works, what it is about and which documents name it', async () => {
    const foundation = await profile('f1')
    expect(foundation.positions.map(({ link, entity }) => [link.title, entity.name])).toEqual([['秘书长', '林示例']])
    expect(foundation.sources.map(({ id }) => id)).toEqual(['d1', 'd2'])
    expect(foundation.aliases).toEqual(['青禾基金'])
    const project = await profile('p1')
    expect(project.places.map(({ id }) => id)).toEqual(['l1'])
    expect(project.topics.map(({ id }) => id)).toEqual(['t1'])
  })

  it('counts its links by type and direction, those without direction once', async () => {
    const { counts } = await profile('f1')
    expect(counts).toEqual([
      { type: 'INITIATES', direction: 'out', count: 1 },
      { type: 'FUNDS', direction: 'out', count: 1 },
      { type: 'COORDINATES_WITH', direction: 'none', count: 1 },
      { type: 'CO_FUNDS', direction: 'none', count: 2 },
      { type: 'HOLDS_POSITION', direction: 'in', count: 1 },
    ])
  })

  it('of an unknown id is a 404 that names the id', async () => {
    const response = await server.get('/api/entities/nobody')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not-found', detail: expect.stringContaining('nobody') })
  })
})

describe('the neighbours of an entity', () => {
  const neighbors = async (query: string) =>
    neighborsSchema.parse(await server.json(`/api/entities/f1/neighbors${query}`))

  it('says of each link who published it and the largest gift behind it, as the scene does', async () => {
    const { items } = await neighbors('')
    const { edges } = sceneSchema.parse(await server.json('/api/graph?ids=f1,p1'))
    const there = new Map(edges.map((link) => [link.id, link]))
    const both = items.map(({ link }) => link).filter(({ id }) => there.has(id))
    expect(both.length).toBeGreaterThan(1)
    for (const link of both) expect(link).toEqual(there.get(link.id))
    expect(both.find(({ type }) => type === 'FUNDS')).toMatchObject({ publishers: ['示例社'], largest: 6600.5 })
  })

  it('come with the best connected first', async () => {
    const { items, total, cursor } = await neighbors('')
    expect(items[0]?.entity.id).toBe('p1')
    expect(items.map(({ entity }) => entity.degree)).toEqual(
      [...items.map(({ entity }) => entity.degree)].sort((a, b) => b - a),
    )
    expect(items).toHaveLength(total)
    expect(cursor).toBeUndefined()
  })

  it('page by page are the same as at once, none twice and none left out', async () => {
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const page = await neighbors(`?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      paged.push(...page.items.map(({ link }) => link.id))
      cursor = page.cursor
    } while (cursor)
    expect(paged).toEqual((await neighbors('?limit=200')).items.map(({ link }) => link.id))
  })

  it('can be of some types and one direction only', async () => {
    const incoming = await neighbors('?direction=in')
    expect(incoming.items.map(({ link }) => link.type)).toEqual(['HOLDS_POSITION'])
    expect(incoming.total).toBe(1)
    const coFunders = await neighbors('?types=CO_FUNDS')
    expect(coFunders.items.map(({ entity }) => entity.id).sort()).toEqual(['f2', 'f3'])
    expect(coFunders.total).toBe(2)
  })

  it.each(['abc', 'W10', encodeURIComponent('["x"]'), '%00'])(
    'refuse the cursor %s, which is none of theirs',
    async (cursor) => {
      const response = await server.get(`/api/entities/f1/neighbors?cursor=${cursor}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ parameters: [{ name: 'cursor' }] })
    },
  )
})
