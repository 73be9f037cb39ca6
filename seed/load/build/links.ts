// The reading layer as documents state it: asserted claims of one type between the same two, gathered to one link.

import { flatMap } from '../../flat.ts'
import { byCode, shortId, sortedSet } from '../../identity.ts'
import { relationTypes } from '../../ontology.ts'
import type { ClaimNode, Link } from '../graph.ts'
import { combinedConfidence } from './confidence.ts'
import { vagueness } from './edtf.ts'
import { given } from './given.ts'
import { firstGiven, surestFirst } from './leading.ts'
import { dayRangeOf } from './period.ts'

/** The ends of a link; those of a symmetric type in a fixed order, since A with B is B with A. */
export const endsOf = ({ type, subject, object }: Pick<ClaimNode, 'type' | 'subject' | 'object'>) =>
  relationTypes[type].symmetric && byCode(subject, object) > 0
    ? { from: object, to: subject }
    : { from: subject, to: object }

/** A post is a link of its own: one person may hold several in one place. */
const postOf = ({ type, title }: ClaimNode) => (type === 'HOLDS_POSITION' ? title : undefined)

/** Claims with the same key make one link; ids hold no line feed. */
export const linkKey = (claim: ClaimNode): string => {
  const { from, to } = endsOf(claim)
  return [claim.type, from, to, postOf(claim) ?? ''].join('\n')
}

const mostPreciseDate = (claims: readonly ClaimNode[]): string | undefined => {
  const dates = flatMap(surestFirst(claims), ({ date }) => date ?? [])
  const [first, ...rest] = dates
  return first === undefined ? undefined : rest.reduce((a, b) => (vagueness(b) < vagueness(a) ? b : a), first)
}

/** The link that asserted claims of one key make. */
export const buildLink = (claims: readonly ClaimNode[]): Link | undefined => {
  const ordered = surestFirst(claims)
  const [first] = ordered
  if (first === undefined) return undefined
  const { from, to } = endsOf(first)
  const grants = sortedSet(flatMap(claims, ({ grant }) => grant ?? []))
  return given({
    id: shortId('link', first.type, from, to, postOf(first)),
    type: first.type,
    from,
    to,
    claims: sortedSet(claims.map((claim) => claim.id)),
    documents: new Set(claims.map(({ document }) => document)).size,
    confidence: combinedConfidence(claims),
    ...dayRangeOf(flatMap(claims, ({ date }) => date ?? [])),
    date: mostPreciseDate(claims),
    title: firstGiven(ordered, ({ title }) => title),
    role: firstGiven(ordered, ({ role }) => role),
    kind: firstGiven(ordered, ({ kind }) => kind),
    about: firstGiven(ordered, ({ about }) => about),
    grants: grants.length === 0 ? undefined : grants,
    derived: false,
  })
}
