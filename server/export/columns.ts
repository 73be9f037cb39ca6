// The columns of the two tables, the same in every format that has columns.

import type { ExportedEntity, ExportedLink } from './writer.ts'

export type Cell = string | number | boolean | undefined

export interface Column<T> {
  readonly name: string
  readonly kind: 'text' | 'number' | 'boolean'
  readonly value: (row: T) => Cell
}

const text = <T>(name: string, value: (row: T) => string | undefined): Column<T> => ({ name, kind: 'text', value })
const number = <T>(name: string, value: (row: T) => number | undefined): Column<T> => ({ name, kind: 'number', value })
const list = (items: readonly string[] | undefined) => items?.join('; ')

export const entityColumns: readonly Column<ExportedEntity>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('name', ({ name }) => name),
  text('aliases', ({ aliases }) => list(aliases)),
  text('region', ({ region }) => region),
  text('firstSeen', ({ firstSeen }) => firstSeen),
  text('lastSeen', ({ lastSeen }) => lastSeen),
  number('documents', ({ documents }) => documents),
  number('degree', ({ degree }) => degree),
]

/** `标题 (出版者, 2019-02-24) https://…`, one for each document that says it. */
const sourcesOf = ({ sources }: ExportedLink) => {
  const texts = sources.map(({ document: { title, publisher, published, url } }) => {
    const about = [publisher, published].filter(Boolean).join(', ')
    return [title, about && `(${about})`, url].filter(Boolean).join(' ')
  })
  return list([...new Set(texts)])
}

export const linkColumns: readonly Column<ExportedLink>[] = [
  text('id', ({ link }) => link.id),
  text('type', ({ link }) => link.type),
  text('from', ({ link }) => link.from),
  text('fromName', ({ fromName }) => fromName),
  text('to', ({ link }) => link.to),
  text('toName', ({ toName }) => toName),
  text('date', ({ link }) => link.date),
  text('since', ({ link }) => link.since),
  text('until', ({ link }) => link.until),
  text('title', ({ link }) => link.title),
  text('role', ({ link }) => link.role),
  text('kind', ({ link }) => link.kind),
  text('about', ({ link }) => link.about),
  { name: 'derived', kind: 'boolean', value: ({ link }) => link.derived },
  text('basis', ({ link }) => list(link.basis)),
  text('projects', ({ link }) => list(link.projects)),
  number('claims', ({ link }) => link.claims),
  number('documents', ({ link }) => link.documents),
  number('confidence', ({ link }) => link.confidence),
  text('quote', ({ sources }) => sources[0]?.quote),
  text('sources', sourcesOf),
]
