// What relating finds in one article, before entities have identifiers: two names, how they are linked, and where the text says so.

import type { Relation } from '../extraction.ts'
import type { ClaimStatus, EntityType, RelationType } from '../ontology.ts'
import type { Span } from '../segment/article.ts'

/** A name with its type: what will become an entity. */
export interface Reference {
  readonly type: EntityType
  readonly name: string
  /** Division code, of places. */
  readonly code?: string
}

export type Details = Partial<
  Pick<
    Relation,
    | 'date'
    | 'title'
    | 'role'
    | 'kind'
    | 'subject'
    | 'purpose'
    | 'amount'
    | 'currency'
    | 'qualifier'
    | 'grantKind'
    | 'scope'
    | 'grant'
  >
>

/** Offsets are units of the article's view. */
export interface Fact extends Span {
  readonly type: RelationType
  readonly from: Reference
  readonly to: Reference
  readonly status: ClaimStatus
  /** The rule that found it. */
  readonly method: string
  readonly confidence: number
  readonly details: Details
}

export interface FigureFact extends Span {
  readonly project: Reference
  readonly amount?: number
  readonly currency?: string
  readonly beneficiaries?: number
  readonly asOf?: string
  readonly confidence: number
}
