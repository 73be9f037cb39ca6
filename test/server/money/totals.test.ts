import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountQualifiers, grantKinds, grantScopes } from '../../../seed/ontology.ts'
import { amountToText, minorToText } from '../../../server/money/minor.ts'
import { omissionOf, totalsOf } from '../../../server/money/totals.ts'
import type { GrantSort } from '../../../server/queries/rows.ts'

const sort = (more: Partial<GrantSort> = {}): GrantSort => ({
  currency: 'CNY',
  kind: 'donation',
  scope: 'single',
  qualifier: 'exact',
  named: true,
  several: false,
  grants: 1,
  minor: '100',
  ...more,
})

const anySort = fc.record({
  currency: fc.constantFrom('CNY', 'USD', 'HKD'),
  kind: fc.constantFrom(...Object.keys(grantKinds)),
  scope: fc.constantFrom(...Object.keys(grantScopes)),
  qualifier: fc.constantFrom(...Object.keys(amountQualifiers)),
  named: fc.boolean(),
  several: fc.boolean(),
  grants: fc.integer({ min: 1, max: 1000 }),
  minor: fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
})

describe('a total', () => {
  it.each([
    ['a budget', { kind: 'budget' }, 'budget'],
    ['goods', { kind: 'inKind' }, 'inKind'],
    ['a sum over years', { scope: 'cumulative' }, 'cumulative'],
    ['a bound', { qualifier: 'atLeast' }, 'bounded'],
    ['about so much', { qualifier: 'about' }, 'bounded'],
    ['a gift that names no amount', { named: false, minor: '0' }, 'noAmount'],
  ] as const)('leaves out %s and says so', (_what, more, reason) => {
    expect(totalsOf([sort(), sort({ ...more, minor: '7' })])).toEqual([
      { currency: 'CNY', amount: '1', grants: 1, joint: 0, leftOut: [{ reason, grants: 1 }] },
    ])
  })

  it('counts gifts of several givers, and joint ones, as joint', () => {
    expect(totalsOf([sort(), sort({ several: true }), sort({ scope: 'joint' })])[0]).toMatchObject({
      grants: 3,
      joint: 2,
    })
  })

  it('counts every grant exactly once, in the sum or out of it, and adds to the last hundredth', () => {
    fc.assert(
      fc.property(fc.array(anySort), (sorts) => {
        const totals = totalsOf(sorts)
        const counted = totals.reduce(
          (sum, { grants, leftOut }) => sum + grants + leftOut.reduce((all, one) => all + one.grants, 0),
          0,
        )
        expect(counted).toBe(sorts.reduce((sum, { grants }) => sum + grants, 0))
        for (const { currency, amount } of totals) {
          const added = sorts.filter((one) => one.currency === currency && omissionOf(one) === undefined)
          expect(amount).toBe(minorToText(added.reduce((sum, { minor }) => sum + BigInt(minor), 0n)))
        }
      }),
    )
  })
})

describe('money in text', () => {
  it.each([
    [0n, '0'],
    [5n, '0.05'],
    [100n, '1'],
    [123456n, '1234.56'],
    [10n ** 20n + 1n, '1000000000000000000.01'],
  ])('of %s hundredths is %s', (minor, text) => {
    expect(minorToText(minor)).toBe(text)
  })

  it('of an amount kept for reading is the same to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (minor) => {
        expect(amountToText(minor / 100)).toBe(minorToText(BigInt(minor)))
      }),
    )
  })
})
