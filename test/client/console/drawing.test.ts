import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnOut, middleOf, viewOf, zoomed } from '../../../client/console/results/drawing.ts'

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

  it('draws places out to the shape of the frame, but not so far that groups are torn apart', () => {
    const square = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 99, y: 99 }],
    ])
    expect(drawnOut(square, { width: 800, height: 400 }).get('b')).toEqual({ x: 198, y: 99 })
    expect(drawnOut(square, { width: 400, height: 800 }).get('b')).toEqual({ x: 99, y: 198 })
    expect(drawnOut(square, { width: 4000, height: 400 }).get('b')?.x).toBe(247.5)
    expect(drawnOut(new Map(), { width: 1, height: 1 }).size).toBe(0)
  })

  it('zooms about a point, which stays where it is', () => {
    const view = { x: 0, y: 0, width: 1000, height: 500 }
    expect(middleOf(zoomed(view, 0.5, middleOf(view)))).toEqual({ x: 500, y: 250 })
    const corner = zoomed(view, 0.5, { x: 0, y: 0 })
    expect([corner.x, corner.y, corner.width, corner.height]).toEqual([0, 0, 500, 250])
  })
})
