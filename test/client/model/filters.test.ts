import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountStep, facets, reaching } from '../../../client/model/facets.ts'
import { type Fields, noFields } from '../../../client/model/fields.ts'
import { type Filters, isFiltering, linkPasses, noFilters, toggled } from '../../../client/model/filters.ts'
import { byId, emptyScene, type Scene } from '../../../client/model/scene.ts'
import { yearsOf } from '../../../client/model/time.ts'
import { visible } from '../../../client/model/visible.ts'
import { anyId, anyLinks, anyNodes, link, node } from '../graph.ts'

const scene: Scene = {
  ...emptyScene,
  nodes: byId([node('a'), node('b', { type: 'Project' }), node('c', { type: 'Person' })]),
  links: byId([
    link('a', 'b', { since: '2019-02-24', until: '2019-02-24', confidence: 0.6 }),
    link('c', 'a', { type: 'HOLDS_POSITION', documents: 3 }),
  ]),
}

const shown = (filters: Partial<typeof noFilters> & { since?: string; until?: string }) => {
  const { nodes, links } = visible({ ...scene, filters: { ...noFilters, ...filters } })
  return [nodes.map(({ id }) => id).join(), links.map(({ id }) => id).join()]
}

describe('filters', () => {
  it('hide nothing by themselves', () => {
    expect(shown({})).toEqual(['a,b,c', 'a-b,c-a'])
    expect(isFiltering(noFilters)).toBe(false)
  })

  it('hide a type together with its links', () => {
    expect(shown({ hiddenTypes: ['Person'] })).toEqual(['a,b', 'a-b'])
  })

  it('hide a kind of link and leave its ends', () => {
    expect(shown({ hiddenLinks: ['FUNDS'] })).toEqual(['a,b,c', 'c-a'])
  })

  it('hide what is less sure, and what fewer documents say', () => {
    expect(shown({ confidence: 0.7 })).toEqual(['a,b,c', 'c-a'])
    expect(shown({ documents: 2 })).toEqual(['a,b,c', 'c-a'])
  })

  it('leave only what a chosen publisher says, and what rests on a gift that is large enough', () => {
    const links = [link('a', 'b', { publishers: ['示例日报', '示例周刊'], largest: 20_000 }), link('c', 'a')]
    const passing = (filters: Partial<Filters>) =>
      links.filter((each) => linkPasses(each, { ...noFilters, ...filters }, noFields)).map(({ id }) => id)
    expect(passing({ publishers: ['示例周刊'] })).toEqual(['a-b'])
    expect(passing({ publishers: ['示例晚报'] })).toEqual([])
    expect(passing({ atLeast: 20_000 })).toEqual(['a-b'])
    expect(passing({ atLeast: 20_001 })).toEqual([])
  })

  it('keep a link whose date may lie within the time chosen, and undated ones as long as they are wanted', () => {
    expect(shown({ since: '2019-01-01', until: '2019-12-31' })[1]).toBe('a-b,c-a')
    expect(shown({ since: '2020-01-01' })[1]).toBe('c-a')
    expect(shown({ since: '2019-02-24', until: '2019-02-24', undated: false })[1]).toBe('a-b')
    expect(
      linkPasses(
        link('a', 'b', { since: '2017-12-01', until: '2017-12-31' }),
        { ...noFilters, since: '2017-12-31' },
        noFields,
      ),
    ).toBe(true)
  })

  it('leave no link without both of its ends, whatever they are', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, fc.double({ min: 0, max: 1, noNaN: true }), (nodes, links, confidence) => {
        const held = byId(nodes)
        const whole: Scene = {
          ...emptyScene,
          nodes: held,
          links: byId(links.filter(({ from, to }) => held.has(from) && held.has(to))),
          filters: { ...noFilters, confidence, hiddenTypes: ['Person', 'Company'] },
        }
        const result = visible(whole)
        const ids = new Set(result.nodes.map(({ id }) => id))
        for (const { from, to } of result.links) expect(ids.has(from) && ids.has(to)).toBe(true)
      }),
    )
  })

  it('put a switch back where it was when pressed twice', () => {
    expect(toggled(toggled(['Person'], 'Place'), 'Place')).toEqual(['Person'])
  })
})

describe('under a lens of its own', () => {
  const funding: Scene = { ...scene, lens: 'co-funding' }

  it('what has no link there is out of sight, unless it is selected', () => {
    expect(visible({ ...funding, links: byId([link('a', 'b')]) }).nodes.map(({ id }) => id)).toEqual(['a', 'b'])
    const selected = visible({ ...funding, links: byId([link('a', 'b')]), selection: { kind: 'entities', ids: ['c'] } })
    expect(selected.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

const anyFilters = fc.record({
  hiddenTypes: fc.subarray(['Person', 'Company', 'Project'] as const),
  hiddenLinks: fc.subarray(['FUNDS', 'SUPPORTS', 'CO_FUNDS'] as const),
  topics: fc.subarray(['a', 'b']),
  places: fc.subarray(['c', 'd']),
  publishers: fc.subarray(['示例日报', '示例周刊']),
  atLeast: fc.constantFrom(0, 10_000, 1_000_000),
  confidence: fc.constantFrom(0, 0.5, 0.9),
})
const anyFields = fc
  .array(fc.tuple(anyId, fc.subarray(['a', 'b', 'c', 'd'])))
  .map((entries): Fields => ({ ...noFields, of: new Map(entries.map(([id, of]) => [id, new Set(of)])) }))

const tally = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

describe('the facets', () => {
  it('count what would be seen with their own switch off and all others as they are', () => {
    const lens = fc.constantFrom('all' as const, 'co-funding' as const)
    fc.assert(
      fc.property(lens, anyNodes, anyLinks, anyFilters, anyFields, (lens, nodes, links, chosen, fields) => {
        const held = byId(nodes)
        const filters = { ...noFilters, ...chosen }
        const whole: Scene = {
          ...emptyScene,
          lens,
          nodes: held,
          links: byId(links.filter(({ from, to }) => held.has(from) && held.has(to))),
          filters,
        }
        const without = (change: Partial<Filters>) => visible({ ...whole, filters: { ...filters, ...change } }, fields)
        const inFields = (change: Partial<Filters>) =>
          tally(without(change).nodes.flatMap(({ id }) => [...(fields.of.get(id) ?? [])]))
        const counts = facets(whole, fields)
        expect(counts.types).toEqual(tally(without({ hiddenTypes: [] }).nodes.map(({ type }) => type)))
        expect(counts.links).toEqual(tally(without({ hiddenLinks: [] }).links.map(({ type }) => type)))
        expect(counts.topics).toEqual(inFields({ topics: [] }))
        expect(counts.places).toEqual(inFields({ places: [] }))
        const published = without({ publishers: [] }).links.flatMap(({ publishers = [] }) => publishers)
        expect(counts.publishers).toEqual(tally(published))
        for (const atLeast of [10_000, 1_000_000])
          expect(reaching(counts.amounts, amountStep(atLeast))).toBe(without({ atLeast }).links.length)
        for (const tenth of [0, 5, 9])
          expect(reaching(counts.confidence, tenth)).toBe(without({ confidence: tenth / 10 }).links.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the years', () => {
  it('run without gaps from the first to the last; undated links are counted apart', () => {
    const { years, undated } = yearsOf([
      link('a', 'b', { since: '2017-12-01', until: '2017-12-31' }),
      link('a', 'c', { since: '2020-05-01', until: '2020-05-01' }),
      link('b', 'c'),
      link('c', 'd', { since: 'XXXX-12-14', until: 'XXXX-12-14' }),
    ])
    expect(years.map(({ year, links }) => `${year}:${links}`)).toEqual(['2017:1', '2018:0', '2019:0', '2020:1'])
    expect(undated).toBe(2)
  })
})
