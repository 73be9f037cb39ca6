// Runs one statement in a transaction that can only read: explained and checked first, its rows taken until a limit is reached.

import neo4j, { type Driver, type Record as Row, type Transaction } from 'neo4j-driver'
import { checkPlan, type Explained, splitOperator } from '../../console/guard/plan.ts'
import type { Caps, FromReader, Job } from '../../console/protocol.ts'
import type { CypherAnswer, CypherPlan } from '../../contract/console.ts'
import { createCells } from './cells.ts'
import { createFound, type Found } from './found.ts'
import { fromJson } from './parameters.ts'
import { toNotices, toPlanStep } from './plan.ts'
import { explainError } from './refusals.ts'

export interface Access {
  readonly driver: Driver
  readonly database: string
}

const headers = { run: '', explain: 'EXPLAIN ', profile: 'PROFILE ' }

/** What goes before a statement: on a line of its own, so that columns stay true. */
const headerOf = (version: string, mode: Job['mode']) => `${version}${headers[mode]}\n`

/** The name by which plans call the database: an alias goes by another one. */
const plannedName = async (transaction: Transaction): Promise<string> => {
  const { summary } = await transaction.run('EXPLAIN RETURN 1')
  return splitOperator(summary.plan ? summary.plan.operatorType : '').database
}

interface Rows {
  readonly columns: readonly string[]
  /** Each as JSON. */
  readonly rows: readonly string[]
  readonly cut: CypherAnswer['summary']['cut']
}

type Run = ReturnType<Transaction['run']>

/** Takes rows until they end or a cap is reached; `undefined` where not even the first fits. */
const takeRows = async (run: Run, caps: Caps, found: Found): Promise<Rows | undefined> => {
  const { toCell, cutDepth } = createCells(found, caps.depth)
  const columns = (await run.keys()).map(String)
  const toCells = (row: Row) => columns.map((_column, index) => toCell(row.get(index)))
  const rows: string[] = []
  const cut: { rows?: number; bytes?: number } = {}
  let bytes = 0
  for await (const row of run) {
    if (rows.length >= caps.rows) {
      cut.rows = caps.rows
      break
    }
    const json = JSON.stringify(toCells(row))
    bytes += Buffer.byteLength(json) + 1
    if (bytes > caps.bytes) {
      cut.bytes = caps.bytes
      break
    }
    rows.push(json)
  }
  if (cut.bytes !== undefined && rows.length === 0) return undefined
  return { columns, rows, cut: { ...cut, ...(cutDepth() ? { depth: caps.depth } : {}) } }
}

const addEnds = async (transaction: Transaction, found: Found): Promise<void> => {
  const ids = found.missingEnds()
  if (ids.length === 0) return
  const { records } = await transaction.run('MATCH (node) WHERE elementId(node) IN $ids RETURN node', { ids })
  for (const record of records) found.node(record.get('node'))
}

const answer = async (
  transaction: Transaction,
  job: Job,
  began: number,
  explained: CypherPlan,
): Promise<FromReader> => {
  const { id, caps } = job
  const run = transaction.run(headerOf(job.version, job.mode) + job.body, fromJson(job.parameters) as object)
  const found = createFound(caps.graph)
  const taken = await takeRows(run, caps, found)
  if (!taken) {
    const detail = `A single row is larger than the ${caps.bytes} bytes that an answer may have.`
    return { type: 'refused', id, code: 'too-large', detail }
  }
  const { profile } = await run.summary()
  await addEnds(transaction, found)
  const graph = found.graph()
  const cut = { ...taken.cut, ...(found.isFull() ? { graph: caps.graph } : {}) }
  const time = Math.round(performance.now() - began)
  const plan = profile ? toPlanStep(profile) : explained.plan
  const rest = { graph, summary: { time, rows: taken.rows.length, cut }, plan, notices: explained.notices }
  const body = `{"columns":${JSON.stringify(taken.columns)},"rows":[${taken.rows.join(',')}],${JSON.stringify(rest).slice(1)}`
  return { type: 'answered', id, body }
}

/** Runs a job to its end; never rejects. */
export const execute = async ({ driver, database }: Access, job: Job): Promise<FromReader> => {
  const { id, body, caps } = job
  const began = performance.now()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarks: [...job.bookmarks] })
  let header = headerOf(job.version, 'explain')
  try {
    const parameters = fromJson(job.parameters) as object
    const transaction = session.beginTransaction({ timeout: caps.time, metadata: { console: id } })
    const name = await plannedName(transaction)
    const { summary } = await transaction.run(header + body, parameters)
    const explained: Explained = { queryType: summary.queryType, plan: summary.plan || undefined }
    const refusal = checkPlan(explained, name)
    if (refusal || !summary.plan) return { type: 'refused', id, code: 'not-read-only', detail: '', ...refusal }
    const plan = { plan: toPlanStep(summary.plan), notices: toNotices(summary.notifications, body, header.length) }
    if (job.mode === 'explain') return { type: 'answered', id, body: JSON.stringify(plan) }
    header = headerOf(job.version, job.mode)
    return await answer(transaction, job, began, plan)
  } catch (error) {
    return { type: 'refused', id, ...explainError(error, body, header.length) }
  } finally {
    await session.close().catch(() => undefined)
  }
}
