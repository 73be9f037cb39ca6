// The second layer: what the database itself made of the statement, as EXPLAIN tells it. Every operator must be one that reads, in
// our database; every procedure one that is allowed; and since subqueries inside expressions are no operators of the plan, the
// expressions are looked through as well.

import { tokenise } from '../text/tokens.ts'
import { isAllowedProcedure } from './names.ts'
import { onlyReads } from './operators.ts'
import type { Refusal } from './refusal.ts'
import { reachBeyondTheGraph } from './statement.ts'

/** A step of a plan as the database describes it. */
export interface Operator {
  /** With the database it works in: `Filter@neo4j`. */
  readonly operatorType: string
  readonly identifiers: readonly string[]
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Operator[]
}

export interface Explained {
  /** `r` for statements that read; others write, change the schema or act on the server. */
  readonly queryType: string
  readonly plan: Operator | undefined
}

const refuse = (detail: string): Refusal => ({
  code: 'not-read-only',
  detail: `The console only reads the graph. ${detail}`,
})

/** Name and database of an operator. */
export const splitOperator = (operatorType: string): { name: string; database: string } => {
  const at = operatorType.lastIndexOf('@')
  return at < 0
    ? { name: operatorType, database: '' }
    : { name: operatorType.slice(0, at), database: operatorType.slice(at + 1) }
}

/** The expressions of an operator, as the database writes them down. */
export const detailsOf = (operator: Operator): string => {
  const { Details } = operator.arguments
  return typeof Details === 'string' ? Details : ''
}

/** A procedure that an expression calls is written down as `ResolvedCall(db.ping() :: …`. */
const asCalls = (details: string) => details.replaceAll(/\b(?:Resolved|Unresolved)Call\(/g, 'CALL ')

const checkDetails = (name: string, details: string): Refusal | undefined => {
  if (name === 'ProcedureCall') {
    const procedure = details.slice(0, Math.max(details.indexOf('('), 0)).trim()
    return isAllowedProcedure(procedure) ? undefined : refuse('That procedure is not among those allowed here.')
  }
  const beyond = reachBeyondTheGraph(tokenise(asCalls(details)))
  return beyond && refuse(beyond.detail)
}

const checkOperator = (operator: Operator, database: string): Refusal | undefined => {
  const { name, database: where } = splitOperator(operator.operatorType)
  if (!onlyReads(name)) return refuse(`This statement would do more (${name}).`)
  if (where !== database) return refuse('There is one database here.')
  const refusal = checkDetails(name, detailsOf(operator))
  if (refusal) return refusal
  for (const child of operator.children) {
    const below = checkOperator(child, database)
    if (below) return below
  }
  return undefined
}

/**
 * Refuses a statement for its plan.
 * @param database what the plan of a harmless statement gives as the database's name
 */
export const checkPlan = ({ queryType, plan }: Explained, database: string): Refusal | undefined => {
  const refusal = plan && checkOperator(plan, database)
  if (refusal) return refusal
  return queryType === 'r' && plan ? undefined : refuse('This statement would do more.')
}
