// Gifts: the FUNDS relations of one gift gathered, however many give it, receive it, or tell of it.

import type { Relation } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode, sortedSet } from '../../identity.ts'
import type { GrantNode } from '../graph.ts'
import { vagueness } from './edtf.ts'
import { given } from './given.ts'
import { groupBy } from './group.ts'
import { firstGiven } from './leading.ts'
import { minorUnits } from './money.ts'
import { dayRangeOf } from './period.ts'

/** What one or more relations say of a gift's money. */
interface Version {
  readonly key: string
  readonly relation: Relation
  readonly documents: ReadonlySet<string>
  /** Publication day of the latest document that says so. */
  readonly latest: string
  readonly confidence: number
}

export type PublicationDays = ReadonlyMap<string, string>

const documentsOf = (relations: readonly Relation[]) =>
  new Set(flatMap(relations, ({ evidence }) => evidence.map(({ document }) => document)))

const versionsOf = (relations: readonly Relation[], published: PublicationDays): Version[] => {
  const groups = groupBy(
    relations.filter(({ amount }) => amount !== undefined && minorUnits(amount) !== undefined),
    ({ amount, currency, qualifier, grantKind, scope }) =>
      JSON.stringify([amount, currency ?? null, qualifier ?? null, grantKind ?? null, scope ?? null]),
  )
  return flatMap([...groups], ([key, same]) => {
    const [relation] = same
    const documents = documentsOf(same)
    const latest = sortedSet([...documents].map((document) => published.get(document) ?? '')).at(-1) ?? ''
    const confidence = Math.max(...same.map((each) => each.confidence))
    return relation === undefined ? [] : [{ key, relation, documents, latest, confidence }]
  })
}

/** What most documents say goes first; then what was published later, since corrections are; then the surer reading. */
const byWeight = (a: Version, b: Version) =>
  b.documents.size - a.documents.size ||
  byCode(b.latest, a.latest) ||
  b.confidence - a.confidence ||
  byCode(a.key, b.key)

const moneyText = ({ amount, currency }: Relation) => [amount, currency].filter((part) => part !== undefined).join(' ')

const scopeOf = (relations: readonly Relation[], leading: Relation | undefined, givers: number) => {
  if (leading?.scope === 'cumulative') return 'cumulative'
  if (givers > 1 || relations.some(({ scope }) => scope === 'joint')) return 'joint'
  return leading?.scope ?? 'single'
}

const mostPrecise = (dates: readonly string[]) =>
  [...dates].sort((a, b) => {
    const [vagueA, vagueB] = [vagueness(a), vagueness(b)]
    return vagueA === vagueB ? byCode(a, b) : vagueA - vagueB
  })[0]

/** A gift, from the asserted FUNDS relations that tell of it, the ids of their claims, and when their documents were published. */
export const buildGrant = (
  id: string,
  relations: readonly Relation[],
  claims: readonly string[],
  published: PublicationDays,
): GrantNode => {
  const versions = versionsOf(relations, published).sort(byWeight)
  const leading = versions[0]?.relation
  const surest = [...relations].sort((a, b) => b.confidence - a.confidence || byCode(a.id, b.id))
  const ordered = leading === undefined ? surest : [leading, ...surest]
  const givers = sortedSet(relations.map(({ from }) => from))
  const date = mostPrecise(flatMap(relations, (relation) => relation.date ?? []))
  const stated = leading === undefined ? undefined : moneyText(leading)
  const otherAmounts = sortedSet(versions.map(({ relation }) => moneyText(relation)).filter((text) => text !== stated))
  return given({
    id,
    givers,
    recipients: sortedSet(relations.map(({ to }) => to)),
    claims,
    amount: leading?.amount,
    amountMinor: leading?.amount === undefined ? undefined : minorUnits(leading.amount),
    currency: leading?.currency,
    qualifier: leading === undefined ? undefined : (leading.qualifier ?? 'exact'),
    kind: firstGiven(ordered, ({ grantKind }) => grantKind) ?? 'donation',
    scope: scopeOf(relations, leading ?? surest[0], givers.length),
    date,
    ...dayRangeOf(date === undefined ? [] : [date]),
    purpose: firstGiven(ordered, ({ purpose }) => purpose),
    otherAmounts: otherAmounts.length === 0 ? undefined : otherAmounts,
  })
}
