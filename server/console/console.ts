// The console: takes a statement through all its layers, and gives the JSON of the answer.
// Words are checked here, the plan by a reader, which then runs it in a transaction that cannot write.

import { randomUUID } from 'node:crypto'
import type { CypherLimits } from '../contract/console.ts'
import { longestStatement } from '../contract/console.ts'
import { HttpError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Database } from '../neo4j/database.ts'
import { assertReady } from '../neo4j/read.ts'
import { addressOf } from '../neo4j/transactions.ts'
import { untilGone } from './aftermath.ts'
import { createGate } from './gate.ts'
import { checkStatement } from './guard/statement.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { createPool } from './pool.ts'
import { allBusy, cancelled, clientBusy, shutOut, toHttp } from './problems.ts'
import type { Job } from './protocol.ts'
import type { Outcome } from './reader.ts'
import { type Mode, splitPrefix } from './text/prefix.ts'

/** What the console needs of a database; `end` and `restart` are there where the server is ours. */
export type ConsoleDatabase = Pick<
  Database,
  'driver' | 'name' | 'bookmarks' | 'credentials' | 'state' | 'end' | 'restart'
>

export interface Statement {
  readonly query: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** By which it can be cancelled. */
  readonly id?: string | undefined
  /** Its plan alone. */
  readonly planOnly?: boolean
}

export interface Console {
  /**
   * The JSON of a CypherAnswer; of a CypherPlan where the plan alone is asked for, by `planOnly` or by EXPLAIN.
   * @param client whose share of the running statements it takes
   * @throws HttpError with a code and a sentence for the user
   */
  readonly run: (statement: Statement, client: string, signal: AbortSignal) => Promise<string>
  /** Ends a statement; false where none of that id is under way. */
  readonly cancel: (id: string) => boolean
  /** Gets ready for a first statement. */
  readonly warm: () => void
  readonly limits: CypherLimits
  /** Ends the readers. */
  readonly close: () => void
}

export interface ConsoleOptions {
  readonly database: ConsoleDatabase
  readonly log: Log
  readonly limits?: Partial<Limits>
}

/** How long after its time a statement's reader is ended, in milliseconds: the database's own clock looks only now and then. */
const afterTime = 2_500

type Checked = Pick<Job, 'mode' | 'version' | 'body' | 'parameters'>

const check = ({ query, parameters, planOnly }: Statement): Checked => {
  const { mode, version, body, option } = splitPrefix(query)
  if (option) {
    const detail = `Options such as ${option.text.slice(0, 40)} are not allowed; CYPHER takes a version alone.`
    throw toHttp({ code: 'not-read-only', detail })
  }
  const refusal = checkStatement(body, parameters)
  if (refusal) throw toHttp(refusal)
  const asked: Mode = planOnly ? 'explain' : mode
  return { mode: asked, version, body, parameters }
}

/** Opens a console on a database. Its readers start when they are needed and end with this process. */
export const openConsole = ({ database, log, limits: given }: ConsoleOptions): Console => {
  const limits: Limits = { ...defaultLimits, ...given }
  const gate = createGate(limits)
  const pool = createPool({ type: 'open', ...database.credentials, database: database.name })
  const underWay = new Map<string, AbortController>()
  const bans = new Map<string, number>()

  const assertAllowed = (client: string) => {
    const until = bans.get(client)
    if (until === undefined) return
    const left = until - performance.now()
    if (left > 0) throw shutOut(Math.ceil(left / 1000))
    bans.delete(client)
  }

  const enter = async (client: string, signal: AbortSignal) => {
    const answer = await gate.enter(client, signal)
    switch (answer) {
      case 'busy':
        throw allBusy()
      case 'client-busy':
        throw clientBusy()
      case 'gone':
        throw cancelled()
      default:
        return answer
    }
  }

  const onStuck = (job: Job, client: string) => {
    log.error({ job: job.id, restarts: database.restart !== undefined }, 'a statement cannot be interrupted')
    bans.set(client, performance.now() + limits.ban)
    database.restart?.()
  }

  const letGo = async (job: Job, client: string, leave: () => void) => {
    await untilGone({
      find: () => addressOf(database.driver, database.name, job.id),
      end: database.end,
      pause: limits.pause,
      grace: limits.grace,
      onFailure: (error) => log.warn({ err: error, job: job.id }, 'a statement could not be ended'),
      onStuck: () => onStuck(job, client),
    })
    leave()
  }

  const explain = (outcome: Outcome, signal: AbortSignal, isLate: boolean): string => {
    if (outcome.type === 'answered') return outcome.body
    if (outcome.type === 'refused') {
      if (outcome.unforeseen) log.error({ error: outcome.unforeseen }, 'a statement failed in an unforeseen way')
      throw toHttp(outcome)
    }
    if (isLate) throw toHttp({ code: 'timeout', detail: `A statement may take ${limits.time / 1000} seconds.` })
    if (signal.aborted) throw cancelled()
    if (outcome.end === 'memory')
      throw toHttp({ code: 'too-large', detail: 'A single row is larger than can be read. Ask for less in a row.' })
    log.error({ end: outcome.end }, 'a reader of the console was lost')
    throw allBusy()
  }

  const runJob = async (job: Job, client: string, signal: AbortSignal): Promise<string> => {
    const leave = await enter(client, signal)
    if (signal.aborted) {
      leave()
      throw cancelled()
    }
    const reader = pool.take()
    let isLate = false
    const late = setTimeout(() => {
      isLate = true
      reader.kill()
    }, limits.time + afterTime)
    signal.addEventListener('abort', reader.kill, { once: true })
    const outcome = await reader.run(job)
    clearTimeout(late)
    signal.removeEventListener('abort', reader.kill)
    // Nobody knows in what state its connection is.
    if (outcome.type === 'refused' && outcome.unforeseen) reader.kill()
    pool.giveBack(reader)
    if (outcome.type === 'ended') void letGo(job, client, leave)
    else leave()
    return explain(outcome, signal, isLate)
  }

  const run = async (statement: Statement, client: string, signal: AbortSignal): Promise<string> => {
    const checked = check(statement)
    assertReady(database)
    assertAllowed(client)
    const id = statement.id ?? randomUUID()
    if (underWay.has(id)) throw new HttpError(409, 'wrong-parameters', 'Wrong parameters', 'That id is in use already.')
    const controller = new AbortController()
    underWay.set(id, controller)
    try {
      const bookmarks = [...(await database.bookmarks.getBookmarks())]
      const job: Job = { type: 'run', id: randomUUID(), ...checked, bookmarks, caps: limits }
      return await runJob(job, client, AbortSignal.any([signal, controller.signal]))
    } finally {
      underWay.delete(id)
    }
  }

  return {
    run,
    cancel(id) {
      underWay.get(id)?.abort()
      return underWay.has(id)
    },
    warm: pool.warm,
    limits: { time: limits.time, rows: limits.rows, bytes: limits.bytes, statement: longestStatement },
    close: pool.close,
  }
}
