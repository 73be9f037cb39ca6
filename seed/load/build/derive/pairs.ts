// From what actors share to one link for each two of them, with all that it rests on.

import { flatMap } from '../../../flat.ts'
import { byCode, shortId, sortedSet } from '../../../identity.ts'
import { type Basis, basisLabels } from '../../../ontology.ts'
import type { GrantNode, Link } from '../../graph.ts'
import { given } from '../given.ts'
import { joinPeriods } from '../period.ts'
import { crowd, type Part, type Sharing } from './sharing.ts'

/** One thing that two share, as far as it concerns these two. */
interface Support {
  readonly sharing: Sharing
  readonly parts: readonly [Part, Part]
}

export interface Pairs {
  readonly links: readonly Link[]
  /** For each crowded project, how many pairs are not made. */
  readonly omitted: ReadonlyMap<string, number>
}

const baseOrder = Object.keys(basisLabels) as Basis[]

/** Distinct things shared. A gift to a project that both fund is one with the project. */
const weightOf = (supports: readonly Support[], recipientsOf: (grant: string) => readonly string[]): number => {
  const idsOf = (through: Sharing['through']) =>
    new Set(flatMap(supports, ({ sharing }) => (sharing.through === through ? sharing.id : [])))
  const projects = idsOf('project')
  const grants = [...idsOf('grant')].filter(
    (grant) => !recipientsOf(grant).some((recipient) => projects.has(recipient)),
  )
  return projects.size + grants.length + idsOf('direct').size
}

const linkOf = (
  type: 'CO_FUNDS' | 'COORDINATES_WITH',
  supports: readonly Support[],
  recipientsOf: (grant: string) => readonly string[],
): Link[] => {
  const [first] = supports
  if (first === undefined) return []
  const parts = flatMap(supports, (support) => support.parts)
  const [from, to] = first.parts.map(({ actor }) => actor)
  if (from === undefined || to === undefined) return []
  const bases = new Set(supports.map(({ sharing }) => sharing.basis))
  const idsOf = (through: Sharing['through']) => {
    const ids = sortedSet(flatMap(supports, ({ sharing }) => (sharing.through === through ? sharing.id : [])))
    return ids.length === 0 ? undefined : ids
  }
  const link = given({
    id: shortId('link', type, from, to, undefined),
    type,
    from,
    to,
    claims: sortedSet(flatMap(parts, ({ claims }) => claims)),
    documents: new Set(flatMap(parts, ({ documents }) => documents)).size,
    // As sure as its best support, a support as sure as its weaker half: what is derived is no evidence of its own.
    confidence: Math.max(...supports.map(({ parts: [a, b] }) => Math.min(a.confidence, b.confidence))),
    ...joinPeriods(parts.map(({ period }) => period)),
    grants: idsOf('grant'),
    derived: true,
    basis: baseOrder.filter((basis) => bases.has(basis)),
    projects: idsOf('project'),
    weight: weightOf(supports, recipientsOf),
  })
  return [link]
}

/**
 * One link for each two actors that share something, ends in the order of their ids. `joins` may leave out pairs that another
 * sharing already covers.
 */
export const pairUp = (
  type: 'CO_FUNDS' | 'COORDINATES_WITH',
  sharings: readonly Sharing[],
  grants: readonly GrantNode[],
  joins: (sharing: Sharing, a: string, b: string) => boolean = () => true,
): Pairs => {
  const pairs = new Map<string, Support[]>()
  const omitted = new Map<string, number>()
  for (const sharing of sharings) {
    const { parts } = sharing
    if (parts.length > crowd) {
      if (sharing.through !== 'project') continue
      omitted.set(sharing.id, (omitted.get(sharing.id) ?? 0) + (parts.length * (parts.length - 1)) / 2)
      continue
    }
    for (const [index, a] of parts.entries()) {
      for (const b of parts.slice(index + 1)) {
        if (!joins(sharing, a.actor, b.actor)) continue
        const key = `${a.actor}\n${b.actor}`
        const known = pairs.get(key)
        if (known) known.push({ sharing, parts: [a, b] })
        else pairs.set(key, [{ sharing, parts: [a, b] }])
      }
    }
  }
  const recipients = new Map(grants.map((grant) => [grant.id, grant.recipients]))
  const links = flatMap([...pairs.values()], (supports) => linkOf(type, supports, (id) => recipients.get(id) ?? []))
  return { links: links.sort((a, b) => byCode(a.id, b.id)), omitted }
}
