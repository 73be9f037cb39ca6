// Who works with whom: by what documents state (meetings, joint action), by agreements and assistance, and by shared projects.

import { flatMap } from '../../../flat.ts'
import { byCode, sortedSet } from '../../../identity.ts'
import { type Basis, basisLabels, isOrganization } from '../../../ontology.ts'
import type { ClaimNode, Link } from '../../graph.ts'
import { groupBy } from '../group.ts'
import { joinPeriods } from '../period.ts'
import type { TypeOf } from './co-funds.ts'
import { type Support, supportsOf } from './pairs.ts'
import { partsOf, type Sharing, sharingOf } from './sharing.ts'

const isBasis = (kind: string | undefined): kind is Basis => kind !== undefined && kind in basisLabels

/** What a direct claim makes a basis of; a stated COORDINATES_WITH may name its own in `kind` and is a meeting where it does not. */
export const directBasis = ({ type, kind }: Pick<ClaimNode, 'type' | 'kind'>): Basis | undefined => {
  if (type === 'SIGNED_WITH') return 'agreement'
  if (type === 'ASSISTS') return 'assistance'
  if (type === 'COORDINATES_WITH') return isBasis(kind) ? kind : 'meeting'
  return undefined
}

/** What asserted claims that join two actors directly say of them, whichever is subject or object. */
export const directSupports = (claims: readonly ClaimNode[]): Support[] =>
  flatMap([...groupBy(claims, directBasis)], ([basis, same]) => {
    const [first] = same
    if (basis === undefined || first === undefined) return []
    const parts = flatMap([first.subject, first.object].sort(byCode), (actor) => partsOf(same, () => actor))
    return [...supportsOf({ basis, through: 'direct', id: basis, parts })]
  })

/** A link that documents state keeps what they say of it, and takes over what it rests on besides. */
export const merged = (stated: Link, derived: Link): Link => ({
  ...derived,
  ...stated,
  ...joinPeriods([stated, derived]),
  claims: sortedSet([...stated.claims, ...derived.claims]),
  documents: Math.max(stated.documents, derived.documents),
  confidence: Math.max(stated.confidence, derived.confidence),
})

export interface Acting {
  readonly sharings: readonly Sharing[]
  /** False of two that launched the project together, and so need not share it once more. */
  readonly joins: (support: Support) => boolean
}

/** What organisations share that launch or carry out one project, from the asserted claims about it. Persons act for their organisations. */
export const actingSharings = (project: string, claims: readonly ClaimNode[], typeOf: TypeOf): Acting => {
  const acts = claims.filter(({ type, subject }) => {
    const actor = typeOf(subject)
    return (type === 'INITIATES' || type === 'PARTNERS_IN') && actor !== undefined && isOrganization(actor)
  })
  const launches = acts.filter(({ type }) => type === 'INITIATES')
  const launched = new Set(launches.map(({ subject }) => subject))
  return {
    sharings: [
      ...sharingOf({ basis: 'jointLaunch', through: 'project', id: project }, launches),
      ...sharingOf({ basis: 'sameProject', through: 'project', id: project }, acts),
    ],
    joins: ({ basis, parts: [a, b] }) => basis !== 'sameProject' || !launched.has(a.actor) || !launched.has(b.actor),
  }
}
