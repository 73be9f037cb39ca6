// The whole graph from a resolved extraction: the same facts give the same graph, in whatever order they stand.

import type { DocumentRecord, Extraction } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode } from '../../identity.ts'
import type { DocumentNode, Graph, Link } from '../graph.ts'
import { buildClaims } from './claims.ts'
import { deriveCoFunds } from './derive/co-funds.ts'
import { deriveCoordination } from './derive/coordination.ts'
import { buildEntities } from './entities.ts'
import { buildFigures } from './figures.ts'
import { given } from './given.ts'
import { buildGrants } from './grants.ts'
import { buildStatedLinks } from './links.ts'

/** A document as a node; its text is empty where the record does not carry it. */
export const buildDocument = (record: DocumentRecord): DocumentNode => {
  const { id, path, title, publisher, published, url, sha256, text = '', articles } = record
  return given({ id, path, title, publisher, published, url, sha256, text, articles })
}

const addCounts = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => {
  const sum = new Map(a)
  for (const [key, count] of b) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}

/** Builds both layers of the graph, and the links that are derived from them. */
export const buildGraph = (extraction: Extraction): Graph => {
  const documents = extraction.documents.map(buildDocument).sort((a, b) => byCode(a.id, b.id))
  const types = new Map(extraction.entities.map(({ id, type }) => [id, type]))
  const typeOf = (entity: string) => types.get(entity)
  const claims = buildClaims(extraction.relations)
  const figures = buildFigures(extraction.figures)
  const grants = buildGrants(extraction.relations, claims, documents)

  const asserted = claims.filter(({ status, subject, object }) => status === 'asserted' && subject !== object)
  const stated = buildStatedLinks(asserted)
  const coFunds = deriveCoFunds(asserted, grants, typeOf)
  const coordination = deriveCoordination(asserted, stated, typeOf)
  const links: Link[] = [
    ...stated.filter(({ type }) => type !== 'COORDINATES_WITH'),
    ...coFunds.links,
    ...coordination.links,
  ].sort((a, b) => byCode(a.id, b.id))

  const said = [
    ...flatMap(claims, ({ subject, object, document }) => [
      { entity: subject, document },
      { entity: object, document },
    ]),
    ...figures.map(({ project, document }) => ({ entity: project, document })),
  ]
  const omitted = addCounts(coFunds.omitted, coordination.omitted)
  const { entities, mentions } = buildEntities(extraction.entities, documents, said, links, omitted)
  return { entities, documents, mentions, claims, grants, figures, links }
}
