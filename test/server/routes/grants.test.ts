import { describe, expect, it } from 'vitest'
import { grantsSchema } from '../../../server/contract.ts'
import { serving } from '../support/serving.ts'

const server = serving()
const grants = async (query: string) => grantsSchema.parse(await server.json(`/api/grants${query}`))
const ids = ({ grants: found }: { grants: readonly { id: string }[] }) => found.map(({ id }) => id).sort()

describe('grants', () => {
  it('are counted once each, joint ones too, and the total says what it leaves out', async () => {
    const { totals, number } = await grants('?project=p1')
    expect(number).toBe(9)
    expect(totals.find(({ currency }) => currency === 'CNY')).toMatchObject({ amount: '7835.06', grants: 2, joint: 1 })
  })

  it('show their givers, their recipients and the sentences that say them', async () => {
    const { grants: found } = await grants('?funder=f2')
    expect(found).toMatchObject([
      {
        id: 'g1',
        amount: '6600.50',
        joint: true,
        givers: [{ id: 'f1' }, { id: 'f2' }],
        recipients: [{ id: 'p1' }],
        documents: 1,
      },
    ])
    expect(found[0]?.claims.map(({ id }) => id)).toEqual(['k4', 'k5'])
    expect(found[0]?.leftOut).toBeUndefined()
  })

  it('say each for itself why it is no part of the total', async () => {
    const { grants: found } = await grants('?funder=f1')
    expect(Object.fromEntries(found.map(({ id, leftOut }) => [id, leftOut]))).toMatchObject({
      g2: undefined,
      g3: 'cumulative',
      g4: 'budget',
      g5: 'inKind',
      g6: 'bounded',
      g7: 'noAmount',
    })
  })

  it('can be kept to a topic, a place, a time, a currency and amounts', async () => {
    expect((await grants('?topic=t1')).number).toBe(9)
    expect((await grants('?topic=l1')).number).toBe(0)
    expect((await grants('?place=l1')).number).toBe(9)
    expect(ids(await grants('?since=2020-01-01'))).toEqual(['g1'])
    expect(ids(await grants('?until=2019-12-31'))).toEqual(['g2'])
    expect(ids(await grants('?since=2019-06-01&until=2020-01-01'))).toEqual(['g1', 'g2'])
    expect(ids(await grants('?currency=USD'))).toEqual(['g8', 'g9'])
    expect(ids(await grants('?atLeast=1234.56&atMost=6600.5'))).toEqual(['g1', 'g2'])
    expect(ids(await grants('?scope=joint'))).toEqual(['g1'])
    expect(ids(await grants('?kind=budget'))).toEqual(['g4'])
  })

  it('come page by page, the latest first, and the total is over all pages', async () => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await grants(`?funder=f1&limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      expect(page.number).toBe(9)
      found.push(...page.grants.map(({ id }) => id))
      cursor = page.cursor
    } while (cursor)
    expect(found.slice(0, 2)).toEqual(['g1', 'g2'])
    expect([...found].sort()).toEqual(['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8', 'g9'])
  })

  it.each([
    ['since=yesterday', 'since'],
    ['currency=yuan', 'currency'],
    ['atLeast=1e9', 'atLeast'],
    ['atLeast=9999999999999999999', 'atLeast'],
    ['recipient=p1&project=p1', 'project'],
    ['limit=5000', 'limit'],
  ])('refuse %s, naming the parameter', async (query, name) => {
    const response = await server.get(`/api/grants?${query}`)
    expect([response.status, await response.json()]).toMatchObject([400, { parameters: [{ name }] }])
  })
})
