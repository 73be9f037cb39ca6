// Choices between labels, such as `(n:A|B)` or `n:A OR n:B`. The planner looks at every way to choose in all of a statement's choices
// together, and nothing interrupts it: ten choices of three are sixty thousand plans.

import { isName, isSymbol, isWord, type Token } from '../text/tokens.ts'

/** In how many ways a statement may choose among labels: ten choices of two, or six of three. */
export const mostChoices = 1024

interface Level {
  /** Whether a bar at this level stands between labels, and not between types of links or before what a loop gives. */
  readonly ofLabels: boolean
  /** How many labels the choice that is being read has. */
  bars: number
  ors: number
}

const levelOf = (before: Token | undefined, open: string): Level => ({
  ofLabels: open !== '[' && !isWord(before, 'REDUCE') && !isWord(before, 'FOREACH'),
  bars: 1,
  ors: 1,
})

const opening = ['(', '[', '{']
const closing = [')', ']', '}']
const isOneOf = (token: Token, symbols: readonly string[]) => token.kind === 'symbol' && symbols.includes(token.text)

/** Whether `n:A` or `n IS A` begins here, in whatever brackets. */
const asksForLabel = (tokens: readonly Token[], from: number): boolean => {
  let index = from
  while (isSymbol(tokens[index], '(') || isWord(tokens[index], 'NOT')) index += 1
  if (!isName(tokens[index])) return false
  const following = tokens[index + 1]
  return isSymbol(following, ':') || (isWord(following, 'IS') && !isWord(tokens[index + 2], 'NULL'))
}

/** The token at which a statement comes to have too many ways to choose among labels. */
export const tooManyChoices = (tokens: readonly Token[]): Token | undefined => {
  const levels: [Level, ...Level[]] = [levelOf(undefined, '')]
  let ways = 1
  for (const [index, token] of tokens.entries()) {
    const level = levels.at(-1) ?? levels[0]
    if (isOneOf(token, opening)) {
      levels.push(levelOf(tokens[index - 1], token.text))
      continue
    }
    if (isOneOf(token, closing) && levels.length > 1) levels.pop()
    // Another choice begins, or goes on with `:A|:B`.
    else if (isSymbol(token, ':') ? !isSymbol(tokens[index - 1], '|') : isWord(token, 'IS')) level.bars = 1
    else if (isWord(token, 'AND') || isWord(token, 'WHERE')) level.ors = 1
    else if (level.ofLabels && isSymbol(token, '|')) {
      level.bars += 1
      ways *= level.bars / (level.bars - 1)
    } else if (isWord(token, 'OR') && asksForLabel(tokens, index + 1)) {
      level.ors += 1
      ways *= level.ors / (level.ors - 1)
    }
    if (ways > mostChoices + 0.5) return token
  }
  return undefined
}
