// The two tables of a scene, things and links, as rows of values under heads in the reader's language: for CSV and for Excel.

import type { EntityBrief, LinkView } from '../../server/contract.ts'

export type Value = string | number | undefined
export type Rows = readonly (readonly Value[])[]

export interface Names {
  readonly type: (type: EntityBrief['type']) => string
  readonly link: (type: LinkView['type']) => string
}

export const nodeRows = (nodes: readonly EntityBrief[], head: readonly string[], names: Names): Rows => [
  head,
  ...nodes.map((node) => [
    node.id,
    node.name,
    names.type(node.type),
    node.degree,
    node.documents,
    node.firstSeen,
    node.lastSeen,
  ]),
]

export const linkRows = (
  links: readonly LinkView[],
  nodes: ReadonlyMap<string, Pick<EntityBrief, 'name'>>,
  head: readonly string[],
  names: Names,
): Rows => [
  head,
  ...links.map((link) => [
    link.id,
    nodes.get(link.from)?.name ?? link.from,
    names.link(link.type),
    nodes.get(link.to)?.name ?? link.to,
    link.date,
    link.claims,
    link.documents,
    link.confidence,
    link.derived ? 1 : 0,
  ]),
]
