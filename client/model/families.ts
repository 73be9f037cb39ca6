// What the kinds of links have in common: three families that share a colour, and which kinds a lens lets through.
// Drawing, legend and table all take it from here, so that a colour always means the same.

import { type RelationType, relationTypes } from '../../seed/ontology.ts'
import type { Lens } from '../../server/contract.ts'

export type Family = 'money' | 'cooperation' | 'context'

const families: Record<RelationType, Family> = {
  INITIATES: 'money',
  FUNDS: 'money',
  CO_FUNDS: 'money',
  PARTNERS_IN: 'cooperation',
  SUPPORTS: 'cooperation',
  SIGNED_WITH: 'cooperation',
  ASSISTS: 'cooperation',
  COORDINATES_WITH: 'cooperation',
  HOLDS_POSITION: 'context',
  PART_OF: 'context',
  LOCATED_IN: 'context',
  ABOUT: 'context',
}

export const familyOf = (type: RelationType): Family => families[type]

export const isDirected = (type: RelationType): boolean => !relationTypes[type].symmetric

export const allRelationTypes = Object.keys(relationTypes) as RelationType[]

/** Kinds of links worth asking for when something is expanded under a lens; undefined asks for all. */
const linkTypes: Record<Lens, readonly RelationType[] | undefined> = {
  all: undefined,
  'co-funding': ['CO_FUNDS'],
  coordination: ['COORDINATES_WITH'],
}

export const lenses = Object.keys(linkTypes) as Lens[]

export const isLens = (value: unknown): value is Lens => lenses.some((lens) => lens === value)

export const lensLinkTypes = (lens: Lens): readonly RelationType[] | undefined => linkTypes[lens]
