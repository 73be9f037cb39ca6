// Headings over an arrangement that runs from left to right: the years of a line of time, the types of columns.

import type { Point } from './scene.ts'

export interface Guide {
  /** From the first to the last of those under the heading, in units of the layout. */
  readonly from: number
  readonly to: number
  /** The type, or the year or month, that all of them have; empty where they have none. */
  readonly key: string
}

/** One heading for each key, from left to right. */
export const guidesOver = (
  keys: ReadonlyMap<string, string>,
  positions: ReadonlyMap<string, Point>,
): readonly Guide[] => {
  const spans = new Map<string, Guide>()
  for (const [id, key] of keys) {
    const x = positions.get(id)?.x
    if (x === undefined) continue
    const { from, to } = spans.get(key) ?? { from: x, to: x }
    spans.set(key, { from: Math.round(Math.min(from, x)), to: Math.round(Math.max(to, x)), key })
  }
  return [...spans.values()].sort((a, b) => a.from - b.from)
}

/** Where one heading ends and the next begins: halfway between what stands under them. */
export const edgesOf = (guides: readonly Guide[]): readonly number[] =>
  guides.slice(1).map(({ from }, i) => (from + (guides[i]?.to ?? from)) / 2)
