// What a statement calls: functions and procedures by their full names, and clauses that reach beyond the graph.

import { isName, isSymbol, isWord, type Token } from './tokens.ts'

export interface Call {
  readonly kind: 'function' | 'procedure'
  /** Dotted, as written but without quotes: `date.truncate`. */
  readonly name: string
  readonly token: Token
}

interface DottedName {
  readonly parts: readonly string[]
  /** Index of the token behind it. */
  readonly next: number
}

const dottedName = (tokens: readonly Token[], from: number): DottedName => {
  const parts: string[] = []
  let next = from
  for (let token = tokens[next]; isName(token); token = tokens[next]) {
    parts.push(token.text)
    next += 1
    if (!isSymbol(tokens[next], '.') || !isName(tokens[next + 1])) break
    next += 1
  }
  return { parts, next }
}

/**
 * All calls of procedures, and of functions with a dotted name. Functions that others add to a server always have one (the
 * root namespace is closed to them), so a plain name before a bracket is the language's own function or one of its words.
 */
export const callsOf = (tokens: readonly Token[]): Call[] => {
  const calls: Call[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!isName(token)) continue
    const isProcedure = isWord(token, 'CALL') && isName(tokens[index + 1])
    const { parts, next } = dottedName(tokens, isProcedure ? index + 1 : index)
    const name = parts.join('.')
    if (isProcedure) calls.push({ kind: 'procedure', name, token })
    else if (name.includes('.') && isSymbol(tokens[next], '(')) calls.push({ kind: 'function', name, token })
    index = next - 1
  }
  return calls
}

const opens = (token: Token | undefined) =>
  token === undefined ||
  isSymbol(token, '{') ||
  ['UNION', 'ALL', 'DISTINCT', 'NEXT'].some((word) => isWord(token, word))

const valueFollows = (token: Token | undefined) => isName(token) || isParameter(token)
const isParameter = (token: Token | undefined) => token?.kind === 'parameter'

interface Clause {
  readonly clause: 'LOAD CSV' | 'USE'
  readonly token: Token
}

/** Where a statement reads a file or an address (LOAD CSV), or goes to another database (USE). */
export const clausesBeyondTheGraph = (tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = []
  for (const [index, token] of tokens.entries()) {
    const following = tokens[index + 1]
    if (isWord(token, 'LOAD') && isWord(following, 'CSV')) clauses.push({ clause: 'LOAD CSV', token })
    if (isWord(token, 'USE') && opens(tokens[index - 1]) && valueFollows(following))
      clauses.push({ clause: 'USE', token })
  }
  return clauses
}
