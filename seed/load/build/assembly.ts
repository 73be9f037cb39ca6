// The graph made in passing: documents go by one after another, and what has to meet over documents (the claims of a link, the
// relations of a gift, the actors of a project, the supports of a pair) waits on shelves until all have gone by. The same facts give
// the same graph, in whatever order they come, and no more of it is in memory than a part of a shelf.

import type { Relation } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import type { Resolved, Said } from '../../resolve/index.ts'
import type { ClaimNode, EntityNode, FigureNode, GrantNode, Graph, Link } from '../graph.ts'
import { Shelf } from '../shelf.ts'
import { buildClaims } from './claims.ts'
import { fundingSharings, giftSharings, isGift } from './derive/co-funds.ts'
import { actingSharings, directBasis, directSupports, merged } from './derive/coordination.ts'
import { omittedPairs, type PairType, pairLink, type Support, supportsOf } from './derive/pairs.ts'
import type { Sharing } from './derive/sharing.ts'
import { buildEntity, Counts } from './entities.ts'
import { buildFigures } from './figures.ts'
import { grantIdOf } from './grant-id.ts'
import { buildGrant } from './grants.ts'
import { groupBy } from './group.ts'
import { buildLink, endsOf, linkKey } from './links.ts'

/** Where the parts of the graph go, in no order. */
export interface Sink {
  entity(entity: EntityNode): void
  mention(mention: Graph['mentions'][number]): void
  claim(claim: ClaimNode): void
  grant(grant: GrantNode): void
  figure(figure: FigureNode): void
  link(link: Link): void
}

/** What some documents tell of one gift. */
interface Telling {
  readonly id: string
  readonly relations: readonly Relation[]
  readonly claims: readonly ClaimNode[]
  readonly published: readonly (readonly [document: string, day: string])[]
}

/** What stands behind the link of two: a support that is derived, or a claim that joins them directly. */
type Standing =
  | { readonly type: PairType; readonly pair: string; readonly support: Support }
  | { readonly type: 'COORDINATES_WITH'; readonly pair: string; readonly claim: ClaimNode }

/** Claims of these types make, with others about the same project, links between those who act in it. */
const inProjects: ReadonlySet<string> = new Set(['FUNDS', 'INITIATES', 'PARTNERS_IN'])

const pairOf = (from: string, to: string) => `${from}\n${to}`

export class Assembly {
  readonly #entities: Iterable<Resolved>
  readonly #sink: Sink
  readonly #counts: Counts
  readonly #stated = new Shelf<ClaimNode>(linkKey)
  readonly #gifts = new Shelf<Telling>(({ id }) => id)
  readonly #projects = new Shelf<ClaimNode>(({ object }) => object)
  readonly #pairs = new Shelf<Standing>(({ type, pair }) => `${type}\n${pair}`)

  /** @param entities all of them, which can be gone through twice */
  constructor(entities: Iterable<Resolved>, sink: Sink) {
    this.#entities = entities
    this.#sink = sink
    this.#counts = new Counts(entities)
  }

  /** Takes the facts of one or more documents, all facts of each. */
  add({ documents, mentions, relations, figures }: Said): void {
    const claims = buildClaims(relations)
    const reported = buildFigures(figures)
    for (const claim of claims) this.#sink.claim(claim)
    for (const figure of reported) this.#sink.figure(figure)

    const published = new Map(documents.map((document) => [document.id, document.published]))
    const named = new Map(mentions.map((mention) => [`${mention.entity}\n${mention.document}`, mention]))
    const say = (entity: string, document: string) => named.set(`${entity}\n${document}`, { entity, document })
    for (const { subject, object, document } of claims) {
      say(subject, document)
      say(object, document)
    }
    for (const { project, document } of reported) say(project, document)
    for (const mention of named.values()) {
      this.#sink.mention(mention)
      this.#counts.seen(mention.entity, published.get(mention.document))
    }

    const asserted = claims.filter(({ status }) => status === 'asserted')
    for (const claim of asserted) if (claim.subject !== claim.object) this.#assert(claim)
    this.#tell(relations, asserted, published)
  }

  #assert(claim: ClaimNode): void {
    if (claim.type !== 'COORDINATES_WITH') this.#stated.add(claim)
    if (inProjects.has(claim.type)) this.#projects.add(claim)
    if (isGift(claim, this.#counts.typeOf)) this.#counts.gave(claim.subject)
    if (directBasis(claim) === undefined) return
    const { from, to } = endsOf({ ...claim, type: 'COORDINATES_WITH' })
    this.#pairs.add({ type: 'COORDINATES_WITH', pair: pairOf(from, to), claim })
  }

  #tell(relations: readonly Relation[], asserted: readonly ClaimNode[], days: ReadonlyMap<string, string | undefined>) {
    const told = relations.filter(
      ({ type, status, from, to }) => type === 'FUNDS' && status === 'asserted' && from !== to,
    )
    if (told.length === 0) return
    const claimsOf = groupBy(asserted, ({ grant }) => grant)
    const published = flatMap([...days], ([document, day]) => (day === undefined ? [] : [[document, day] as const]))
    for (const [id, gift] of groupBy(told, grantIdOf)) {
      this.#gifts.add({ id, relations: gift, claims: claimsOf.get(id) ?? [], published })
    }
  }

  /** Makes what is left, once all documents have gone by; pauses after each part of a shelf, so that others get their turn. */
  *end(): Generator<void> {
    for (const groups of this.#stated.groups()) yield this.#links([...groups.values()].map(buildLink))
    for (const groups of this.#gifts.groups()) {
      for (const [id, told] of groups) this.#gift(id, told)
      yield
    }
    for (const groups of this.#projects.groups()) {
      for (const [id, claims] of groups) this.#project(id, claims)
      yield
    }
    for (const groups of this.#pairs.groups()) yield this.#links([...groups.values()].map((all) => this.#pair(all)))
    let count = 0
    for (const entity of this.#entities) {
      this.#sink.entity(buildEntity(entity, this.#counts))
      if (++count % 1000 === 0) yield
    }
  }

  /** Gives the shelves' room back. */
  close(): void {
    for (const shelf of [this.#stated, this.#gifts, this.#projects, this.#pairs]) shelf.close()
  }

  #links(links: readonly (Link | undefined)[]): void {
    for (const link of links) {
      if (link === undefined) continue
      this.#counts.linked(link)
      this.#sink.link(link)
    }
  }

  #gift(id: string, told: readonly Telling[]): void {
    const claims = flatMap(told, (each) => each.claims)
    const grant = buildGrant(
      id,
      flatMap(told, ({ relations }) => relations),
      claims.map((claim) => claim.id).sort(),
      new Map(flatMap(told, ({ published }) => published)),
    )
    this.#sink.grant(grant)
    const given = claims.filter(({ subject, object }) => subject !== object)
    this.#share('CO_FUNDS', giftSharings(grant, given, this.#counts.typeOf))
  }

  #project(id: string, claims: readonly ClaimNode[]): void {
    const { typeOf, gives } = this.#counts
    this.#share('CO_FUNDS', fundingSharings(id, claims, typeOf, gives))
    const { sharings, joins } = actingSharings(id, claims, typeOf)
    this.#share('COORDINATES_WITH', sharings, joins)
  }

  #share(type: PairType, sharings: readonly Sharing[], joins: (support: Support) => boolean = () => true): void {
    for (const sharing of sharings) {
      this.#counts.omitted(sharing.id, omittedPairs(sharing))
      for (const support of supportsOf(sharing)) {
        const [a, b] = support.parts
        if (joins(support)) this.#pairs.add({ type, pair: pairOf(a.actor, b.actor), support })
      }
    }
  }

  #pair(all: readonly Standing[]): Link | undefined {
    const supports = flatMap(all, (one) => ('support' in one ? one.support : []))
    const direct = flatMap(all, (one) => ('claim' in one ? one.claim : []))
    const link = pairLink(all[0]?.type ?? 'CO_FUNDS', [...supports, ...directSupports(direct)])
    const stated = buildLink(direct.filter(({ type }) => type === 'COORDINATES_WITH'))
    return link && stated ? merged(stated, link) : link
  }
}
