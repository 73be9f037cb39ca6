import { describe, expect, it } from 'vitest'
import { findDisputes } from '../../../server/profile/disputes.ts'
import { independentDocuments } from '../../../server/profile/independent.ts'
import type { Row } from '../../../server/queries/rows.ts'

type Told = Row<'entity-disputes'>

const ends = [{ id: 'p1', type: 'Project' as const, name: '小树苗医疗项目' }]
const told = (kind: Told['kind'], claims: readonly Partial<Told['claims'][number]>[]): Told => ({
  kind,
  ends,
  ...(kind === 'gift' ? { grant: 'g1' } : {}),
  claims: claims.map((claim, index) => ({ id: `k${index}`, document: `d${index}`, ...claim })),
})
const kinds = (...all: Told[]) => findDisputes(all).map(({ kind, of }) => `${kind} of ${of}`)

describe('disputes', () => {
  it('show two amounts of one gift with the claims of each, those of most documents first', () => {
    const [dispute] = findDisputes([
      told('gift', [
        { amount: 66000.5, currency: 'CNY' },
        { amount: 6600.5, currency: 'CNY' },
        { amount: 6600.5, currency: 'CNY' },
      ]),
    ])
    expect(dispute).toEqual({
      kind: 'amount',
      of: 'gift',
      grant: 'g1',
      ends,
      values: [
        { value: '6600.50 CNY', claims: ['k1', 'k2'], documents: 2 },
        { value: '66000.50 CNY', claims: ['k0'], documents: 1 },
      ],
    })
  })

  it('are none where a date is only less precise, and one where dates exclude each other', () => {
    expect(kinds(told('launch', [{ date: '2019' }, { date: '2019-02' }, { date: '2019-02-24' }]))).toEqual([])
    expect(kinds(told('launch', [{ date: '2019-02' }, { date: '2019-03' }]))).toEqual(['date of launch'])
    expect(kinds(told('gift', [{ date: '2018' }, { date: '2019-03' }]))).toEqual(['date of gift'])
    expect(kinds(told('launch', [{ date: 'XXXX-12-14' }, { date: '2019-03' }]))).toEqual([])
  })

  it('are two titles that different documents give at one time, not a career, nor two posts at once', () => {
    const at = (title: string, published: string) => ({ title, published })
    expect(kinds(told('post', [at('秘书长', '2019-01-01'), at('理事长', '2019-03-01')]))).toEqual(['title of post'])
    expect(kinds(told('post', [at('秘书长', '2016-01-01'), at('理事长', '2019-03-01')]))).toEqual([])
    const both = { document: 'd1', published: '2019-01-01' }
    expect(
      kinds(
        told('post', [
          { title: '秘书长', ...both },
          { title: '理事', ...both },
        ]),
      ),
    ).toEqual([])
  })

  it('are none where all say the same', () => {
    expect(
      kinds(
        told('gift', [
          { amount: 5, currency: 'CNY' },
          { amount: 5, currency: 'CNY' },
        ]),
      ),
    ).toEqual([])
  })
})

describe('independent documents', () => {
  const said = (quote: string, id: string) => ({ quote, document: { id } })

  it('are those that say it in words of their own', () => {
    expect(independentDocuments([said('甲捐赠。', 'd1'), said('乙说甲捐赠。', 'd2')])).toBe(2)
    expect(independentDocuments([said('甲捐赠。', 'd1'), said('甲捐赠。', 'd2')])).toBe(1)
    expect(independentDocuments([said('甲捐赠。', 'd1'), said('甲又捐赠。', 'd1')])).toBe(1)
    expect(independentDocuments([])).toBe(0)
  })
})
