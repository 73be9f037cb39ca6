// The first layer: looks at the words of a statement before any database sees it. It also keeps a server's plug-ins from being
// found out, since an unknown name and a forbidden one get the same answer here.

import { type Call, callsOf, clausesBeyondTheGraph } from '../text/calls.ts'
import { scan, type Token } from '../text/tokens.ts'
import { ambiguousEscape } from './escapes.ts'
import { isAllowedFunction, isAllowedProcedure } from './names.ts'
import { tooLongRange } from './ranges.ts'
import { positionAt, type Refusal } from './refusal.ts'
import { tooLarge } from './size.ts'

const isAllowed = ({ kind, name }: Call) => (kind === 'procedure' ? isAllowedProcedure(name) : isAllowedFunction(name))

/** Calls and clauses that lead out of the graph, told as a sentence; `undefined` where there are none. */
export const reachBeyondTheGraph = (tokens: readonly Token[]): { detail: string; token: Token } | undefined => {
  const [beyond] = clausesBeyondTheGraph(tokens)
  if (beyond) {
    const why = beyond.clause === 'USE' ? 'there is one database here' : 'it reads files and addresses'
    return { detail: `${beyond.clause} is not allowed: ${why}.`, token: beyond.token }
  }
  const call = callsOf(tokens).find((one) => !isAllowed(one))
  if (call)
    return { detail: `The ${call.kind} ${shorten(call.name)} is not among those allowed here.`, token: call.token }
  return undefined
}

const shorten = (name: string) => (name.length > 80 ? `${name.slice(0, 80)}…` : name)

const unclosedComment = (tokens: readonly Token[], statement: string): Token | undefined =>
  tokens.find(({ kind, text, end }) => kind === 'comment' && end === statement.length && /^\/\*(?!.*\*\/$)/s.test(text))

/** Refuses a statement for its words. */
export const checkStatement = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): Refusal | undefined => {
  const all = scan(statement)
  const tokens = all.filter(({ kind }) => kind !== 'comment')
  const refuse = (code: Refusal['code'], detail: string, offset: number): Refusal => ({
    code,
    detail,
    position: positionAt(statement, offset),
  })
  const misread = ambiguousEscape(statement, all)
  if (misread !== undefined)
    return refuse(
      'syntax',
      'Escapes such as \\u0041 are allowed in strings and quoted names, but not for quotes.',
      misread,
    )
  const comment = unclosedComment(all, statement)
  if (comment) return refuse('syntax', 'This comment does not end.', comment.start)
  const large = tooLarge(tokens)
  if (large) return refuse(large.code, large.detail, large.token.start)
  const beyond = reachBeyondTheGraph(tokens)
  if (beyond) return refuse('not-read-only', beyond.detail, beyond.token.start)
  const range = tooLongRange(tokens, parameters)
  return range && refuse('too-large', range.detail, range.token.start)
}
