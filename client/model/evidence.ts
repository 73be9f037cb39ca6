// Sentences behind a link: several facts often stand in one sentence, which is then shown once.

import type { ClaimView } from '../../server/contract.ts'

export interface Sentence {
  /** The surest of the facts that it says. */
  readonly claim: ClaimView
  /** Every fact that it says of this link. */
  readonly says: readonly ClaimView[]
}

/** One for each span of a document, the surest first, older documents before younger ones of the same certainty. */
export const sentencesOf = (claims: readonly ClaimView[]): readonly Sentence[] => {
  const spans = new Map<string, ClaimView[]>()
  for (const claim of claims) {
    const key = `${claim.document.id} ${claim.start} ${claim.end}`
    const known = spans.get(key)
    if (known === undefined) spans.set(key, [claim])
    else known.push(claim)
  }
  const sentences = [...spans.values()].flatMap((says) => {
    const [claim] = [...says].sort((a, b) => b.confidence - a.confidence)
    return claim === undefined ? [] : [{ claim, says }]
  })
  return sentences.sort(
    (a, b) =>
      b.claim.confidence - a.claim.confidence ||
      (a.claim.document.published ?? '').localeCompare(b.claim.document.published ?? '') ||
      a.claim.start - b.claim.start,
  )
}
