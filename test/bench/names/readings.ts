// Articles as rules read them, whatever the weights say of it: what the weights of names are learned from.
// Run: npx tsx test/bench/names/readings.ts FILE… prints a line of JSON for each article NAME.txt. To be of use it is run before the facts
// of NAME.gold are told: rules that know an article err less in it than in others.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Entity, Relation } from '../../../seed/extraction.ts'
import { readBytes } from '../../../seed/read/read.ts'
import { type Judges, recogniseBy } from '../../../seed/recognise/index.ts'
import type { Mention, NameMention } from '../../../seed/recognise/mention.ts'
import { withTaggedNames } from '../../../seed/recognise/tagger/index.ts'
import type { KindSpan } from '../../../seed/recognise/tagger/marks.ts'
import type { TitleMention } from '../../../seed/recognise/titles.ts'
import { recogniseValues } from '../../../seed/recognise/values/index.ts'
import { relate } from '../../../seed/relate/index.ts'
import { segment } from '../../../seed/segment/index.ts'

export interface ReadingArticle {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly titles: readonly TitleMention[]
  /** Where words begin. */
  readonly starts: readonly number[]
  /** What the tagger takes for names. */
  readonly seen: readonly KindSpan[]
}

export interface Reading {
  readonly name: string
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly articles: readonly ReadingArticle[]
  /** Facts of its own, where other names stand in the article than those that NAME.gold tells of. */
  readonly gold?: string
}

/** The reading of a text, with the names that `tagged` sees and whatever the weights of names say. */
export async function readingOf(path: string, tagged: Judges['tagged'] = withTaggedNames): Promise<Reading> {
  const source = await readBytes(path, readFileSync(path))
  const articles: ReadingArticle[] = []
  const plausible: Judges['plausible'] = (context, mentions, titles, seen) => {
    const starts = [...context.starts.keys()].filter((at) => context.starts[at] === 1)
    articles.push({ text: context.text, mentions, titles, starts, seen })
    return mentions.filter((mention): mention is NameMention => mention.kind === 'name')
  }
  const recognised = segment(source).map((article) =>
    recogniseBy({ tagged, plausible }, article, recogniseValues(article)),
  )
  const record = { id: path, path, title: path, sha256: source.sha256, articles: [], text: source.text }
  const { entities, relations } = relate(record, source.text, recognised)
  return { name: basename(path).replace(/\.\w+$/, ''), entities, relations, articles }
}

if (process.argv[1] === import.meta.filename)
  for (const path of process.argv.slice(2)) console.log(JSON.stringify(await readingOf(path)))
