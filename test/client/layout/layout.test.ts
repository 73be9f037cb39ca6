import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { components } from '../../../client/layout/components.ts'
import { type SettleInput, settle } from '../../../client/layout/settle.ts'
import { circle, columns, radial, timeline } from '../../../client/model/arrange.ts'
import { place } from '../../../client/model/placement.ts'
import { anyLinks, anyNodes, link, node } from '../graph.ts'

const input = (
  count: number,
  pairs: readonly (readonly [number, number])[],
  fixed: readonly number[] = [],
): SettleInput => ({
  positions: Float32Array.from({ length: count * 2 }, (_, i) => Math.cos(i * 2.4) * 50 * Math.sqrt(i)),
  fixed: Uint8Array.from({ length: count }, (_, i) => (fixed.includes(i) ? 1 : 0)),
  links: Float32Array.from(pairs.flatMap(([a, b]) => [a, b, 1])),
  room: { width: 96, height: 52 },
})
const run = (job: SettleInput) => settle(job, () => undefined)
const distance = (positions: Float32Array, a: number, b: number) =>
  Math.hypot(
    (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
    (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
  )

const chain = [
  [0, 1],
  [1, 2],
  [2, 3],
] as const

describe('a layout', () => {
  it('draws far apart what many links lie between', () => {
    const positions = run(input(4, chain))
    expect(distance(positions, 0, 3)).toBeGreaterThan(distance(positions, 0, 1) * 1.8)
  })

  it('comes out the same every time', () => {
    expect(run(input(4, chain))).toEqual(run(input(4, chain)))
  })

  it('leaves alone what is fixed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
        fc.uniqueArray(fc.nat(11)),
        (pairs, fixed) => {
          const job = input(
            12,
            pairs.filter(([a, b]) => a !== b),
            fixed,
          )
          const positions = run(job)
          for (const i of fixed) {
            expect(positions.slice(2 * i, 2 * i + 2)).toEqual(job.positions.slice(2 * i, 2 * i + 2))
          }
          expect(positions.every(Number.isFinite)).toBe(true)
        },
      ),
    )
  })

  it('puts parts that hang apart side by side, without one lying in another', () => {
    const pairs = [...chain, [4, 5], [5, 6], [7, 8]] as const
    const positions = run(input(9, pairs))
    const boxes = components(9, input(9, pairs).links).map((part) => {
      const xs = part.map((i) => positions[2 * i] ?? 0)
      const ys = part.map((i) => positions[2 * i + 1] ?? 0)
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    })
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false)
      }
    }
  })

  it('stays finite for a large part, by forces', () => {
    const pairs = Array.from({ length: 900 }, (_, i) => [i, Math.floor(i / 2)] as const).slice(1)
    expect(run(input(900, pairs)).every(Number.isFinite)).toBe(true)
  })
})

describe('an arrangement by rule', () => {
  it('has a place for everything and none twice', () => {
    fc.assert(
      fc.property(anyNodes, anyLinks, (nodes, links) => {
        for (const arrange of [columns, circle, radial, timeline]) {
          const places = arrange({ nodes, links, centre: nodes[0]?.id })
          expect([...places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort())
          expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)).size).toBe(
            nodes.length,
          )
        }
      }),
    )
  })

  it('puts the chosen one in the middle of its rings', () => {
    const nodes = [node('a'), node('b'), node('c')]
    const places = radial({ nodes, links: [link('a', 'b'), link('b', 'c')], centre: 'b' })
    expect(Math.hypot(places.get('b')?.x ?? 9, places.get('b')?.y ?? 9)).toBe(0)
  })

  it('runs from earlier to later along the line of time', () => {
    const nodes = [node('late', { firstSeen: '2022-01-01' }), node('early', { firstSeen: '2003-06-01' })]
    const places = timeline({ nodes, links: [], centre: undefined })
    expect(places.get('early')?.x).toBeLessThan(places.get('late')?.x ?? 0)
  })
})

describe('a first place', () => {
  it('depends on nothing but the things themselves', () => {
    expect(place(['a', 'b'], [], new Map())).toEqual(place(['a', 'b'], [], new Map()))
  })
})
