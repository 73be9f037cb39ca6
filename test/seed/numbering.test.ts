import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Numbering } from '../../seed/numbering.ts'

describe('a numbering', () => {
  it('gives each key its own number, in the order in which they come, and none to others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 50 }),
        fc.string({ maxLength: 3 }),
        (keys, other) => {
          const numbering = new Numbering()
          const distinct = [...new Set(keys)]
          expect(keys.map((key) => numbering.add(key))).toEqual(keys.map((key) => distinct.indexOf(key)))
          expect(numbering.size).toBe(distinct.length)
          expect(numbering.of(other)).toBe(distinct.indexOf(other))
        },
      ),
    )
  })

  it('keeps many apart', () => {
    const numbering = new Numbering()
    const keys = Array.from({ length: 100_000 }, (_, index) => `善${index}`)
    for (const key of keys) numbering.add(key)
    expect(numbering.size).toBe(keys.length)
    expect(keys.every((key, index) => numbering.of(key) === index)).toBe(true)
  })
})
