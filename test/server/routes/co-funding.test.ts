import { describe, expect, it } from 'vitest'
import type { Link } from '../../../seed/load/graph.ts'
import { coFundingSchema, linksSchema, peopleSchema, profileSchema, sceneSchema } from '../../../server/contract.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { serving } from '../support/serving.ts'

const [joint] = exampleGraph.claims.filter(({ id }) => id === 'k4')
const stated = (type: Link['type'], from: string, to: string, more: Partial<Link> = {}): Link => ({
  id: `${type}-${from}-${to}`,
  type,
  from,
  to,
  claims: ['k1'],
  documents: 1,
  confidence: 0.9,
  derived: false,
  ...more,
})
const graph = {
  ...exampleGraph,
  claims: [...exampleGraph.claims, ...(joint ? [{ ...joint, id: 'k10', document: 'd1', amount: 7000 }] : [])],
  grants: exampleGraph.grants.map((grant) =>
    grant.id === 'g1' ? { ...grant, claims: ['k4', 'k5', 'k10'], otherAmounts: ['7000 CNY'] } : grant,
  ),
  links: [
    ...exampleGraph.links.filter(({ id }) => id !== 'COORDINATES_WITH-f1-f2'),
    stated('HOLDS_POSITION', 'h1', 'f2', { title: '理事', since: '2021-01-01', until: '2021-12-31' }),
    stated('ASSISTS', 'f2', 'f1'),
    stated('COORDINATES_WITH', 'f1', 'f2', { derived: true, basis: ['jointLaunch', 'assistance'], projects: ['p1'] }),
    stated('PART_OF', 'l1', 'l2'),
    stated('FUNDS', 'c1', 'p2', { since: '2015-01-01', until: '2015-12-31' }),
    stated('FUNDS', 's1', 'p2', { since: '2018-01-01', until: '2018-12-31' }),
  ],
  entities: [
    ...exampleGraph.entities.map((entity) => (entity.id === 'h1' ? { ...entity, degree: 2 } : entity)),
    ...[
      { id: 'p2', type: 'Project' as const, name: '示例书屋计划' },
      { id: 'l2', type: 'Place' as const, name: '示例省' },
    ].map((each) => ({
      ...each,
      aliases: [],
      pinyin: [],
      initials: [],
      documents: 1,
      degree: 2,
      coFunding: 0,
      coordination: 0,
    })),
  ],
}
const server = serving(graph)
const groups = async (query = '') => coFundingSchema.parse(await server.json(`/api/co-funding${query}`)).groups
const projects = async (query: string) => (await groups(query)).map(({ project }) => project.id)

describe('co-funding', () => {
  it('is one group for each project, with all that fund or launched it, and what joins them', async () => {
    const [group, ...others] = await groups()
    expect(group).toMatchObject({
      project: { id: 'p1' },
      basis: ['sameGrant', 'sameProject', 'jointLaunch'],
      size: 3,
      grants: ['g1'],
    })
    expect(group?.funders.map(({ entity, launched, funded }) => [entity.id, launched, funded])).toEqual([
      ['f1', true, true],
      ['f2', true, true],
      ['f3', true, false],
    ])
    expect(group?.funders[0]?.claims).toEqual(expect.arrayContaining(['k1', 'k4']))
    expect(others.map(({ project, basis }) => [project.id, basis])).toEqual([['p2', ['sameProject']]])
  })

  it('can be kept to a funder, a topic, a place with its parts, a time, an amount and what joins them', async () => {
    expect(await projects('?funder=f3')).toEqual(['p1'])
    expect(await projects('?funder=c1')).toEqual(['p2'])
    expect(await projects('?topic=t1')).toEqual(['p1'])
    expect(await projects('?place=l2')).toEqual(['p1'])
    expect(await projects('?place=l2&funder=c1')).toEqual([])
    expect(await projects('?since=2015-06-01&until=2018-06-01')).toEqual(['p2'])
    expect(await projects('?until=2016-01-01')).toEqual([])
    expect(await projects('?atLeast=6600&currency=CNY')).toEqual(['p1'])
    expect(await projects('?atLeast=6600.51&currency=CNY')).toEqual([])
    expect(await projects('?basis=jointLaunch')).toEqual(['p1'])
    expect(await projects('?basis=sameGrant,sameProject')).toEqual(['p1', 'p2'])
  })

  it('comes page by page', async () => {
    const first = coFundingSchema.parse(await server.json('/api/co-funding?limit=1'))
    expect(first.groups.map(({ project }) => project.id)).toEqual(['p1'])
    expect(await projects(`?limit=1&cursor=${first.cursor}`)).toEqual(['p2'])
  })

  it('as a scene is narrowed by the same filters, and by basis', async () => {
    const scene = async (query: string) => sceneSchema.parse(await server.json(`/api/graph?lens=co-funding&${query}`))
    expect((await scene('topic=t1')).edges).toHaveLength(3)
    expect((await scene('since=2015-06-01&until=2018-06-01')).edges).toHaveLength(0)
    expect((await scene('basis=sameGrant')).edges).toHaveLength(0)
    expect((await server.get('/api/graph?lens=all&topic=t1')).status).toBe(400)
  })
})

describe('coordination', () => {
  it('can be kept to a basis, and says who assists whom', async () => {
    const scene = async (basis: string) =>
      sceneSchema.parse(await server.json(`/api/graph?lens=coordination&basis=${basis}`)).edges
    const directions = [{ basis: 'assistance', from: 'f2', to: 'f1' }]
    expect(await scene('assistance')).toMatchObject([{ id: 'COORDINATES_WITH-f1-f2', directions }])
    expect(await scene('agreement,meeting')).toEqual([])
    const { links } = linksSchema.parse(await server.json('/api/links?from=f1&to=f2'))
    expect(links.find(({ type }) => type === 'COORDINATES_WITH')?.directions).toEqual(directions)
  })
})

describe('people with posts in several organisations', () => {
  it('are found with their posts, everywhere or from one organisation', async () => {
    for (const query of ['', '?organization=f2']) {
      const { people } = peopleSchema.parse(await server.json(`/api/people${query}`))
      expect(people.map(({ person, positions }) => [person.id, positions.map(({ entity }) => entity.id)])).toEqual([
        ['h1', ['f2', 'f1']],
      ])
    }
    expect(peopleSchema.parse(await server.json('/api/people?organization=f3')).people).toEqual([])
  })
})

describe('a profile', () => {
  const profile = async (id: string) => profileSchema.parse(await server.json(`/api/entities/${id}`))

  it('shows amounts that do not agree with the claims of each', async () => {
    const { disputes } = await profile('f1')
    expect(disputes).toMatchObject([
      { kind: 'amount', grant: 'g1', values: [{ value: '6600.50 CNY', claims: ['k4', 'k5'] }, { value: '7000 CNY' }] },
    ])
  })

  it('tells what happened when, gifts among it, and how much is said by several documents', async () => {
    const { timeline, corroboration } = await profile('f1')
    expect(timeline.map(({ type, direction, since, amount }) => [type, direction, since, amount])).toEqual([
      ['HOLDS_POSITION', 'in', '2020-01-01', undefined],
      ['FUNDS', 'out', '2020-01-01', '6600.50'],
      ['FUNDS', 'out', '2019-01-01', '1234.56'],
    ])
    expect(corroboration).toEqual({ links: 4, several: 0 })
  })
})

describe('a document', () => {
  it('has the sentences that report figures among its spans', async () => {
    const document = (await server.json('/api/documents/d1')) as {
      text: string
      figures: { start: number; end: number }[]
    }
    expect(document.figures).toMatchObject([{ project: { id: 'p1' }, amount: '2346.80', beneficiaries: 68 }])
    const [{ start = 0, end = 0 } = {}] = document.figures
    expect(document.text.slice(start, end)).toContain('68名')
  })
})
