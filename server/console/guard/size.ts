// How large a statement may be in the ways that planning it grows with. A plan is made before any clock of the database runs and nothing
// interrupts it: words in a row overflow its stack, so that no answer comes at all, and some of its steps double with every word.

import { isSymbol, isWord, type Token } from '../text/tokens.ts'
import { mostChoices, tooManyChoices } from './choices.ts'

/** How deeply brackets and CASE may be nested: beyond what people write; at twice as many a parser that looks for an error finds no end. */
export const deepest = 40
/** Steps that one expression may take: operators, brackets, and properties of properties. */
export const mostSteps = 150
/** XOR is planned as two copies of both its sides. */
export const mostXors = 8
/** Subqueries inside subqueries: each is planned once for every way to plan those around it. */
export const deepestSubquery = 6
/** Clauses such as MATCH and WITH. */
export const mostClauses = 100

export interface Oversize {
  readonly code: 'syntax' | 'too-large'
  readonly detail: string
  readonly token: Token
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const symbols = new Set('+-*/%^!&|')
const operators = ['AND', 'OR', 'XOR', 'NOT']
const clauses = ['MATCH', 'WITH', 'UNWIND', 'RETURN', 'UNION', 'CALL', 'FOREACH', 'LET', 'FILTER']
const others = ['WHERE', 'ORDER', 'BY', 'SKIP', 'LIMIT', 'AS', 'YIELD', 'WHEN', 'THEN', 'ELSE']
const holders = ['EXISTS', 'COUNT', 'COLLECT', 'CALL']

interface Level {
  readonly closes: string
  readonly isSubquery: boolean
  /** Steps around it when it began; the most of any expression in it so far, and those of the one that is read. */
  readonly around: number
  most: number
  now: number
}

const isOneOf = (token: Token, words: readonly string[]) => words.some((word) => isWord(token, word))

/** Whether a word stands where one of the language may, and not as the name of a variable, a property, a label or a key. */
const isFree = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  if (before === undefined) return true
  if (before.kind === 'symbol' && (before.text === '.' || before.text === ':' || symbols.has(before.text))) return false
  if (isOneOf(before, ['AND', 'OR', 'XOR', 'STARTS', 'ENDS'])) return false
  return !isSymbol(tokens[index + 1], ':')
}

const isStep = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (isSymbol(token, '.')) return isSymbol(tokens[index - 2], '.')
  if (token?.kind === 'symbol') return symbols.has(token.text)
  return token !== undefined && isOneOf(token, operators)
}

/** The bracket before the one at `index` that belongs to it, or the token before: `CALL (x) {`, `EXISTS {`. */
const isHeld = (tokens: readonly Token[], index: number): boolean => {
  let before = index - 1
  if (isSymbol(tokens[before], ')')) {
    while (before > 0 && !isSymbol(tokens[before], '(')) before -= 1
    before -= 1
    return isWord(tokens[before], 'CALL')
  }
  const token = tokens[before]
  return token !== undefined && isOneOf(token, holders)
}

const large = (detail: string, token: Token): Oversize => ({ code: 'too-large', detail, token })

const tooMany = (tokens: readonly Token[]): Oversize | undefined => {
  const xor = tokens.filter((token) => isWord(token, 'XOR'))[mostXors]
  if (xor) return large(`XOR stands here more than ${mostXors} times.`, xor)
  const clause = tokens.filter((token, index) => isOneOf(token, clauses) && isFree(tokens, index))[mostClauses]
  if (clause) return large(`The statement has more than ${mostClauses} clauses.`, clause)
  const choice = tooManyChoices(tokens)
  return (
    choice && large(`Its labels can be chosen in more than ${mostChoices} ways. Ask for fewer alternatives.`, choice)
  )
}

const opens = (tokens: readonly Token[], index: number): string | undefined => {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (isWord(token, 'CASE')) return isSymbol(before, '.') || isSymbol(before, ':') ? undefined : 'END'
  return token?.kind === 'symbol' ? brackets.get(token.text) : undefined
}

/** The level that a token ends: the last one, or the one around CASEs that no END follows. */
const closed = (levels: readonly Level[], token: Token): number => {
  const at = levels.findLastIndex(({ closes }) => closes !== 'END' || isWord(token, 'END'))
  const closes = levels[at]?.closes
  return closes !== undefined && (isSymbol(token, closes) || isWord(token, closes)) ? at : -1
}

const nested = (levels: readonly Level[], token: Token): Oversize | undefined => {
  if (levels.length - 1 > deepest)
    return { code: 'syntax', detail: `Brackets are nested more than ${deepest} deep.`, token }
  return levels.filter(({ isSubquery }) => isSubquery).length > deepestSubquery
    ? large(`Subqueries are nested more than ${deepestSubquery} deep.`, token)
    : undefined
}

/** The first place at which a statement is too large in one of these ways. */
export const tooLarge = (tokens: readonly Token[]): Oversize | undefined => {
  const levels: [Level, ...Level[]] = [{ closes: '', isSubquery: false, around: 0, most: 0, now: 0 }]
  for (const [index, token] of tokens.entries()) {
    const level = levels.at(-1) ?? levels[0]
    const closes = opens(tokens, index)
    const at = closed(levels, token)
    if (closes !== undefined) {
      const around = level.now + 1
      levels.push({ closes, isSubquery: closes === '}' && isHeld(tokens, index), around, most: around, now: around })
      const refusal = nested(levels, token)
      if (refusal) return refusal
    } else if (at > 0) {
      const most = Math.max(...levels.splice(at).flatMap((one) => [one.most, one.now]))
      const outer = levels.at(-1) ?? levels[0]
      outer.now = most
    } else if (isSymbol(token, ',') || (isOneOf(token, [...clauses, ...others]) && isFree(tokens, index))) {
      level.most = Math.max(level.most, level.now)
      level.now = level.around
    } else if (isStep(tokens, index)) level.now += 1
    if ((levels.at(-1) ?? level).now > mostSteps)
      return large(`An expression takes more than ${mostSteps} steps. A list with IN often says the same.`, token)
  }
  return tooMany(tokens)
}
