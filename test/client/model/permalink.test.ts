import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reduce } from '../../../client/model/actions.ts'
import { type Filters, noFilters } from '../../../client/model/filters.ts'
import { decodeScene, encodeScene, plainSketch } from '../../../client/model/permalink.ts'
import { emptyScene, type Scene } from '../../../client/model/scene.ts'
import { type EntityType, entityTypes, type RelationType, relationTypes } from '../../../seed/ontology.ts'
import { anyId, anyLinks, anyNodes, node } from '../graph.ts'

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    hiddenTypes: fc.uniqueArray(fc.constantFrom(...(Object.keys(entityTypes) as EntityType[]))),
    hiddenLinks: fc.uniqueArray(fc.constantFrom(...(Object.keys(relationTypes) as RelationType[]))),
    topics: fc.uniqueArray(anyId, { maxLength: 3 }),
    places: fc.uniqueArray(anyId, { maxLength: 3 }),
    publishers: fc.uniqueArray(fc.constantFrom('示例日报', '示例, 周刊', 'A & B = ?'), { maxLength: 3 }),
    atLeast: fc.constantFrom(0, 10_000, 100_000_000),
    confidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    documents: fc.integer({ min: 1, max: 50 }),
    undated: fc.boolean(),
    since: fc.option(day, { nil: undefined }),
    until: fc.option(day, { nil: undefined }),
  })
  .map(({ since, until, ...rest }) => ({
    ...rest,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }))

const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    lens: fc.constantFrom('all', 'co-funding', 'coordination'),
    overview: fc.boolean(),
    nodes: anyNodes,
    links: anyLinks,
    filters: anyFilters,
    pinned: fc.uniqueArray(anyId),
    guides: fc.array(
      fc.record({ from: fc.integer(), to: fc.integer(), key: fc.constantFrom('', '2019', '2019-03', 'Foundation') }),
      { maxLength: 4 },
    ),
    selected: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }),
    link: fc.boolean(),
  })
  .map(({ selected, link, ...parts }) =>
    reduce(emptyScene, {
      kind: 'open',
      ...parts,
      omitted: { nodes: 0, edges: 0 },
      selection:
        link && selected[0] !== undefined && selected[1] !== undefined
          ? { kind: 'link', id: 'x', from: selected[0], to: selected[1] }
          : { kind: 'entities', ids: selected },
    }),
  )

describe('a scene in an address', () => {
  it('comes out as it went in: lens, filters, selection, things with their places and pins', async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, async (scene) => {
        const { search, hash } = await encodeScene(scene)
        const { sketch, broken } = await decodeScene(search, hash)
        expect(broken).toBe(false)
        expect(sketch.lens).toBe(scene.lens)
        expect(sketch.filters).toEqual(scene.filters)
        expect(sketch.selection).toEqual(scene.selection)
        if (scene.overview) expect(sketch.content).toBeUndefined()
        else {
          expect(sketch.content?.positions).toEqual(scene.positions)
          expect(new Set(sketch.content?.pinned)).toEqual(scene.pinned)
          expect(sketch.content?.guides).toEqual(scene.guides)
        }
      }),
    )
  })

  it('is short for an overview, and says in words what it can', async () => {
    const scene: Scene = { ...emptyScene, lens: 'co-funding', filters: { ...noFilters, hiddenTypes: ['Person'] } }
    expect(await encodeScene(scene)).toEqual({ search: '?lens=co-funding&without=Person', hash: '' })
  })

  it('keeps 120 things within 2,000 characters', async () => {
    const nodes = Array.from({ length: 120 }, (_, i) => node(`e${(i * 2654435761).toString(36).slice(0, 8)}`))
    const scene = reduce(emptyScene, {
      kind: 'open',
      lens: 'all',
      overview: false,
      nodes,
      links: [],
      omitted: { nodes: 0, edges: 0 },
    })
    expect((await encodeScene(scene)).hash.length).toBeLessThan(2000)
  })

  it('opens the overview where the fragment is cut or foreign, and says so', async () => {
    const { hash } = await encodeScene({ ...emptyScene, overview: false })
    for (const text of [hash.slice(0, -4), '#s=%%%', '#s=AAAA', '#s=']) {
      expect(await decodeScene('?lens=coordination', text)).toEqual({
        sketch: { ...plainSketch, lens: 'coordination' },
        broken: true,
      })
    }
  })

  it('passes over what it does not know', async () => {
    const { sketch } = await decodeScene('?lens=secret&without=Person,Robot&confidence=7&since=yesterday&link=a', '')
    expect(sketch).toEqual({ ...plainSketch, filters: { ...noFilters, hiddenTypes: ['Person'] } })
  })

  it('survives any query and fragment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (search, hash) => {
        await expect(decodeScene(`?${search}`, `#s=${hash}`)).resolves.toHaveProperty('sketch')
      }),
    )
  })
})
