// What resolution keeps of each extraction, in the order in which they come: which form of which name stands where, and who holds a
// position where. A form is kept once, a mention as a number.

import { Integers } from '../columns.ts'
import type { Entity, Extraction } from '../extraction.ts'
import { Numbering } from '../numbering.ts'
import type { EntityType } from '../ontology.ts'

/** One way in which documents name something; all that say it alike share it. */
export interface Form {
  readonly type: EntityType
  readonly name: string
  readonly region?: string
  readonly aliases: readonly string[]
  /** How many documents each mention stands for; none where the extraction names none. */
  readonly weight: number
  /** How often it is mentioned. */
  count: number
}

const keyOf = ({ type, name, region, aliases, documents }: Entity) =>
  JSON.stringify([type, name, region ?? null, documents.length, ...aliases])

/** The last index up to `length` at which there is no more than `value`, where values grow with the index; −1 where there is none. */
const lastUpTo = (value: number, length: number, at: (index: number) => number): number => {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (at(middle) <= value) from = middle + 1
    else to = middle
  }
  return from - 1
}

export class Mentions {
  readonly forms: Form[] = []
  /** Index of the form of each mention. */
  readonly formOf = new Integers()
  /** The documents of each extraction, as one key. */
  readonly sources: string[] = []
  readonly #known = new Numbering()
  readonly #numbers = new Numbering()
  /** The first mention of each extraction. */
  readonly #starts = new Integers()
  /** Mentions of a person and of where the person holds a position, in turns, in the order of the persons. */
  readonly #positions = new Integers()

  add(extraction: Extraction): void {
    const source = sourceKey(extraction)
    const start = this.formOf.length
    this.#numbers.add(source)
    this.sources.push(source)
    this.#starts.push(start)
    const places = new Map<string, number>()
    extraction.entities.forEach((entity, index) => {
      places.set(entity.id, start + index)
      this.formOf.push(this.#formOf(entity))
    })
    const held: (readonly [number, number])[] = []
    for (const { type, from, to } of extraction.relations) {
      const [person, body] = [places.get(from), places.get(to)]
      if (type === 'HOLDS_POSITION' && person !== undefined && body !== undefined) held.push([person, body])
    }
    for (const pair of held.sort(([a], [b]) => a - b)) for (const mention of pair) this.#positions.push(mention)
  }

  /** Says the index of an extraction's first mention, −1 for an unknown one; its entities' follow in their order. Keeps nothing else of what is here. */
  starts(): (extraction: Extraction) => number {
    const [numbers, starts] = [this.#numbers, this.#starts]
    return (extraction) => starts.at(numbers.of(sourceKey(extraction)))
  }

  form(mention: number): Form {
    const form = this.forms[this.formOf.at(mention)]
    if (form === undefined) throw new RangeError(`no mention ${mention}`)
    return form
  }

  /** All mentions with the index of the extraction that each is of. */
  *bySource(): Generator<readonly [mention: number, source: number]> {
    for (let mention = 0, source = 0; mention < this.formOf.length; mention++) {
      while (source + 1 < this.#starts.length && this.#starts.at(source + 1) <= mention) source += 1
      yield [mention, source]
    }
  }

  sourceOf(mention: number): number {
    return lastUpTo(mention, this.#starts.length, (source) => this.#starts.at(source))
  }

  /** Mentions of the bodies that a person holds a position in. */
  heldBy(person: number): number[] {
    const held: number[] = []
    const last = lastUpTo(person, this.#positions.length / 2, (index) => this.#positions.at(index * 2))
    for (let index = last; index >= 0 && this.#positions.at(index * 2) === person; index--) {
      held.push(this.#positions.at(index * 2 + 1))
    }
    return held.reverse()
  }

  /** Mentions of all bodies that anyone holds a position in, some more than once. */
  *held(): Generator<number> {
    for (let index = 1; index < this.#positions.length; index += 2) yield this.#positions.at(index)
  }

  #formOf(entity: Entity): number {
    const index = this.#known.add(keyOf(entity))
    if (index === this.forms.length) {
      const { type, name, region, aliases, documents } = entity
      this.forms.push({ type, name, ...(region && { region }), aliases, weight: documents.length, count: 0 })
    }
    const form = this.forms[index]
    if (form) form.count += 1
    return index
  }
}

/** The same for the same documents. */
export const sourceKey = ({ documents }: Pick<Extraction, 'documents'>): string =>
  documents.map(({ id }) => id).join(' ')
