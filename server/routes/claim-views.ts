// Claims as they are shown: each quote with a little of the text on either side, so that it can be read in its place.

import type { ClaimView } from '../contract.ts'
import { amountToText } from '../money/minor.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'

/** UTF-16 units of text on either side of a quote. */
const context = 80

/** The claims of these ids that there are, the surest first, at most `limit`. */
export const claimViews = async (
  database: ReadableDatabase,
  ids: readonly string[],
  limit: number,
): Promise<ClaimView[]> => {
  if (ids.length === 0) return []
  const rows = await read(database, 'claims', { ids, limit })
  const documents = [...new Set(rows.map(({ document }) => document.id))]
  const texts = await read(database, 'document-texts', { ids: documents })
  const byId = new Map(texts.map(({ id, text }) => [id, text]))
  return rows.map((row) => viewOf(row, byId.get(row.document.id) ?? ''))
}

const viewOf = (
  { claim: { amount, ...claim }, subject, object, document }: Row<'claims'>,
  text: string,
): ClaimView => ({
  ...claim,
  ...(amount === undefined ? {} : { amount: amountToText(amount) }),
  subject,
  object,
  document,
  before: text.slice(Math.max(0, claim.start - context), claim.start).replace(/^\p{Surrogate}/u, ''),
  after: text.slice(claim.end, claim.end + context).replace(/\p{Surrogate}$/u, ''),
})
