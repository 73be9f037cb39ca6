// People of one name: the same where documents place them in the same organisation or project, namesakes otherwise.

import { Buckets } from '../columns.ts'
import { byCode } from '../identity.ts'
import type { Mentions } from './mentions.ts'

/** The entity that a mention became; −1 for persons. */
type EntityOf = (mention: number) => number

/** Too many documents name a government for it to tell people apart. */
const tells: ReadonlySet<string> = new Set([
  'Foundation',
  'Company',
  'Hospital',
  'ResearchBody',
  'SocialOrganization',
  'Project',
])

/** Pairs of an extraction and an entity that it names, of those that tell people apart and that anyone holds a position in. */
function* companyPairs(mentions: Mentions, entityOf: EntityOf): Generator<readonly [number, number]> {
  const bodies = new Set<number>()
  for (const mention of mentions.held()) bodies.add(entityOf(mention))
  bodies.delete(-1)
  for (const [mention, source] of mentions.bySource()) {
    if (!tells.has(mentions.form(mention).type)) continue
    const entity = entityOf(mention)
    if (bodies.has(entity)) yield [source, entity]
  }
}

const isAmong = (value: number, sorted: Int32Array): boolean => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) < value) from = middle + 1
    else to = middle
  }
  return sorted[from] === value
}

/** What of the smaller is among the other too. */
const meet = (bodies: ReadonlySet<number>, company: Int32Array): number[] => {
  if (bodies.size < company.length) return [...bodies].filter((body) => isAmong(body, company))
  return [...new Set(company)].filter((body) => bodies.has(body))
}

/** One person, as far as is known. */
interface Person {
  /** In the order in which they were joined. */
  members: number[]
  /** Index of the mention that was joined last: the order of people whom another mention joins. */
  last: number
  /** The person that this one turned out to be. */
  same?: Person
}

const found = (person: Person): Person => {
  let end = person
  while (end.same) end = end.same
  for (let next = person; next.same && next.same !== end; ) {
    const { same } = next
    next.same = end
    next = same
  }
  return end
}

/** The one person that several and a mention make; the members of who was joined longest ago go first. */
const joined = (people: readonly Person[], mention: number, last: number): Person => {
  const [first, ...others] = [...people].sort((a, b) => a.last - b.last)
  if (first === undefined) return { members: [mention], last }
  for (const other of others) {
    for (const member of other.members) first.members.push(member)
    other.members = []
    other.same = first
  }
  first.members.push(mention)
  first.last = last
  return first
}

/**
 * Splits the mentions of one name into people. Two are one where both hold a position in the same body, or one of them holds it in a
 * body that the other's document names. Of each body of a position it is known who stands by it, so that the work grows with the
 * mentions, not with their pairs. The order of the result depends on the documents alone.
 */
export function personsOf(mentions: Mentions, entityOf: EntityOf): (own: readonly number[]) => number[][] {
  const positionsOf = (mention: number) =>
    mentions
      .heldBy(mention)
      .map(entityOf)
      .filter((body) => body >= 0)
  const companies = new Buckets(mentions.sources.length, () => companyPairs(mentions, entityOf))
  for (let source = 0; source < mentions.sources.length; source++) companies.of(source).sort()
  const documentOf = (mention: number) =>
    mentions.form(mention).weight > 0 ? (mentions.sources[mentions.sourceOf(mention)] ?? '') : ''

  return (own) => {
    if (own.length === 1) return [[...own]]
    const bodies = new Set(own.flatMap(positionsOf))
    const holders = new Map<number, Person>()
    const near = new Map<number, Person[]>()
    const people = new Set<Person>()
    own.forEach((mention, index) => {
      const held = [...new Set(positionsOf(mention))]
      const named = meet(bodies, companies.of(mentions.sourceOf(mention)))
      const same = new Set<Person>()
      for (const body of [...held, ...named]) {
        const holder = holders.get(body)
        if (holder) same.add(found(holder))
      }
      for (const body of held) for (const person of near.get(body) ?? []) same.add(found(person))
      const person = joined([...same], mention, index)
      people.add(person)
      for (const body of held) {
        holders.set(body, person)
        near.delete(body)
      }
      for (const body of named) {
        if (holders.has(body)) continue
        const known = near.get(body)
        if (known) known.push(person)
        else near.set(body, [person])
      }
    })
    const firstDocument = (members: readonly number[]) => members.map(documentOf).sort(byCode)[0] ?? ''
    return [...people]
      .filter(({ same }) => same === undefined)
      .sort((a, b) => a.last - b.last)
      .map(({ members }) => members)
      .sort((a, b) => b.length - a.length || byCode(firstDocument(a), firstDocument(b)))
  }
}
