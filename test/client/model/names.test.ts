import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bends } from '../../../client/model/bends.ts'
import { inside } from '../../../client/model/geometry.ts'
import { breakName, type NameRequest, placeNames } from '../../../client/model/names.ts'
import { link } from '../graph.ts'

const anyRequest = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  radius: fc.integer({ min: 2, max: 16 }),
  width: fc.integer({ min: 10, max: 140 }),
  height: fc.integer({ min: 12, max: 40 }),
  forced: fc.boolean(),
})

describe('names on the canvas', () => {
  it('never lie one over another', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 60 }), (parts) => {
        const requests: NameRequest[] = parts.map((part, i) => ({ ...part, id: String(i) }))
        const placed = placeNames(requests, requests).map((name) => {
          const { width = 0, height = 0 } = requests[Number(name.id)] ?? {}
          return { ...name, right: name.left + width, bottom: name.top + height }
        })
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) {
            expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false)
          }
        }
      }),
    )
  })

  it('stay within the canvas, however close to its edge their thing stands', () => {
    const within = { left: 0, top: 0, right: 600, bottom: 400 }
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 30 }), (parts) => {
        const requests: NameRequest[] = parts.map((part, i) => ({ ...part, id: String(i) }))
        for (const { id, left, top } of placeNames(requests, requests, [], within)) {
          const { width = 0, height = 0 } = requests[Number(id)] ?? {}
          expect(left >= 0 && top >= 0 && left + width <= 600 && top + height <= 400).toBe(true)
        }
      }),
    )
  })

  it('go to the first in the order where there is room for one only', () => {
    const request = (id: string): NameRequest => ({ id, x: 0, y: 0, radius: 5, width: 400, height: 300, forced: false })
    expect(placeNames([request('first'), request('second')], []).map(({ id }) => id)[0]).toBe('first')
  })

  it('are broken into lines that together are the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5（）]{1,40}$/u), (name) => {
        const lines = breakName(name)
        expect(lines.join('')).toBe(name)
        expect(lines.length).toBeLessThanOrEqual(3)
      }),
    )
    expect(breakName('远山基金会')).toEqual(['远山基金会'])
    expect(breakName('Example Foundation for Rural Education').join(' ')).toBe('Example Foundation for Rural Education')
  })
})

describe('parallel links', () => {
  it('bend apart, and to the same side whichever end they start from', () => {
    const result = bends([link('a', 'b', { id: '1' }), link('b', 'a', { id: '2' }), link('a', 'c', { id: '3' })])
    expect(result.get('1')).not.toBe(0)
    expect(result.get('1')).toBe(result.get('2'))
    expect(result.get('3')).toBe(0)
  })
})

describe('the lasso', () => {
  it('holds what lies within its line', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]
    expect(inside({ x: 5, y: 5 }, corners)).toBe(true)
    expect(inside({ x: 15, y: 5 }, corners)).toBe(false)
  })
})
