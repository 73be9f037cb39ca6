// Relations to claims: one for each span that says the relation, with an id made from what is said, of whom, and where.

import type { Relation } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode, shortId } from '../../identity.ts'
import type { ClaimNode } from '../graph.ts'
import { given } from './given.ts'
import { grantIdOf } from './grant-id.ts'

/** The claims of a relation. Confidence and method are no part of the id: a better rule that reads the same does not make another claim. */
const claimsOf = (relation: Relation): ClaimNode[] => {
  const { type, from, to, date, title, role, kind, subject: about, amount, currency, qualifier, status } = relation
  const grant = type === 'FUNDS' ? grantIdOf(relation) : undefined
  const said = [date, title, role, kind, about, amount, currency, qualifier, grant, status]
  return relation.evidence.map(({ document, start, end, quote }) =>
    given({
      id: shortId('claim', type, from, to, document, start, end, ...said),
      type,
      subject: from,
      object: to,
      document,
      quote,
      start,
      end,
      confidence: relation.confidence,
      status,
      method: relation.method,
      date,
      title,
      role,
      kind,
      about,
      amount,
      currency,
      qualifier,
      grant,
    }),
  )
}

const surer = (a: ClaimNode, b: ClaimNode): ClaimNode =>
  b.confidence > a.confidence || (b.confidence === a.confidence && byCode(b.method, a.method) < 0) ? b : a

/** All claims, each once, in the order of their ids; of two readings of the same claim the surer one stays. */
export const buildClaims = (relations: readonly Relation[]): ClaimNode[] => {
  const claims = new Map<string, ClaimNode>()
  for (const claim of flatMap(relations, claimsOf)) {
    const known = claims.get(claim.id)
    claims.set(claim.id, known ? surer(known, claim) : claim)
  }
  return [...claims.values()].sort((a, b) => byCode(a.id, b.id))
}
