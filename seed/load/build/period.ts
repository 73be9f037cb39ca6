// From when to when several dates may reach.

import { flatMap } from '../../flat.ts'
import { sortedSet } from '../../identity.ts'
import { dayRange } from './edtf.ts'
import { given } from './given.ts'

export interface Period {
  /** First and last day, ISO. */
  readonly since?: string
  readonly until?: string
}

/** The first of all first days, the last of all last ones. */
export const joinPeriods = (periods: readonly Period[]): Period => {
  const since = sortedSet(flatMap(periods, (period) => period.since ?? []))[0]
  const until = sortedSet(flatMap(periods, (period) => period.until ?? [])).at(-1)
  return given({ since, until })
}

/** The period that EDTF dates may mean together; nothing where none names a day. */
export const dayRangeOf = (dates: readonly string[]): Period =>
  joinPeriods(
    dates.map((date) => {
      const { first, last } = dayRange(date) ?? {}
      return given({ since: first, until: last })
    }),
  )
