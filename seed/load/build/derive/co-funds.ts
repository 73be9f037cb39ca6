// Who funds with whom: givers of the same gift, funders of the same project, funders that launched a project together.

import { type EntityType, isOrganization } from '../../../ontology.ts'
import type { ClaimNode, GrantNode } from '../../graph.ts'
import { type Pairs, pairUp } from './pairs.ts'
import { sharingsOf } from './sharing.ts'

/** Those whose launching a project puts means into it. Of others (a hospital, an authority, a person) it is so where they also give. */
const launchWithMeans: readonly EntityType[] = ['Foundation', 'Company', 'SocialOrganization']

const canFund = (type: EntityType | undefined) => type !== undefined && (isOrganization(type) || type === 'Person')

/** CO_FUNDS links, derived from asserted claims. */
export const deriveCoFunds = (
  claims: readonly ClaimNode[],
  grants: readonly GrantNode[],
  typeOf: (entity: string) => EntityType | undefined,
): Pairs => {
  const gifts = claims.filter(({ type, subject }) => type === 'FUNDS' && canFund(typeOf(subject)))
  const givers = new Set(gifts.map(({ subject }) => subject))
  const launches = claims.filter(({ type, subject }) => {
    const launcher = typeOf(subject)
    return type === 'INITIATES' && launcher !== undefined && (launchWithMeans.includes(launcher) || givers.has(subject))
  })
  const toProjects = gifts.filter(({ object }) => typeOf(object) === 'Project')
  const sharings = [
    ...sharingsOf('sameGrant', 'grant', gifts, ({ grant }) => grant),
    ...sharingsOf('sameProject', 'project', toProjects, ({ object }) => object),
    ...sharingsOf('jointLaunch', 'project', launches, ({ object }) => object),
  ]
  return pairUp('CO_FUNDS', sharings, grants)
}
