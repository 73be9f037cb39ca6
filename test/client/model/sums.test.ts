import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumsByYear } from '../../../client/model/sums.ts'

const grant = (amount: string, date: string, more: { leftOut?: 'budget'; currency?: string } = {}) => ({
  amount,
  date,
  currency: 'CNY',
  ...more,
})

describe('money by year', () => {
  it('adds to the cent and leaves no year between out', () => {
    expect(
      sumsByYear([grant('0.1', '2019-02-24'), grant('0.20', '2019'), grant('2346801.74', '2021-03')], 'CNY'),
    ).toEqual([
      { label: '2019', amount: '0.30' },
      { label: '2020', amount: '0' },
      { label: '2021', amount: '2346801.74' },
    ])
  })

  it('counts neither what the total leaves out, nor another currency, nor what has no year', () => {
    expect(
      sumsByYear(
        [grant('5', '2019', { leftOut: 'budget' }), grant('5', '2019', { currency: 'USD' }), grant('5', 'XXXX-12-14')],
        'CNY',
      ),
    ).toEqual([])
  })

  it('adds whole amounts as they are, however large', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const [bar] = sumsByYear(
          amounts.map((amount) => grant(String(amount), '2020')),
          'CNY',
        )
        expect(bar?.amount).toBe(String(amounts.reduce((a, b) => a + b, 0n)))
      }),
    )
  })
})
