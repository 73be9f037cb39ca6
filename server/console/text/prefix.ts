// The words before a statement proper: EXPLAIN, PROFILE and CYPHER with a version. The console sets them itself, so they are taken off.

import { isName, isSymbol, isWord, type Token, tokenise } from './tokens.ts'

export type Mode = 'run' | 'explain' | 'profile'

export interface Prefixed {
  readonly mode: Mode
  /** `CYPHER 5 ` where a version is asked for, else empty. */
  readonly version: string
  /** The statement with blanks in place of what was taken off, so that every offset stays true. */
  readonly body: string
  /** Set where the prefix asks for what the console does not offer: other planners, runtimes and the like. */
  readonly option?: Token
}

const blank = (text: string, end: number) => text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)

/** Splits a statement from its prefix. */
export const splitPrefix = (statement: string): Prefixed => {
  const tokens = tokenise(statement)
  let mode: Mode = 'run'
  let version = ''
  let end = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const following = tokens[index + 1]
    if (token === undefined) break
    if (isWord(token, 'EXPLAIN')) mode = 'explain'
    else if (isWord(token, 'PROFILE')) mode = mode === 'explain' ? mode : 'profile'
    else if (isWord(token, 'CYPHER') && following?.kind === 'number') {
      version = `CYPHER ${following.text} `
      index += 1
    } else if (isName(token) && isSymbol(following, '=') && index > 0) {
      return { mode, version, body: blank(statement, end), option: token }
    } else if (!isWord(token, 'CYPHER')) break
    end = tokens[index]?.end ?? end
  }
  return { mode, version, body: blank(statement, end) }
}
