// How many links of each type an entity has, and which way they go; links without direction are counted once.

import { type RelationType, relationTypes } from '../../seed/ontology.ts'
import type { Neighbors } from '../contract.ts'
import type { Row } from '../queries/rows.ts'

export type LinkCount = Neighbors['counts'][number]

export const linkCounts = (counts: Row<'entity'>['counts']): LinkCount[] =>
  counts
    .flatMap(({ type, out, in: incoming }): LinkCount[] =>
      relationTypes[type].symmetric
        ? [{ type, direction: 'none', count: out + incoming }]
        : [
            { type, direction: 'out', count: out },
            { type, direction: 'in', count: incoming },
          ],
    )
    .filter(({ count }) => count > 0)

export const allRelationTypes = Object.keys(relationTypes) as RelationType[]
