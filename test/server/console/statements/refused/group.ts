// What is said of a statement that the console must not run: what it tries to do, and with which code it is turned away.

export type Expected = 'not-read-only' | 'syntax' | 'failed' | 'too-large'

export interface Refused {
  readonly tries: string
  readonly query: string
  readonly code: Expected | readonly Expected[]
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** Escapes outside of strings and names are turned away before anything else. */
const hasEscape = (query: string) => query.includes('\\u')

export const group = (tries: string, code: Refused['code'], queries: readonly string[]): Refused[] =>
  queries.map((query) => ({ tries, query, code: hasEscape(query) ? 'syntax' : code }))

/** Whether a word is understood at all differs between versions; that nothing happens does not. */
export const either = ['not-read-only', 'syntax', 'failed'] as const
