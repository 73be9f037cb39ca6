// People of one name: the same where documents place them in the same organisation or project, namesakes otherwise.

import type { Extraction } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode } from '../identity.ts'
import type { Group, Local } from './groups.ts'

/** The resolved entity that a local one of an extraction became. */
export type ResolvedOf = (source: number, id: string) => string | undefined

interface Anchors {
  /** Where the person holds positions. */
  readonly positions: ReadonlySet<string>
  /** Organisations, without governments, and projects that the document names. */
  readonly company: ReadonlySet<string>
}

/** Too many documents name a government for it to tell people apart. */
const tells = new Set(['Foundation', 'Company', 'Hospital', 'ResearchBody', 'SocialOrganization', 'Project'])

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const item of small) if (large.has(item)) return true
  return false
}

const alike = (a: Anchors, b: Anchors) =>
  meet(a.positions, b.positions) || meet(a.positions, b.company) || meet(b.positions, a.company)

function companyOf({ entities }: Extraction, source: number, resolved: ResolvedOf): Set<string> {
  return new Set(flatMap(entities, ({ id, type }) => (tells.has(type) ? (resolved(source, id) ?? []) : [])))
}

function positionsOf(extractions: readonly Extraction[], resolved: ResolvedOf): Map<string, Set<string>> {
  const positions = new Map<string, Set<string>>()
  extractions.forEach(({ relations }, source) => {
    for (const { type, from, to } of relations) {
      if (type !== 'HOLDS_POSITION') continue
      const body = resolved(source, to)
      const key = `${source}:${from}`
      if (body !== undefined) positions.set(key, (positions.get(key) ?? new Set()).add(body))
    }
  })
  return positions
}

/** Splits the locals of one name into people; the order of the result depends on the documents alone. */
export function personsOf(extractions: readonly Extraction[], resolved: ResolvedOf): (group: Group) => Local[][] {
  const positions = positionsOf(extractions, resolved)
  const companies = new Map<number, Set<string>>()
  const company = (source: number) => {
    const extraction = extractions[source]
    const known = companies.get(source)
    if (known || !extraction) return known ?? new Set<string>()
    const found = companyOf(extraction, source, resolved)
    companies.set(source, found)
    return found
  }
  const anchorsOf = ({ entity, source }: Local): Anchors => ({
    positions: positions.get(`${source}:${entity.id}`) ?? new Set(),
    company: company(source),
  })

  return ({ locals }) => {
    if (locals.length === 1) return [[...locals]]
    let people: { members: Local[]; anchors: Anchors[] }[] = []
    for (const local of locals) {
      const anchors = anchorsOf(local)
      const same = people.filter((person) => person.anchors.some((other) => alike(anchors, other)))
      people = [
        ...people.filter((person) => !same.includes(person)),
        {
          members: [...flatMap(same, ({ members }) => members), local],
          anchors: [...flatMap(same, (person) => person.anchors), anchors],
        },
      ]
    }
    const firstDocument = (members: readonly Local[]) =>
      members.map(({ entity }) => entity.documents[0] ?? '').sort(byCode)[0] ?? ''
    return people
      .map(({ members }) => members)
      .sort((a, b) => b.length - a.length || byCode(firstDocument(a), firstDocument(b)))
  }
}
