// Dates as documents leave them (EDTF, ISO 8601-2:2019, levels 0 and 1) to the first and last day that they may mean.
// Beyond level 1, a month and day of an unknown year is read too (`XXXX-12-14`): documents often name the day alone.

/** ISO days, `2019-02-24`; an end that is open or not known is left out. */
export interface DayRange {
  readonly first?: string
  readonly last?: string
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')

const daysIn = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

const day = (year: number, month: number, dayOfMonth: number) =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`

const months = (year: number, from: number, to: number): DayRange => ({
  first: day(year, from, 1),
  last: day(year, to, daysIn(year, to)),
})

/** Seasons of the northern hemisphere by whole months; a year's winter may be the one it began or the one it ended with. */
const season = (year: number, code: number): DayRange => {
  if (code < 24) return months(year, 3 * (code - 20), 3 * (code - 20) + 2)
  return { first: day(year, 1, 1), ...(year < 9999 ? { last: day(year + 1, 2, daysIn(year + 1, 2)) } : {}) }
}

const ofYear = (year: string): DayRange => {
  if (year === 'XXXX') return {}
  return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` }
}

/** A month and day whose year is not known: well formed, but no day in particular. */
const ofUnknownYear = (month: string, dayOfMonth: string | undefined): DayRange | undefined => {
  const number = month === 'XX' ? 1 : Number(month)
  if (number < 1 || number > 12) return undefined
  if (dayOfMonth === undefined || dayOfMonth === 'XX') return {}
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= daysIn(2000, number) ? {} : undefined
}

const ofMonth = (year: number, month: string, dayOfMonth: string | undefined): DayRange | undefined => {
  if (month === 'XX') return dayOfMonth === undefined || dayOfMonth === 'XX' ? months(year, 1, 12) : undefined
  const number = Number(month)
  if (number >= 21 && number <= 24) return dayOfMonth === undefined ? season(year, number) : undefined
  if (number < 1 || number > 12) return undefined
  if (dayOfMonth === undefined || dayOfMonth === 'XX') return months(year, number, number)
  const exact = Number(dayOfMonth)
  if (exact < 1 || exact > daysIn(year, number)) return undefined
  return { first: day(year, number, exact), last: day(year, number, exact) }
}

const date = /^(\d{4}|\d{1,3}X{1,3}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/
const time = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/
/** Years before 0 or after 9999: well formed, but their days would not sort as text, and nobody funds in them. */
const farYear = /^(?:Y-?[1-9]\d{4,}|-\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?)?)[?~%]?$/

const single = (text: string): DayRange | undefined => {
  const stamped = time.exec(text)
  if (stamped?.[1] !== undefined) return single(stamped[1])
  if (farYear.test(text)) return {}
  const [, year, month, dayOfMonth] = date.exec(text) ?? []
  if (year === undefined || year.length !== 4) return undefined
  if (month === undefined) return ofYear(year)
  if (year === 'XXXX') return ofUnknownYear(month, dayOfMonth)
  return year.includes('X') ? undefined : ofMonth(Number(year), month, dayOfMonth)
}

const open = (text: string) => text === '' || text === '..'

/**
 * The first and last day that an EDTF text may mean; an interval runs from the first day of its beginning to the last of its end.
 * Gives undefined where the text is not such a date, and a range without days where it names none (`XXXX-12-14`).
 */
export const dayRange = (text: string): DayRange | undefined => {
  const [from, to, ...more] = text.split('/')
  if (from === undefined || more.length > 0) return undefined
  if (to === undefined) return single(from)
  if (open(from) && open(to)) return undefined
  const first = open(from) ? {} : single(from)
  const last = open(to) ? {} : single(to)
  if (first === undefined || last === undefined) return undefined
  if (first.first !== undefined && last.last !== undefined && first.first > last.last) return undefined
  return {
    ...(first.first === undefined ? {} : { first: first.first }),
    ...(last.last === undefined ? {} : { last: last.last }),
  }
}

const milliseconds = (isoDay: string) => Date.parse(`${isoDay}T00:00:00Z`)

/** How many days a date leaves open, for choosing the most precise of several; Infinity where an end is not known. */
export const vagueness = (text: string): number => {
  const { first, last } = dayRange(text) ?? {}
  return first === undefined || last === undefined ? Infinity : (milliseconds(last) - milliseconds(first)) / 86_400_000
}
