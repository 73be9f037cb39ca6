import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypherAnswerSchema, cypherPlanSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { type Served, serve } from '../support/serve.ts'
import { writeGraph } from '../support/write-graph.ts'
import { dump, lastCommit } from './dump.ts'
import { post } from './post.ts'
import { allowed } from './statements/allowed.ts'
import { refused } from './statements/refused.ts'

let database: Database
let server: Served
let before: string
let commit: string
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  server = await serve({ database })
  before = await dump(database)
  commit = await lastCommit(database)
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

/** What no answer may say: addresses, passwords, versions, the names of classes and files. */
const tellsOfTheServer =
  /127\.0\.0\.1|localhost|bolt:|\b5\.26|\borg\.|\bjava\.|\.jar|\/tmp|\/home|\/data\/|neo4j\.conf|stack ?trace|\n\s+at /i

/** Milliseconds in which the next request is answered, whatever the last one was. */
const soon = 1_000

const kinds = new Set(refused.map(({ tries }) => tries))

describe.each([...kinds])('a statement that %s', (kind) => {
  it.each(refused.filter(({ tries }) => tries === kind))(
    'is turned away and tells nothing: $query',
    async ({ query, code, parameters = {} }) => {
      const { status, problem, text } = await post(server, { query, parameters })
      expect(problem.detail).toMatch(/\w/)
      expect([problem.detail, [code].flat()]).toEqual([problem.detail, expect.arrayContaining([problem.code])])
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(text).not.toMatch(tellsOfTheServer)
      expect(text).not.toContain(database.credentials.password)
      expect(await lastCommit(database)).toBe(commit)
      const asked = performance.now()
      const next = await post(server, { query: 'RETURN 1 AS x' })
      expect([next.status, next.text]).toEqual([200, expect.stringContaining('"rows":[[1]]')])
      expect(performance.now() - asked).toBeLessThan(soon)
    },
  )

  it('leaves everything as it was', async () => {
    expect(await dump(database)).toBe(before)
  })
})

describe('the last commit', () => {
  it('would show a write', async () => {
    const config = { database: database.name }
    await database.driver.executeQuery('CREATE (:Extra)', {}, config)
    expect(await lastCommit(database)).not.toBe(commit)
    await database.driver.executeQuery('MATCH (n:Extra) DELETE n', {}, config)
  })
})

describe('a statement that only reads', () => {
  it.each(allowed)('runs: $query', async ({ query, parameters = {} }) => {
    const { status, json } = await post(server, { query, parameters })
    expect({ status, json: status === 200 ? undefined : json }).toEqual({ status: 200, json: undefined })
    const schema = /^\s*explain/i.test(query) ? cypherPlanSchema : cypherAnswerSchema
    expect(schema.safeParse(json).error).toBeUndefined()
  })

  it.each(allowed)('is explained: $query', async ({ query, parameters = {} }) => {
    const { status, json } = await post(server, { query, parameters }, '/api/cypher/plan')
    expect({ status, json: status === 200 ? undefined : json }).toEqual({ status: 200, json: undefined })
    expect(cypherPlanSchema.safeParse(json).error).toBeUndefined()
  })
})
