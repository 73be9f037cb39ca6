// A scene in an address. What reads well stands in the query (`?lens=co-funding&entity=…`); the things on the canvas with their places, where
// they are more than the server's overview, stand compressed in the fragment, which is never sent anywhere.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import type { Lens } from '../../server/contract.ts'
import { allRelationTypes, isLens } from './families.ts'
import { type Filters, noFilters } from './filters.ts'
import type { Guide } from './guides.ts'
import { deflate, inflate } from './packing.ts'
import { nothingSelected, type Point, type Scene, type Selection } from './scene.ts'

/** What an address says of a scene; links and names come from the server again. */
export interface Sketch {
  readonly lens: Lens
  readonly filters: Filters
  readonly selection: Selection
  /** Undefined: the overview of the lens. */
  readonly content?: {
    readonly positions: ReadonlyMap<string, Point>
    readonly pinned: readonly string[]
    readonly guides: readonly Guide[]
  }
}

export const plainSketch: Sketch = { lens: 'all', filters: noFilters, selection: nothingSelected }

/** What the fragment holds: each thing with its place, which of them are pinned, by their number in the list, and headings where there are any. */
interface Content {
  readonly v: 1
  readonly n: readonly (readonly [id: string, x: number, y: number])[]
  readonly p: readonly number[]
  readonly g?: readonly (readonly [from: number, to: number, key: string])[]
}

const mostThings = 20_000
const mostGuides = 200
const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 80
const isKey = (value: unknown): boolean => typeof value === 'string' && value.length <= 24
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isPlaced = (value: unknown): value is Content['n'][number] =>
  Array.isArray(value) && value.length === 3 && isId(value[0]) && isWhole(value[1]) && isWhole(value[2])

const isGuide = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 3 && isWhole(value[0]) && isWhole(value[1]) && isKey(value[2])
const areGuides = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= mostGuides && value.every(isGuide)

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  value.v === 1 &&
  'n' in value &&
  Array.isArray(value.n) &&
  value.n.length <= mostThings &&
  value.n.every(isPlaced) &&
  'p' in value &&
  Array.isArray(value.p) &&
  value.p.every((index) => isWhole(index) && index >= 0) &&
  (!('g' in value) || areGuides(value.g))

const typeNames = Object.keys(entityTypes) as EntityType[]

const listOf = (text: string | null): readonly string[] => (text ?? '').split(',').filter(isId)
/** The words of the text that are among those known. */
const among = <T extends string>(text: string | null, all: readonly T[]): readonly T[] =>
  listOf(text).flatMap((item) => all.filter((each) => each === item))

/** Query and fragment, each with its mark or empty: `?lens=all#s=…`. */
export const encodeScene = async (scene: Scene): Promise<{ search: string; hash: string }> => {
  const { filters, selection } = scene
  const query = new URLSearchParams()
  if (scene.lens !== 'all') query.set('lens', scene.lens)
  if (filters.hiddenTypes.length > 0) query.set('without', filters.hiddenTypes.join(','))
  if (filters.hiddenLinks.length > 0) query.set('withoutLinks', filters.hiddenLinks.join(','))
  if (filters.topics.length > 0) query.set('topic', filters.topics.join(','))
  if (filters.places.length > 0) query.set('place', filters.places.join(','))
  for (const publisher of filters.publishers) query.append('source', publisher)
  if (filters.atLeast > 0) query.set('atLeast', String(filters.atLeast))
  if (filters.confidence > 0) query.set('confidence', String(filters.confidence))
  if (filters.documents > 1) query.set('documents', String(filters.documents))
  if (filters.since !== undefined) query.set('since', filters.since)
  if (filters.until !== undefined) query.set('until', filters.until)
  if (!filters.undated) query.set('undated', 'no')
  if (selection.kind === 'entities') query.set('entity', selection.ids.join(','))
  if (selection.kind === 'link') query.set('link', [selection.from, selection.to, selection.id].join(','))
  const text = query.toString().replaceAll('%2C', ',')
  const search = text === '' ? '' : `?${text}`
  return { search, hash: scene.overview ? '' : await packed(scene) }
}

const known = new WeakMap<Scene['positions'], { readonly of: Scene; readonly hash: Promise<string> }>()

/** Packed once for what stands where: choosing and filtering leave it as it is. */
const packed = (scene: Scene): Promise<string> => {
  const before = known.get(scene.positions)
  const same = (['nodes', 'pinned', 'guides'] as const).every((part) => before?.of[part] === scene[part])
  if (before !== undefined && same) return before.hash
  const hash = pack(scene)
  known.set(scene.positions, { of: scene, hash })
  return hash
}

const pack = async (scene: Scene): Promise<string> => {
  const ids = [...scene.nodes.keys()]
  const content: Content = {
    v: 1,
    n: ids.map((id) => [id, scene.positions.get(id)?.x ?? 0, scene.positions.get(id)?.y ?? 0]),
    p: ids.flatMap((id, index) => (scene.pinned.has(id) ? [index] : [])),
    ...(scene.guides.length > 0 && { g: scene.guides.map(({ from, to, key }) => [from, to, key] as const) }),
  }
  return `#s=${await deflate(JSON.stringify(content))}`
}

/** Reads what it can: an unknown word in the query is passed over, a fragment that does not read is said to be broken. */
export const decodeScene = async (search: string, hash: string): Promise<{ sketch: Sketch; broken: boolean }> => {
  const query = new URLSearchParams(search)
  const filters: Filters = {
    hiddenTypes: among(query.get('without'), typeNames),
    hiddenLinks: among(query.get('withoutLinks'), allRelationTypes),
    topics: listOf(query.get('topic')),
    places: listOf(query.get('place')),
    publishers: query.getAll('source').filter(isId),
    atLeast: numberOf(query.get('atLeast'), 0, Number.MAX_SAFE_INTEGER) ?? 0,
    confidence: numberOf(query.get('confidence'), 0, 1) ?? 0,
    documents: Math.round(numberOf(query.get('documents'), 1, 1000) ?? 1),
    ...dayOf('since', query.get('since')),
    ...dayOf('until', query.get('until')),
    undated: query.get('undated') !== 'no',
  }
  const lens = query.get('lens')
  const sketch: Sketch = {
    lens: isLens(lens) ? lens : 'all',
    filters,
    selection: selectionOf(query),
  }
  if (!hash.startsWith('#s=')) return { sketch, broken: false }
  const content = await contentOf(hash.slice(3))
  return content === undefined ? { sketch, broken: true } : { sketch: { ...sketch, content }, broken: false }
}

const numberOf = (text: string | null, least: number, most: number): number | undefined => {
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return value >= least && value <= most ? value : undefined
}

const dayOf = (name: 'since' | 'until', text: string | null): { since?: string; until?: string } =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? { [name]: text } : {}

const selectionOf = (query: URLSearchParams): Selection => {
  const [from, to, id] = listOf(query.get('link'))
  if (from !== undefined && to !== undefined) return { kind: 'link', id: id ?? '', from, to }
  const ids = listOf(query.get('entity'))
  return ids.length > 0 ? { kind: 'entities', ids } : nothingSelected
}

const contentOf = async (packed: string): Promise<Sketch['content']> => {
  try {
    const content: unknown = JSON.parse(await inflate(packed))
    if (!isContent(content)) return undefined
    return {
      positions: new Map(content.n.map(([id, x, y]) => [id, { x, y }])),
      pinned: content.p.flatMap((index) => content.n[index]?.[0] ?? []),
      guides: (content.g ?? []).map(([from, to, key]) => ({ from, to, key })),
    }
  } catch {
    return undefined
  }
}
