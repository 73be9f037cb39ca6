import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedNodes, short } from '../../../client/console/results/naming.ts'

const node = (id: string, name = '善图基金会') => ({ id, labels: ['Entity'], name })
const graphOf = (ids: readonly string[], links: readonly (readonly [string, string])[] = []) => ({
  nodes: ids.map((id) => node(id)),
  links: links.map(([from, to]) => ({ id: `${from}-${to}`, type: 'FUNDS', from, to })),
})
const nobody = new Set<string>()

describe('the names in a drawn result', () => {
  it('give way to those of the better connected where they would cover each other, and come back on zooming in', () => {
    const graph = graphOf(['a', 'b', 'c'], [['b', 'c']])
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 10, y: 0 }],
      ['c', { x: 500, y: 0 }],
    ])
    expect([...namedNodes(graph, places, 1, nobody)].sort()).toEqual(['b', 'c'])
    expect([...namedNodes(graph, places, 10, nobody)].sort()).toEqual(['a', 'b', 'c'])
  })

  it('always hold those of the chosen nodes', () => {
    const graph = graphOf(['a', 'b'], [['b', 'b']])
    const places = new Map(['a', 'b'].map((id) => [id, { x: 0, y: 0 }]))
    expect(namedNodes(graph, places, 1, new Set(['a']))).toEqual(new Set(['a']))
    expect(namedNodes(graph, places, 1, new Set(['a', 'b'])).size).toBe(2)
  })

  it('are few, and of nodes that have a place', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.nat(9000), y: fc.nat(9000) }), { maxLength: 300 }), (points) => {
        const ids = points.map((_, at) => String(at))
        const places = new Map(points.map((point, at) => [String(at), point]))
        const named = namedNodes(graphOf([...ids, 'nowhere']), places, 1, nobody)
        expect(named.size).toBeLessThanOrEqual(60)
        expect(named.size > 0).toBe(points.length > 0)
        expect(named.has('nowhere')).toBe(false)
      }),
    )
  })

  it('are shortened', () => {
    expect(short('善'.repeat(30))).toHaveLength(18)
  })
})
