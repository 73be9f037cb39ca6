// How sure several claims of the same thing make us.

import { byCode } from '../../identity.ts'

/** What is needed of a claim to weigh it. */
export interface Weighed {
  readonly document: string
  readonly quote: string
  readonly confidence: number
}

/** Four decimals: as fine as confidence means anything, and the same sum in whatever order it was made. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/**
 * Noisy-or over independent voices: 1 − Π(1 − c). A confidence is the chance that a sentence was read rightly. Sentences of one
 * document share its context and so its misreadings, and a sentence that was copied into another document is misread alike; so each
 * document speaks once, by its surest claim, and each quote once.
 */
export const combinedConfidence = (claims: readonly Weighed[]): number => {
  const documents = new Set<string>()
  const quotes = new Set<string>()
  let doubt = 1
  const surestFirst = [...claims].sort(
    (a, b) => b.confidence - a.confidence || byCode(a.document, b.document) || byCode(a.quote, b.quote),
  )
  for (const { document, quote, confidence } of surestFirst) {
    if (documents.has(document) || quotes.has(quote)) continue
    documents.add(document)
    quotes.add(quote)
    doubt *= 1 - confidence
  }
  return rounded(1 - doubt)
}
