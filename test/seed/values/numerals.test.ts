import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeralAt } from '../../../seed/recognise/values/numerals.ts'

const digits = '零一二三四五六七八九'

/** Below ten thousand, as one reads it out: 1205 is 一千二百零五. */
function section(value: number): string {
  const units = ['', '十', '百', '千']
  let written = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) zero = written !== ''
    else {
      written += (zero ? '零' : '') + digits.charAt(digit) + units[place]
      zero = false
    }
  }
  return written
}

function chinese(value: number): string {
  const parts: [number, string][] = [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ]
  let rest = value
  let written = ''
  for (const [size, unit] of parts) {
    const here = Math.floor(rest / size)
    rest -= here * size
    if (here === 0) continue
    written += (written !== '' && here < 1000 ? '零' : '') + section(here) + unit
  }
  return written
}

const reading = (text: string, at = 0) => numeralAt(text, at)?.value

describe('a number', () => {
  it.each([
    ['1,234,567.5', 1_234_567.5],
    ['40.14亿', 4_014_000_000],
    ['3千', 3000],
    ['5百万', 5_000_000],
    ['1亿2000万', 120_000_000],
    ['1.5个亿', 150_000_000],
    ['十', 10],
    ['十二', 12],
    ['两百三十五万', 2_350_000],
    ['一亿一千多万', 110_000_000],
    ['一百多万', 1_000_000],
    ['三千六百', 3600],
    ['一万零五', 10_005],
    ['一万二', 12_000],
    ['三百五', 350],
    ['叁拾万', 300_000],
    ['二〇一九', 2019],
    ['一亿两千万', 120_000_000],
  ])('%s is %d', (text, value) => {
    expect(numeralAt(text, 0)).toMatchObject({ start: 0, end: text.length, value })
  })

  it.each([
    ['100余万', 1_000_000, 'over'],
    ['二十多万', 200_000, 'over'],
    ['十几万', 100_000, 'over'],
    ['三四百', 300, 'about'],
  ])('%s is %d, said loosely', (text, value, inexact) => {
    expect(numeralAt(text, 0)).toMatchObject({ end: text.length, value, inexact })
  })

  it('is not read from a bare unit, save after words such as 近', () => {
    expect(reading('百分之七十')).toBeUndefined()
    expect(reading('万元')).toBeUndefined()
    expect(reading('近百万元', 1)).toBe(1_000_000)
  })

  it('reads out of Chinese what was written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(numeralAt(`${chinese(value)}元`, 0)).toMatchObject({ value, end: chinese(value).length })
      }),
      { numRuns: 2000 },
    )
  })

  it('reads digits with separators, decimals and units of ten thousand', () => {
    const decimal = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(decimal, fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8]), (value, [unit, factor]) => {
        const text = `${value.toLocaleString('en-US', { maximumFractionDigits: 2 })}${unit}元`
        expect(reading(text)).toBeCloseTo(value * Number(factor), 1)
      }),
    )
  })
})
