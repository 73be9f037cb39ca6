// Where documents do not agree: two amounts of one gift, two dates of one gift or launch, two titles of one post.

import { dayRange } from '../../seed/load/build/edtf.ts'
import type { Profile } from '../contract.ts'
import { amountToText } from '../money/minor.ts'
import type { Row } from '../queries/rows.ts'

type Told = Row<'entity-disputes'>
type Claim = Told['claims'][number]
type Dispute = Profile['disputes'][number]
type Value = Dispute['values'][number]

const day = 24 * 60 * 60 * 1000
/** Who is said to hold another post later than this has been given another post. */
const sameTime = 366 * day

const documentsOf = (claims: readonly Claim[]) => new Set(claims.map(({ document }) => document))

/** The claims by what they say, what most documents say first; claims that say nothing of it are left out. */
const valuesOf = (claims: readonly Claim[], said: (claim: Claim) => string | undefined): Map<string, Claim[]> => {
  const values = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = said(claim)
    if (value !== undefined) values.set(value, [...(values.get(value) ?? []), claim])
  }
  const number = (same: readonly Claim[]) => documentsOf(same).size
  return new Map([...values].sort(([a, some], [b, others]) => number(others) - number(some) || (a < b ? -1 : 1)))
}

const shown = (values: ReadonlyMap<string, readonly Claim[]>): Value[] =>
  [...values].map(([value, claims]) => ({
    value,
    claims: [...new Set(claims.map(({ id }) => id))],
    documents: documentsOf(claims).size,
  }))

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))

const amount = ({ amount: stated, currency }: Claim) =>
  stated === undefined ? undefined : [amountToText(stated), currency].filter((part) => part !== undefined).join(' ')

/** Dates that cannot both be true: `2019` and `2019-02` can. */
const excludes = (a: string, b: string): boolean => {
  const [one, other] = [dayRange(a), dayRange(b)]
  if (!one?.first || !one.last || !other?.first || !other.last) return false
  return one.last < other.first || other.last < one.first
}

const apart = (a: readonly Claim[], b: readonly Claim[]): boolean => {
  const times = (claims: readonly Claim[]) =>
    claims.flatMap(({ date, published }) => {
      const told = (date === undefined ? undefined : dayRange(date)?.first) ?? published
      return told === undefined ? [] : [Date.parse(told)]
    })
  const [some, others] = [times(a), times(b)]
  return (
    some.length > 0 && others.length > 0 && some.every((one) => others.every((two) => Math.abs(one - two) > sameTime))
  )
}

/** One who holds two posts is said to by one document; where each document knows of another post, one of them may be wrong. */
const differ = (a: readonly Claim[], b: readonly Claim[]): boolean => {
  const others = documentsOf(b)
  return ![...documentsOf(a)].some((document) => others.has(document)) && !apart(a, b)
}

const disputesOf = ({ kind, grant, ends, claims }: Told): Dispute[] => {
  const about = { ends, ...(grant === undefined ? {} : { grant }) }
  if (kind === 'post') {
    const titles = valuesOf(claims, ({ title }) => title)
    const disputed = pairs([...titles.values()]).some(([a, b]) => differ(a, b))
    return disputed ? [{ ...about, kind: 'title', of: kind, values: shown(titles) }] : []
  }
  const amounts = kind === 'gift' ? valuesOf(claims, amount) : new Map<string, Claim[]>()
  const dates = valuesOf(claims, ({ date }) => date)
  return [
    ...(amounts.size > 1 ? [{ ...about, kind: 'amount' as const, of: kind, values: shown(amounts) }] : []),
    ...(pairs([...dates.keys()]).some(([a, b]) => excludes(a, b))
      ? [{ ...about, kind: 'date' as const, of: kind, values: shown(dates) }]
      : []),
  ]
}

/** All disputes in what is told of gifts, launches and posts; amounts first. */
export const findDisputes = (told: readonly Told[]): Dispute[] => {
  const order = ['amount', 'date', 'title']
  return told.flatMap(disputesOf).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
