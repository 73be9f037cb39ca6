// GET /claims/{id}: one claim, with its quote in its place.

import { oneClaimSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { idPart, nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { claimViews } from './claim-views.ts'

export const claimRoute = jsonRoute({
  path: '/claims/:id',
  summary: 'One claim: its two ends, the sentence that says it, where that stands, and how sure it is',
  tag: 'evidence',
  query: nothing,
  parts: idPart,
  answer: oneClaimSchema,
  problems: [404],
  handle: async ({ parts: { id } }, { database }) => {
    const [claim] = await claimViews(database, [id], 1)
    if (!claim) throw notFound('claim', id)
    return { ...claim, query: 'claims' }
  },
})
