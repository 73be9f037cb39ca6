import { describe, expect, it } from 'vitest'
import { reduce } from '../../../client/model/actions.ts'
import { columns, periods, timeline } from '../../../client/model/arrange.ts'
import { edgesOf, guidesOver } from '../../../client/model/guides.ts'
import { emptyScene } from '../../../client/model/scene.ts'
import { node } from '../graph.ts'

const nodes = [
  node('a', { firstSeen: '2016-03-01' }),
  node('b', { firstSeen: '2019-05-02', type: 'Project' }),
  node('c', { firstSeen: '2019-05-20' }),
  node('d'),
]
const input = { nodes, links: [], centre: undefined }

describe('headings over an arrangement', () => {
  it('follow from left to right, each over all that belongs to it, what has no date first', () => {
    const places = timeline(input)
    const guides = guidesOver(periods(input), places)
    expect(guides.map(({ key }) => key)).toEqual(['', '2016-03', '2019-05'])
    for (const [id, key] of periods(input)) {
      const guide = guides.find((each) => each.key === key)
      const x = places.get(id)?.x ?? Number.NaN
      expect(x >= (guide?.from ?? 0) && x <= (guide?.to ?? 0)).toBe(true)
    }
    for (const [i, edge] of edgesOf(guides).entries()) {
      expect(edge).toBeGreaterThan(guides[i]?.to ?? 0)
      expect(edge).toBeLessThan(guides[i + 1]?.from ?? 0)
    }
  })

  it('stay while things are moved or taken away, and go when newcomers or another arrangement come', () => {
    const opened = reduce(emptyScene, {
      kind: 'open',
      lens: 'all',
      overview: true,
      nodes,
      links: [],
      omitted: { nodes: 0, edges: 0 },
    })
    const positions = columns(input)
    const guides = guidesOver(new Map(nodes.map(({ id, type }) => [id, type])), positions)
    const arranged = reduce(opened, { kind: 'arrange', arrangement: 'columns', positions, guides })
    expect(arranged.guides.map(({ key }) => key)).toEqual(['Foundation', 'Project'])
    expect(reduce(arranged, { kind: 'remove', ids: ['a'] }).guides).toEqual(guides)
    expect(reduce(arranged, { kind: 'move', positions: new Map([['a', { x: 9, y: 9 }]]) }).guides).toEqual(guides)
    expect(reduce(arranged, { kind: 'add', ids: ['e'], nodes: [node('e')], links: [] }).guides).toEqual([])
    expect(reduce(arranged, { kind: 'arrange', arrangement: 'circle', positions }).guides).toEqual([])
  })
})
