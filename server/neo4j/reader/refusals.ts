// The database's errors as refusals: a stable code, a message fit for users, a place in the statement. Nothing of the server's own.

import neo4j from 'neo4j-driver'
import { type Position, positionAt, type Refusal } from '../../console/guard/refusal.ts'
import { WrongParameter } from './parameters.ts'

/** Longest message that is passed on, in UTF-16 units. */
const longestMessage = 600

const place = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)[\s\S]*$/
/** Classes of the server's own, and whatever is said of them in brackets. */
const javaNames =
  /\bCaused by: (?:[a-z]\w*\.)+[A-Z][\w$]*:? ?|\b(?:[a-z]\w*\.)+[A-Z][\w$]*(?:Exception|Error)\b:? ?|\b(?:org|com|java|scala)(?:\.\w+)+(?:\[[^\]]*\]?)?/g

/** @param header how much was put before the statement, in UTF-16 units */
const placeIn = (message: string, body: string, header: number): Position | undefined => {
  const offset = place.exec(message)?.[1]
  return offset === undefined ? undefined : positionAt(body, Math.max(0, Number(offset) - header))
}

const tidy = (message: string): string => {
  const line = message
    .replace(place, '')
    .replaceAll(javaNames, '')
    .replaceAll(/\p{C}+/gu, ' ')
    .replace(/[:\s]+$/, '')
    .trim()
  return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line
}

const notReadOnly = 'The console only reads the graph.'
const generic = 'The database could not run this statement.'

/** Refusals by the beginning of the database's code; the first that fits counts. A text of `undefined` passes the message on. */
const table: readonly (readonly [prefix: string, code: Refusal['code'], detail?: string])[] = [
  ['Neo.ClientError.Statement.AccessMode', 'not-read-only', notReadOnly],
  ['Neo.ClientError.Procedure.ProcedureNotFound', 'not-read-only', 'That procedure is not among those allowed here.'],
  ['Neo.ClientError.Procedure.ProcedureCallFailed', 'failed'],
  ['Neo.ClientError.Statement.SyntaxError', 'syntax'],
  ['Neo.ClientError.Statement.SemanticError', 'syntax'],
  ['Neo.ClientError.Statement.', 'failed'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', 'The statement took longer than is allowed.'],
  ['Neo.ClientError.Transaction.Terminated', 'timeout', 'The statement was ended by the database.'],
  ['Neo.TransientError.Transaction.Terminated', 'timeout', 'The statement was ended by the database.'],
  ['Neo.TransientError.General.', 'memory', 'The statement needs more memory than is allowed.'],
  ['Neo.ClientError.General.', 'failed', 'The database cannot do this.'],
  ['Neo.ClientError.Procedure.', 'failed', 'The database cannot do this.'],
  // A number out of bounds, a stack that overflowed: the statement's own fault, and the connection is as good as before.
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'failed', generic],
  // What needs another kind of transaction, such as administration.
  ['Neo.ClientError.Transaction.', 'not-read-only', notReadOnly],
]

const unavailable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Database.',
]

export type Explanation = Refusal & { readonly unforeseen?: string }

/** What to tell of anything that was thrown while `body` ran behind a header of so many UTF-16 units. */
export const explainError = (error: unknown, body: string, header: number): Explanation => {
  if (error instanceof WrongParameter) return { code: 'failed', detail: error.message }
  if (!(error instanceof neo4j.Neo4jError)) {
    return { code: 'failed', detail: generic, unforeseen: error instanceof Error ? error.name : typeof error }
  }
  const row = table.find(([prefix]) => error.code.startsWith(prefix))
  if (row) {
    const [, code, detail = tidy(error.message)] = row
    const position = placeIn(error.message, body, header)
    return { code, detail, ...(position ? { position } : {}) }
  }
  if (unavailable.some((prefix) => error.code.startsWith(prefix)))
    return { code: 'database-unavailable', detail: 'The database cannot be reached just now.' }
  return { code: 'failed', detail: generic, unforeseen: `${error.name} ${error.code}` }
}
