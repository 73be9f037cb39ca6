// How many documents say something each in its own words: a sentence that was copied is no second voice.

interface Voice {
  readonly quote: string
  readonly document: { readonly id: string }
}

/** Documents with at least one sentence that none of the others has; of those that share a sentence one counts. */
export const independentDocuments = (claims: readonly Voice[]): number => {
  const documents = new Set<string>()
  const quotes = new Set<string>()
  for (const { quote, document } of claims) {
    if (documents.has(document.id) || quotes.has(quote)) continue
    documents.add(document.id)
    quotes.add(quote)
  }
  return documents.size
}
