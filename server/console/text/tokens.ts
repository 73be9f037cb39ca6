// Cuts Cypher into words, so that what a statement calls can be told from what merely stands in its strings and comments.
// It never fails: text that Cypher would refuse gives some words too, and the database then says what is wrong with it.

export type TokenKind = 'name' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol'

export interface Token {
  readonly kind: TokenKind
  /** As written; of a quoted name what is between the backticks; of a parameter its name. */
  readonly text: string
  /** Offset in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** One alternative for each kind, tried in order where a word begins; comments and what separates words fall through. */
const word = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|\\?$)|"(?:\\[\s\S]|[^"\\])*(?:"|\\?$))`,
    '(?<parameter>\\$(?:[\\p{ID_Continue}]+|`(?:``|[^`])*(?:`|$)))',
    '(?<quoted>`(?:``|[^`])*(?:`|$))',
    String.raw`(?<number>\p{Nd}[\p{ID_Continue}]*)`,
    String.raw`(?<name>[\p{ID_Continue}]+)`,
    String.raw`(?<symbol>[!-\/:-@\[-^{-~])`,
  ].join('|'),
  'gu',
)

const unquote = (text: string) => text.replace(/^`/, '').replace(/`$/, '').replaceAll('``', '`')

const read = (kind: TokenKind, text: string): string => {
  switch (kind) {
    case 'quoted':
      return unquote(text)
    case 'parameter':
      return unquote(text.slice(1))
    case 'name':
    case 'string':
    case 'number':
    case 'symbol':
      return text
  }
}

const kinds: readonly TokenKind[] = ['string', 'parameter', 'quoted', 'number', 'name', 'symbol']

/** The words of a statement in their order, without comments and spaces. */
export const tokenise = (statement: string): Token[] => {
  const tokens: Token[] = []
  for (const match of statement.matchAll(word)) {
    const kind = kinds.find((one) => match.groups?.[one] !== undefined)
    if (kind === undefined) continue
    const end = match.index + match[0].length
    tokens.push({ kind, text: read(kind, match[0]), start: match.index, end })
  }
  return tokens
}

/**
 * The ways in which a server may read a statement. Cypher 5 resolves `\u0041` wherever it stands, before it looks for words;
 * later versions do so in strings and names alone; and opinions differ on a backslash before it.
 */
export const readings = (statement: string): string[] => {
  if (!/\\u/i.test(statement)) return [statement]
  const resolve = (_whole: string, before: string, digits: string) =>
    before + String.fromCharCode(Number.parseInt(digits, 16))
  const everywhere = statement.replace(/()\\u+([0-9a-f]{4})/gi, resolve)
  const unlessEscaped = statement.replace(/((?<!\\)(?:\\\\)*)\\u+([0-9a-f]{4})/gi, resolve)
  return [...new Set([statement, everywhere, unlessEscaped])]
}

/** Whether a token is this word of the language, in whatever case; a quoted name never is. */
export const isWord = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'name' && token.text.toUpperCase() === text

export const isSymbol = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'symbol' && token.text === text

export const isName = (token: Token | undefined): token is Token => token?.kind === 'name' || token?.kind === 'quoted'
