import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { middleOf, viewOf, zoomed } from '../../../client/console/results/drawing.ts'

const point = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) })

describe('the view of a graph', () => {
  it('holds every place and has the shape of its frame', () => {
    fc.assert(
      fc.property(
        fc.array(point),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 100, max: 2000 }),
        (points, width, height) => {
          const view = viewOf(points, { width, height })
          expect(view.width / view.height).toBeCloseTo(width / height)
          for (const { x, y } of points) {
            expect(x).toBeGreaterThan(view.x)
            expect(x).toBeLessThan(view.x + view.width)
            expect(y).toBeGreaterThan(view.y)
            expect(y).toBeLessThan(view.y + view.height)
          }
        },
      ),
    )
  })

  it('zooms about a point, which stays where it is', () => {
    const view = { x: 0, y: 0, width: 1000, height: 500 }
    expect(middleOf(zoomed(view, 0.5, middleOf(view)))).toEqual({ x: 500, y: 250 })
    const corner = zoomed(view, 0.5, { x: 0, y: 0 })
    expect([corner.x, corner.y, corner.width, corner.height]).toEqual([0, 0, 500, 250])
  })
})
