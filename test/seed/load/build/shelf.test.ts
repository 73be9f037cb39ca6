import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Shelf } from '../../../../seed/load/shelf.ts'

interface Item {
  readonly key: string
  readonly value: string
}

const gathered = (shelf: Shelf<Item>) => {
  const groups = new Map<string, string[]>()
  for (const part of shelf.groups()) {
    for (const [key, items] of part) {
      expect(groups.has(key)).toBe(false)
      groups.set(
        key,
        items.map(({ value }) => value),
      )
    }
  }
  return groups
}

const filled = (items: readonly Item[]) => {
  const shelf = new Shelf<Item>(({ key }) => key)
  for (const item of items) shelf.add(item)
  return shelf
}

const inMemory = (items: readonly Item[]) => {
  const groups = new Map<string, string[]>()
  for (const { key, value } of items) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}

describe('a shelf', () => {
  it('gives all that was put on it, once, by key, in the order in which it came', () => {
    const item = fc.record({ key: fc.string({ maxLength: 3, unit: 'binary' }), value: fc.string({ unit: 'binary' }) })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 50 }), (items) => {
        const shelf = filled(items)
        expect(shelf.size).toBe(items.length)
        expect(gathered(shelf)).toEqual(inMemory(items))
        shelf.close()
      }),
    )
  })

  it('does so where most of it does not fit into memory, and more than once', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      key: `key ${index % 700}`,
      value: `第${index}项\n${'善'.repeat(200)}`,
    }))
    const shelf = filled(items)
    const wanted = inMemory(items)
    expect(gathered(shelf)).toEqual(wanted)
    expect(gathered(shelf)).toEqual(wanted)
    shelf.close()
  })
})
