// Dates placed in time: partial and relative ones by the article's date or by the dates before them; what stays unknown stays open.

import { flatMap, matchesOf } from '../../flat.ts'
import { dayOf } from '../../read/day.ts'
import type { ArticleText } from '../../segment/article.ts'
import type { DateMention } from '../mention.ts'
import { dateAt, type PartialDate, type RelativeDate, type WrittenDate } from './date-text.ts'

/** How many days after the article's date a date without a year may still lie in its year. */
const aheadDays = 60

const asOf = /截[至止]到?(\d{4})年(\d{1,2})月(\d{1,2})日/g

interface State {
  readonly article: PartialDate | undefined
  /** The last date that the text gave, with the year it was placed in. */
  last: PartialDate
  /** The last year that stood in the text itself, and the sentence it stood in. */
  written: { year: number; month: number; sentence: number } | undefined
}

const pad = (value: number) => String(value).padStart(2, '0')

/** EDTF of a partial date: `2019-02-24`, `2019-02`, `XXXX-12-14`; undefined where there is no such day, or only a day. */
export function edtf({ year, month, day }: PartialDate): string | undefined {
  const years = year === undefined ? 'XXXX' : String(year)
  if (month === undefined) return year === undefined || day !== undefined ? undefined : years
  if (day === undefined) return `${years}-${pad(month)}`
  // 29 February exists in some year, so that it is possible where the year is open.
  return dayOf(year ?? 2000, month, day) && `${years}-${pad(month)}-${pad(day)}`
}

const fromIso = (day: string): PartialDate => {
  const [year, month, date] = day.split('-').map(Number)
  return { ...(year && { year }), ...(month && { month }), ...(date && { day: date }) }
}

/** Where the article has no date: the day as of which it reports, if all such days lie in one year. */
function reportDate(text: string): PartialDate | undefined {
  const days = Array.from(matchesOf(text, asOf), (found) => dayOf(Number(found[1]), Number(found[2]), Number(found[3])))
  const known = flatMap(days, (day) => day ?? []).sort()
  const [first] = known
  const latest = known.at(-1)
  return first && latest && first.slice(0, 4) === latest.slice(0, 4) ? fromIso(latest) : undefined
}

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000

function shifted(base: PartialDate, { unit, shift }: RelativeDate): PartialDate | undefined {
  const { year, month, day } = base
  if (unit === 'year') return year === undefined ? undefined : { year: year + shift }
  if (month === undefined) return undefined
  if (unit === 'day') {
    if (day === undefined) return undefined
    if (shift === 0) return base
    return year === undefined
      ? undefined
      : fromIso(new Date(dayNumber(year, month, day + shift) * 86_400_000).toISOString().slice(0, 10))
  }
  if (year === undefined) return shift === 0 ? { month } : undefined
  const months = year * 12 + month - 1 + shift
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The year for a month (and day) that stands without one. */
function yearFor(
  month: number,
  day: number | undefined,
  sentence: number,
  isPlanned: boolean,
  state: State,
): number | undefined {
  const { written, article } = state
  if (written?.sentence === sentence && month >= written.month) return written.year
  if (article?.year !== undefined && article.month !== undefined) {
    if (isPlanned) return article.year
    const ahead = dayNumber(article.year, month, day ?? 1) - dayNumber(article.year, article.month, article.day ?? 28)
    return ahead > aheadDays ? article.year - 1 : article.year
  }
  return written && month >= written.month - 3 && written.month > 0 ? written.year : undefined
}

function placed(date: PartialDate, sentence: number, isPlanned: boolean, state: State): PartialDate | undefined {
  if (date.year !== undefined) return date
  if (date.month === undefined) {
    const { year, month } = state.last
    return month === undefined ? undefined : { ...(year !== undefined && { year }), month, ...date }
  }
  const year = yearFor(date.month, date.day, sentence, isPlanned, state)
  return year === undefined ? date : { year, ...date }
}

function resolve(written: WrittenDate, sentence: number, isPlanned: boolean, state: State): PartialDate | undefined {
  const { relative, from } = written
  if (!relative) return placed(from, sentence, isPlanned, state)
  const base = relative.base === 'article' ? state.article : state.last
  const moved = base && shifted(base, relative)
  // 去年12月 keeps its month where the year is not known.
  if (!moved) return from.month === undefined ? undefined : from
  return { ...moved, ...from }
}

function edtfOf(from: PartialDate, to: WrittenDate['to']): string | undefined {
  const start = edtf(from)
  if (!start || !to) return start
  if (to === 'open') return `${start}/..`
  const end = edtf(to)
  return end && (start.startsWith('XXXX') || end.startsWith('XXXX') || start <= end) ? `${start}/${end}` : start
}

export interface DateReading {
  readonly end: number
  /** Absent where the date recurs, or nothing tells when it was. */
  readonly mention?: DateMention
}

/** A reader that is asked from the left to the right of an article's view whether a date begins at an offset. */
export function dateReader({ view, sentences, published }: ArticleText): (at: number) => DateReading | undefined {
  const { text } = view
  const article = published ? fromIso(published) : reportDate(text)
  const state: State = { article, last: article ?? {}, written: undefined }
  let sentence = 0

  return (at) => {
    const written = dateAt(text, at)
    if (!written) return undefined
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= at) sentence++
    const { end } = written
    const ahead = text.slice(Math.max(0, at - 16), at)
    if (/每年[^,。;]*$/.test(ahead)) return { end }
    const from = resolve(written, sentence, /[将拟]于?$|计划于?$|预计于?$/.test(ahead), state)
    if (!from) return { end }
    const { to } = written
    const until = to && to !== 'open' ? { ...(from.year !== undefined && { year: from.year }), ...to } : to
    const value = edtfOf(from, until)
    if (!value) return { end }
    state.last = until && until !== 'open' ? until : from
    if (written.from.year !== undefined) state.written = { year: written.from.year, month: from.month ?? 0, sentence }
    return { end, mention: { kind: 'date', start: at, end, edtf: value } }
  }
}
