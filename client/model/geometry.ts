// Points and areas of the plane.

import type { Point } from './scene.ts'

/** Whether a point lies within the closed line through the corners (even-odd rule). */
export const inside = ({ x, y }: Point, corners: readonly Point[]): boolean => {
  let within = false
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + corners.length - 1) % corners.length] ?? a
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within
  }
  return within
}
