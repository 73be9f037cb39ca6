// What is chosen in a result: a row, or a node and with it all rows that hold it. Pure.

import type { CypherAnswer } from '../../../server/contract.ts'
import { nodesIn } from '../cells.ts'

export type Chosen = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'node'; readonly id: string }

/** Rows by the nodes in them. */
export const rowsByNode = ({ rows }: Pick<CypherAnswer, 'rows'>): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [i, row] of rows.entries())
    for (const id of new Set(row.flatMap(nodesIn))) found.set(id, [...(found.get(id) ?? []), i])
  return found
}

/** Nodes to be drawn out. */
export const chosenNodes = (chosen: Chosen | undefined, { rows }: Pick<CypherAnswer, 'rows'>): ReadonlySet<string> => {
  if (chosen === undefined) return new Set()
  return new Set(chosen.kind === 'node' ? [chosen.id] : (rows[chosen.row] ?? []).flatMap(nodesIn))
}
