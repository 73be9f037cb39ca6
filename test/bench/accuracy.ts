// How much of what articles say is found, how much of what is found they say, and whether confidence tells the one from the other.
// Run: npm run bench -- accuracy FOLDER [SEED], where each NAME.txt is an article and NAME.gold its facts, there or in test/bench/gold;
// with a seed the articles' names are swapped first, so that rules meet names that they were not written for.

import { extractDocument } from '../../seed/extract-document.ts'
import type { Entity } from '../../seed/extraction.ts'
import { readBytes } from '../../seed/read/read.ts'
import { entityIn, goldOf, relationIn } from './gold.ts'
import { type Article, articlesIn } from './labelled.ts'
import { swapNames } from './swapped.ts'

const [folder = '.', told] = process.argv.slice(2)
const seed = told === undefined ? undefined : Number(told)
if (Number.isNaN(seed)) {
  console.error(`The seed ${told} is no number.`)
  process.exit(1)
}

/** Kinds of things that the facts do not speak of. */
const unasked = new Set(['Topic', 'ABOUT'])

const ratio = (part: number, whole: number): string => (whole === 0 ? '  –' : (part / whole).toFixed(3))

class Tally {
  hits = 0
  asked = 0
  extra = 0
  print(name: string): void {
    const [precision, recall] = [this.hits / (this.hits + this.extra), this.hits / this.asked]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${name.padEnd(10)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${this.hits} of ${this.asked}, ${this.extra} extra)`,
    )
  }
}

/** Counts found things against facts; each fact is hit once, and one that only may be found counts for nothing. */
function count<Fact extends { readonly asked: boolean }>(
  tally: Tally,
  facts: readonly Fact[],
  found: readonly (Fact | undefined)[],
): void {
  const hit = new Set(found.filter((fact) => fact?.asked))
  tally.asked += facts.filter(({ asked }) => asked).length
  tally.hits += hit.size
  tally.extra += found.filter((fact) => fact === undefined).length
}

const entities = new Tally()
const relations = new Tally()
const bands = [0.9, 0.8, 0.7, 0].map((from) => ({ from, right: 0, links: 0 }))

async function measure({ name, text, gold: lines }: Article): Promise<void> {
  const gold = goldOf(lines)
  const source = await readBytes(`${name}.txt`, Buffer.from(text))
  const found = extractDocument(source)
  const byId = new Map(found.entities.map((entity): [string, Entity] => [entity.id, entity]))
  const things = found.entities.filter(({ type }) => !unasked.has(type))
  count(
    entities,
    gold.entities,
    things.map((entity) => entityIn(gold, entity)),
  )
  const links = found.relations.filter(({ type, status }) => !unasked.has(type) && status === 'asserted')
  const facts = links.map((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    const fact = from && to && relationIn(gold, link, from, to)
    const band = bands.find((one) => link.confidence >= one.from)
    if (band) {
      band.links++
      if (fact) band.right++
    }
    return fact
  })
  count(relations, gold.relations, facts)
}

const articles = articlesIn(folder)
for (const article of seed === undefined ? articles : swapNames(articles, seed)) await measure(article)
if (articles.length === 0) {
  console.error(`${folder} holds no NAME.txt whose facts stand in NAME.gold: see test/bench/gold/README.md.`)
  process.exitCode = 1
} else {
  console.log(`${articles.length} articles${seed === undefined ? '' : ', names swapped'}`)
  entities.print('entities')
  relations.print('relations')
  console.log('confidence   links   right')
  for (const { from, right, links } of bands)
    console.log(`from ${from.toFixed(1)}  ${String(links).padStart(8)}   ${ratio(right, links)}`)
}
