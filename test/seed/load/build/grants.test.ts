import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../../seed/extraction.ts'
import { buildGraph } from '../../../../seed/load/build/graph.ts'
import {
  brightRiver,
  document,
  extraction,
  farHills,
  lanterns,
  morningStar,
  relation,
  saplings,
} from '../support/examples.ts'

const first = document('晨星与远山两家示例基金会联合捐赠六百六十万元。', { published: '2019-02-26' })
const second = document('另一篇文章也说到这笔示例捐赠。', { published: '2020-03-01' })
const third = document('第三篇文章更正了示例捐赠的数额。', { published: '2021-06-01' })

const gift = (from = morningStar, sources = [first], more: Partial<Relation> = {}) =>
  relation('FUNDS', from, saplings, sources, { grant: 'gift', amount: 6_600_000, currency: 'CNY', ...more })

const grantsOf = (...relations: Relation[]) =>
  buildGraph(extraction([first, second, third], [morningStar, farHills, brightRiver, saplings, lanterns], relations))
    .grants

describe('a gift', () => {
  it('of several givers is one, joint, with its amount once', () => {
    expect(grantsOf(gift(morningStar), gift(farHills))).toMatchObject([
      {
        id: 'gift',
        givers: [morningStar.id, farHills.id].sort(),
        recipients: [saplings.id],
        amountMinor: 660_000_000,
        currency: 'CNY',
        qualifier: 'exact',
        kind: 'donation',
        scope: 'joint',
      },
    ])
  })

  it('that two documents tell of is one, with a claim from each', () => {
    const [grant, ...others] = grantsOf(gift(morningStar, [first, second]))
    expect(others).toEqual([])
    expect(grant?.claims).toHaveLength(2)
  })

  it('of which documents say different sums has what most say, and names the other', () => {
    const [grant] = grantsOf(gift(), gift(morningStar, [second]), gift(morningStar, [third], { amount: 6_500_000 }))
    expect(grant).toMatchObject({ amountMinor: 660_000_000, otherAmounts: ['6500000 CNY'] })
  })

  it('that one document corrects has the later sum', () => {
    const [grant] = grantsOf(gift(), gift(morningStar, [third], { amount: 6_500_000 }))
    expect(grant).toMatchObject({ amountMinor: 650_000_000, otherAmounts: ['6600000 CNY'] })
  })

  it('stays cumulative, a bound, or in kind, as it is told', () => {
    const [grant] = grantsOf(
      gift(morningStar, [first], { scope: 'cumulative', qualifier: 'atLeast', grantKind: 'inKind' }),
    )
    expect(grant).toMatchObject({ scope: 'cumulative', qualifier: 'atLeast', kind: 'inKind' })
  })

  it('without an amount is a grant without a sum', () => {
    const [grant] = grantsOf(relation('FUNDS', morningStar, saplings, [first]))
    expect(grant).toMatchObject({ scope: 'single' })
    expect(grant).not.toHaveProperty('amountMinor')
  })

  it('is planned, hoped for or denied: no grant, so that no sum holds it', () => {
    const told = (['planned', 'hoped', 'denied'] as const).map((status) => gift(morningStar, [first], { status }))
    expect(grantsOf(...told)).toEqual([])
  })

  it('that has no name of its own is told apart by what is said of it', () => {
    const unnamed = (to: typeof saplings, amount: number, sources = [first]) =>
      relation('FUNDS', brightRiver, to, sources, { amount, currency: 'CNY' })
    const grants = grantsOf(
      unnamed(saplings, 100),
      unnamed(saplings, 100, [second]),
      unnamed(saplings, 200),
      unnamed(lanterns, 100),
    )
    expect(
      grants.map(({ amountMinor, recipients, claims }) => [recipients[0], amountMinor, claims.length]).sort(),
    ).toEqual(
      [
        [saplings.id, 10_000, 2],
        [saplings.id, 20_000, 1],
        [lanterns.id, 10_000, 1],
      ].sort(),
    )
  })

  it('keeps every hundredth', () => {
    const [grant] = grantsOf(gift(morningStar, [first], { amount: 2_346_801.74 }))
    expect(grant?.amountMinor).toBe(234_680_174)
  })
})
