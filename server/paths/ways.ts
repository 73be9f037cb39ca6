// Chooses among the ways between two entities: the shortest and the next longer, the most telling of a length first.

interface Node {
  readonly id: string
  readonly degree: number
}

/** A way that comes back to where it has been is no other way. */
const isStraight = (nodes: readonly Node[]) => new Set(nodes.map(({ id }) => id)).size === nodes.length

/** Ways through little-connected entities say more than ways through those that everybody is linked to. */
const commonness = (nodes: readonly Node[]) =>
  nodes.slice(1, -1).reduce((sum, { degree }) => sum + Math.log(1 + degree), 0)

/**
 * Distinct ways of at most `longest` steps, of the two smallest lengths that there are; at most `limit`.
 * A way is the entities in their order, both ends included.
 */
export const chooseWays = <N extends Node>(ways: readonly N[][], longest: number, limit: number): N[][] => {
  const straight = ways.filter((nodes) => nodes.length - 1 <= longest && isStraight(nodes))
  const distinct = [...new Map(straight.map((nodes) => [nodes.map(({ id }) => id).join('\n'), nodes])).values()]
  const lengths = [...new Set(distinct.map(({ length }) => length))].sort((a, b) => a - b).slice(0, 2)
  return distinct
    .filter(({ length }) => lengths.includes(length))
    .sort((a, b) => a.length - b.length || commonness(a) - commonness(b) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, limit)
}

const keyOf = (nodes: readonly Node[]) => nodes.map(({ id }) => id).join('\n')
