// Small made-up scenes for the tests of the client's model, by hand and by chance.

import fc from 'fast-check'
import { type EntityType, entityTypes, type RelationType, relationTypes } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'

export const node = (id: string, more: Partial<EntityBrief> = {}): EntityBrief => ({
  id,
  type: 'Foundation',
  name: `示例${id}基金会`,
  documents: 1,
  degree: 1,
  ...more,
})

export const link = (from: string, to: string, more: Partial<LinkView> = {}): LinkView => ({
  id: `${from}-${to}`,
  type: 'FUNDS',
  from,
  to,
  claims: 1,
  documents: 1,
  confidence: 0.9,
  derived: false,
  ...more,
})

const ids = 'abcdefghij'.split('')

export const anyNode: fc.Arbitrary<EntityBrief> = fc
  .record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom(...(Object.keys(entityTypes) as EntityType[])),
    degree: fc.nat(40),
    documents: fc.integer({ min: 1, max: 9 }),
  })
  .map((parts) => node(parts.id, parts))

export const anyLink: fc.Arbitrary<LinkView> = fc
  .record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    type: fc.constantFrom(...(Object.keys(relationTypes) as RelationType[])),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    derived: fc.boolean(),
    publishers: fc.subarray(['示例日报', '示例周刊']),
    largest: fc.constantFrom(9_000, 10_000, 2_000_000),
  })
  .filter(({ from, to }) => from !== to)
  .map((parts) => link(parts.from, parts.to, { ...parts, id: `${parts.type}-${parts.from}-${parts.to}` }))

export const anyNodes = fc.uniqueArray(anyNode, { selector: ({ id }) => id, maxLength: 10 })
export const anyLinks = fc.uniqueArray(anyLink, { selector: ({ id }) => id, maxLength: 20 })
export const anyId = fc.constantFrom(...ids)
