// How fast documents are read, step by step, beside jieba's tagger in the same run, and how the time grows with a document's length.
//
//   npx tsx test/bench/reading.ts [LARGEST MB, default 4]

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import '../../seed/compiler.ts'
import { readBytes } from '../../seed/read/read.ts'
import type { SourceText } from '../../seed/read/source.ts'
import { recognise } from '../../seed/recognise/index.ts'
import { recogniseValues } from '../../seed/recognise/values/index.ts'
import { relate } from '../../seed/relate/index.ts'
import { segment } from '../../seed/segment/index.ts'

const largest = Number(process.argv[2] ?? 4) * 1e6
const folder = join(import.meta.dirname, '../../seed/documents')
const briefs = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name)))
const bodies = briefs.map((bytes) => bytes.toString('utf8').replace(/^---[\s\S]*?\n---\n/, ''))

/** Seconds of one processor, so that other work on the machine counts little. */
const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

type Steps = Record<'read' | 'segment' | 'values' | 'names' | 'relate', number>

const document = ({ path, sha256 }: SourceText) => ({ id: sha256, path, title: path, sha256, articles: [] })

async function steps(files: readonly Uint8Array[]): Promise<Steps> {
  const spent: Steps = { read: 0, segment: 0, values: 0, names: 0, relate: 0 }
  let last = seconds()
  const lap = (step: keyof Steps) => {
    const now = seconds()
    spent[step] += now - last
    last = now
  }
  // A step over all files before the next: asking the clock for each small file would cost more than reading it.
  const sources: SourceText[] = []
  for (const bytes of files) sources.push(await readBytes('brief.md', bytes))
  lap('read')
  const segmented = sources.map((source) => ({ source, articles: segment(source) }))
  lap('segment')
  const valued = segmented.map(({ source, articles }) => ({
    source,
    articles: articles.map((article) => ({ article, values: recogniseValues(article) })),
  }))
  lap('values')
  const named = valued.map(({ source, articles }) => ({
    source,
    names: articles.map(({ article, values }) => recognise(article, values)),
  }))
  lap('names')
  for (const { source, names } of named) relate(document(source), source.text, names)
  lap('relate')
  return spent
}

const total = (spent: Steps) => Object.values(spent).reduce((sum, one) => sum + one, 0)
const sizeOf = (files: readonly Uint8Array[]) => files.reduce((sum, { length }) => sum + length, 0)
const speed = (bytes: number, time: number) => `${(bytes / 1e6 / Math.max(time, 1e-6)).toFixed(2)} MB/s`

/** One text of about so many bytes. */
function longDocument(bytes: number): Uint8Array {
  const parts: string[] = []
  for (let size = 0, next = 0; size < bytes; next++) {
    const body = bodies[next % bodies.length] ?? ''
    parts.push(body)
    size += Buffer.byteLength(body)
  }
  return Buffer.from(parts.join('\n'))
}

/** V8 goes on optimising through the first megabytes: after so many passes over all briefs the speed is told again. */
const stages = [4, 14]
const warm = Array.from({ length: 8 }, () => briefs).flat()
console.log(`${briefs.length} bundled briefs, ${(sizeOf(briefs) / 1e3).toFixed(0)} kB, on one processor`)
console.log(`  ${'at first'.padEnd(10)} ${speed(sizeOf(briefs), total(await steps(briefs)))}`)
let passes = 0
for (const stage of stages) {
  for (; passes < stage; passes++) await steps(warm)
  const spent = await steps(warm)
  console.log(`  after ${((sizeOf(warm) * passes) / 1e6).toFixed(1)} MB`)
  for (const [step, time] of Object.entries(spent)) console.log(`  ${step.padEnd(10)} ${speed(sizeOf(warm), time)}`)
  console.log(`  ${'the whole'.padEnd(10)} ${speed(sizeOf(warm), total(spent))}`)
}

const jieba = Jieba.withDict(dict)
const text = bodies.join('\n')
jieba.tag(text)
const begin = seconds()
jieba.tag(text)
console.log(`  ${'jieba tags'.padEnd(10)} ${speed(Buffer.byteLength(text), seconds() - begin)}`)

console.log('one document, by its length')
for (let bytes = 1e4; bytes <= largest; bytes *= bytes < 1e6 ? 10 : 4) {
  const file = longDocument(bytes)
  const time = total(await steps([file]))
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0)
  console.log(
    `  ${(file.length / 1e6).toFixed(2).padStart(6)} MB ${time.toFixed(2).padStart(7)} s  ${speed(file.length, time)}  ${memory} MB resident`,
  )
}
