import { describe, expect, it } from 'vitest'
import { measure } from '../../../client/statistics/measure.ts'

const triangle = (from: number): [number, number][] => [
  [from, from + 1],
  [from + 1, from + 2],
  [from + 2, from],
]
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'alone']
const ends: [number, number][] = [...triangle(0), ...triangle(3), [2, 3]]

describe('the statistics of a scene', () => {
  const found = measure({ ids, ends })

  it('count links, parts and the share of pairs that are linked', () => {
    expect(found.degree).toEqual([2, 2, 3, 3, 2, 2, 0])
    expect(found.parts).toBe(2)
    expect(found.density).toBeCloseTo(7 / 21)
  })

  it('tell the two ends of a bridge as those that lie between most', () => {
    const most = Math.max(...(found.betweenness ?? []))
    expect(found.betweenness?.flatMap((value, i) => (value === most ? [ids[i]] : []))).toEqual(['c', 'd'])
  })

  it('find what belongs together, the same each time', () => {
    const [a, b, c, d, e, f, alone] = found.community
    expect([b, c]).toEqual([a, a])
    expect([e, f]).toEqual([d, d])
    expect(new Set([a, d, alone]).size).toBe(3)
    expect(measure({ ids, ends })).toEqual(found)
  })

  it('count two links between the same things as two links and one pair', () => {
    const twice = measure({
      ids: ['a', 'b'],
      ends: [
        [0, 1],
        [1, 0],
      ],
    })
    expect(twice.degree).toEqual([2, 2])
    expect(twice.density).toBe(1)
  })

  it('hold for no links and for nothing', () => {
    expect(measure({ ids: ['a'], ends: [] })).toMatchObject({ degree: [0], community: [0], parts: 1, density: 0 })
    expect(measure({ ids: [], ends: [] })).toMatchObject({ communities: 0, parts: 0 })
  })
})
