// GraphML (graphml.graphdrawing.org), for yEd, igraph, NetworkX and others.

import { type Column, entityColumns, linkColumns } from './columns.ts'
import type { ExportWriter } from './writer.ts'
import { xmlText } from './xml.ts'

const types = { text: 'string', number: 'double', boolean: 'boolean' } as const

const keys = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]) =>
  columns
    .map(({ name, kind }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${types[kind]}"/>\n`)
    .join('')

const data = <T>(of: 'node' | 'edge', columns: readonly Column<T>[], item: T) =>
  columns
    .flatMap(({ name, value }) => {
      const cell = value(item)
      return cell === undefined || cell === '' ? [] : [`<data key="${of}-${name}">${xmlText(String(cell))}</data>`]
    })
    .join('')

export const graphmlWriter = (): ExportWriter => ({
  mediaType: 'application/graphml+xml; charset=utf-8',
  ending: 'graphml',
  begin: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys('node', entityColumns)}${keys('edge', linkColumns)}<graph id="shantu" edgedefault="directed">\n`,
  entity: (entity) => `<node id="${xmlText(entity.id)}">${data('node', entityColumns, entity)}</node>\n`,
  between: () => '',
  link: (row) =>
    `<edge id="${xmlText(row.link.id)}" source="${xmlText(row.link.from)}" target="${xmlText(row.link.to)}">${data('edge', linkColumns, row)}</edge>\n`,
  end: () => '</graph>\n</graphml>\n',
})
