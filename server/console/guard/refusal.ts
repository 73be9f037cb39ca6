// Why the console does not run a statement, as a value: the guard's own reasons and the database's.

export const refusalCodes = [
  'not-read-only',
  'syntax',
  'failed',
  'timeout',
  'memory',
  'too-large',
  'cancelled',
  'database-unavailable',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A place in the statement as the user wrote it; line and column count from 1, the offset in UTF-16 units from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Refusal {
  readonly code: RefusalCode
  /** For the user. */
  readonly detail: string
  readonly position?: Position
}

/** The place of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n'), offset: before.length }
}
