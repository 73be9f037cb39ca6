import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCells, fieldOf, kindOf, nodesIn, plainOf, textOf } from '../../../client/console/cells.ts'
import { csv } from '../../../client/export/csv.ts'
import type { Cell, NodeCell } from '../../../server/contract.ts'

const node = (id: string, name?: string): NodeCell => ({
  $: 'node',
  id,
  labels: ['Entity', 'Foundation'],
  properties: name === undefined ? {} : { name },
})

describe('a cell', () => {
  it.each([
    [null, 'null', 'null'],
    ['示例基金会', 'text', '示例基金会'],
    [1.5, 'number', '1.5'],
    [{ $: 'integer', value: '9223372036854775807' }, 'number', '9223372036854775807'],
    [{ $: 'float', value: 'NaN' }, 'number', 'NaN'],
    [{ $: 'duration', value: 'P1Y2M3DT4.5S' }, 'time', 'P1Y2M3DT4.5S'],
    [
      { $: 'point', srid: 4326, value: 'point({srid: 4326, x: 116.4, y: 39.9})' },
      'point',
      'point({srid: 4326, x: 116.4, y: 39.9})',
    ],
    [{ $: 'map', value: { $: 'a text of its own' } }, 'map', '{$: a text of its own}'],
    [[1, null, 'x'], 'list', '[1, null, x]'],
    [node('a', '示例基金会'), 'node', '示例基金会'],
    [node('#1'), 'node', 'Foundation #1'],
    [{ $: 'deeper' }, 'deeper', '…'],
  ] satisfies [Cell, string, string][])('%j is a %s and reads %s', (cell, kind, text) => {
    expect([kindOf(cell), textOf(cell)]).toEqual([kind, text])
  })

  it('says which nodes are anywhere in it', () => {
    const path: Cell = { $: 'path', nodes: [node('a'), node('b')], links: [] }
    expect(nodesIn([path, { deep: [node('c')] }, 1])).toEqual(['a', 'b', 'c'])
  })

  it('loses no digit of a large integer in a spreadsheet, also below zero', () => {
    const cells: Cell[] = [
      { $: 'integer', value: '9223372036854775807' },
      { $: 'integer', value: '-9223372036854775808' },
    ]
    expect(csv([cells.map(fieldOf)])).toBe('\uFEFF9223372036854775807,-9223372036854775808\r\n')
  })

  it('cannot be a formula in a spreadsheet', () => {
    expect(csv([[fieldOf('=1+1'), fieldOf(-1), fieldOf(['=a', 'b'])]])).toBe("\uFEFF'=1+1,-1,'=a; b\r\n")
  })
})

describe('the order of cells', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double({ noNaN: true }),
    fc
      .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      .map((value): Cell => ({ $: 'integer', value: String(value) })),
  )

  it('holds for numbers of any size, and what is missing comes last', () => {
    const large: Cell = { $: 'integer', value: '9223372036854775807' }
    expect([null, 3, large, -1.5, { $: 'integer', value: '-9223372036854775808' } as Cell].sort(compareCells)).toEqual([
      { $: 'integer', value: '-9223372036854775808' },
      -1.5,
      3,
      large,
      null,
    ])
  })

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(Math.sign(compareCells(a, b)) + Math.sign(compareCells(b, a))).toBe(0)
      }),
    )
  })
})

describe('plain JSON', () => {
  it('keeps what JSON has and gives the rest as text', () => {
    expect(plainOf({ a: [1, { $: 'date', value: '2019-02-24' }], b: node('x', '示例') })).toEqual({
      a: [1, '2019-02-24'],
      b: { labels: ['Entity', 'Foundation'], properties: { name: '示例' } },
    })
  })
})
