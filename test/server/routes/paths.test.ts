import { describe, expect, it } from 'vitest'
import { pathsSchema } from '../../../server/contract.ts'
import { chooseWays } from '../../../server/paths/ways.ts'
import { serving } from '../support/serving.ts'

const server = serving()
const paths = async (query: string) => pathsSchema.parse(await server.json(`/api/paths?${query}`))
const ways = ({ paths: found }: { paths: readonly { nodes: readonly { id: string }[] }[] }) =>
  found.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))

describe('the ways between two entities', () => {
  it('are the shortest and the next longer, each step with all its links', async () => {
    const found = await paths('from=f2&to=h1')
    expect(ways(found)).toEqual(['f2 p1 f1 h1'])
    expect(found.paths[0]?.steps.map(({ links }) => links.map(({ type }) => type).sort())).toEqual([
      ['FUNDS', 'INITIATES'],
      ['FUNDS', 'INITIATES'],
      ['HOLDS_POSITION'],
    ])
    expect(ways(await paths('from=f2&to=h1&derived=true'))).toEqual(['f2 f1 h1', 'f2 f3 f1 h1', 'f2 p1 f1 h1'])
  })

  it('lead around places and topics unless they are allowed', async () => {
    expect(ways(await paths('from=l1&to=t1'))).toEqual(['l1 p1 t1'])
    expect((await paths('from=l1&to=t1')).hubs.avoided).toBe(true)
  })

  it('use and avoid types of links as asked', async () => {
    expect(ways(await paths('from=f1&to=f2&use=FUNDS'))).toEqual(['f1 p1 f2'])
    expect(ways(await paths('from=f1&to=f2&avoid=FUNDS,INITIATES'))).toEqual([])
    expect(ways(await paths('from=f2&to=h1&max=2'))).toEqual([])
  })

  it('are none between entities that nothing joins', async () => {
    expect((await paths('from=s1&to=f1')).paths).toEqual([])
  })

  it('to an unknown entity are a 404, to itself or over too many steps a 400', async () => {
    expect((await server.get('/api/paths?from=f1&to=nobody')).status).toBe(404)
    expect((await server.get('/api/paths?from=f1&to=f1')).status).toBe(400)
    expect((await server.get('/api/paths?from=f1&to=f2&max=60')).status).toBe(400)
  })
})

describe('the choice of ways', () => {
  const way = (...nodes: readonly (readonly [string, number])[]) => nodes.map(([id, degree]) => ({ id, degree }))

  it('leaves out those that come back to where they have been, and the same way twice', () => {
    const straight = way(['a', 1], ['b', 1], ['c', 1])
    const round = way(['a', 1], ['b', 1], ['a', 1], ['c', 1])
    expect(chooseWays([straight, round, straight], 4, 10)).toEqual([straight])
  })

  it('puts ways through the little-connected before those through what everybody knows', () => {
    const common = way(['a', 1], ['hub', 1000], ['c', 1])
    const telling = way(['a', 1], ['rare', 2], ['c', 1])
    expect(chooseWays([common, telling], 4, 10)).toEqual([telling, common])
  })

  it('keeps two lengths at most', () => {
    const direct = way(['a', 1], ['c', 1])
    const two = way(['a', 1], ['b', 1], ['c', 1])
    const three = way(['a', 1], ['b', 1], ['d', 1], ['c', 1])
    expect(chooseWays([three, two, direct], 4, 10)).toEqual([direct, two])
  })
})
