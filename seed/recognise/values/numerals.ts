// Numbers as Chinese text writes them: 1,234.5, 40.14亿, 100余万, 两百三十五万, 叁拾万, 三四百, 二〇一九.

import { unitSet } from '../../segment/normalise.ts'

export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** `over` for 余 and 多, `about` for 几 and two digits in a row (三四百). */
  readonly inexact?: 'over' | 'about'
  /** Ends with 万 or 亿, so that a unit of money may be left out. */
  readonly large: boolean
  readonly chinese: boolean
}

const digitValues: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

const multipliers: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  亿: 1e8,
}

const over = new Set('余多')
/** What stands before a bare 百万 or 亿 where it means one of them. */
const beforeBare = new Set('近上逾超过约达破')
/** 捐赠|百万元, 注资|千万元: so too right after the verb of a gift, where 元 follows. */
const givingBare = new Set('捐资款赠入出助')

const isAsciiDigit = (character: string) => character >= '0' && character <= '9'

/** The digits of a Chinese number written place by place (二〇一九), or undefined. */
function placewise(text: string, start: number): { end: number; value: number } | undefined {
  let end = start
  let value = 0
  for (
    let digit = digitValues[text.charAt(end)];
    digit !== undefined && end < start + 15;
    digit = digitValues[text.charAt(end)]
  ) {
    value = value * 10 + digit
    end++
  }
  return end - start >= 2 ? { end, value } : undefined
}

interface Reading {
  end: number
  value: number
  about: boolean
  large: boolean
}

/** Reads 两百三十五万: sections below 万, joined by 万 and 亿. */
function chineseAt(text: string, start: number): Reading | undefined {
  let at = start
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastUnit = 0
  let about = false
  let large = false
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    const next = digitValues[character]
    const unit = multipliers[character]
    if (next !== undefined) {
      if (digit !== undefined && digit !== 0) {
        // 三四百: two digits in a row before a unit give the lower one, roughly.
        if (next !== digit + 1 || multipliers[text.charAt(at + 1)] === undefined) break
        about = true
        continue
      }
      digit = next
    } else if (unit === undefined) break
    else if (unit >= 1e4) {
      const below = section + (digit ?? 0)
      if (below === 0 && total === 0) break
      if (unit === 1e8) total = (total + below) * unit
      else total += below * unit
      section = 0
      digit = undefined
      lastUnit = unit
      large = true
    } else {
      if (digit === undefined && unit !== 10) break
      section += (digit ?? 1) * unit
      digit = undefined
      lastUnit = unit
      large = false
    }
  }
  if (at === start) return undefined
  // 三百五 is 350, 一万二 is 12000.
  const isShortTail = digit !== undefined && digit > 0 && lastUnit >= 100 && text.charAt(at - 2) in multipliers
  const tail = (digit ?? 0) * (isShortTail ? lastUnit / 10 : 1)
  if (tail > 0) large = false
  return { end: at, value: total + section + tail, about, large }
}

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(?:\.\d{1,6}(?!\d))?/y

/** Reads multipliers from `at`: 万, 百万, 亿, 个亿; with 余 or 多 before or after. */
function multiplied(text: string, at: number): { end: number; factor: number; isOver: boolean } {
  let end = at
  let factor = 1
  let isOver = false
  if (over.has(text.charAt(end)) && (multipliers[text.charAt(end + 1)] ?? 0) >= 1e4) {
    isOver = true
    end++
  }
  if (text.startsWith('个亿', end)) end++
  for (
    let unit = multipliers[text.charAt(end)];
    unit !== undefined && end < at + 4;
    unit = multipliers[text.charAt(end)]
  ) {
    factor *= unit
    end++
  }
  return { end, factor, isOver }
}

function arabicAt(text: string, start: number): Numeral | undefined {
  arabic.lastIndex = start
  const written = arabic.exec(text)?.[0]
  if (written === undefined) return undefined
  const scaled = multiplied(text, start + written.length)
  let { end } = scaled
  // Multiplied as whole numbers, so that 40.14亿 is exact.
  const [whole = '', decimals = ''] = written.replaceAll(',', '').split('.')
  let value = (Number(whole + decimals) * scaled.factor) / 10 ** decimals.length
  let large = scaled.factor >= 1e4
  // 1亿2000万, 3万5千: a smaller part follows at once.
  const part = scaled.factor >= 1e4 && isAsciiDigit(text.charAt(end)) ? arabicAt(text, end) : undefined
  if (part && part.value < scaled.factor) {
    value += part.value
    end = part.end
    large = part.large
  }
  const isOver = scaled.isOver || part?.inexact === 'over'
  return {
    start,
    end,
    value: Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6,
    large,
    chinese: false,
    ...(isOver && { inexact: 'over' as const }),
  }
}

function bareAt(text: string, start: number): Numeral | undefined {
  const before = text.charAt(start - 1)
  if (!beforeBare.has(before) && !givingBare.has(before)) return undefined
  const { end, factor } = multiplied(text, start)
  if (!beforeBare.has(before) && !/^[余多]?元/.test(text.slice(end, end + 2))) return undefined
  return factor > 1 ? { start, end, value: factor, large: factor >= 1e4, chinese: true } : undefined
}

/** The number that begins at `start` of a view's text, as long as it goes; undefined where there is none. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  const first = text.charAt(start)
  if (isAsciiDigit(first)) return arabicAt(text, start)
  if (digitValues[first] === undefined && first !== '十' && first !== '拾') return bareAt(text, start)
  const read = chineseAt(text, start)
  const places = placewise(text, start)
  if (!read || (places && places.end > read.end)) {
    return places && { start, end: places.end, value: places.value, large: false, chinese: true }
  }
  let { end, value, large } = read
  let inexact: Numeral['inexact'] = read.about ? 'about' : undefined
  if (over.has(text.charAt(end)) || text.charAt(end) === '几') {
    const scaled = multiplied(text, text.charAt(end) === '几' ? end + 1 : end)
    if (scaled.factor > 1) {
      inexact = 'over'
      // 一亿一千多万: what stands before 亿 is whole, and only the rest is counted in 万.
      const whole = value >= 1e8 && scaled.factor < 1e8 ? Math.floor(value / 1e8) * 1e8 : 0
      value = whole + (value - whole) * scaled.factor
      end = scaled.end
      large = true
    }
  }
  return { start, end, value, large, chinese: true, ...(inexact && { inexact }) }
}

/** For each UTF-16 unit whether a number may begin with it. */
export const mayBegin: Uint8Array = unitSet(
  ['0123456789', ...Object.keys(digitValues), ...Object.keys(multipliers)].join(''),
)
