// What the reader has switched off or asked for at least. Filters hide, they never remove: the scene keeps all it holds.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { type Fields, inFields } from './fields.ts'

export interface Filters {
  readonly hiddenTypes: readonly EntityType[]
  readonly hiddenLinks: readonly RelationType[]
  /** Ids of topics and of places: with some chosen, links stay that touch one of them, or something about or in one of them. */
  readonly topics: readonly string[]
  readonly places: readonly string[]
  /** Publishers: with some chosen, links stay that one of them published. */
  readonly publishers: readonly string[]
  /** Yuan: with more than 0, links stay that rest on a gift of so much. */
  readonly atLeast: number
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

export const noFilters: Filters = {
  hiddenTypes: [],
  hiddenLinks: [],
  topics: [],
  places: [],
  publishers: [],
  atLeast: 0,
  confidence: 0,
  documents: 1,
  undated: true,
}

export const isFiltering = (filters: Filters): boolean => filters.hiddenTypes.length > 0 || filtersLinks(filters)

/** Whether links are filtered by more than the types of their ends. */
export const filtersLinks = (filters: Filters): boolean =>
  filters.hiddenLinks.length > 0 ||
  filters.topics.length > 0 ||
  filters.places.length > 0 ||
  filters.publishers.length > 0 ||
  filters.atLeast > 0 ||
  filters.confidence > 0 ||
  filters.documents > 1 ||
  filters.since !== undefined ||
  filters.until !== undefined

/** Some filters set anew; undefined takes the one away. */
export type FilterChange = { readonly [Name in keyof Filters]?: Filters[Name] | undefined }

export const changed = (filters: Filters, change: FilterChange): Filters => {
  const all = { ...filters, ...change }
  const { since, until, ...rest } = all
  return {
    ...noFilters,
    ...(rest as Omit<Filters, 'since' | 'until'>),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
}

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

/** The filters by themselves, each with a bit of its own. */
export const switches = {
  types: 1,
  links: 2,
  topics: 4,
  places: 8,
  confidence: 16,
  documents: 32,
  time: 64,
  publishers: 128,
  atLeast: 256,
} as const

/** Whether one of the link's ends is in the chosen fields. */
const touches = (link: LinkView, chosen: readonly string[], fields: Fields): boolean =>
  chosen.length === 0 || inFields(link.from, chosen, fields) || inFields(link.to, chosen, fields)

const isFrom = ({ publishers = [] }: LinkView, chosen: readonly string[]): boolean =>
  chosen.length === 0 || publishers.some((publisher) => chosen.includes(publisher))

/** The bits of all filters that hide the link, apart from that of its ends' types; 0 where it is to be seen. */
export const linkFailures = (link: LinkView, filters: Filters, fields: Fields): number =>
  (filters.hiddenLinks.includes(link.type) ? switches.links : 0) |
  (link.confidence >= filters.confidence ? 0 : switches.confidence) |
  (link.documents >= filters.documents ? 0 : switches.documents) |
  (inTime(link, filters) ? 0 : switches.time) |
  (isFrom(link, filters.publishers) ? 0 : switches.publishers) |
  (filters.atLeast === 0 || (link.largest ?? 0) >= filters.atLeast ? 0 : switches.atLeast) |
  (touches(link, filters.topics, fields) ? 0 : switches.topics) |
  (touches(link, filters.places, fields) ? 0 : switches.places)

export const linkPasses = (link: LinkView, filters: Filters, fields: Fields): boolean =>
  linkFailures(link, filters, fields) === 0

export const nodePasses = (node: Pick<EntityBrief, 'type'>, filters: Filters): boolean =>
  !filters.hiddenTypes.includes(node.type)

/** Whether topics or places are chosen: things without a link that passes are then out of sight. */
export const choosesFields = ({ topics, places }: Filters): boolean => topics.length > 0 || places.length > 0

export const nodeInFields = (id: string, { topics, places }: Filters, fields: Fields): boolean =>
  inFields(id, topics, fields) && inFields(id, places, fields)
