// How many links each year has, for the time filter.

import type { LinkView } from '../../server/contract.ts'
import { span } from './filters.ts'

export interface Year {
  readonly year: number
  readonly links: number
}

export interface Years {
  readonly years: readonly Year[]
  /** Links without a date. */
  readonly undated: number
}

/** Every year from the first to the last that is named; a link counts in each year that it spans. */
export const yearsOf = (links: Iterable<Pick<LinkView, 'since' | 'until'>>): Years => {
  const counts = new Map<number, number>()
  let undated = 0
  for (const link of links) {
    const days = span(link)
    if (days === undefined) {
      undated++
      continue
    }
    const [from, to] = [Number(days[0].slice(0, 4)), Number(days[1].slice(0, 4))]
    for (let year = from; year <= to && year - from < 100; year++) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const known = [...counts.keys()]
  if (known.length === 0) return { years: [], undated }
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    links: counts.get(first + i) ?? 0,
  }))
  return { years, undated }
}
