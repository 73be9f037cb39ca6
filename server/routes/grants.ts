// GET /grants: gifts by giver, recipient, topic, place, time and amount, and the total that says what it counts.

import { z } from 'zod'
import { type GrantView, grantsQuerySchema, grantsSchema } from '../contract.ts'
import { wrongParameters } from '../errors.ts'
import { fromCursor, toCursor } from '../http/cursor.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { grantFilter } from '../money/filters.ts'
import { minorToText } from '../money/minor.ts'
import { omissionOf, totalsOf } from '../money/totals.ts'
import { read } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'

const cursorSchema = z.tuple([z.string(), z.string()])

export const grantView = ({ grant, givers, recipients, claims, documents }: Row<'grants'>): GrantView => {
  const { amountMinor, ...known } = grant
  const leftOut = omissionOf({ ...known, named: amountMinor !== undefined })
  return {
    ...known,
    ...(amountMinor === undefined ? {} : { amount: minorToText(BigInt(amountMinor)) }),
    ...(leftOut === undefined ? {} : { leftOut }),
    joint: known.scope === 'joint' || givers.length > 1,
    givers,
    recipients,
    claims,
    documents,
  }
}

export const grantsRoute = jsonRoute({
  path: '/grants',
  summary: 'Grants that meet the filters, and their total: what it counts, what it leaves out and why',
  tag: 'money',
  query: grantsQuerySchema,
  parts: nothing,
  answer: grantsSchema,
  handle: async ({ query: { limit, cursor, ...filters } }, { database }) => {
    if (filters.recipient !== undefined && filters.project !== undefined)
      throw wrongParameters([{ name: 'project', problem: 'is the same as recipient; give one of them' }])
    const after = cursor === undefined ? undefined : fromCursor(cursor, cursorSchema)
    const filter = grantFilter(filters)
    const [sorts, found] = await Promise.all([
      read(database, 'grant-sums', { filter }),
      read(database, 'grants', {
        filter,
        page: { afterSince: after?.[0], afterId: after?.[1] },
        limit: limit + 1,
      }),
    ])
    const page = found.slice(0, limit)
    const last = found.length > limit ? page.at(-1) : undefined
    return {
      totals: totalsOf(sorts),
      number: sorts.reduce((sum, { grants }) => sum + grants, 0),
      grants: page.map(grantView),
      ...(last ? { cursor: toCursor([last.since, last.grant.id]) } : {}),
      query: 'grants',
    }
  },
})
