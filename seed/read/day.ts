// Calendar days as pages and front matter write them.

const pad = (value: number) => String(value).padStart(2, '0')

/** The ISO day for a year, month and day of the calendar, or undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${pad(month)}-${pad(day)}`
}

const written = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/

/** The ISO day that a text such as `2019-02-26 10:54`, `2019/2/26` or `2019年2月26日` names, or undefined. */
export function isoDay(text: string): string | undefined {
  const parts = written.exec(text)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}
