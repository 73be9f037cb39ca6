// A scene in an address. What reads well stands in the query (`?lens=co-funding&entity=…`); the things on the canvas with their places, where
// they are more than the server's overview, stand compressed in the fragment, which is never sent anywhere.

import { z } from 'zod'
import { entityTypeSchema, idSchema, type Lens, lenses, relationTypeSchema } from '../../server/contract.ts'
import { type Filters, noFilters } from './filters.ts'
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
  }
}

export const plainSketch: Sketch = { lens: 'all', filters: noFilters, selection: nothingSelected }

const contentSchema = z.object({
  v: z.literal(1),
  n: z.array(z.tuple([idSchema, z.number().int(), z.number().int()])).max(20_000),
  p: z.array(z.number().int().nonnegative()),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const known =
  <T extends z.ZodType>(schema: T) =>
  (text: string) => {
    const result = schema.safeParse(text)
    return result.success ? [result.data] : []
  }
const listOf = <T>(text: string | null, check: (text: string) => readonly T[]): readonly T[] =>
  (text ?? '').split(',').flatMap((item) => [...check(item)])

/** Query and fragment, each with its mark or empty: `?lens=all#s=…`. */
export const encodeScene = async (scene: Scene): Promise<{ search: string; hash: string }> => {
  const { filters, selection } = scene
  const query = new URLSearchParams()
  if (scene.lens !== 'all') query.set('lens', scene.lens)
  if (filters.hiddenTypes.length > 0) query.set('without', filters.hiddenTypes.join(','))
  if (filters.hiddenLinks.length > 0) query.set('withoutLinks', filters.hiddenLinks.join(','))
  if (filters.confidence > 0) query.set('confidence', String(filters.confidence))
  if (filters.documents > 1) query.set('documents', String(filters.documents))
  if (filters.since !== undefined) query.set('since', filters.since)
  if (filters.until !== undefined) query.set('until', filters.until)
  if (!filters.undated) query.set('undated', 'no')
  if (selection.kind === 'entities') query.set('entity', selection.ids.join(','))
  if (selection.kind === 'link') query.set('link', [selection.from, selection.to, selection.id].join(','))
  const text = query.toString().replaceAll('%2C', ',')
  const search = text === '' ? '' : `?${text}`
  if (scene.overview) return { search, hash: '' }
  const ids = [...scene.nodes.keys()]
  const content: z.infer<typeof contentSchema> = {
    v: 1,
    n: ids.map((id) => [id, scene.positions.get(id)?.x ?? 0, scene.positions.get(id)?.y ?? 0]),
    p: ids.flatMap((id, index) => (scene.pinned.has(id) ? [index] : [])),
  }
  return { search, hash: `#s=${await deflate(JSON.stringify(content))}` }
}

/** Reads what it can: an unknown word in the query is passed over, a fragment that does not read is said to be broken. */
export const decodeScene = async (search: string, hash: string): Promise<{ sketch: Sketch; broken: boolean }> => {
  const query = new URLSearchParams(search)
  const filters: Filters = {
    hiddenTypes: listOf(query.get('without'), known(entityTypeSchema)),
    hiddenLinks: listOf(query.get('withoutLinks'), known(relationTypeSchema)),
    confidence: numberOf(query.get('confidence'), 0, 1) ?? 0,
    documents: Math.round(numberOf(query.get('documents'), 1, 1000) ?? 1),
    ...dayOf('since', query.get('since')),
    ...dayOf('until', query.get('until')),
    undated: query.get('undated') !== 'no',
  }
  const sketch = {
    lens: lenses.find((lens) => lens === query.get('lens')) ?? 'all',
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
  day.safeParse(text).success && text !== null ? { [name]: text } : {}

const selectionOf = (query: URLSearchParams): Selection => {
  const [from, to, id] = listOf(query.get('link'), known(idSchema))
  if (from !== undefined && to !== undefined) return { kind: 'link', id: id ?? '', from, to }
  const ids = listOf(query.get('entity'), known(idSchema))
  return ids.length > 0 ? { kind: 'entities', ids } : nothingSelected
}

const contentOf = async (packed: string): Promise<Sketch['content']> => {
  try {
    const { n, p } = contentSchema.parse(JSON.parse(await inflate(packed)))
    return {
      positions: new Map(n.map(([id, x, y]) => [id, { x, y }])),
      pinned: p.flatMap((index) => n[index]?.[0] ?? []),
    }
  } catch {
    return undefined
  }
}

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer()

const deflate = async (text: string): Promise<string> => {
  const packed = new Uint8Array(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')))
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const inflate = async (packed: string): Promise<string> => {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
}
