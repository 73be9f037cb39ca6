// What a text says, as readable lines: `FUNDS 甲 -> 乙`.

import type { Extraction, Relation } from '../../../seed/extraction.ts'
import { recognise } from '../../../seed/recognise/index.ts'
import { recogniseValues } from '../../../seed/recognise/values/index.ts'
import { relate } from '../../../seed/relate/index.ts'
import { segment } from '../../../seed/segment/index.ts'

export function extractText(text: string): Extraction {
  const source = { path: 'example.txt', sha256: '0'.repeat(64), text, bodyStart: 0 }
  const record = { id: 'doc-example', path: source.path, title: 'example', sha256: source.sha256, articles: [] }
  return relate(
    record,
    text,
    segment(source).map((article) => recognise(article, recogniseValues(article))),
  )
}

const nameIn = ({ entities }: Extraction, id: string) => entities.find((entity) => entity.id === id)?.name ?? id

/** Relations of these types; the ends of symmetric ones in the order of their names. */
export function linksIn(text: string, ...types: Relation['type'][]): string[] {
  const extraction = extractText(text)
  return extraction.relations
    .filter(({ type }) => types.includes(type))
    .map(({ type, from, to }) => {
      const ends = [nameIn(extraction, from), nameIn(extraction, to)]
      const mark = type === 'SIGNED_WITH' || type === 'COORDINATES_WITH' ? '--' : '->'
      return `${type} ${(mark === '--' ? ends.sort() : ends).join(` ${mark} `)}`
    })
    .sort()
}

export const relationsIn = (text: string, type: Relation['type']): Relation[] =>
  extractText(text).relations.filter((relation) => relation.type === type)

/** Who holds what office of whom: `某人 @ 某会: 会长`. */
export function positionsIn(text: string): string[] {
  const extraction = extractText(text)
  return extraction.relations
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map(({ from, to, title }) => `${nameIn(extraction, from)} @ ${nameIn(extraction, to)}: ${title}`)
}
