// The whole graph from a resolved extraction, at once: the same facts give the same graph, in whatever order they stand.

import type { DocumentRecord, Extraction } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode } from '../../identity.ts'
import type { DocumentNode, Graph } from '../graph.ts'
import { Assembly } from './assembly.ts'
import { given } from './given.ts'

/** A document as a node; its text is empty where the record does not carry it. */
export const buildDocument = (record: DocumentRecord): DocumentNode => {
  const { id, path, title, publisher, published, url, sha256, text = '', articles } = record
  return given({ id, path, title, publisher, published, url, sha256, text, articles })
}

const inOrder = <T extends { readonly id: string }>(items: T[]): T[] => items.sort((a, b) => byCode(a.id, b.id))

/** Builds both layers of the graph, and the links that are derived from them. */
export const buildGraph = (extraction: Extraction): Graph => {
  const graph: { [K in keyof Graph]: Graph[K][number][] } = {
    entities: [],
    documents: inOrder(extraction.documents.map(buildDocument)),
    mentions: [],
    claims: [],
    grants: [],
    figures: [],
    links: [],
  }
  const assembly = new Assembly(extraction.entities, {
    entity: (entity) => graph.entities.push(entity),
    mention: (mention) => graph.mentions.push(mention),
    claim: (claim) => graph.claims.push(claim),
    grant: (grant) => graph.grants.push(grant),
    figure: (figure) => graph.figures.push(figure),
    link: (link) => graph.links.push(link),
  })
  assembly.add({
    documents: extraction.documents.map(({ text: _, ...document }) => document),
    mentions: flatMap(extraction.entities, ({ id, documents }) =>
      documents.map((document) => ({ entity: id, document })),
    ),
    relations: extraction.relations,
    figures: extraction.figures,
  })
  for (const _pause of assembly.end());
  assembly.close()
  for (const items of [graph.entities, graph.claims, graph.grants, graph.figures, graph.links])
    inOrder<{ id: string }>(items)
  graph.mentions.sort((a, b) => byCode(a.entity, b.entity) || byCode(a.document, b.document))
  return graph
}
