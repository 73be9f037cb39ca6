// Articles as rules read them, whatever the weights say of it: what the weights of names are learned from.
// Run: npx tsx test/bench/names/readings.ts FILE… prints a line of JSON for each article NAME.txt. To be of use it is run before the facts
// of NAME.gold are told: rules that know an article err less in it than in others.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { extractDocument } from '../../../seed/extract-document.ts'
import type { Entity, Relation } from '../../../seed/extraction.ts'
import { readBytes } from '../../../seed/read/read.ts'
import { contextOf } from '../../../seed/recognise/context.ts'
import type { Mention } from '../../../seed/recognise/mention.ts'
import { namesOf } from '../../../seed/recognise/names.ts'
import { registryOf } from '../../../seed/recognise/registry.ts'
import type { TitleMention } from '../../../seed/recognise/titles.ts'
import { recogniseValues } from '../../../seed/recognise/values/index.ts'
import { segment } from '../../../seed/segment/index.ts'

export interface Reading {
  readonly name: string
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly articles: readonly {
    readonly text: string
    readonly mentions: readonly Mention[]
    readonly titles: readonly TitleMention[]
  }[]
  /** Facts of its own, where other names stand in the article than those that NAME.gold tells of. */
  readonly gold?: string
}

export async function readingOf(path: string): Promise<Reading> {
  const source = await readBytes(path, readFileSync(path))
  const articles = segment(source).map((article) => {
    const values = recogniseValues(article)
    const context = contextOf(article, values)
    const names = namesOf(context)
    const mentions = [...registryOf(context, names).mentions, ...values]
    return { text: context.text, mentions, titles: names.titles }
  })
  const { entities, relations } = extractDocument(source)
  return { name: basename(path).replace(/\.\w+$/, ''), entities, relations, articles }
}

if (process.argv[1] === import.meta.filename)
  for (const path of process.argv.slice(2)) console.log(JSON.stringify(await readingOf(path)))
