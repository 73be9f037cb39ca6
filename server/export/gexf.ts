// GEXF 1.3 (gexf.net), for Gephi and its kin.

import { type Column, entityColumns, linkColumns } from './columns.ts'
import type { ExportWriter } from './writer.ts'
import { xmlText } from './xml.ts'

const types = { text: 'string', number: 'double', boolean: 'boolean' } as const

const attributes = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]) =>
  `<attributes class="${of}">${columns
    .map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${types[kind]}"/>`)
    .join('')}</attributes>\n`

const values = <T>(columns: readonly Column<T>[], item: T) =>
  `<attvalues>${columns
    .flatMap(({ name, value }) => {
      const cell = value(item)
      return cell === undefined || cell === '' ? [] : [`<attvalue for="${name}" value="${xmlText(String(cell))}"/>`]
    })
    .join('')}</attvalues>`

export const gexfWriter = (): ExportWriter => ({
  mediaType: 'application/gexf+xml; charset=utf-8',
  ending: 'gexf',
  begin: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>Shantu</creator></meta>\n<graph defaultedgetype="directed">\n${attributes('node', entityColumns)}${attributes('edge', linkColumns)}<nodes>\n`,
  entity: (entity) =>
    `<node id="${xmlText(entity.id)}" label="${xmlText(entity.name)}">${values(entityColumns, entity)}</node>\n`,
  between: () => '</nodes>\n<edges>\n',
  link: (row) =>
    `<edge id="${xmlText(row.link.id)}" source="${xmlText(row.link.from)}" target="${xmlText(row.link.to)}" label="${row.link.type}" weight="${row.link.weight ?? 1}">${values(linkColumns, row)}</edge>\n`,
  end: () => '</edges>\n</graph>\n</gexf>\n',
})
