// Tables for spreadsheets (RFC 4180), with a byte order mark so that Excel reads the Chinese.

import type { EntityBrief, LinkView } from '../../server/contract.ts'

/** A field in quotes where it needs them; one that a spreadsheet would run as a formula gets an apostrophe first. */
export const field = (value: string | number | undefined): string => {
  const raw = value === undefined ? '' : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Lines of fields, each ended as the standard says. */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`

export interface Names {
  readonly type: (type: EntityBrief['type']) => string
  readonly link: (type: LinkView['type']) => string
}

export const nodesCsv = (nodes: readonly EntityBrief[], head: readonly string[], names: Names): string =>
  csv([
    head,
    ...nodes.map((node) => [
      node.id,
      node.name,
      names.type(node.type),
      node.degree,
      node.documents,
      node.firstSeen,
      node.lastSeen,
    ]),
  ])

export const linksCsv = (
  links: readonly LinkView[],
  nodes: ReadonlyMap<string, Pick<EntityBrief, 'name'>>,
  head: readonly string[],
  names: Names,
): string =>
  csv([
    head,
    ...links.map((link) => [
      link.id,
      nodes.get(link.from)?.name ?? link.from,
      names.link(link.type),
      nodes.get(link.to)?.name ?? link.to,
      link.date,
      link.claims,
      link.documents,
      link.confidence,
      link.derived ? 1 : 0,
    ]),
  ])
