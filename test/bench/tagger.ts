// Learns to tag the characters of names, and measures in folds by article what names it sees.
// Run: npx tsx test/bench/tagger.ts FOLDER READINGS [write], where each NAME.txt is an article and NAME.gold its facts, there or in
// test/bench/gold. READINGS becomes the articles as rules and a tagger that has not met them read them, for test/bench/names.ts;
// `write` puts the weights learned from all into seed/recognise/tagger/weights.data.ts.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds } from '../../seed/recognise/tagger/labels.ts'
import type { KindSpan } from '../../seed/recognise/tagger/marks.ts'
import { taggedNames } from '../../seed/recognise/tagger/names.ts'
import { tag } from '../../seed/recognise/tagger/spans.ts'
import { type Gold, goldOf } from './gold.ts'
import { articlesIn } from './labelled.ts'
import { checkedBriefs } from './names/briefs.ts'
import { type Reading, readingOf } from './names/readings.ts'
import { compact } from './tagger/compact.ts'
import { goldSpans, markedOf, type Sample, samplesOf } from './tagger/samples.ts'
import { train } from './tagger/train.ts'

const [folder = '.', out, task] = process.argv.slice(2)

interface Read {
  readonly path: string
  readonly reading: Reading
  readonly facts: string
  readonly gold: Gold
  readonly samples: readonly Sample[]
}

/** By the rules alone. */
const readOf = async (path: string, facts: string): Promise<Read> => {
  const reading = await readingOf(path, (_, names) => ({ names, seen: [] }))
  const gold = goldOf(facts)
  return { path, reading, facts, gold, samples: samplesOf(reading, gold) }
}

const reads: Read[] = []
for (const { name, gold } of articlesIn(folder)) reads.push(await readOf(join(folder, `${name}.txt`), gold))
const briefs = (await checkedBriefs()).flatMap(({ reading, gold }) => samplesOf(reading, gold))

/** Weights from articles and from the bundled briefs. */
const learn = (of: readonly Read[]) => compact(train([...of.flatMap(({ samples }) => samples), ...briefs]), 0.15)

const folds = 5

/** What tells of one article, in whatever words, is in one fold: its facts begin with its address. */
const foldOf = ({ facts }: Read): number =>
  [...(facts.split('\n', 1)[0] ?? '')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds

const tally = kinds.map(() => ({ hits: 0, asked: 0, found: 0 }))

function count(seen: readonly KindSpan[], told: readonly KindSpan[]): void {
  const keyOf = ({ start, end }: KindSpan) => `${start} ${end}`
  for (const [kind, row] of tally.entries()) {
    const truth = new Set(told.filter((span) => span.kind === kind).map(keyOf))
    const found = seen.filter((span) => span.kind === kind)
    row.asked += truth.size
    row.found += found.length
    row.hits += found.filter((span) => truth.has(keyOf(span))).length
  }
}

const lines: string[] = []
for (let fold = 0; fold < folds && out !== '-'; fold++) {
  const tests = reads.filter((read) => foldOf(read) === fold)
  const { model, features } = learn(reads.filter((read) => foldOf(read) !== fold))
  console.log(`fold ${fold + 1}: ${features.length} features`)
  for (const { path, reading, facts, gold } of tests) {
    for (const marked of markedOf(reading)) count(tag(model, marked), goldSpans(marked.text, gold))
    const read = await readingOf(path, (context, names) => taggedNames(model, context, names))
    lines.push(JSON.stringify({ ...read, gold: facts }))
  }
}
for (const [index, { hits, asked, found }] of tally.entries())
  console.log(
    `${kinds[index]}: P ${(hits / found).toFixed(3)} R ${(hits / asked).toFixed(3)} F1 ${((2 * hits) / (found + asked)).toFixed(3)}`,
  )
if (out !== undefined && out !== '-') writeFileSync(out, `${lines.join('\n')}\n`)

if (task === 'write') {
  const { features, bytes, scale, moves } = learn(reads)
  const keys = Buffer.alloc(features.length * 3)
  for (const [row, feature] of features.entries()) keys.writeUIntLE(feature, row * 3, 3)
  const wrapped = (buffer: Buffer) => (buffer.toString('base64').match(/.{1,128}/g) ?? []).join('\n')
  writeFileSync(
    join(import.meta.dirname, '../../seed/recognise/tagger/weights.data.ts'),
    `// Written by test/bench/tagger.ts.

export const scale = ${scale.toFixed(4)}

export const moveWeights = ${JSON.stringify([...moves].map((weight) => Number(weight.toFixed(3))))}

export const features = \`
${wrapped(keys)}
\`

export const weights = \`
${wrapped(Buffer.from(bytes.buffer))}
\`
`,
  )
}
