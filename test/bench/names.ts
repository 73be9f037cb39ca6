// Learns which of the names that rules find are names, and measures in folds by article what leaving out the others does.
// Run: npx tsx test/bench/names.ts READINGS [write], a file of lines by test/bench/names/readings.ts, oldest first; `write` puts the
// weights into seed/recognise/plausible/weights.data.ts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bits } from '../../seed/recognise/plausible/features.ts'
import { type Group, groupSize, rowOf } from '../../seed/recognise/plausible/groups.ts'
import { oddsOf, probability, type Row } from '../../seed/recognise/plausible/logistic.ts'
import { type Gold, goldOf } from './gold.ts'
import { measure, type Read } from './names/measure.ts'
import { type Reading, readingOf } from './names/readings.ts'
import { articlesOf } from './names/samples.ts'
import { type Example, train } from './names/train.ts'
import { randomFrom } from './random.ts'

const [path = '', task] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const random = randomFrom(11)

const readOf = (reading: Reading, gold: Gold): Read => ({ reading, gold, articles: articlesOf(reading, gold, random) })

const lines = readFileSync(path, 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Reading]))
const reads = lines
  .filter(({ gold }) => gold === undefined)
  .map((reading) =>
    readOf(reading, goldOf(readFileSync(join(root, 'test/bench/gold', `${reading.name}.gold`), 'utf8'))),
  )
/** The same articles with other names in them. */
const swapped = lines.flatMap((reading) => (reading.gold === undefined ? [] : [readOf(reading, goldOf(reading.gold))]))

/** The bundled briefs, whose reading has been checked line by line: what rules find there is so. */
async function briefs(): Promise<Read[]> {
  const folder = join(root, 'seed/documents')
  const readings = await Promise.all(readdirSync(folder).map((file) => readingOf(join(folder, file))))
  return readings.map((reading) => {
    const facts = reading.articles.flatMap(({ text, mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'name' ? [`E ${one.type} ${one.name} | ${text.slice(one.start, one.end)}`] : [],
      ),
    )
    return readOf(reading, goldOf(facts.join('\n')))
  })
}
const checked = await briefs()

const examplesOf = (of: readonly Read[]): Example[] =>
  of.flatMap(({ articles }) => articles.flatMap(({ examples }) => examples))

/** Weights of spans; what is learned from swapped names counts half. */
function spanWeights(of: readonly Read[]): Float64Array {
  const names = new Set(of.map(({ reading }) => reading.name))
  const half = examplesOf(swapped.filter(({ reading }) => names.has(reading.name)))
  const examples = [
    ...examplesOf([...of, ...checked]),
    ...half.map((example) => ({ ...example, weight: example.weight / 2 })),
  ]
  return train(examples, 1 << bits, { rounds: 8, rate: 0.05 })
}

interface Judged {
  readonly group: Group
  readonly row: Row
  readonly isTrue: boolean | undefined
}

const judgedBy =
  (weights: ArrayLike<number>) =>
  ({ articles }: Read): Judged[] =>
    articles.flatMap(({ marked, groups, isTrue }) =>
      groups.map((group, index) => ({ group, row: rowOf(marked, groups, index, weights), isTrue: isTrue[index] })),
    )

/** Weights of what the places of a name tell together; what only may be found counts less. */
const groupWeights = (judged: readonly Judged[]): Float64Array =>
  train(
    judged.map(({ row, isTrue }) => ({ ...row, isTrue: isTrue ?? true, weight: isTrue === undefined ? 0.3 : 1 })),
    groupSize,
    { rounds: 60, rate: 0.05 },
  )

const chancesBy = (weights: ArrayLike<number>, judged: readonly Judged[]): [Group, number][] =>
  judged.map(({ group, row }) => [group, probability(oddsOf(weights, row))])

const folds = 5
const judged = new Map<Read, Judged[]>()
for (let fold = 0; fold < folds; fold++) {
  const judge = judgedBy(spanWeights(reads.filter((_, index) => index % folds !== fold)))
  for (const [index, read] of reads.entries()) if (index % folds === fold) judged.set(read, judge(read))
}
const judgedOf = (of: readonly Read[]): Judged[] => of.flatMap((read) => judged.get(read) ?? [])

/** The last tenth of the articles is held against what the others before it have taught, the rest in folds. */
const from = Math.ceil(reads.length * 0.912)
const [early, late] = [reads.slice(0, from), reads.slice(from)]
const chances = new Map<Group, number>()
for (let fold = 0; fold < 10; fold++) {
  const weights = groupWeights(judgedOf(reads.filter((_, index) => index % 10 !== fold)))
  for (const [group, chance] of chancesBy(weights, judgedOf(reads.filter((_, index) => index % 10 === fold))))
    chances.set(group, chance)
}
const lateChances = new Map(chancesBy(groupWeights(judgedOf(early)), late.flatMap(judgedBy(spanWeights(early)))))
for (const least of [0, 0.2, 0.3, 0.35, 0.4, 0.5]) {
  for (const [name, of, by] of [
    ['folds', reads, chances],
    ['last', late, lateChances],
  ] as const) {
    const { entities, links } = measure(of, by, least)
    console.log(`from ${least.toFixed(2)} ${name.padEnd(5)}  entities ${entities}  links ${links}`)
  }
}
console.log('probability   names   right')
for (let band = 0; band < 10; band++) {
  const inside = judgedOf(reads).filter(
    ({ group, isTrue }) => isTrue !== undefined && Math.min(9, Math.floor((chances.get(group) ?? 0) * 10)) === band,
  )
  const right = inside.filter(({ isTrue }) => isTrue).length
  console.log(
    `from ${(band / 10).toFixed(1)}  ${String(inside.length).padStart(10)}   ${(right / inside.length).toFixed(2)}`,
  )
}

if (task === 'write') {
  const spans = spanWeights(reads)
  const scale = spans.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const bytes = Buffer.from(Int8Array.from(spans, (weight) => Math.round((weight / scale) * 127)).buffer)
  const groups = [...groupWeights(judgedOf(reads))].map((weight) => Number(weight.toFixed(2)))
  writeFileSync(
    join(root, 'seed/recognise/plausible/weights.data.ts'),
    `// Written by test/bench/names.ts.

export const spanScale = ${scale.toFixed(4)}

export const groupWeights = ${JSON.stringify(groups)}

export const spanWeights = \`
${(bytes.toString('base64').match(/.{1,128}/g) ?? []).join('\n')}
\`
`,
  )
}
