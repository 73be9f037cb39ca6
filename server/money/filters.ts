// The filters of grants, as a request gives them, as the queries take them.

import type { z } from 'zod'
import type { grantsQuerySchema } from '../contract.ts'
import { toMinor } from './minor.ts'

export type GrantFilters = Partial<Omit<z.infer<typeof grantsQuerySchema>, 'limit' | 'cursor'>>

/** The parameter `filter` of the queries `grants` and `grant-sums`; what is not asked for is null. */
export const grantFilter = (filters: GrantFilters) => ({
  funder: filters.funder ?? null,
  recipient: filters.recipient ?? filters.project ?? null,
  topic: filters.topic ?? null,
  place: filters.place ?? null,
  since: filters.since ?? null,
  until: filters.until ?? null,
  currency: filters.currency ?? null,
  kind: filters.kind ?? null,
  scope: filters.scope ?? null,
  atLeast: filters.atLeast === undefined ? null : toMinor(filters.atLeast),
  atMost: filters.atMost === undefined ? null : toMinor(filters.atMost),
})
