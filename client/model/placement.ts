// Where things stand before and between layouts: the same id always begins at the same place, and what is added begins beside what it is
// linked to, so that nothing already on the canvas has to make way.

import type { LinkView } from '../../server/contract.ts'
import { otherEnd, type Point } from './scene.ts'
import { neighbourhood } from './visible.ts'

/** FNV-1a: a number from 0 to 1 that depends on the text alone. */
export const fraction = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0) / 0x1_0000_0000
}

export const rounded = (point: Point): Point => ({ x: Math.round(point.x), y: Math.round(point.y) })

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The n-th place of a sunflower: evenly filled, however many there are. */
export const sunflower = (n: number, spacing = 40): Point => {
  const radius = spacing * Math.sqrt(n + 0.5)
  return { x: radius * Math.cos(n * goldenAngle), y: radius * Math.sin(n * goldenAngle) }
}

/**
 * Places for all ids: those that have one keep it; a new one goes around the mean of its placed neighbours; the rest, and all where nothing
 * is placed yet, fill a sunflower in the order given.
 */
export const place = (
  ids: Iterable<string>,
  links: ReadonlyMap<string, LinkView> | readonly LinkView[],
  known: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> => {
  const placed = new Map<string, Point>()
  const waiting: string[] = []
  for (const id of ids) {
    const point = known.get(id)
    if (point === undefined) waiting.push(id)
    else placed.set(id, point)
  }
  if (waiting.length === 0) return placed
  const anchored = placed.size > 0
  const touching = neighbourhood(links)
  for (const [index, id] of waiting.entries()) {
    const near = (touching.get(id) ?? [])
      .map((link) => placed.get(otherEnd(link, id)))
      .filter((point) => point !== undefined)
    placed.set(id, rounded(anchored && near.length > 0 ? beside(near, id) : sunflower(index)))
  }
  return placed
}

const beside = (points: readonly Point[], id: string): Point => {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const angle = 2 * Math.PI * fraction(id)
  const distance = 60 + 60 * fraction(`${id}·`)
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
}
