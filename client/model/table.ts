// The rows of the table twin: every thing and link that is to be seen, sortable by each column.

import type { EntityBrief, LinkView } from '../../server/contract.ts'

export type Sorting<Column extends string> = { readonly column: Column; readonly descending: boolean }

export const nodeColumns = ['name', 'type', 'degree', 'documents', 'firstSeen', 'lastSeen'] as const
export type NodeColumn = (typeof nodeColumns)[number]

export const linkColumns = ['from', 'type', 'to', 'date', 'claims', 'documents', 'confidence'] as const
export type LinkColumn = (typeof linkColumns)[number]

export interface LinkRow {
  readonly link: LinkView
  readonly from: string
  readonly to: string
}

/** Words for the types in the reader's language, so that sorting follows what is read. */
export interface Words {
  readonly language: string
  readonly type: (type: EntityBrief['type']) => string
  readonly link: (type: LinkView['type']) => string
}

/** Rows by what `key` gives for each; what is not known last. */
export const ordered = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string | number,
  sorting: Sorting<string>,
  language: string,
) => {
  const collator = new Intl.Collator(language, { numeric: true })
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  const sign = sorting.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    // What is not known comes last, whichever way one sorts.
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1
    return sign * compare(left, right)
  })
}

export const nodeRows = (
  nodes: readonly EntityBrief[],
  sorting: Sorting<NodeColumn>,
  words: Words,
): readonly EntityBrief[] =>
  ordered(
    nodes,
    (node) => (sorting.column === 'type' ? words.type(node.type) : (node[sorting.column] ?? '')),
    sorting,
    words.language,
  )

export const linkRows = (
  links: readonly LinkView[],
  nodes: ReadonlyMap<string, Pick<EntityBrief, 'name'>>,
  sorting: Sorting<LinkColumn>,
  words: Words,
): readonly LinkRow[] => {
  const rows = links.map((link) => ({
    link,
    from: nodes.get(link.from)?.name ?? link.from,
    to: nodes.get(link.to)?.name ?? link.to,
  }))
  const key = ({ link, from, to }: LinkRow): string | number => {
    switch (sorting.column) {
      case 'from':
        return from
      case 'to':
        return to
      case 'type':
        return words.link(link.type)
      case 'date':
        return link.date ?? ''
      default:
        return link[sorting.column]
    }
  }
  return ordered(rows, key, sorting, words.language)
}

/** Rows whose words hold every word of the query. */
export const matching = <Row>(rows: readonly Row[], query: string, text: (row: Row) => string): readonly Row[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const hay = text(row).toLowerCase()
    return words.every((word) => hay.includes(word))
  })
}
