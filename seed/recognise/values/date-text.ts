// Dates as they are written, before they are placed in time: years, months and days that stand there, ranges, and words such as 去年.

import { trieOf } from '../../lexicon/trie.ts'
import { unitSet } from '../../segment/normalise.ts'

/** What a date says of itself. */
export interface PartialDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** Where a relative date counts from: the article's date, or the last date in the text. */
export type Base = 'article' | 'last'

export interface RelativeDate {
  readonly unit: 'year' | 'month' | 'day'
  readonly base: Base
  readonly shift: number
}

export interface WrittenDate {
  readonly end: number
  readonly from: PartialDate
  /** Set where the text counts from another date; `from` then holds what it adds (去年12月). */
  readonly relative?: RelativeDate
  readonly to?: PartialDate | 'open'
}

const relativeWords: readonly (readonly [string, RelativeDate['unit'], Base, number])[] = [
  ['今年', 'year', 'article', 0],
  ['本年度', 'year', 'article', 0],
  ['本年', 'year', 'article', 0],
  ['去年', 'year', 'article', -1],
  ['前一年', 'year', 'article', -1],
  ['上一年', 'year', 'article', -1],
  ['前年', 'year', 'article', -2],
  ['明年', 'year', 'article', 1],
  ['当年', 'year', 'last', 0],
  ['同年', 'year', 'last', 0],
  ['次年', 'year', 'last', 1],
  ['翌年', 'year', 'last', 1],
  ['本月', 'month', 'article', 0],
  ['上月', 'month', 'article', -1],
  ['上个月', 'month', 'article', -1],
  ['下月', 'month', 'article', 1],
  ['下个月', 'month', 'article', 1],
  ['当月', 'month', 'last', 0],
  ['同月', 'month', 'last', 0],
  ['今日', 'day', 'article', 0],
  ['今天', 'day', 'article', 0],
  ['昨日', 'day', 'article', -1],
  ['昨天', 'day', 'article', -1],
  ['当日', 'day', 'last', 0],
  ['当天', 'day', 'last', 0],
  ['当晚', 'day', 'last', 0],
  ['同日', 'day', 'last', 0],
  ['次日', 'day', 'last', 1],
  ['翌日', 'day', 'last', 1],
]

const relativeTable = trieOf(
  relativeWords.map(([word, unit, base, shift]) => [word, { unit, base, shift } satisfies RelativeDate] as const),
)

const chineseDigits = '〇一二三四五六七八九'
const digitOf = (character: string) => (character === '零' || character === '○' ? 0 : chineseDigits.indexOf(character))

/** A number of at most two digits, Arabic or Chinese up to 三十一. */
function small(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const [tens, ones] = written.replace('廿', '二十').split('十')
  if (ones === undefined) return digitOf(written)
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0)
}

const number = String.raw`(\d{1,2}|[一二三四五六七八九十廿]{1,3})`
const yearPart = /(?:(\d{4})|([一二][〇零○一二三四五六七八九]{3}))年度?/y
const monthPart = new RegExp(`${number}月`, 'y')
const dayPart = new RegExp(`${number}[日号]`, 'y')
const dashed = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const yearRange = /(\d{4})[-—–~至]{1,2}(\d{4})年/y
const monthRange = /(\d{1,2})[-—–~至](\d{1,2})月(?!\d)/y
const dayRange = /(\d{1,2})[-—–~至](\d{1,2})[日号]/y
const decade = /(?:(?:20|二十)世纪|上世纪)([一二三四五六七八九]十|\d0)年代/y
const since = /(?:以来|至今|起(?![义草点诉步源])|开始)/y
const rangeSign = /(?:-|—{1,2}|–|~|至|到)/y
/** 日 begins or ends other words before these. */
const notDay = new Set('元圆本均常报子志间照语')

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isPossible = ({ year, month, day }: PartialDate): boolean =>
  (year === undefined || (year >= 1800 && year <= 2100)) &&
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= 31))

const yearOf = (arabic: string | undefined, chinese: string | undefined): number =>
  arabic ? Number(arabic) : Number(Array.from(chinese ?? '', digitOf).join(''))

interface Part {
  readonly end: number
  readonly date: PartialDate
  readonly to?: PartialDate
}

/** Month and day from `at` on: 2月, 2月26日, 1-3月, 2月26-27日. */
function monthsAndDays(text: string, at: number): Part | undefined {
  const range = match(monthRange, text, at)
  if (range) return { end: at + range[0].length, date: { month: Number(range[1]) }, to: { month: Number(range[2]) } }
  const month = match(monthPart, text, at)
  if (!month) return undefined
  const afterMonth = at + month[0].length
  const date = { month: small(month[1] ?? '') }
  const days = match(dayRange, text, afterMonth)
  if (days) {
    const end = afterMonth + days[0].length
    return { end, date: { day: Number(days[1]), ...date }, to: { day: Number(days[2]), ...date } }
  }
  const day = match(dayPart, text, afterMonth)
  if (day) return { end: afterMonth + day[0].length, date: { day: small(day[1] ?? ''), ...date } }
  return { end: text.charAt(afterMonth) === '份' ? afterMonth + 1 : afterMonth, date }
}

function absolute(text: string, at: number): Part | undefined {
  const parts = match(dashed, text, at)
  if (parts) {
    const date = { year: Number(parts[1]), month: Number(parts[3]), day: Number(parts[4]) }
    return { end: at + parts[0].length, date }
  }
  const years = match(yearRange, text, at)
  if (years) return { end: at + years[0].length, date: { year: Number(years[1]) }, to: { year: Number(years[2]) } }
  const year = match(yearPart, text, at)
  if (!year) return undefined
  const end = at + year[0].length
  const date = { year: yearOf(year[1], year[2]) }
  const rest = monthsAndDays(text, end)
  if (!rest) return { end, date }
  return { end: rest.end, date: { ...date, ...rest.date }, ...(rest.to && { to: { ...date, ...rest.to } }) }
}

/** A day without its month: 27日. */
function dayAlone(text: string, at: number): Part | undefined {
  const day = match(dayPart, text, at)
  const end = at + (day?.[0].length ?? 0)
  if (!day || text.charAt(end - 1) !== '日' || !/^\d/.test(day[0]) || notDay.has(text.charAt(end))) return undefined
  return { end, date: { day: small(day[1] ?? '') } }
}

const partAt = (text: string, at: number): Part | undefined =>
  absolute(text, at) ?? monthsAndDays(text, at) ?? dayAlone(text, at)

const isBareChineseMonth = (text: string, at: number, { date, end }: Part): boolean =>
  date.year === undefined && date.day === undefined && !/\d/.test(text.charAt(at)) && text.charAt(end - 1) !== '份'

/** A date with what follows it: the other end of a range, or 以来. What the first end says and the other does not, is shared. */
function withEnd(text: string, first: Part, relative?: RelativeDate): WrittenDate {
  const base = { end: first.end, from: first.date, ...(relative && { relative }) }
  if (first.to) return { to: first.to, ...base }
  const open = match(since, text, first.end)
  if (open) return { to: 'open', ...base }
  const sign = match(rangeSign, text, first.end)
  const other = sign ? partAt(text, first.end + sign[0].length) : undefined
  if (!other || other.to || !isPossible(other.date)) return base
  const { year, month } = first.date
  const shared = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && first.date.day !== undefined && { month }),
  }
  return { ...base, end: other.end, to: { ...shared, ...other.date } }
}

const mayBeginNumber = unitSet('0123456789一二三四五六七八九十廿上')
const mayBeginWord = unitSet(relativeWords.map(([word]) => word.charAt(0)).join(''))

/** Whether a date may begin with a unit. */
export const mayBeginDate = (unit: number): boolean => mayBeginWord[unit] === 1 || mayBeginNumber[unit] === 1

/** The date written from `at` on, or undefined. */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  const unit = text.charCodeAt(at)
  const relative = mayBeginWord[unit] ? relativeTable.longestAt(text, at) : undefined
  if (relative) {
    const added = relative.value.unit === 'year' ? monthsAndDays(text, relative.end) : undefined
    const part = added && isPossible(added.date) ? added : { end: relative.end, date: {} }
    return withEnd(text, part, relative.value)
  }
  if (!mayBeginNumber[unit]) return undefined
  const years = match(decade, text, at)
  if (years) {
    const first = 1900 + small(years[1] ?? '')
    return { end: at + years[0].length, from: { year: first }, to: { year: first + 9 } }
  }
  const part = partAt(text, at)
  if (!part || !isPossible(part.date) || isBareChineseMonth(text, at, part)) return undefined
  return withEnd(text, part)
}
