// Entities as nodes: how they are read, in how many documents and when they were seen, how well they are connected.

import { Integers } from '../../columns.ts'
import { sortedSet } from '../../identity.ts'
import { Numbering } from '../../numbering.ts'
import { type EntityType, entityTypes } from '../../ontology.ts'
import type { Resolved } from '../../resolve/index.ts'
import type { EntityNode, Link } from '../graph.ts'
import { given } from './given.ts'
import { readName } from './pinyin.ts'

const types = Object.keys(entityTypes) as EntityType[]

/**
 * What is counted of an entity. `degree` are links that are claimed: of those that follow from them, one gift of twenty givers makes
 * 190.
 */
type Counter = 'documents' | 'degree' | 'coFunding' | 'coordination' | 'omittedPairs'

/** What is counted of each entity while documents and links go by: in columns, since a large load has a million entities. */
export class Counts {
  readonly #numbers = new Numbering()
  readonly #columns: Readonly<Record<Counter, Float64Array>>
  readonly #types: Uint8Array
  /** Whether it gives anything to anyone. */
  readonly #gives: Uint8Array
  /** Numbers of days. */
  readonly #first: Int32Array
  readonly #last: Int32Array
  readonly #days: string[] = []
  readonly #numberOfDay = new Map<string, number>()

  constructor(entities: Iterable<Pick<Resolved, 'id' | 'type'>>) {
    const kinds = new Integers()
    for (const { id, type } of entities) if (this.#numbers.add(id) === kinds.length) kinds.push(types.indexOf(type))
    const { size } = this.#numbers
    const column = () => new Float64Array(size)
    this.#columns = {
      documents: column(),
      degree: column(),
      coFunding: column(),
      coordination: column(),
      omittedPairs: column(),
    }
    this.#types = new Uint8Array(size).map((_, number) => kinds.at(number))
    this.#gives = new Uint8Array(size)
    this.#first = new Int32Array(size).fill(-1)
    this.#last = new Int32Array(size).fill(-1)
  }

  of(entity: string, counter: Counter): number {
    return this.#columns[counter][this.#numbers.of(entity)] ?? 0
  }

  typeOf = (entity: string): EntityType | undefined => types[this.#types[this.#numbers.of(entity)] ?? -1]

  gives = (entity: string): boolean => this.#gives[this.#numbers.of(entity)] === 1

  firstSeen(entity: string): string | undefined {
    return this.#days[this.#first[this.#numbers.of(entity)] ?? -1]
  }

  lastSeen(entity: string): string | undefined {
    return this.#days[this.#last[this.#numbers.of(entity)] ?? -1]
  }

  /** One more document that names it. */
  seen(entity: string, published: string | undefined): void {
    this.#add(entity, 'documents')
    const number = this.#numbers.of(entity)
    if (number < 0 || published === undefined) return
    const day = this.#dayNumber(published)
    const [first, last] = [this.firstSeen(entity), this.lastSeen(entity)]
    if (first === undefined || published < first) this.#first[number] = day
    if (last === undefined || published > last) this.#last[number] = day
  }

  gave(entity: string): void {
    const number = this.#numbers.of(entity)
    if (number >= 0) this.#gives[number] = 1
  }

  linked({ type, from, to, derived }: Link): void {
    for (const end of [from, to]) {
      if (type === 'CO_FUNDS') this.#add(end, 'coFunding')
      if (type === 'COORDINATES_WITH') this.#add(end, 'coordination')
      if (!derived) this.#add(end, 'degree')
    }
  }

  omitted(entity: string, pairs: number): void {
    this.#add(entity, 'omittedPairs', pairs)
  }

  #add(entity: string, counter: Counter, more = 1): void {
    const number = this.#numbers.of(entity)
    if (number >= 0) this.#columns[counter][number] = (this.#columns[counter][number] ?? 0) + more
  }

  #dayNumber(day: string): number {
    const known = this.#numberOfDay.get(day)
    if (known !== undefined) return known
    this.#numberOfDay.set(day, this.#days.length)
    return this.#days.push(day) - 1
  }
}

/** The node of an entity, with what was counted of it. */
export const buildEntity = ({ id, type, name, aliases, region }: Resolved, counts: Counts): EntityNode => {
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
    firstSeen: counts.firstSeen(id),
    lastSeen: counts.lastSeen(id),
    documents: counts.of(id, 'documents'),
    degree: counts.of(id, 'degree'),
    coFunding: counts.of(id, 'coFunding'),
    coordination: counts.of(id, 'coordination'),
    omittedPairs: counts.of(id, 'omittedPairs') || undefined,
  })
}
