import { describe, expect, it } from 'vitest'
import { sceneSchema } from '../../../server/contract.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { serving } from '../support/serving.ts'

const server = serving()

const scene = async (query: string) => sceneSchema.parse(await server.json(`/api/graph${query}`))
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort()

describe('a scene', () => {
  it('begins with funders and projects, not with the places and topics that join everything', async () => {
    const { nodes, edges } = await scene('')
    expect(nodes.map(({ id }) => id)).toEqual(['p1', 'f1', 'f2', 'f3', 'h1'])
    expect(edges.every(({ derived }) => !derived)).toBe(true)
  })

  it('tells how much of the lens it leaves out', async () => {
    const { nodes, edges, omitted } = await scene('?limit=2')
    expect(ids(nodes)).toEqual(['f1', 'p1'])
    expect(ids(edges)).toEqual(['FUNDS-f1-p1', 'INITIATES-f1-p1'])
    expect(omitted).toEqual({ nodes: exampleGraph.entities.length - 2, edges: 6 })
  })

  it('of co-funding joins each pair of the founders, and each link names the project they share', async () => {
    const { nodes, edges, omitted } = await scene('?lens=co-funding')
    expect(ids(nodes)).toEqual(['f1', 'f2', 'f3'])
    expect(edges).toHaveLength(3)
    for (const edge of edges) expect(edge).toMatchObject({ derived: true, basis: ['jointLaunch'], projects: ['p1'] })
    expect(omitted).toEqual({ nodes: 0, edges: 0 })
  })

  it('of coordination has its own links', async () => {
    const { nodes, edges } = await scene('?lens=coordination')
    expect(ids(nodes)).toEqual(['f1', 'f2'])
    expect(ids(edges)).toEqual(['COORDINATES_WITH-f1-f2'])
  })

  it('of given entities holds these and the links among them, joined or not', async () => {
    const { nodes, edges, omitted } = await scene('?ids=f1,p1,s1,nobody')
    expect(ids(nodes)).toEqual(['f1', 'p1', 's1'])
    expect(ids(edges)).toEqual(['FUNDS-f1-p1', 'INITIATES-f1-p1'])
    expect(omitted).toEqual({ nodes: 0, edges: 0 })
  })

  it('of more entities than an address holds is sent as a body', async () => {
    const post = (body: object) =>
      server.get('/api/graph', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
    const many = Array.from({ length: 19_990 }, (_, index) => `nobody-${String(index).padStart(40, '0')}`)
    const { nodes, edges } = sceneSchema.parse(await (await post({ ids: ['f1', 'p1', 's1', ...many] })).json())
    expect(ids(nodes)).toEqual(['f1', 'p1', 's1'])
    expect(ids(edges)).toEqual(['FUNDS-f1-p1', 'INITIATES-f1-p1'])
    const tooMany = await post({ ids: [...many, ...many] })
    expect([tooMany.status, await tooMany.json()]).toMatchObject([400, { parameters: [{ name: 'ids' }] }])
  })

  it('says of each link who published it, and the largest gift behind it that is no sum of several', async () => {
    const { edges } = await scene('?ids=f1,f2,p1')
    const of = (id: string) => edges.find((edge) => edge.id === id)
    expect(of('FUNDS-f1-p1')).toMatchObject({ publishers: ['示例社'], largest: 6600.5 })
    expect(of('INITIATES-f1-p1')?.largest).toBeUndefined()
  })

  it('can be kept to types of entities and of links', async () => {
    expect(ids((await scene('?types=Project,Place')).nodes)).toEqual(['l1', 'p1'])
    expect(ids((await scene('?links=FUNDS')).edges)).toEqual(['FUNDS-f1-p1', 'FUNDS-f2-p1'])
    expect(ids((await scene('?links=CO_FUNDS')).edges)).toHaveLength(3)
  })

  it.each([
    ['lens=none', 'lens', 'all, co-funding, coordination'],
    ['limit=0', 'limit', 'at least 1'],
    ['limit=100000', 'limit', 'at most 2000'],
    ['limit=ten', 'limit', 'number'],
    ['types=Foundation,Nobody', 'types', 'Foundation'],
    ['lens=all&lens=all', 'lens', 'all'],
    ['limt=3', 'limt', 'limit'],
  ])('refuses %s, naming what is wrong and what it takes', async (query, name, takes) => {
    const response = await server.get(`/api/graph?${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'wrong-parameters',
      parameters: [{ name, problem: expect.stringContaining(takes) }],
    })
  })
})
