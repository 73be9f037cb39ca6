// Dates, amounts and counts as each language writes them. Pure: takes the language, touches no screen.

import { type Language, locale } from './index.ts'

/** Made once: to make one takes longer than to write a hundred numbers with it. */
const written = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  zh: new Intl.NumberFormat(locale('zh'), options),
  en: new Intl.NumberFormat(locale('en'), options),
})
const counts = written({})
const shares = written({ style: 'percent', maximumFractionDigits: 0 })

/** `12,345`. */
export const formatCount = (value: number, language: Language): string => counts[language].format(value)

export const formatShare = (value: number, language: Language): string => shares[language].format(value)

const currencyNames: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  CAD: '加元',
}

const short = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

const inChinese = (value: number, currency: string): string => {
  const unit = currencyNames[currency] ?? ` ${currency}`
  if (value >= 1e8) return `${short(value / 1e8)}亿${unit}`
  if (value >= 1e4) return `${short(value / 1e4)}万${unit}`
  return `${short(value)}${unit}`
}

const inEnglish = (value: number, currency: string): string => {
  const sign = currency === 'CNY' ? 'CN¥' : `${currency} `
  if (value >= 1e9) return `${sign}${short(value / 1e9)} billion`
  if (value >= 1e6) return `${sign}${short(value / 1e6)} million`
  return `${sign}${short(value)}`
}

/** An amount as one says it: `660万元`, `CN¥6.6 million`; rounded to two places of its unit. */
export const formatMoney = (amount: string, currency: string, language: Language): string =>
  language === 'zh' ? inChinese(Number(amount), currency) : inEnglish(Number(amount), currency)

/** The same to the last digit: `2,346,801.74元`. */
export const formatExactMoney = (amount: string, currency: string, language: Language): string => {
  const [whole = '0', cents] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (cents === undefined ? '' : `.${cents}`)
  if (language === 'zh') return `${grouped}${currencyNames[currency] ?? ` ${currency}`}`
  return currency === 'CNY' ? `CN¥${grouped}` : `${currency} ${grouped}`
}

const months = 'January February March April May June July August September October November December'.split(' ')

const oneDate = (text: string, language: Language): string => {
  const match = /^(\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/.exec(text)
  if (match === null) return text
  const year = /^\d{4}$/.test(match[1] ?? '') ? match[1] : undefined
  const month = /^\d\d$/.test(match[2] ?? '') ? Number(match[2]) : undefined
  const day = /^\d\d$/.test(match[3] ?? '') ? Number(match[3]) : undefined
  if (language === 'zh') {
    const parts = `${year === undefined ? '' : `${year}年`}${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
    return `${match[4] === undefined ? '' : '约'}${parts}${year === undefined ? '（年份不详）' : ''}`
  }
  const name = month === undefined ? undefined : months[month - 1]
  const words = [day, name, year].filter((part) => part !== undefined).join(' ')
  return `${match[4] === undefined ? '' : 'about '}${words}${year === undefined ? ' (year unknown)' : ''}`
}

/** A date of EDTF level 0 or 1, or an interval of two: `2019-02-24`, `2017-12`, `XXXX-12-14`, `2019/2021`. */
export const formatDate = (edtf: string, language: Language): string => {
  const [from, to] = edtf.split('/')
  if (to === undefined) return oneDate(edtf, language)
  const [start, end] = [oneDate(from ?? '', language), oneDate(to, language)]
  return language === 'zh' ? `${start}至${end}` : `${start} to ${end}`
}
