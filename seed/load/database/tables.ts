// The graph as tables of rows to compare with what stands, in the order in which they can be written: ends before what joins them.

import { groupBy } from '../build/group.ts'
import type { Graph } from '../graph.ts'
import * as kinds from './kinds.ts'
import { claimRow, documentRow, entityRow, figureRow, grantRow, linkRow, mentionRow, type Row } from './rows.ts'

export interface Table {
  readonly kind: kinds.Kind
  readonly size: number
  /** Made when asked for: a large graph is never held twice. */
  readonly row: (index: number) => Row
}

const tableOf = <T>(kind: kinds.Kind, items: readonly T[], rowOf: (item: T) => Row): Table => ({
  kind,
  size: items.length,
  row: (index) => {
    const item = items[index]
    if (item === undefined) throw new RangeError(`${kind.name} has no row ${index}`)
    return rowOf(item)
  },
})

/** Documents as a table of their own: a load stores them before the graph is made from them. */
export const documentTable = (graph: Graph): Table => tableOf(kinds.documents, graph.documents, documentRow)

/** Everything but documents. */
export const graphTables = (graph: Graph): Table[] => {
  const links = groupBy(graph.links, ({ type }) => type)
  return [
    tableOf(kinds.entities, graph.entities, entityRow),
    tableOf(kinds.claims, graph.claims, claimRow),
    tableOf(kinds.grants, graph.grants, grantRow),
    tableOf(kinds.figures, graph.figures, figureRow),
    tableOf(kinds.mentions, graph.mentions, mentionRow),
    ...kinds.links.map(([type, kind]) => tableOf(kind, links.get(type) ?? [], linkRow)),
  ]
}
