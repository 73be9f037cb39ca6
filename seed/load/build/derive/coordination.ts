// Who works with whom: by what documents state (meetings, joint action), by agreements and assistance, and by shared projects.

import { flatMap } from '../../../flat.ts'
import { byCode, sortedSet } from '../../../identity.ts'
import { type Basis, basisLabels, type EntityType, isOrganization } from '../../../ontology.ts'
import type { ClaimNode, Link } from '../../graph.ts'
import { groupBy } from '../group.ts'
import { joinPeriods } from '../period.ts'
import { type Pairs, pairUp } from './pairs.ts'
import { partsOf, type Sharing, sharingsOf } from './sharing.ts'

const isBasis = (kind: string | undefined): kind is Basis => kind !== undefined && kind in basisLabels

/** What a direct claim makes a basis of; a stated COORDINATES_WITH may name its own in `kind` and is a meeting where it does not. */
const directBasis = ({ type, kind }: ClaimNode): Basis | undefined => {
  if (type === 'SIGNED_WITH') return 'agreement'
  if (type === 'ASSISTS') return 'assistance'
  if (type === 'COORDINATES_WITH') return isBasis(kind) ? kind : 'meeting'
  return undefined
}

const directSharings = (claims: readonly ClaimNode[]): Sharing[] => {
  const direct = groupBy(claims, (claim) => {
    const basis = directBasis(claim)
    const ends = [claim.subject, claim.object].sort(byCode)
    return basis === undefined ? undefined : [basis, ...ends].join('\n')
  })
  return flatMap([...direct], ([key, same]) => {
    const [first] = same
    const basis = first && directBasis(first)
    if (key === undefined || first === undefined || basis === undefined) return []
    const parts = flatMap([first.subject, first.object].sort(byCode), (actor) => partsOf(same, () => actor))
    return [{ basis, through: 'direct', id: basis, parts }]
  })
}

/** A link that documents state keeps what they say of it, and takes over what it rests on besides. */
const merged = (stated: Link, derived: Link): Link => ({
  ...derived,
  ...stated,
  ...joinPeriods([stated, derived]),
  claims: sortedSet([...stated.claims, ...derived.claims]),
  documents: Math.max(stated.documents, derived.documents),
  confidence: Math.max(stated.confidence, derived.confidence),
})

/**
 * COORDINATES_WITH links, stated and derived in one, from asserted claims. Persons act for their organisations and are not ends.
 * @param stated the links that documents state in so many words
 */
export const deriveCoordination = (
  claims: readonly ClaimNode[],
  stated: readonly Link[],
  typeOf: (entity: string) => EntityType | undefined,
): Pairs => {
  const acts = claims.filter(({ type, subject }) => {
    const actor = typeOf(subject)
    return (type === 'INITIATES' || type === 'PARTNERS_IN') && actor !== undefined && isOrganization(actor)
  })
  const launches = acts.filter(({ type }) => type === 'INITIATES')
  const launched = new Set(launches.map(({ subject, object }) => `${subject}\n${object}`))
  const launchedBoth = ({ basis, id }: Sharing, a: string, b: string) =>
    basis === 'sameProject' && launched.has(`${a}\n${id}`) && launched.has(`${b}\n${id}`)
  const sharings = [
    ...directSharings(claims),
    ...sharingsOf('jointLaunch', 'project', launches, ({ object }) => object),
    ...sharingsOf('sameProject', 'project', acts, ({ object }) => object),
  ]
  const pairs = pairUp('COORDINATES_WITH', sharings, [], (sharing, a, b) => !launchedBoth(sharing, a, b))
  const inWords = new Map(stated.map((link) => [link.id, link]))
  const links = pairs.links.map((link) => {
    const said = inWords.get(link.id)
    return said === undefined ? link : merged(said, link)
  })
  return { links, omitted: pairs.omitted }
}
