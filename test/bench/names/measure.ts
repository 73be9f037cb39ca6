// What leaving out improbable names does to articles as rules read them.

import type { Group } from '../../../seed/recognise/plausible/groups.ts'
import { entityIn, fold, type Gold, relationIn } from '../gold.ts'
import type { Reading } from './readings.ts'
import type { ReadArticle } from './samples.ts'

export interface Read {
  readonly reading: Reading
  readonly gold: Gold
  readonly articles: readonly ReadArticle[]
}

class Tally {
  hits = 0
  asked = 0
  extra = 0
  count(
    facts: readonly ({ readonly asked: boolean } | undefined)[],
    all: readonly { readonly asked: boolean }[],
  ): void {
    this.hits += new Set(facts.filter((fact) => fact?.asked)).size
    this.asked += all.filter(({ asked }) => asked).length
    this.extra += facts.filter((fact) => fact === undefined).length
  }
  toString(): string {
    const f1 = (2 * this.hits) / (this.hits + this.extra + this.asked)
    return `F1 ${f1.toFixed(4)} (${this.hits} of ${this.asked}, ${this.extra} extra)`
  }
}

/** F1 of entities and links where names less probable than `least` are left out, and the links of these with them. */
export function measure(
  reads: readonly Read[],
  chances: ReadonlyMap<Group, number>,
  least: number,
): { readonly entities: Tally; readonly links: Tally } {
  const entities = new Tally()
  const links = new Tally()
  for (const { reading, gold, articles } of reads) {
    const groups = articles.flatMap((article) => article.groups)
    const standing = reading.entities.filter(({ type, name, aliases }) => {
      if (type === 'Topic') return false
      const forms = new Set([name, ...aliases].map(fold))
      const own = groups.filter((group) => group.type === type && forms.has(fold(group.name)))
      return own.length === 0 || own.some((group) => (chances.get(group) ?? 1) >= least)
    })
    const byId = new Map(standing.map((entity) => [entity.id, entity]))
    entities.count(
      standing.map((entity) => entityIn(gold, entity)),
      gold.entities,
    )
    const found = reading.relations.flatMap((relation) => {
      const [from, to] = [byId.get(relation.from), byId.get(relation.to)]
      return relation.type === 'ABOUT' || !from || !to ? [] : [relationIn(gold, relation, from, to)]
    })
    links.count(found, gold.relations)
  }
  return { entities, links }
}
