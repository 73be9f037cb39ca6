// The bundled briefs, whose reading has been checked line by line: the names that rules find there are names.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, goldOf } from '../gold.ts'
import { type Reading, readingOf } from './readings.ts'

export interface Checked {
  readonly reading: Reading
  readonly gold: Gold
}

export async function checkedBriefs(): Promise<Checked[]> {
  const folder = join(import.meta.dirname, '../../../seed/documents')
  const readings = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => readingOf(join(folder, file))),
  )
  return readings.map((reading) => {
    const facts = reading.articles.flatMap(({ text, mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'name' ? [`E ${one.type} ${one.name} | ${text.slice(one.start, one.end)}`] : [],
      ),
    )
    return { reading, gold: goldOf(facts.join('\n')) }
  })
}
