import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cypherAnswerSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { endingIn } from '../../../server/neo4j/ending.ts'
import { testDatabase } from '../../support/database.ts'
import { type Served, serve } from '../support/serve.ts'
import { post } from './post.ts'
import { consoleAddresses, untilThereAre } from './transactions.ts'

const time = 4_000
/** The database looks at its clock every two seconds, and machines for tests are slow. */
const patience = time + 15_000

let database: Database
let server: Served
beforeAll(async () => {
  database = await testDatabase()
  await database.driver.executeQuery(
    'UNWIND range(1, 300) AS x CREATE (:Entity {id: toString(x)})',
    {},
    { database: database.name },
  )
  server = await serve({ database, consoleLimits: { time, rows: 100, bytes: 10_000, grace: 60_000 } })
  await post(server, { query: 'RETURN 1 AS x' })
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

const run = async (query: string) => {
  const began = performance.now()
  const sent = await post(server, { query })
  return { sent, took: performance.now() - began }
}

describe('a statement that asks for too much', () => {
  it.each([
    ['runs without end', 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000) AS y RETURN count(*)', ['timeout']],
    [
      'multiplies all with all',
      'MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id + d.id = "x" RETURN count(*)',
      ['timeout', 'memory'],
    ],
    [
      'walks all ways',
      'UNWIND range(1, 100000000) AS x MATCH (a) WITH a, x WHERE a.id = x RETURN count(*)',
      ['timeout'],
    ],
    ['fills the heap', "RETURN reduce(s = 'a', x IN range(1, 30) | s + s) AS s", ['memory', 'too-large']],
    [
      'collects without end',
      'UNWIND range(1, 100000000) AS x RETURN collect(x) AS list',
      ['memory', 'timeout', 'too-large'],
    ],
    ['is one giant row', 'RETURN range(0, 900000) + range(0, 900000) AS list', ['too-large', 'timeout']],
    ['is one row of lists', 'RETURN [x IN range(1, 999999) | [x, x, x]] AS lists', ['too-large', 'memory', 'timeout']],
    ['is one long text', "RETURN reduce(s = 'a', x IN range(1, 24) | s + s) AS s", ['too-large', 'memory']],
  ])(
    'is answered within its limits when it %s',
    async (_what, query, codes) => {
      const { sent, took } = await run(query)
      expect(codes).toContain(sent.problem.code)
      expect(sent.status).toBe(422)
      expect(took).toBeLessThan(patience)
      const next = await run('RETURN 1 AS x')
      expect(next.sent.status).toBe(200)
      await untilThereAre(database, 0)
    },
    60_000,
  )
})

describe('an answer', () => {
  it('holds no more rows than allowed, and says so', async () => {
    const { sent } = await run('UNWIND range(1, 1000000000) AS x RETURN x')
    const { rows, summary } = cypherAnswerSchema.parse(sent.json)
    expect(rows).toHaveLength(100)
    expect(summary).toMatchObject({ rows: 100, cut: { rows: 100 } })
    await untilThereAre(database, 0)
  })

  it('is not called cut when it has exactly as many rows as allowed', async () => {
    const { sent } = await run('UNWIND range(1, 100) AS x RETURN x')
    expect(cypherAnswerSchema.parse(sent.json).summary).toMatchObject({ rows: 100, cut: {} })
  })

  it('holds no more bytes than allowed, and says so', async () => {
    const { sent } = await run("UNWIND range(1, 1000) AS x RETURN reduce(s = '', y IN range(1, 1000) | s + 'a') AS s")
    const { rows, summary } = cypherAnswerSchema.parse(sent.json)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows).length).toBeLessThanOrEqual(10_000)
    expect(summary.cut).toEqual({ bytes: 10_000 })
  })

  it('shows what is nested deeply down to a depth, and says so', async () => {
    const { sent } = await run('RETURN reduce(list = [], x IN range(1, 1000) | [list]) AS list')
    expect(cypherAnswerSchema.parse(sent.json).summary.cut).toEqual({ depth: 20 })
    expect(JSON.stringify(sent.json)).toContain('{"$":"deeper"}')
  })
})

const endless = 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000) AS y RETURN count(*)'
const id = 'd1a4bb62-7c1f-4d0e-9e0b-5a9f4c1f0c11'

describe('a statement that is no longer wanted', () => {
  it('is ended in the database when its caller goes away', async () => {
    const caller = new AbortController()
    const sent = post(server, { query: endless }, '/api/cypher', caller.signal).catch((error: Error) => error.name)
    await untilThereAre(database, 1)
    caller.abort()
    expect(await sent).toBe('AbortError')
    expect(await untilThereAre(database, 0)).toBeLessThan(time)
  })

  it('is ended in the database when it is cancelled by its id, and its own answer says so', async () => {
    const sent = post(server, { query: endless, id })
    await untilThereAre(database, 1)
    const cancelled = await fetch(`${server.address}/api/cypher/cancel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    expect(await cancelled.json()).toEqual({ cancelled: true })
    expect((await sent).problem.code).toBe('cancelled')
    await untilThereAre(database, 0)
    expect((await post(server, { query: 'RETURN 1 AS x' })).status).toBe(200)
  })

  it('cannot be cancelled when nothing of that id is under way', async () => {
    const answer = await fetch(`${server.address}/api/cypher/cancel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    expect(await answer.json()).toEqual({ cancelled: false })
  })
})

describe('many statements at once', () => {
  it('wait for their turn, or are told to come again', async () => {
    const query = 'UNWIND range(1, 300000) AS x RETURN count(x)'
    const sent = await Promise.all(Array.from({ length: 12 }, () => post(server, { query })))
    const statuses = sent.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2)
    const turnedAway = sent.filter(({ status }) => status !== 200)
    expect(turnedAway.length).toBeGreaterThan(0)
    for (const one of turnedAway) {
      expect([429, 503]).toContain(one.status)
      expect(one.problem.code).toBe('busy')
      expect(Number(one.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  }, 60_000)
})

/** Would take the database years, in one expression, in which it looks at no clock. */
const years = 'RETURN reduce(s = 0, x IN range(1, 900000) | s + reduce(t = 0, y IN range(1, 900000) | t + y)) AS s'

describe('a statement that looks at no clock', () => {
  let restarts = 0
  let end: NonNullable<Database['end']>
  beforeAll(() => {
    const { pid, library } = inject('server')
    end = endingIn(pid, library, database.driver, database.name)
  })
  const serveWith = async (end: Database['end']) => {
    const own = await serve({
      database: { ...database, ...(end && { end }), restart: () => (restarts += 1) },
      consoleLimits: { time: 2_000, pause: 200, grace: 15_000, running: 2, ban: 3_000 },
    })
    // Its reader is there before the time of a statement runs.
    await post(own, { query: 'RETURN 1 AS x' })
    return own
  }

  it('is answered in time, and ended in the running database', async () => {
    const own = await serveWith(end)
    const sent = post(own, { query: years })
    await untilThereAre(database, 1)
    expect((await sent).problem.code).toBe('timeout')
    await untilThereAre(database, 0)
    expect((await post(own, { query: 'RETURN 1 AS x' })).status).toBe(200)
    expect(restarts).toBe(0)
    await own.close()
  }, 90_000)

  it('keeps its place where it cannot be ended, and has the server start its database anew', async () => {
    const refuse = async () => {
      throw new Error('not now')
    }
    const own = await serveWith(refuse)
    const sent = post(own, { query: years })
    await untilThereAre(database, 1)
    expect((await sent).problem.code).toBe('timeout')
    while (restarts === 0) await sleep(100)
    const second = await post(own, { query: 'RETURN 1 AS x' })
    expect([second.status, second.problem.code]).toEqual([429, 'busy'])
    expect(own.log.filter(({ msg }) => msg === 'a statement cannot be interrupted')).toHaveLength(1)
    await end((await consoleAddresses(database))[0] ?? '')
    await untilThereAre(database, 0)
    await sleep(3_000)
    expect((await post(own, { query: 'RETURN 1 AS x' })).status).toBe(200)
    expect(restarts).toBe(1)
    await own.close()
  }, 90_000)
})
