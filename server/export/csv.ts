// CSV (RFC 4180) as Excel opens it with Chinese intact: UTF-8 with a byte order mark, CRLF, quotes doubled, no cell that runs as a formula.

import type { ExportQuery } from '../contract.ts'
import { type Cell, type Column, entityColumns, linkColumns } from './columns.ts'
import { type ExportWriter, nothing } from './writer.ts'

const runsAsFormula = /^[=+\-@\t\r]/

/** A cell as it stands in the file. A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises. */
export const csvCell = (value: Cell): string => {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = runsAsFormula.test(value) ? `'${value}` : value
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const line = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`
const head = <T>(columns: readonly Column<T>[]) => `\uFEFF${line(columns.map(({ name }) => name))}`
const row = <T>(columns: readonly Column<T>[], item: T) => line(columns.map(({ value }) => value(item)))

/** One of the two tables. */
export const csvWriter = (table: ExportQuery['table']): ExportWriter => ({
  mediaType: 'text/csv; charset=utf-8; header=present',
  ending: 'csv',
  begin: () => (table === 'links' ? head(linkColumns) : head(entityColumns)),
  entity: (entity) => (table === 'entities' ? row(entityColumns, entity) : ''),
  between: nothing,
  link: (link) => (table === 'links' ? row(linkColumns, link) : ''),
  end: nothing,
})
