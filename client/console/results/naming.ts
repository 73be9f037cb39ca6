// Which nodes of a drawn result are named: the chosen ones, then the best connected, each where its name covers no other's.

import type { Graph, Places } from './drawing.ts'

/** Where there are more, only the best connected are named. */
const mostNames = 60
const longestName = 18
/** Pixels of a line of letters, of a wide letter and of a narrow one, and how far a name hangs below its node. */
const line = 13
const wide = 11
const narrow = 6.5
const below = 20

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** A name as it is drawn. */
export const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name)

/** What a node is called: by its name, else by its last label. */
export const nameOf = ({ name, labels }: Graph['nodes'][number]): string => name ?? labels.at(-1) ?? ''

const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? wide : narrow), 0)

const cover = (a: Box, b: Box) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < line

const degrees = ({ links }: Graph): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) found.set(id, (found.get(id) ?? 0) + 1)
  return found
}

/** @param scale pixels that a unit of the layout takes */
export const namedNodes = (
  graph: Graph,
  places: Places,
  scale: number,
  chosen: ReadonlySet<string>,
): ReadonlySet<string> => {
  const degree = degrees(graph)
  const weight = (id: string) => (chosen.has(id) ? Number.POSITIVE_INFINITY : (degree.get(id) ?? 0))
  const boxes: Box[] = []
  const named = new Set<string>()
  for (const node of [...graph.nodes].sort((a, b) => weight(b.id) - weight(a.id) || 0)) {
    const place = places.get(node.id)
    if (place === undefined || (named.size >= mostNames && !chosen.has(node.id))) continue
    const half = widthOf(short(nameOf(node))) / 2
    const [x, y] = [place.x * scale, place.y * scale + below]
    const box = { left: x - half, right: x + half, y }
    if (!chosen.has(node.id) && boxes.some((other) => cover(box, other))) continue
    boxes.push(box)
    named.add(node.id)
  }
  return named
}
