// Which gifts a scene shows, and what they come to: the same counting as the server's totals.

import type { GrantView, LinkView, Total } from '../../server/contract.ts'
import { decimal, minor } from './sums.ts'

/** Stands for the currency of a gift that names none, as in the server's totals. */
export const noCurrency: Total['currency'] = 'XXX'

const between = (a: string, b: string) => `${a} ${b}`

/** Gifts with a link to be seen between a giver and a recipient, or between two who gave together. */
export const grantsAmong = (
  grants: readonly GrantView[],
  links: readonly Pick<LinkView, 'type' | 'from' | 'to'>[],
): readonly GrantView[] => {
  const joined = new Set<string>()
  for (const { type, from, to } of links) {
    if (type === 'FUNDS' || type === 'CO_FUNDS') joined.add(between(from, to))
    if (type === 'CO_FUNDS') joined.add(between(to, from))
  }
  return grants.filter(({ givers, recipients }) =>
    givers.some((giver) => [...recipients, ...givers].some((other) => joined.has(between(giver.id, other.id)))),
  )
}

/** One for each currency, that with most gifts in it first; to the cent, each gift once. */
export const totalsOf = (
  grants: readonly Pick<GrantView, 'amount' | 'currency' | 'leftOut' | 'joint'>[],
): readonly Total[] => {
  const sums = new Map<string, { sum: bigint; grants: number; joint: number; leftOut: Map<string, number> }>()
  for (const { amount, currency = noCurrency, leftOut, joint } of grants) {
    const known = sums.get(currency) ?? { sum: 0n, grants: 0, joint: 0, leftOut: new Map<string, number>() }
    sums.set(currency, known)
    if (leftOut !== undefined || amount === undefined) {
      const reason = leftOut ?? 'noAmount'
      known.leftOut.set(reason, (known.leftOut.get(reason) ?? 0) + 1)
      continue
    }
    known.sum += minor(amount)
    known.grants += 1
    if (joint) known.joint += 1
  }
  return [...sums]
    .map(([currency, { sum, leftOut, ...counts }]) => ({
      currency,
      amount: decimal(sum),
      ...counts,
      leftOut: [...leftOut].map(([reason, count]) => ({ reason, grants: count })) as Total['leftOut'],
    }))
    .sort((a, b) => b.grants - a.grants)
}
