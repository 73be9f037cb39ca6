// Loops inside an expression, such as `reduce(s = 0, x IN range(1, 1000000000) | s + x)`, are the one thing that a database cannot
// interrupt. The obvious ones are refused here, with the way that can be interrupted; the rest is ended from outside.

import { isSymbol, isWord, type Token } from '../text/tokens.ts'

/** The longest range that an expression may run through. */
export const longestRange = 1_000_000

const skipBrackets = (tokens: readonly Token[], open: number): number => {
  let depth = 0
  for (let index = open; index < tokens.length; index += 1) {
    if (isSymbol(tokens[index], '(')) depth += 1
    if (isSymbol(tokens[index], ')')) depth -= 1
    if (depth === 0) return index
  }
  return tokens.length
}

/** Whether a parameter is, or holds anywhere, a number that is too large: `$ends.last` and `{"$": "integer", "value": "…"}` too. */
const holdsLarge = (value: unknown): boolean => {
  if (typeof value === 'number') return Math.abs(value) > longestRange
  if (typeof value !== 'object' || value === null) return false
  if ('$' in value && 'value' in value) return Math.abs(Number(value.value)) > longestRange
  return Object.values(value).some(holdsLarge)
}

const isLarge = (token: Token, parameters: Readonly<Record<string, unknown>>): boolean => {
  if (token.kind === 'number') return !(Number(token.text.replaceAll('_', '')) <= longestRange)
  return token.kind === 'parameter' && holdsLarge(parameters[token.text])
}

/** The first `range(…)` that is longer than allowed, or computes its ends by multiplying; ranges that UNWIND takes apart may be. */
export const tooLongRange = (
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): { detail: string; token: Token } | undefined => {
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token, 'RANGE') || !isSymbol(tokens[index + 1], '(')) continue
    const close = skipBrackets(tokens, index + 1)
    if (isWord(tokens[index - 1], 'UNWIND') && isWord(tokens[close + 1], 'AS')) continue
    const inside = tokens.slice(index + 2, close)
    const multiplies = inside.some((one) => isSymbol(one, '*') || isSymbol(one, '^'))
    if (multiplies || inside.some((one) => isLarge(one, parameters)))
      return {
        detail: `A range inside an expression has at most ${longestRange} numbers. Take a longer one apart with UNWIND range(…) AS x.`,
        token,
      }
  }
  return undefined
}
