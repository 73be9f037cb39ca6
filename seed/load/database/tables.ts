// The graph as tables of rows to compare with what stands, in the order in which they can be written: ends before what joins them.

import type { Sink } from '../build/assembly.ts'
import type { Graph } from '../graph.ts'
import { Shelf } from '../shelf.ts'
import * as kinds from './kinds.ts'
import { claimRow, documentRow, entityRow, figureRow, grantRow, linkRow, mentionRow, type Row } from './rows.ts'

export interface Table {
  readonly kind: kinds.Kind
  readonly rows: Shelf<Row>
}

const tableOf = (kind: kinds.Kind): Table => ({ kind, rows: new Shelf<Row>(({ id }) => id) })

export interface Tables {
  readonly all: readonly Table[]
  /** Takes what becomes rows. */
  readonly sink: Sink
  /** Gives their room back. */
  close(): void
}

/** Tables for everything but documents. */
export const openTables = (): Tables => {
  const [entities, claims, grants, figures, mentions] = [
    tableOf(kinds.entities),
    tableOf(kinds.claims),
    tableOf(kinds.grants),
    tableOf(kinds.figures),
    tableOf(kinds.mentions),
  ] as const
  const links = new Map(kinds.links.map(([type, kind]) => [type, tableOf(kind)]))
  const all = [entities, claims, grants, figures, mentions, ...links.values()]
  return {
    all,
    sink: {
      entity: (entity) => entities.rows.add(entityRow(entity)),
      claim: (claim) => claims.rows.add(claimRow(claim)),
      grant: (grant) => grants.rows.add(grantRow(grant)),
      figure: (figure) => figures.rows.add(figureRow(figure)),
      mention: (mention) => mentions.rows.add(mentionRow(mention)),
      link: (link) => links.get(link.type)?.rows.add(linkRow(link)),
    },
    close: () => {
      for (const { rows } of all) rows.close()
    },
  }
}

/** Documents as a table of their own: a load stores them before the graph is made from them. */
export const documentTable = (graph: Graph): Table => {
  const table = tableOf(kinds.documents)
  for (const document of graph.documents) table.rows.add(documentRow(document))
  return table
}

/** Everything but documents of a graph that is made already. */
export const graphTables = (graph: Graph): Tables => {
  const tables = openTables()
  const { sink } = tables
  for (const entity of graph.entities) sink.entity(entity)
  for (const claim of graph.claims) sink.claim(claim)
  for (const grant of graph.grants) sink.grant(grant)
  for (const figure of graph.figures) sink.figure(figure)
  for (const mention of graph.mentions) sink.mention(mention)
  for (const link of graph.links) sink.link(link)
  return tables
}
