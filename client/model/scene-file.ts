// A scene as a file: everything that is needed to draw it again without the server. What is read from a file is checked first.

import { type EntityType, entityTypes, type RelationType, relationTypes } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'
import type { Action } from './actions.ts'
import { isLens } from './families.ts'
import { type Filters, noFilters } from './filters.ts'
import type { Guide } from './guides.ts'
import type { Point, Scene, Selection } from './scene.ts'

const format = 'shantu-scene'

export const writeScene = (scene: Scene): string =>
  JSON.stringify(
    {
      format,
      version: 1,
      lens: scene.lens,
      nodes: [...scene.nodes.values()].map((node) => ({
        ...node,
        ...scene.positions.get(node.id),
        ...(scene.pinned.has(node.id) && { pinned: true }),
      })),
      links: [...scene.links.values()],
      guides: scene.guides,
      filters: scene.filters,
      selection: scene.selection,
    },
    undefined,
    2,
  )

type Unknown = Readonly<Record<string, unknown>>
type Open = Extract<Action, { kind: 'open' }>

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : [])
const objectsOf = (value: unknown): readonly Unknown[] => (Array.isArray(value) ? value.filter(isObject) : [])

const isNode = (value: Unknown): value is Unknown & EntityBrief =>
  isText(value.id) &&
  isText(value.name) &&
  isText(value.type) &&
  Object.hasOwn(entityTypes, value.type) &&
  isNumber(value.documents) &&
  isNumber(value.degree)

const isLink = (value: Unknown): value is Unknown & LinkView =>
  [value.id, value.from, value.to, value.type].every(isText) &&
  Object.hasOwn(relationTypes, value.type as string) &&
  [value.claims, value.documents, value.confidence].every(isNumber) &&
  typeof value.derived === 'boolean'

const pointOf = ({ x, y }: Unknown): Point | undefined => (isNumber(x) && isNumber(y) ? { x, y } : undefined)

const briefOf = ({ x: _x, y: _y, pinned: _pinned, ...brief }: Unknown & EntityBrief): EntityBrief => brief

const isGuide = (value: Unknown): value is Unknown & Guide =>
  isNumber(value.from) && isNumber(value.to) && isText(value.key)

const filtersOf = (value: unknown): Filters => {
  const given = isObject(value) ? value : {}
  return {
    ...noFilters,
    hiddenTypes: textsOf(given.hiddenTypes).filter((type): type is EntityType => Object.hasOwn(entityTypes, type)),
    hiddenLinks: textsOf(given.hiddenLinks).filter((type): type is RelationType => Object.hasOwn(relationTypes, type)),
    topics: textsOf(given.topics),
    places: textsOf(given.places),
    publishers: textsOf(given.publishers),
    ...(isNumber(given.atLeast) && { atLeast: given.atLeast }),
    ...(isNumber(given.confidence) && { confidence: given.confidence }),
    ...(isNumber(given.documents) && { documents: given.documents }),
    ...(isText(given.since) && { since: given.since }),
    ...(isText(given.until) && { until: given.until }),
    undated: given.undated !== false,
  }
}

const selectionOf = (value: unknown): Selection => {
  if (isObject(value) && value.kind === 'entities' && isTexts(value.ids)) return { kind: 'entities', ids: value.ids }
  if (isObject(value) && value.kind === 'link' && isText(value.id) && isText(value.from) && isText(value.to))
    return { kind: 'link', id: value.id, from: value.from, to: value.to }
  return { kind: 'none' }
}

/** The scene of a file that `writeScene` made, ready to be opened; undefined where the text is none. What is malformed in it is left out. */
export const readScene = (text: string): Open | undefined => {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(file) || file.format !== format || !isLens(file.lens)) return undefined
  const nodes = objectsOf(file.nodes).filter(isNode)
  const placed = nodes.flatMap((node): readonly (readonly [string, Point])[] => {
    const point = pointOf(node)
    return point === undefined ? [] : [[node.id, point]]
  })
  return {
    kind: 'open',
    lens: file.lens,
    overview: false,
    nodes: nodes.map(briefOf),
    links: objectsOf(file.links).filter(isLink),
    omitted: { nodes: 0, edges: 0 },
    positions: new Map(placed),
    pinned: nodes.filter(({ pinned }: Unknown) => pinned === true).map(({ id }) => id),
    guides: objectsOf(file.guides).filter(isGuide),
    filters: filtersOf(file.filters),
    selection: selectionOf(file.selection),
  }
}
