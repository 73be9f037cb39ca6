// Parallel links apart: each of several links between the same two ends gets its own bend, the same whichever end one starts from.

import type { LinkView } from '../../server/contract.ts'

const step = 0.1

/** Sideways share of the length for each link id; 0 for one that is alone between its ends. */
export const bends = (links: readonly Pick<LinkView, 'id' | 'from' | 'to'>[]): ReadonlyMap<string, number> => {
  const together = new Map<string, Pick<LinkView, 'id' | 'from' | 'to'>[]>()
  for (const link of links) {
    const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`
    const group = together.get(key)
    if (group === undefined) together.set(key, [link])
    else group.push(link)
  }
  const result = new Map<string, number>()
  for (const group of together.values()) {
    for (const [index, link] of group.entries()) {
      const bend = (index - (group.length - 1) / 2) * step
      result.set(link.id, bend === 0 ? 0 : link.from < link.to ? bend : -bend)
    }
  }
  return result
}
