// Small documents to resolve.

import type { Entity, Extraction, Relation } from '../../../seed/extraction.ts'
import type { EntityType, RelationType } from '../../../seed/ontology.ts'

export type Named = readonly [type: EntityType, name: string, aliases?: readonly string[], region?: string]

/** One document that names these entities; links are pairs of indexes. */
export function documentWith(
  id: string,
  named: readonly Named[],
  links: readonly (readonly [RelationType, number, number])[] = [],
): Extraction {
  const entities = named.map(
    ([type, name, aliases = [], region], index): Entity => ({
      id: `local-${index}`,
      type,
      name,
      aliases: [...aliases],
      ...(region && { region }),
      documents: [id],
    }),
  )
  const relations = links.map(
    ([type, from, to], index): Relation => ({
      id: `${id}-relation-${index}`,
      type,
      from: `local-${from}`,
      to: `local-${to}`,
      status: 'asserted',
      method: 'test',
      confidence: 0.9,
      evidence: [{ document: id, start: 0, end: 2, quote: '示例' }],
    }),
  )
  return {
    documents: [{ id, path: `${id}.txt`, title: id, sha256: id, articles: [], text: '示例' }],
    entities,
    relations,
    figures: [],
  }
}

/** Names of the entities of a type. */
export const names = (extraction: Extraction, type: EntityType) =>
  extraction.entities.filter((entity) => entity.type === type).map(({ name }) => name)
