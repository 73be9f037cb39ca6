import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../seed/structured/csv.ts'
import { elementsUnder } from '../../../seed/structured/json-list.ts'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('a table', () => {
  it('reads back every cell that was written, and every row stands where it says', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'甲乙A1,;"\n\r\t 。') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = [['a', 'b'], ...rows].map((row) => row.map(quoted).join(',')).join('\n')
        const read = readCsv(text).slice(1)
        const kept = rows.map((row) => row.map((one) => one.trim())).filter((row) => row.some((one) => one !== ''))
        expect(read.map(({ cells }) => cells)).toEqual(kept)
        for (const { cells, start, end } of read)
          expect(readCsv(`x,y\n${text.slice(start, end)}`)[1]?.cells).toEqual(cells)
      }),
    )
  })

  it.each([
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', 'tab'],
    ['\ufeffa,b\r\n1,2\r\n', 'comma'],
  ])('of %j is parted by the sign that its first row has', (text) => {
    expect(readCsv(text).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('numbers its rows as a spreadsheet does', () => {
    expect(readCsv('a,b\n\n1,2\n').map(({ number }) => number)).toEqual([1, 3])
  })

  it('ends with the text where a quote is never closed', () => {
    expect(readCsv('a,b\n"1,2\n3')[1]?.cells).toEqual(['1,2\n3'])
  })
})

describe('a list in JSON', () => {
  it('is parted into elements that read the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(0, 2),
        (list, rest, space) => {
          const { grants: _, ...others } = rest
          const text = JSON.stringify({ ...others, grants: list }, null, space)
          const elements = elementsUnder(text, 'grants')?.map(({ start, end }) => JSON.parse(text.slice(start, end)))
          expect(elements).toEqual(JSON.parse(JSON.stringify(list)))
        },
      ),
    )
  })

  it('is not taken from inside another object, nor from a text', () => {
    expect(elementsUnder('{"other": {"grants": [1]}, "text": "\\"grants\\": [2]"}', 'grants')).toBeUndefined()
  })
})
