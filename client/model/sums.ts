// Money added up by year for a chart: only what the totals count, in one currency.

import type { GrantView } from '../../server/contract.ts'

export interface Bar {
  readonly label: string
  /** A decimal in text, as money is everywhere. */
  readonly amount: string
}

/** Hundredths of the unit: exact, however many are added. */
export const minor = (amount: string): bigint => {
  const [whole = '0', cents = ''] = amount.split('.')
  return BigInt(whole + cents.padEnd(2, '0').slice(0, 2))
}

/** Of hundredths, as money is written. */
export const decimal = (value: bigint): string => {
  const text = value.toString().padStart(3, '0')
  const cents = text.slice(-2)
  return cents === '00' ? text.slice(0, -2) : `${text.slice(0, -2)}.${cents}`
}

/** A bar for each year from the first to the last that a counted grant names. */
export const sumsByYear = (
  grants: readonly Pick<GrantView, 'amount' | 'currency' | 'date' | 'leftOut'>[],
  currency: string,
): readonly Bar[] => {
  const sums = new Map<number, bigint>()
  for (const grant of grants) {
    const year = Number(/^\d{4}/.exec(grant.date ?? '')?.[0])
    if (grant.leftOut !== undefined || grant.amount === undefined || grant.currency !== currency || !(year > 0))
      continue
    sums.set(year, (sums.get(year) ?? 0n) + minor(grant.amount))
  }
  if (sums.size === 0) return []
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())]
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    label: String(first + i),
    amount: decimal(sums.get(first + i) ?? 0n),
  }))
}
