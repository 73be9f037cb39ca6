// Cuts Cypher into words, so that what a statement calls can be told from what merely stands in its strings and comments.
// It never fails: text that Cypher would refuse gives some words too, and the database then says what is wrong with it.

export type TokenKind = 'comment' | 'name' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol'

export interface Token {
  readonly kind: TokenKind
  /** As written; of a quoted name what is between the backticks; of a parameter its name. */
  readonly text: string
  /** Offset in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** One alternative for each kind, tried in order where a word begins; what separates words falls through. */
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
    case 'comment':
    case 'name':
    case 'string':
    case 'number':
    case 'symbol':
      return text
  }
}

const kinds: readonly TokenKind[] = ['comment', 'string', 'parameter', 'quoted', 'number', 'name', 'symbol']

/** All of a statement that is not mere space, comments included. */
export const scan = (statement: string): Token[] => {
  const tokens: Token[] = []
  for (const match of statement.matchAll(word)) {
    const kind = kinds.find((one) => match.groups?.[one] !== undefined)
    if (kind === undefined) continue
    const end = match.index + match[0].length
    tokens.push({ kind, text: read(kind, match[0]), start: match.index, end })
  }
  return tokens
}

/** The words of a statement in their order, without comments. */
export const tokenise = (statement: string): Token[] => scan(statement).filter(({ kind }) => kind !== 'comment')

/** Whether a token is this word of the language, in whatever case; a quoted name never is. */
export const isWord = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'name' && token.text.toUpperCase() === text

export const isSymbol = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'symbol' && token.text === text

export const isName = (token: Token | undefined): token is Token => token?.kind === 'name' || token?.kind === 'quoted'
