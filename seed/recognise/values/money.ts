// Amounts of money: number, currency, how exactly it is meant, and whether it is a sum over time.

import { endingOf, trieOf } from '../../lexicon/trie.ts'
import { unitSet } from '../../segment/normalise.ts'
import type { MoneyMention } from '../mention.ts'
import { type Numeral, numeralAt } from './numerals.ts'

type Qualifier = MoneyMention['qualifier']

/** Words for currencies after a number, with their ISO 4217 code. */
const units = trieOf([
  ['元人民币', 'CNY'],
  ['元港币', 'HKD'],
  ['元整', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['澳门元', 'MOP'],
  ['澳门币', 'MOP'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['韩元', 'KRW'],
  ['加元', 'CAD'],
  ['澳元', 'AUD'],
  ['新加坡元', 'SGD'],
  ['新元', 'SGD'],
  ['瑞士法郎', 'CHF'],
  ['块钱', 'CNY'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
])

/** Marks before a number. */
const marks: ReadonlyMap<string, string> = new Map([
  ['HK$', 'HKD'],
  ['US$', 'USD'],
  ['人民币', 'CNY'],
  ['港币', 'HKD'],
  ['美元', 'USD'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['USD', 'USD'],
  ['HKD', 'HKD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
])
const markEnding = endingOf(marks.keys())

/** 元 begins other words before these. */
const notMoney = new Set('素旦宵件首年月老化气代朝帅勋谋坝')
const overMarks = new Set('余多')
const rangeMarks = new Set('-—~–至到')

/** The first that fits counts: 不超过 before 超过. */
const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/不(?:少于|低于|小于|下|下于)(?:人民币)?$/, 'atLeast'],
  [/(?:不超过|不高于|不多于|至多|最多|最高|低于|少于|上限为?)(?:人民币)?$/, 'upTo'],
  [/(?:至少|最少|高于|大于|多于|超过|超出|突破|逾|超|过|上|满)(?:人民币)?$/, 'atLeast'],
  [/(?:约|大约|约为|近|将近|接近|大概|约合|约计)(?:人民币)?$/, 'about'],
]

const behind: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:以上|之上|有余|起)/, 'atLeast'],
  [/^(?:以内|以下|之内|封顶)/, 'upTo'],
  [/^(?:左右|上下)/, 'about'],
]

const moneyWords =
  /(?:捐|款|资金|资助|投入|出资|拨付|筹集|筹款|募集|募捐|金额|总额|预算|经费|支出|收入|奖金|补助|善款|价值|配捐)/
/** A number with 万 or 亿 alone is money only where no thing counted follows. */
const thingFollows = /^[\u4e00-\u9fff]/
const moneyTail = /^(?:用于|给|支持|资金|善款|捐款|帮助|助力|设立|购买|专项|，|的?(?:资金|善款|捐款|物资|支持))/

const sumWords = /累计|累积|共计|总计|合计|总额|总共|历年/
const sinceWords = /以来|至今|截至|截止/
const endsClause = unitSet('。;!?\n')

/** The text of the sentence before `at`, at most 120 units, parted into the clause that holds it and what comes before. */
function leading(text: string, at: number): { clause: string; earlier: string } {
  let from = at
  let comma = -1
  while (from > 0 && at - from < 120 && endsClause[text.charCodeAt(from - 1)] === 0) {
    from--
    if (comma < 0 && text.charAt(from) === ',') comma = from
  }
  return comma < 0
    ? { clause: text.slice(from, at), earlier: '' }
    : { clause: text.slice(comma, at), earlier: text.slice(from, comma) }
}

function unitAt(text: string, at: number): { end: number; currency: string } | undefined {
  const found = units.longestAt(text, at)
  if (!found) return undefined
  const { end, value } = found
  const isWord = end - at === 1 && text.charAt(at) === '元' && notMoney.has(text.charAt(end))
  return isWord ? undefined : { end, currency: value }
}

function markBefore(text: string, at: number): { start: number; currency: string } | undefined {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at
  const mark = markEnding(text, to)
  return mark === undefined ? undefined : { start: to - mark.length, currency: marks.get(mark) ?? '' }
}

function qualifierOf(text: string, start: number, end: number, isOver: boolean, inexact: boolean): Qualifier {
  if (isOver) return 'atLeast'
  const tail = text.slice(end, end + 4)
  const head = text.slice(Math.max(0, start - 8), start)
  const found = before.find(([pattern]) => pattern.test(head)) ?? behind.find(([pattern]) => pattern.test(tail))
  return found?.[1] ?? (inexact ? 'about' : 'exact')
}

interface Amount {
  readonly start: number
  readonly end: number
  readonly currency: string
  readonly isOver: boolean
}

function amountAt(text: string, numeral: Numeral): Amount | undefined {
  const mark = markBefore(text, numeral.start)
  let at = numeral.end
  let isOver = numeral.inexact === 'over'
  if (overMarks.has(text.charAt(at)) && unitAt(text, at + 1)) {
    isOver = true
    at++
  }
  const unit = unitAt(text, at)
  if (unit)
    return {
      start: mark?.start ?? numeral.start,
      end: unit.end,
      currency: unit.currency === 'CNY' ? (mark?.currency ?? 'CNY') : unit.currency,
      isOver,
    }
  if (mark) return { start: mark.start, end: numeral.end, currency: mark.currency, isOver }
  if (!numeral.large) return undefined
  const rest = text.slice(numeral.end, numeral.end + 6)
  if (thingFollows.test(rest) && !moneyTail.test(rest)) return undefined
  const { clause } = leading(text, numeral.start)
  return moneyWords.test(clause.slice(-12))
    ? { start: numeral.start, end: numeral.end, currency: 'CNY', isOver }
    : undefined
}

/** The upper end of a range (3000-5000元, 10万元至20万元) that begins with this number. */
function upperEnd(text: string, lower: Numeral): { numeral: Numeral; amount: Amount } | undefined {
  const unit = unitAt(text, lower.end)
  const at = unit?.end ?? lower.end
  if (!rangeMarks.has(text.charAt(at))) return undefined
  const numeral = numeralAt(text, at + (text.charAt(at + 1) === '—' ? 2 : 1))
  const amount = numeral && amountAt(text, numeral)
  return amount && numeral ? { numeral, amount } : undefined
}

/** 30-50万元: a lower end without a multiplier has that of the upper one. */
function lowerValue(lower: Numeral, upper: Numeral): number {
  if (lower.large || !upper.large || lower.value >= upper.value) return lower.value
  const factor = upper.value >= 1e8 ? 1e8 : 1e4
  return lower.value * factor < upper.value ? lower.value * factor : lower.value
}

/** The amount of money that begins with this number, or undefined. Of a range it is the lower end, as `atLeast`. */
export function moneyFrom(text: string, numeral: Numeral): MoneyMention | undefined {
  const upper = upperEnd(text, numeral)
  const amount = upper?.amount ?? amountAt(text, numeral)
  if (!amount) return undefined
  const start = upper ? (markBefore(text, numeral.start)?.start ?? numeral.start) : amount.start
  const { end, currency } = amount
  const value = upper ? lowerValue(numeral, upper.numeral) : numeral.value
  const { clause, earlier } = leading(text, start)
  return {
    kind: 'money',
    start,
    end,
    amount: Math.round(value * 100) / 100,
    currency,
    qualifier: upper ? 'atLeast' : qualifierOf(text, start, end, amount.isOver, numeral.inexact === 'about'),
    cumulative: sumWords.test(clause) || sinceWords.test(clause) || sinceWords.test(earlier),
  }
}
