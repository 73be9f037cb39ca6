// What one change of the filters was, so that the history can say it.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import { type Filters, isFiltering } from './filters.ts'

const named = ['topics', 'places', 'publishers', 'atLeast', 'confidence', 'documents'] as const

export type FilterStep =
  | { readonly field: 'type'; readonly type: EntityType; readonly hidden: boolean }
  | { readonly field: 'link'; readonly type: RelationType; readonly hidden: boolean }
  | { readonly field: (typeof named)[number] | 'time' }
  /** All filters taken away. */
  | { readonly field: 'none' }

const toggle = <T>(
  before: readonly T[],
  after: readonly T[],
): { readonly type: T; readonly hidden: boolean } | undefined => {
  const hidden = after.find((type) => !before.includes(type))
  if (hidden !== undefined) return { type: hidden, hidden: true }
  const shown = before.find((type) => !after.includes(type))
  return shown === undefined ? undefined : { type: shown, hidden: false }
}

/** Undefined where nothing differs. */
export const filterStep = (before: Filters, after: Filters): FilterStep | undefined => {
  const type = toggle(before.hiddenTypes, after.hiddenTypes)
  const link = toggle(before.hiddenLinks, after.hiddenLinks)
  const field = named.find((key) => before[key] !== after[key])
  const time = before.since !== after.since || before.until !== after.until || before.undated !== after.undated
  if (!isFiltering(after) && isFiltering(before) && [type, link, field].filter(Boolean).length + Number(time) !== 1)
    return { field: 'none' }
  if (type !== undefined) return { field: 'type', ...type }
  if (link !== undefined) return { field: 'link', ...link }
  if (field !== undefined) return { field }
  return time ? { field: 'time' } : undefined
}
