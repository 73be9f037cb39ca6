// Plans of the database in the form in which they go out.

import type { Notification } from 'neo4j-driver'
import { detailsOf, type Operator, splitOperator } from '../../console/guard/plan.ts'
import { positionAt } from '../../console/guard/refusal.ts'
import type { Notice, PlanStep } from '../../contract/console.ts'

const mostNotices = 20

/** What a profile adds to an operator. */
interface Measured {
  readonly rows?: number
  readonly dbHits?: number
}

export const toPlanStep = (operator: Operator & Measured): PlanStep => ({
  operator: splitOperator(operator.operatorType).name,
  details: detailsOf(operator),
  identifiers: operator.identifiers,
  estimatedRows: Number(operator.arguments.EstimatedRows ?? 0),
  ...(operator.rows === undefined ? {} : { rows: Number(operator.rows) }),
  ...(operator.dbHits === undefined ? {} : { hits: Number(operator.dbHits) }),
  children: operator.children.map(toPlanStep),
})

/** The database's remarks on a statement, such as a label that nothing carries. */
export const toNotices = (notifications: readonly Notification[], body: string, header: number): Notice[] =>
  notifications.slice(0, mostNotices).map(({ title, description, position }) => ({
    title,
    detail: description,
    ...(position && 'offset' in position
      ? { position: positionAt(body, Math.max(0, Number(position.offset) - header)) }
      : {}),
  }))
