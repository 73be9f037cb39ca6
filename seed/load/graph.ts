// The graph as it stands in Neo4j: what each node and link carries. Made from extractions by pure code, written by the loader,
// read by the server's queries. Two layers: evidence (claims, grants, figures with their documents) and reading (typed links).

import type { Article } from '../extraction.ts'
import type { Basis, ClaimStatus, EntityType, RelationType } from '../ontology.ts'

/** `(:Entity:<type>)`, organisations `(:Entity:Organization:<type>)`; topics are `(:Entity:Topic)`. */
export interface EntityNode {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** Syllables without tones, separated by spaces: `zhong xing tong xun`; one entry for the name and each alias. */
  readonly pinyin: readonly string[]
  /** `z x t x`, one entry for the name and each alias. */
  readonly initials: readonly string[]
  /** Division code, six digits. */
  readonly region?: string
  /** Earliest and latest publication day of the documents that name it. */
  readonly firstSeen?: string
  readonly lastSeen?: string
  /** How many documents name it. */
  readonly documents: number
  /** How many links it has that are claimed, and how many CO_FUNDS and COORDINATES_WITH, derived or not. */
  readonly degree: number
  readonly coFunding: number
  readonly coordination: number
  /** Of a project that too many share to join each two of them: how many derived links are therefore not made. */
  readonly omittedPairs?: number
}

/** `(:Document)`; `(:Entity)-[:MENTIONED_IN]->(:Document)`. */
export interface DocumentNode {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly url?: string
  readonly sha256: string
  /** As decoded; all offsets point into it. */
  readonly text: string
  /** JSON, since a property cannot hold a list of maps. */
  readonly articles: readonly Article[]
}

/** `(:Claim)-[:SUBJECT]->(:Entity)`, `-[:OBJECT]->(:Entity)`, `-[:FROM]->(:Document)`: one fact as one span of one document says it. */
export interface ClaimNode {
  readonly id: string
  readonly type: RelationType
  readonly subject: string
  readonly object: string
  readonly document: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly status: ClaimStatus
  readonly method: string
  readonly date?: string
  readonly title?: string
  readonly role?: string
  readonly kind?: string
  /** What an agreement or assistance is about; the property is named `about` since `subject` is an end. */
  readonly about?: string
  readonly amount?: number
  readonly currency?: string
  readonly qualifier?: string
  readonly grant?: string
}

/**
 * `(:Entity)-[:GIVES]->(:Grant)-[:TO]->(:Entity)`, `(:Grant)-[:SAID_BY]->(:Claim)`: a gift, which may have several givers.
 * Made from asserted claims only: what is planned or denied has claims but no grant, so that no sum holds it.
 * `amountMinor` (hundredths of the currency, an integer) is what sums are made of; `amount` is the same for reading.
 */
export interface GrantNode {
  readonly id: string
  readonly givers: readonly string[]
  readonly recipients: readonly string[]
  readonly claims: readonly string[]
  readonly amount?: number
  readonly amountMinor?: number
  readonly currency?: string
  readonly qualifier?: string
  readonly kind: string
  readonly scope: string
  readonly date?: string
  /** First and last day that the date may mean. */
  readonly since?: string
  readonly until?: string
  readonly purpose?: string
  /** Amounts that other claims of the same gift state, `6500000 CNY`: corrected or contradicting ones. */
  readonly otherAmounts?: readonly string[]
}

/** `(:Figure)-[:OF]->(:Entity:Project)`, `-[:FROM]->(:Document)`: what a document reports of a project's work; never a gift. */
export interface FigureNode {
  readonly id: string
  readonly project: string
  readonly document: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly amount?: number
  readonly amountMinor?: number
  readonly currency?: string
  readonly beneficiaries?: number
  readonly asOf?: string
}

/** A typed relationship of the reading layer, one for each type and pair of ends (positions: and title). */
export interface Link {
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly claims: readonly string[]
  /** How many documents say it. */
  readonly documents: number
  readonly confidence: number
  /** First and last day that the stated dates may mean. */
  readonly since?: string
  readonly until?: string
  /** EDTF, the most precise of the claims'. */
  readonly date?: string
  readonly title?: string
  readonly role?: string
  readonly kind?: string
  readonly about?: string
  /** Ids of the grants behind FUNDS and CO_FUNDS. */
  readonly grants?: readonly string[]
  /** No claim says it in so many words; a stated COORDINATES_WITH may have a derived basis too, and is not derived. */
  readonly derived: boolean
  /** For CO_FUNDS and COORDINATES_WITH: what they rest on, the projects in common, how many things are shared in all. */
  readonly basis?: readonly Basis[]
  readonly projects?: readonly string[]
  readonly weight?: number
}

export interface Graph {
  readonly entities: readonly EntityNode[]
  readonly documents: readonly DocumentNode[]
  /** Pairs of entity id and document id. */
  readonly mentions: readonly { readonly entity: string; readonly document: string }[]
  readonly claims: readonly ClaimNode[]
  readonly grants: readonly GrantNode[]
  readonly figures: readonly FigureNode[]
  readonly links: readonly Link[]
}
