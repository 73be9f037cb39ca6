import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathsBetween, sharedNeighbours } from '../../../client/model/paths.ts'
import { byId } from '../../../client/model/scene.ts'
import { stepFrom } from '../../../client/model/walk.ts'
import { anyLinks, link, node } from '../graph.ts'

const square = [link('a', 'b'), link('b', 'c'), link('a', 'd'), link('d', 'c'), link('c', 'e')]
const ways = (from: string, to: string) => pathsBetween(square, from, to, 20).map(({ nodes }) => nodes.join(''))

describe('paths between two things', () => {
  it('come shortest first, each once, over links in either direction', () => {
    expect(ways('a', 'c')).toEqual(['abc', 'adc'])
    expect(ways('e', 'b')).toEqual(['ecb', 'ecdab'])
  })

  it('are none where there is no way, or nowhere to go', () => {
    expect(pathsBetween(square, 'a', 'z', 20)).toEqual([])
    expect(pathsBetween(square, 'a', 'a', 20)).toEqual([])
  })

  it('take the stated link of several, and the one that most documents say', () => {
    const links = [
      link('a', 'b', { id: 'derived', derived: true, documents: 9 }),
      link('a', 'b', { id: 'once' }),
      link('a', 'b', { id: 'often', documents: 4 }),
    ]
    expect(pathsBetween(links, 'a', 'b', 20).map((path) => path.links.map(({ id }) => id).join())).toEqual(['often'])
  })

  it('are true ways that visit nothing twice, in any graph', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const { nodes, links: way } of pathsBetween(links, 'a', 'b', 20)) {
          expect(new Set(nodes).size).toBe(nodes.length)
          expect([nodes[0], nodes.at(-1)]).toEqual(['a', 'b'])
          for (const [i, each] of way.entries())
            expect([each.from, each.to].sort()).toEqual([nodes[i], nodes[i + 1]].sort())
        }
      }),
    )
  })
})

describe('what several share', () => {
  it('is what each of them is linked to, without themselves', () => {
    expect(sharedNeighbours(square, ['a', 'c'])).toEqual(['b', 'd'])
    expect(sharedNeighbours(square, ['a', 'b'])).toEqual([])
  })
})

describe('an arrow key', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 10 }],
    ['c', { x: 120, y: 0 }],
    ['d', { x: 0, y: 100 }],
  ])
  const shown = { nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)), links: [link('a', 'b')] }
  const scene = { nodes: byId(shown.nodes), links: byId(shown.links), positions: places }

  it('goes along a link that lies that way rather than to what is merely near', () => {
    expect(stepFrom(scene, shown, 'a', [1, 0])?.id).toBe('b')
    expect(stepFrom(scene, { ...shown, links: [] }, 'a', [1, 0])?.id).toBe('c')
  })

  it('starts at the best connected and stays where nothing lies that way', () => {
    const nodes = [node('a'), node('b', { degree: 9 })]
    expect(stepFrom(scene, { nodes, links: [] }, undefined, [1, 0])?.id).toBe('b')
    expect(stepFrom(scene, shown, 'a', [-1, 0])).toBeUndefined()
  })
})
