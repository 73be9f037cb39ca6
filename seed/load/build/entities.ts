// Entities as nodes: how they are read, in how many documents and when they were seen, how well they are connected.

import { sortedSet } from '../../identity.ts'
import type { EntityType } from '../../ontology.ts'
import type { Resolved } from '../../resolve/index.ts'
import type { EntityNode, Link } from '../graph.ts'
import { given } from './given.ts'
import { readName } from './pinyin.ts'

interface Count {
  readonly type: EntityType
  documents: number
  firstSeen?: string
  lastSeen?: string
  /** Links that are claimed: of those that follow from them, one gift of twenty givers makes 190. */
  degree: number
  coFunding: number
  coordination: number
  omittedPairs: number
  /** Gives anything to anyone. */
  gives: boolean
}

/** What is counted of each entity while documents and links go by. */
export class Counts {
  readonly #counts = new Map<string, Count>()

  constructor(entities: Iterable<Pick<Resolved, 'id' | 'type'>>) {
    const none = { documents: 0, degree: 0, coFunding: 0, coordination: 0, omittedPairs: 0, gives: false }
    for (const { id, type } of entities) this.#counts.set(id, { type, ...none })
  }

  of(entity: string): Readonly<Count> | undefined {
    return this.#counts.get(entity)
  }

  typeOf = (entity: string): EntityType | undefined => this.#counts.get(entity)?.type

  gives = (entity: string): boolean => this.#counts.get(entity)?.gives === true

  /** One more document that names it. */
  seen(entity: string, published: string | undefined): void {
    const count = this.#counts.get(entity)
    if (count === undefined) return
    count.documents += 1
    if (published === undefined) return
    if (count.firstSeen === undefined || published < count.firstSeen) count.firstSeen = published
    if (count.lastSeen === undefined || published > count.lastSeen) count.lastSeen = published
  }

  gave(entity: string): void {
    const count = this.#counts.get(entity)
    if (count) count.gives = true
  }

  linked({ type, from, to, derived }: Link): void {
    for (const end of [from, to]) {
      const count = this.#counts.get(end)
      if (count === undefined) continue
      if (type === 'CO_FUNDS') count.coFunding += 1
      if (type === 'COORDINATES_WITH') count.coordination += 1
      if (!derived) count.degree += 1
    }
  }

  omitted(entity: string, pairs: number): void {
    const count = this.#counts.get(entity)
    if (count) count.omittedPairs += pairs
  }
}

/** The node of an entity, with what was counted of it. */
export const buildEntity = ({ id, type, name, aliases, region }: Resolved, counts: Counts): EntityNode => {
  const count = counts.of(id)
  const others = sortedSet(aliases.filter((alias) => alias !== name))
  const readings = [name, ...others].map((each) => readName(each, type === 'Person'))
  return given({
    id,
    type,
    name,
    aliases: others,
    pinyin: readings.map((reading) => reading.pinyin),
    initials: readings.map((reading) => reading.initials),
    region,
    firstSeen: count?.firstSeen,
    lastSeen: count?.lastSeen,
    documents: count?.documents ?? 0,
    degree: count?.degree ?? 0,
    coFunding: count?.coFunding ?? 0,
    coordination: count?.coordination ?? 0,
    omittedPairs: count?.omittedPairs || undefined,
  })
}
