import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reduce } from '../../../client/model/actions.ts'
import { noFilters } from '../../../client/model/filters.ts'
import { emptyScene, type Scene } from '../../../client/model/scene.ts'
import { readScene, writeScene } from '../../../client/model/scene-file.ts'
import { anyLinks, anyNodes, link, node } from '../graph.ts'

const open = (text: string): Scene => {
  const action = readScene(text)
  if (action === undefined) throw new Error('not a scene')
  return reduce(emptyScene, action)
}

describe('a scene as a file', () => {
  it('opens as the scene that was saved: things, links, places, pins, filters and choice', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, (nodes, links) => {
        const opened = reduce(emptyScene, {
          kind: 'open',
          lens: 'coordination',
          overview: false,
          nodes,
          links,
          omitted: { nodes: 0, edges: 0 },
          pinned: nodes.slice(0, 2).map(({ id }) => id),
          guides: [{ from: -10, to: 90, key: '2019-03' }],
          filters: { ...noFilters, hiddenTypes: ['Person'], confidence: 0.4, since: '2019-01-01', undated: false },
          selection: { kind: 'entities', ids: nodes.slice(1, 3).map(({ id }) => id) },
        })
        expect(open(writeScene(opened))).toEqual(opened)
      }),
    )
  })

  it('leaves out what is malformed, and takes what is missing as usual', () => {
    const file = {
      format: 'shantu-scene',
      version: 1,
      lens: 'all',
      nodes: [node('a'), node('b'), { id: 'c', type: 'Nothing' }, null, 7],
      links: [link('a', 'b'), link('a', 'c'), { id: 'x' }],
      filters: { hiddenTypes: ['Person', 'Nothing', 3], confidence: 'high' },
    }
    const scene = open(JSON.stringify(file))
    expect([...scene.nodes.keys()]).toEqual(['a', 'b'])
    expect([...scene.links.keys()]).toEqual(['a-b'])
    expect([...scene.positions.keys()]).toEqual(['a', 'b'])
    expect(scene.filters).toEqual({ ...noFilters, hiddenTypes: ['Person'] })
  })

  it.each(['', '{', '[]', 'null', '{"format":"other"}', '{"format":"shantu-scene","lens":"none"}'])(
    'is not made of %j',
    (text) => expect(readScene(text)).toBeUndefined(),
  )
})
