// What each lens shows: which links, whether derived ones too, which query finds where to begin, and how much there is in all.

import type { RelationType } from '../../seed/ontology.ts'
import type { Lens } from '../contract.ts'
import type { QueryName } from '../queries/index.ts'
import type { Row } from '../queries/rows.ts'
import { allRelationTypes } from './counts.ts'

export interface LensKind {
  readonly query: QueryName & `scene-${Lens}`
  readonly links: readonly RelationType[]
  readonly derived: boolean
  readonly holds: (counts: Row<'lens-counts'>) => { nodes: number; edges: number }
}

export const lensKinds: Readonly<Record<Lens, LensKind>> = {
  all: {
    query: 'scene-all',
    links: allRelationTypes.filter((type) => type !== 'CO_FUNDS'),
    derived: false,
    holds: ({ entities, stated }) => ({ nodes: entities, edges: stated }),
  },
  'co-funding': {
    query: 'scene-co-funding',
    links: ['CO_FUNDS'],
    derived: true,
    holds: ({ coFunders, coFunds }) => ({ nodes: coFunders, edges: coFunds }),
  },
  coordination: {
    query: 'scene-coordination',
    links: ['COORDINATES_WITH'],
    derived: true,
    holds: ({ coordinators, coordinates }) => ({ nodes: coordinators, edges: coordinates }),
  },
}
