// Statements that nobody would write: made by a grammar, mutated, or plain noise. Whatever comes, the server answers with what it has
// promised, nothing is written, and the next statement runs.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypherAnswerSchema, cypherPlanSchema, problemSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { type Served, serve } from '../support/serve.ts'
import { writeGraph } from '../support/write-graph.ts'
import { dump } from './dump.ts'
import { parameters, statements } from './grammar.ts'
import { post } from './post.ts'

/** Milliseconds for each kind of statement; SHANTU_FUZZ_SECONDS gives more to whoever has the time. */
const patience = Number(process.env.SHANTU_FUZZ_SECONDS ?? 6) * 1000

let database: Database
let server: Served
let before: string
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  server = await serve({ database })
  before = await dump(database)
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

describe.each(Object.entries(statements))('statements %s', (_kind, arbitrary) => {
  it(
    'are answered as agreed, and write nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrary, parameters, fc.boolean(), async (query, given, planOnly) => {
          if (query === '') return
          const path = planOnly ? '/api/cypher/plan' : '/api/cypher'
          const { status, json } = await post(server, { query, parameters: given }, path)
          if (status === 200) {
            const isAgreed = cypherAnswerSchema.safeParse(json).success || cypherPlanSchema.safeParse(json).success
            expect({ query, isAgreed }).toEqual({ query, isAgreed: true })
            return
          }
          const problem = problemSchema.parse(json)
          expect({ query, given, status, code: problem.code }).toEqual({
            query,
            given,
            status: expect.toSatisfy((value: number) => value >= 400 && value < 500),
            code: expect.any(String),
          })
        }),
        { interruptAfterTimeLimit: patience, numRuns: 1_000_000, endOnFailure: false },
      )
      expect(await dump(database)).toBe(before)
      expect((await post(server, { query: 'RETURN 1 AS one' })).status).toBe(200)
    },
    patience + 60_000,
  )
})
