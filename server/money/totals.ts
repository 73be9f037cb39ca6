// The one place that says what a total is: a sum over distinct grants of one currency, exact amounts of single gifts only.
// What is not in the sum is counted, with the reason. A joint grant counts once, whole.

import type { Total } from '../contract.ts'
import type { GrantSort } from '../queries/rows.ts'
import { minorToText } from './minor.ts'

export type Omission = Total['leftOut'][number]['reason']

/** ISO 4217's code for "no currency", under which grants stand that name none. */
export const noCurrency = 'XXX'

/** Why grants of this sort are no part of a sum, or nothing where they are. */
export const omissionOf = ({
  kind,
  scope,
  qualifier,
  named,
  currency,
}: Pick<GrantSort, 'kind' | 'scope' | 'qualifier' | 'named' | 'currency'>): Omission | undefined => {
  if (kind === 'inKind') return 'inKind'
  if (kind === 'budget') return 'budget'
  if (scope === 'cumulative') return 'cumulative'
  if (!named) return 'noAmount'
  if (currency === undefined) return 'noCurrency'
  if (qualifier !== undefined && qualifier !== 'exact') return 'bounded'
  return undefined
}

interface Sum {
  minor: bigint
  grants: number
  joint: number
  readonly leftOut: Map<Omission, number>
}

/** Totals by currency, the one with the most grants first. */
export const totalsOf = (sorts: readonly GrantSort[]): Total[] => {
  const sums = new Map<string, Sum>()
  for (const sort of sorts) {
    const currency = sort.currency ?? noCurrency
    const sum = sums.get(currency) ?? { minor: 0n, grants: 0, joint: 0, leftOut: new Map() }
    sums.set(currency, sum)
    const omission = omissionOf(sort)
    if (omission) {
      sum.leftOut.set(omission, (sum.leftOut.get(omission) ?? 0) + sort.grants)
      continue
    }
    sum.minor += BigInt(sort.minor)
    sum.grants += sort.grants
    if (sort.several || sort.scope === 'joint') sum.joint += sort.grants
  }
  return [...sums]
    .map(([currency, { minor, grants, joint, leftOut }]) => ({
      currency,
      amount: minorToText(minor),
      grants,
      joint,
      leftOut: [...leftOut].map(([reason, number]) => ({ reason, grants: number })),
    }))
    .sort((a, b) => b.grants - a.grants || a.currency.localeCompare(b.currency))
}
