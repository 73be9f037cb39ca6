import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyScene } from '../../../client/model/scene.ts'
import { frameOf, requestOf, sceneOf } from '../../../client/model/sharing.ts'
import { snapshotRequestSchema } from '../../../server/contract.ts'
import { anyLinks, anyNodes } from '../graph.ts'

describe('a frame for other pages', () => {
  it('is one element whatever the title and the address hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true }), (title, address) => {
        const html = frameOf(address, title)
        expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
        expect(html.match(/"/g)).toHaveLength(8)
      }),
    )
  })
})

describe('a view that is kept', () => {
  it('asks for what is seen, and comes back as the same things in the same places', () => {
    const coordinate = fc.integer({ min: -9999, max: 9999 })
    fc.assert(
      fc.property(anyNodes, anyLinks, fc.array(fc.tuple(coordinate, coordinate)), (nodes, links, places) => {
        const positions = new Map(nodes.map(({ id }, at) => [id, { x: places[at]?.[0] ?? 0, y: places[at]?.[1] ?? 0 }]))
        const request = requestOf('示例', { lens: 'all', positions }, { nodes, links })
        if (nodes.length > 0) expect(snapshotRequestSchema.parse(request)).toEqual(request)
        const kept = sceneOf({
          lens: request.lens,
          nodes: nodes.map((node) => ({ ...node, ...(positions.get(node.id) ?? { x: 0, y: 0 }) })),
          links: links.map((link) => ({ ...link, sentences: [] })),
        })
        expect(kept.positions).toEqual(positions)
        expect([...kept.nodes.keys()]).toEqual(nodes.map(({ id }) => id))
        expect([...kept.links.keys()]).toEqual(links.map(({ id }) => id))
        expect(emptyScene.nodes.size).toBe(0)
      }),
    )
  })
})
