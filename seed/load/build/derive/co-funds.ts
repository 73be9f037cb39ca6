// Who funds with whom: givers of the same gift, funders of the same project, funders that launched a project together.

import { type EntityType, isOrganization } from '../../../ontology.ts'
import type { ClaimNode, GrantNode } from '../../graph.ts'
import { type Sharing, sharingOf } from './sharing.ts'

export type TypeOf = (entity: string) => EntityType | undefined

/** Those whose launching a project puts means into it. Of others (a hospital, an authority, a person) it is so where they also give. */
const launchWithMeans: readonly EntityType[] = ['Foundation', 'Company', 'SocialOrganization']

const canFund = (type: EntityType | undefined) => type !== undefined && (isOrganization(type) || type === 'Person')

/** True of a claim whose subject gave as one who can fund. */
export const isGift = ({ type, subject }: ClaimNode, typeOf: TypeOf): boolean =>
  type === 'FUNDS' && canFund(typeOf(subject))

/** What the givers of one gift share, from its asserted claims. */
export const giftSharings = ({ id, recipients }: GrantNode, claims: readonly ClaimNode[], typeOf: TypeOf): Sharing[] =>
  sharingOf(
    { basis: 'sameGrant', through: 'grant', id, recipients },
    claims.filter((claim) => isGift(claim, typeOf)),
  )

/**
 * What those share who fund or launch one project, from the asserted claims about it.
 * @param gives says who gives anything to anyone
 */
export const fundingSharings = (
  project: string,
  claims: readonly ClaimNode[],
  typeOf: TypeOf,
  gives: (entity: string) => boolean,
): Sharing[] => {
  const gifts = typeOf(project) === 'Project' ? claims.filter((claim) => isGift(claim, typeOf)) : []
  const launches = claims.filter(({ type, subject }) => {
    const launcher = typeOf(subject)
    return type === 'INITIATES' && launcher !== undefined && (launchWithMeans.includes(launcher) || gives(subject))
  })
  return [
    ...sharingOf({ basis: 'sameProject', through: 'project', id: project }, gifts),
    ...sharingOf({ basis: 'jointLaunch', through: 'project', id: project }, launches),
  ]
}
