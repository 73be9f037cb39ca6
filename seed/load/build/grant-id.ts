// Which gift a FUNDS relation speaks of.

import type { Relation } from '../../extraction.ts'
import { shortId } from '../../identity.ts'

/**
 * The gift that extraction names, the same for all its givers. Where it names none, relations that say the same of the same two
 * are one gift: rather one too few in a total than one counted twice.
 */
export const grantIdOf = (relation: Relation): string =>
  relation.grant ??
  shortId(
    'grant',
    relation.from,
    relation.to,
    relation.date,
    relation.amount,
    relation.currency,
    relation.qualifier,
    relation.grantKind,
    relation.scope,
  )
