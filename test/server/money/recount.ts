// Totals counted anew from what extraction hands on: plain, in whole hundredths, and with none of the code that the graph or the
// server count with. What a total is stands here a second time, so that a mistake in the one shows beside the other.

import type { Extraction, Relation } from '../../../seed/extraction.ts'
import type { Total } from '../../../server/contract.ts'

export interface Gift {
  readonly givers: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly currency: string
  /** Hundredths; nothing where no document names an amount. */
  readonly minor?: bigint
  readonly joint: boolean
  /** Why it is in no sum. */
  readonly reason?: Total['leftOut'][number]['reason']
}

/** `2346801.74` as 234680174n. */
const hundredths = (amount: number): bigint => {
  const [whole = '', fraction = ''] = String(amount).split('.')
  return BigInt(whole + `${fraction}00`.slice(0, 2))
}

const groupsOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups: Record<string, T[]> = {}
  for (const item of items) {
    const key = keyOf(item)
    const group = groups[key] ?? []
    groups[key] = group
    group.push(item)
  }
  return Object.values(groups)
}

/** Of several amounts for one gift the one that most documents state; of those the one published last; of those the surest. */
const amountOf = (
  relations: readonly Relation[],
  published: Readonly<Record<string, string>>,
): Relation | undefined => {
  const stated = groupsOf(
    relations.filter(({ amount }) => amount !== undefined),
    (each) => JSON.stringify([each.amount, each.currency, each.qualifier, each.grantKind, each.scope]),
  ).map((same) => {
    const documents = [...new Set(same.flatMap(({ evidence }) => evidence.map(({ document }) => document)))]
    const latest = documents.map((document) => published[document] ?? '').sort()
    return {
      same,
      documents: documents.length,
      latest: latest.at(-1) ?? '',
      sure: Math.max(...same.map((r) => r.confidence)),
    }
  })
  stated.sort((a, b) => {
    if (a.documents !== b.documents) return b.documents - a.documents
    if (a.latest !== b.latest) return a.latest < b.latest ? 1 : -1
    return b.sure - a.sure
  })
  return stated[0]?.same[0]
}

const giftOf = (relations: readonly Relation[], published: Readonly<Record<string, string>>): Gift => {
  const stated = amountOf(relations, published)
  const surest = [...relations].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
  const kind = stated?.grantKind ?? surest.find(({ grantKind }) => grantKind)?.grantKind ?? 'donation'
  const cumulative = (stated ?? surest[0])?.scope === 'cumulative'
  const givers = new Set(relations.map(({ from }) => from))
  const reason =
    kind === 'inKind' || kind === 'budget'
      ? kind
      : cumulative
        ? 'cumulative'
        : stated === undefined
          ? 'noAmount'
          : stated.currency === undefined
            ? 'noCurrency'
            : (stated.qualifier ?? 'exact') !== 'exact'
              ? 'bounded'
              : undefined
  return {
    givers,
    recipients: new Set(relations.map(({ to }) => to)),
    currency: stated?.currency ?? 'XXX',
    joint: givers.size > 1 || relations.some(({ scope }) => scope === 'joint'),
    ...(stated?.amount === undefined ? {} : { minor: hundredths(stated.amount) }),
    ...(reason === undefined ? {} : { reason }),
  }
}

/** The distinct gifts that documents assert. Where extraction names no gift, the same said of the same two is one. */
export const giftsOf = ({ relations, documents }: Extraction): Gift[] => {
  const published = Object.fromEntries(documents.map(({ id, published: day = '' }) => [id, day]))
  const told = relations.filter((r) => r.type === 'FUNDS' && r.status === 'asserted' && r.from !== r.to)
  const keyOf = (r: Relation) =>
    r.grant ?? JSON.stringify([r.from, r.to, r.date, r.amount, r.currency, r.qualifier, r.grantKind, r.scope])
  return groupsOf(told, keyOf).map((same) => giftOf(same, published))
}

const decimal = (minor: bigint) => {
  const digits = String(minor).padStart(3, '0')
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`
  return text.endsWith('.00') ? text.slice(0, -3) : text
}

/** Their totals by currency, in the form in which the server gives them, in the order of the currencies. */
export const recount = (gifts: readonly Gift[]): Total[] =>
  groupsOf(gifts, ({ currency }) => currency)
    .map((same) => {
      const counted = same.filter(({ reason }) => reason === undefined)
      const reasons = same.flatMap(({ reason }) => reason ?? [])
      return {
        currency: same[0]?.currency ?? '',
        amount: decimal(counted.reduce((sum, { minor = 0n }) => sum + minor, 0n)),
        grants: counted.length,
        joint: counted.filter(({ joint }) => joint).length,
        leftOut: groupsOf(reasons, (reason) => reason).flatMap(([reason, ...more]) =>
          reason === undefined ? [] : [{ reason, grants: more.length + 1 }],
        ),
      }
    })
    .map(inOrder)
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))

const inOrder = (total: Total): Total => ({
  ...total,
  leftOut: [...total.leftOut].sort((a, b) => (a.reason < b.reason ? -1 : 1)),
})

/** Totals of the server in the same order, to be held against a recount. */
export const ordered = (totals: readonly Total[]): Total[] =>
  totals.map(inOrder).sort((a, b) => (a.currency < b.currency ? -1 : 1))
