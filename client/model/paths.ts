// Ways between two things over the links of a scene, shortest first, and what several things have in common.

import type { LinkView } from '../../server/contract.ts'
import { otherEnd } from './scene.ts'
import { neighbourhood } from './visible.ts'

export interface Path {
  /** From one end to the other. */
  readonly nodes: readonly string[]
  /** Between each and the next; of several parallel links the one that most documents say. */
  readonly links: readonly LinkView[]
}

/** How many links lie between each thing and `to`, at the least. */
const distances = (touching: ReturnType<typeof neighbourhood>, to: string): ReadonlyMap<string, number> => {
  const far = new Map([[to, 0]])
  for (let ring = [to]; ring.length > 0; ) {
    const next: string[] = []
    for (const id of ring) {
      for (const link of touching.get(id) ?? []) {
        const other = otherEnd(link, id)
        if (far.has(other)) continue
        far.set(other, (far.get(id) ?? 0) + 1)
        next.push(other)
      }
    }
    ring = next
  }
  return far
}

const best = (links: readonly LinkView[]): LinkView | undefined =>
  [...links].sort(
    (a, b) => Number(a.derived) - Number(b.derived) || b.documents - a.documents || (a.id < b.id ? -1 : 1),
  )[0]

/** Up to `limit` different ways that visit nothing twice: the shortest, then those one and two links longer. */
export const pathsBetween = (links: readonly LinkView[], from: string, to: string, limit: number): readonly Path[] => {
  const touching = neighbourhood(links)
  const far = distances(touching, to)
  const least = far.get(from)
  if (least === undefined || from === to) return []
  const found: Path[] = []
  const walk = (nodes: readonly string[], way: readonly LinkView[], left: number): void => {
    const here = nodes.at(-1)
    if (here === undefined || found.length >= limit) return
    if (here === to) {
      if (left === 0) found.push({ nodes, links: way })
      return
    }
    const parallel = new Map<string, LinkView[]>()
    for (const link of touching.get(here) ?? []) {
      const other = otherEnd(link, here)
      if (nodes.includes(other) || (far.get(other) ?? Number.POSITIVE_INFINITY) > left - 1) continue
      parallel.set(other, [...(parallel.get(other) ?? []), link])
    }
    for (const [other, several] of parallel) {
      const link = best(several)
      if (link !== undefined) walk([...nodes, other], [...way, link], left - 1)
    }
  }
  for (let length = least; length <= least + 2 && found.length < limit; length++) walk([from], [], length)
  return found
}

/** What all of the things are linked to, the best connected of the scene first. */
export const sharedNeighbours = (links: readonly LinkView[], ids: readonly string[]): readonly string[] => {
  const touching = neighbourhood(links)
  const sets = ids.map((id) => new Set((touching.get(id) ?? []).map((link) => otherEnd(link, id))))
  const [first, ...rest] = sets
  return [...(first ?? [])]
    .filter((id) => !ids.includes(id) && rest.every((set) => set.has(id)))
    .sort((a, b) => (touching.get(b)?.length ?? 0) - (touching.get(a)?.length ?? 0) || (a < b ? -1 : 1))
}
