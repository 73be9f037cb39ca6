// People of one name: the same where documents place them in the same organisation or project, namesakes otherwise.

import { byCode } from '../identity.ts'
import { Buckets } from './columns.ts'
import type { Mentions } from './mentions.ts'

/** Too many documents name a government for it to tell people apart. */
const tells: ReadonlySet<string> = new Set([
  'Foundation',
  'Company',
  'Hospital',
  'ResearchBody',
  'SocialOrganization',
  'Project',
])

function* positionPairs({ positions }: Mentions, entityOf: Int32Array): Generator<readonly [number, number]> {
  for (let index = 0; index < positions.length; index += 2) {
    const body = entityOf[positions.at(index + 1)] ?? -1
    if (body >= 0) yield [positions.at(index), body]
  }
}

function* companyPairs(mentions: Mentions, entityOf: Int32Array): Generator<readonly [number, number]> {
  for (let mention = 0; mention < mentions.formOf.length; mention++) {
    const entity = entityOf[mention] ?? -1
    if (entity >= 0 && tells.has(mentions.form(mention).type)) yield [mentions.sourceOf.at(mention), entity]
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
 * @param entityOf the entity that each mention became; of persons −1
 */
export function personsOf(mentions: Mentions, entityOf: Int32Array): (own: readonly number[]) => number[][] {
  const positions = new Buckets(mentions.formOf.length, () => positionPairs(mentions, entityOf))
  const companies = new Buckets(mentions.sources.length, () => companyPairs(mentions, entityOf))
  for (let source = 0; source < mentions.sources.length; source++) companies.of(source).sort()
  const documentOf = (mention: number) =>
    mentions.form(mention).weight > 0 ? (mentions.sources[mentions.sourceOf.at(mention)] ?? '') : ''

  return (own) => {
    if (own.length === 1) return [[...own]]
    const bodies = new Set(own.flatMap((mention) => [...positions.of(mention)]))
    const holders = new Map<number, Person>()
    const near = new Map<number, Person[]>()
    const people = new Set<Person>()
    own.forEach((mention, index) => {
      const held = [...new Set(positions.of(mention))]
      const named = meet(bodies, companies.of(mentions.sourceOf.at(mention)))
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
