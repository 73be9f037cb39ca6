// Escapes such as `\u0041`. Some versions of Cypher resolve them wherever they stand, before they look for words, so that one may
// end a string or a comment; others in strings and names alone. Where they could matter they are refused, and all agree on the words.

import type { Token } from '../text/tokens.ts'

const unicodeEscape = /\\u+([0-9a-f]{4})?/gi
const ambiguous = new Set(['"', "'", '`', '\\'])

const isHarmless = (token: Token, digits: string | undefined): boolean => {
  if (token.kind !== 'string' && token.kind !== 'quoted') return false
  return digits === undefined || !ambiguous.has(String.fromCharCode(Number.parseInt(digits, 16)))
}

/** The offset of the first escape that versions may read differently. */
export const ambiguousEscape = (statement: string, tokens: readonly Token[]): number | undefined => {
  for (const { index, 1: digits } of statement.matchAll(unicodeEscape)) {
    const token = tokens.find(({ start, end }) => start <= index && index < end)
    if (token === undefined || !isHarmless(token, digits)) return index
  }
  return undefined
}
