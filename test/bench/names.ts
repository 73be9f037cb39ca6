// Learns which of the names that rules and tagger find are names, and measures in folds by article what leaving out the others does.
// Run: npx tsx test/bench/names.ts READINGS [write], a file of lines by test/bench/tagger.ts or test/bench/names/readings.ts; `write`
// puts the weights into seed/recognise/plausible/weights.data.ts.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bits } from '../../seed/recognise/plausible/features.ts'
import { type Group, groupSize, rowOf } from '../../seed/recognise/plausible/groups.ts'
import { oddsOf, probability, type Row } from '../../seed/recognise/plausible/logistic.ts'
import { type Gold, goldOf } from './gold.ts'
import { checkedBriefs } from './names/briefs.ts'
import { measure, type Read } from './names/measure.ts'
import type { Reading } from './names/readings.ts'
import { articlesOf } from './names/samples.ts'
import { type Example, train } from './names/train.ts'
import { randomFrom } from './random.ts'

const [path = '', task] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const random = randomFrom(11)

const readOf = (reading: Reading, gold: Gold): Read => ({ reading, gold, articles: articlesOf(reading, gold, random) })

const reads = readFileSync(path, 'utf8')
  .split('\n')
  .flatMap((line): Read[] => {
    if (line === '') return []
    const reading = JSON.parse(line) as Reading
    const facts = reading.gold ?? readFileSync(join(root, 'test/bench/gold', `${reading.name}.gold`), 'utf8')
    return [readOf(reading, goldOf(facts))]
  })

const checked = (await checkedBriefs()).map(({ reading, gold }) => readOf(reading, gold))

const examplesOf = (of: readonly Read[]): Example[] =>
  of.flatMap(({ articles }) => articles.flatMap(({ examples }) => examples))

const spanWeights = (of: readonly Read[]): Float64Array =>
  train(examplesOf([...of, ...checked]), 1 << bits, { rounds: 8, rate: 0.05 })

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

const chances = new Map<Group, number>()
for (let fold = 0; fold < folds; fold++) {
  const weights = groupWeights(judgedOf(reads.filter((_, index) => index % folds !== fold)))
  for (const [group, chance] of chancesBy(weights, judgedOf(reads.filter((_, index) => index % folds === fold))))
    chances.set(group, chance)
}
for (const least of [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const { entities, links } = measure(reads, chances, least)
  console.log(`from ${least.toFixed(2)}  entities ${entities}  links ${links}`)
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
