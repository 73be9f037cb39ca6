import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minorUnits } from '../../../../seed/load/build/money.ts'

describe('money in hundredths', () => {
  it.each([
    [6_600_000, 660_000_000],
    [2_346_801.74, 234_680_174],
    [0.07, 7],
    [1.1, 110],
    [1.15, 115],
    [4_014_000_000, 401_400_000_000],
    [0, 0],
  ])('%d', (amount, minor) => expect(minorUnits(amount)).toBe(minor))

  it.each([-1, 0.001, 1.005, 1e15, 1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (amount) =>
    expect(minorUnits(amount)).toBeUndefined(),
  )

  it('is exactly what the decimal says, for every decimal of two places that a number can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), (minor) => {
        const decimal = `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
        expect(minorUnits(Number(decimal))).toBe(minor)
      }),
      { numRuns: 5000 },
    )
  })
})
