import { describe, expect, it } from 'vitest'
import { formatDate, formatExactMoney, formatMoney } from '../../../client/i18n/format.ts'

describe('an amount', () => {
  it('is said in 万 and 亿 in Chinese', () => {
    expect(formatMoney('9000', 'CNY', 'zh')).toBe('9,000元')
    expect(formatMoney('6600000', 'CNY', 'zh')).toBe('660万元')
    expect(formatMoney('4014000000', 'CNY', 'zh')).toBe('40.14亿元')
    expect(formatMoney('250000', 'USD', 'zh')).toBe('25万美元')
  })

  it('is said in millions and billions in English', () => {
    expect(formatMoney('9000', 'CNY', 'en')).toBe('CN¥9,000')
    expect(formatMoney('6600000', 'CNY', 'en')).toBe('CN¥6.6 million')
    expect(formatMoney('4014000000', 'CNY', 'en')).toBe('CN¥4.01 billion')
    expect(formatMoney('250000', 'USD', 'en')).toBe('USD 250,000')
  })

  it('can be read to the last digit, however long', () => {
    expect(formatExactMoney('2346801.74', 'CNY', 'zh')).toBe('2,346,801.74元')
    expect(formatExactMoney('12345678901234567.89', 'CNY', 'en')).toBe('CN¥12,345,678,901,234,567.89')
  })
})

describe('a date', () => {
  it('says as much as is known', () => {
    expect(formatDate('2019-02-24', 'zh')).toBe('2019年2月24日')
    expect(formatDate('2019-02-24', 'en')).toBe('24 February 2019')
    expect(formatDate('2017-12', 'zh')).toBe('2017年12月')
    expect(formatDate('2017-12', 'en')).toBe('December 2017')
    expect(formatDate('2007', 'zh')).toBe('2007年')
  })

  it('says that the year is not known', () => {
    expect(formatDate('XXXX-12-14', 'zh')).toBe('12月14日（年份不详）')
    expect(formatDate('XXXX-12-14', 'en')).toBe('14 December (year unknown)')
  })

  it('reads intervals, and leaves alone what it does not know', () => {
    expect(formatDate('2009/2011', 'zh')).toBe('2009年至2011年')
    expect(formatDate('2009/2011', 'en')).toBe('2009 to 2011')
    expect(formatDate('someday', 'en')).toBe('someday')
  })
})
