import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayRange, vagueness } from '../../../../seed/load/build/edtf.ts'

const range = (first?: string, last?: string) => ({ ...(first && { first }), ...(last && { last }) })

describe('the days that a date may mean', () => {
  it.each([
    ['2019-02-24', range('2019-02-24', '2019-02-24')],
    ['2019-02', range('2019-02-01', '2019-02-28')],
    ['2020-02', range('2020-02-01', '2020-02-29')],
    ['1900-02', range('1900-02-01', '1900-02-28')],
    ['2000-02-XX', range('2000-02-01', '2000-02-29')],
    ['2019', range('2019-01-01', '2019-12-31')],
    ['0000', range('0000-01-01', '0000-12-31')],
    ['2019-XX', range('2019-01-01', '2019-12-31')],
    ['201X', range('2010-01-01', '2019-12-31')],
    ['20XX', range('2000-01-01', '2099-12-31')],
    ['2019-21', range('2019-03-01', '2019-05-31')],
    ['2019-23', range('2019-09-01', '2019-11-30')],
    ['2019-24', range('2019-01-01', '2020-02-29')],
    ['2019-02-24T09:30:00+08:00', range('2019-02-24', '2019-02-24')],
    ['2017-12?', range('2017-12-01', '2017-12-31')],
    ['2017-12~', range('2017-12-01', '2017-12-31')],
    ['2017/2019-06', range('2017-01-01', '2019-06-30')],
    ['2017/..', range('2017-01-01')],
    ['../2017-05', range(undefined, '2017-05-31')],
    ['2017/', range('2017-01-01')],
  ])('%s', (text, expected) => expect(dayRange(text)).toEqual(expected))

  it.each(['XXXX', 'XXXX-12-14', 'XXXX-02-29', 'XXXX-XX-05', 'Y170000002', '-0100'])('%s names none', (text) =>
    expect(dayRange(text)).toEqual({}),
  )

  it.each([
    '',
    '/',
    '../..',
    '2019-13',
    '2019-02-30',
    '2019-00',
    '2019-20',
    '2019-21-03',
    'XXXX-13',
    'XXXX-02-30',
    '2X19',
    '201X-05',
    '19',
    '2019/2018',
    '2019/2020/2021',
    '2019年',
    '2019-2-4',
    '2019-02-24T25:00:00',
  ])('%s is no date', (text) => expect(dayRange(text)).toBeUndefined())

  it('begins no later than it ends, on real days, for every text that is a date', () => {
    const piece = fc.constantFrom('2', '0', '1', '9', 'X', '-', '/', '.', '?', '~', 'T', ':', '24', '02', '2019', '30')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const { first, last } = dayRange(pieces.join('')) ?? {}
        for (const day of [first, last]) {
          if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
        }
        if (first !== undefined && last !== undefined) expect(first <= last).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are the day itself for every day, and hold the day for its month and year', () => {
    const day = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(dayRange(text)).toEqual({ first: text, last: text })
        for (const length of [4, 7]) {
          const { first, last } = dayRange(text.slice(0, length)) ?? {}
          expect(first !== undefined && last !== undefined && first <= text && text <= last).toBe(true)
        }
      }),
    )
  })

  it('make a date the more precise the fewer they are', () => {
    const dates = ['XXXX-12-14', '201X', '2019', '2019-02', '2019-02-24']
    expect([...dates].sort((a, b) => vagueness(a) - vagueness(b))).toEqual([...dates].reverse())
  })
})
