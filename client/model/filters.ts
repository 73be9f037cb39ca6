// What the reader has switched off or asked for at least. Filters hide, they never remove: the scene keeps all it holds.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'

export interface Filters {
  readonly hiddenTypes: readonly EntityType[]
  readonly hiddenLinks: readonly RelationType[]
  /** 0 to 1: links below are hidden. */
  readonly confidence: number
  /** Links said by fewer documents are hidden. */
  readonly documents: number
  /** Days, `2019-01-01`: links dated wholly outside are hidden. */
  readonly since?: string
  readonly until?: string
  /** Whether links without a date stay while a time is chosen. */
  readonly undated: boolean
}

export const noFilters: Filters = { hiddenTypes: [], hiddenLinks: [], confidence: 0, documents: 1, undated: true }

export const isFiltering = (filters: Filters): boolean =>
  filters.hiddenTypes.length > 0 ||
  filters.hiddenLinks.length > 0 ||
  filters.confidence > 0 ||
  filters.documents > 1 ||
  filters.since !== undefined ||
  filters.until !== undefined

export const withoutItem = <T>(items: readonly T[], item: T): readonly T[] => items.filter((other) => other !== item)

/** The list with the item where it was missing, without it where it stood. */
export const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? withoutItem(items, item) : [...items, item]

/** First and last day that a link's date may mean; undefined where it has none or the year is not known. */
export const span = (link: Pick<LinkView, 'since' | 'until'>): readonly [string, string] | undefined => {
  const first = link.since ?? link.until
  const last = link.until ?? link.since
  if (first === undefined || last === undefined || first.startsWith('X')) return undefined
  return [first, last]
}

const inTime = (link: LinkView, filters: Filters): boolean => {
  if (filters.since === undefined && filters.until === undefined) return true
  const days = span(link)
  if (days === undefined) return filters.undated
  return (
    (filters.until === undefined || days[0] <= filters.until) &&
    (filters.since === undefined || days[1] >= filters.since)
  )
}

export const linkPasses = (link: LinkView, filters: Filters): boolean =>
  !filters.hiddenLinks.includes(link.type) &&
  link.confidence >= filters.confidence &&
  link.documents >= filters.documents &&
  inTime(link, filters)

export const nodePasses = (node: Pick<EntityBrief, 'type'>, filters: Filters): boolean =>
  !filters.hiddenTypes.includes(node.type)
