// What resolution keeps of each extraction, in the order in which they come: which form of which name stands where, and who holds a
// position where. A form is kept once, a mention as a number.

import type { Entity, Extraction } from '../extraction.ts'
import type { EntityType } from '../ontology.ts'
import { Integers } from './columns.ts'

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

export class Mentions {
  readonly forms: Form[] = []
  /** Index of the form of each mention. */
  readonly formOf = new Integers()
  /** Index of the extraction of each mention. */
  readonly sourceOf = new Integers()
  /** Mentions of a person and of where the person holds a position, in turns. */
  readonly positions = new Integers()
  /** The documents of each extraction, as one key. */
  readonly sources: string[] = []
  readonly #known = new Map<string, number>()
  readonly #starts = new Map<string, number>()

  add(extraction: Extraction): void {
    const source = sourceKey(extraction)
    const start = this.formOf.length
    this.#starts.set(source, start)
    const places = new Map<string, number>()
    extraction.entities.forEach((entity, index) => {
      places.set(entity.id, start + index)
      this.formOf.push(this.#formOf(entity))
      this.sourceOf.push(this.sources.length)
    })
    for (const { type, from, to } of extraction.relations) {
      const [person, body] = [places.get(from), places.get(to)]
      if (type !== 'HOLDS_POSITION' || person === undefined || body === undefined) continue
      this.positions.push(person)
      this.positions.push(body)
    }
    this.sources.push(source)
  }

  /** Says the index of an extraction's first mention; its entities' follow in their order. Keeps nothing else of what is here. */
  starts(): (extraction: Extraction) => number | undefined {
    const starts = this.#starts
    return (extraction) => starts.get(sourceKey(extraction))
  }

  form(mention: number): Form {
    const form = this.forms[this.formOf.at(mention)]
    if (form === undefined) throw new RangeError(`no mention ${mention}`)
    return form
  }

  #formOf(entity: Entity): number {
    const key = keyOf(entity)
    const known = this.#known.get(key)
    const index = known ?? this.forms.length
    if (known === undefined) {
      const { type, name, region, aliases, documents } = entity
      this.#known.set(key, index)
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
