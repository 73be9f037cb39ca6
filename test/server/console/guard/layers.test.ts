// Each layer alone: what one misses the others still hold.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onlyReads } from '../../../../server/console/guard/operators.ts'
import { checkPlan, splitOperator } from '../../../../server/console/guard/plan.ts'
import { checkStatement } from '../../../../server/console/guard/statement.ts'
import type { Database } from '../../../../server/neo4j/database.ts'
import { testDatabase } from '../../../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await database.driver.executeQuery('CREATE (:Entity {id: "x"})', {}, { database: database.name })
}, 120_000)
afterAll(() => database.close())

const explain = async (query: string) => {
  const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' })
  try {
    const { summary } = await session.executeRead((transaction) => transaction.run(`EXPLAIN ${query}`))
    return { queryType: summary.queryType, plan: summary.plan || undefined }
  } finally {
    await session.close()
  }
}
const refusalByPlan = async (query: string) => checkPlan(await explain(query), database.name)?.code

const outside = 'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line'
const acting = 'CALL db.stats.status() YIELD section RETURN section'

describe('the plan alone', () => {
  it.each([
    'CREATE (n) RETURN n',
    'MATCH (n) SET n.a = 1',
    'MERGE (n:Entity {id: "x"}) RETURN n',
    'MATCH (n) DETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (n))',
    'SHOW TRANSACTIONS',
    'SHOW SETTINGS',
    'SHOW INDEXES',
    'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
    'CALL dbms.listConfig()',
    'CALL db.awaitIndexes(1)',
    acting,
    outside,
    `CALL { ${outside} } RETURN line`,
    `RETURN COLLECT { ${outside} } AS a`,
    `RETURN [x IN [1] | COLLECT { ${outside} }] AS a`,
    `RETURN [x IN [1] | COLLECT { ${acting} }] AS a`,
    `RETURN CASE WHEN true THEN COLLECT { ${outside} } ELSE [] END AS a`,
    `MATCH (n) WHERE all(x IN [1] WHERE EXISTS { ${acting} }) RETURN n`,
    `MATCH (n) RETURN n {.id, a: [x IN [1] | COLLECT { ${acting} }]} AS n`,
    `WITH 1 AS x ORDER BY [y IN [x] | COUNT { ${acting} }] RETURN x`,
    `UNWIND [x IN [1] | COLLECT { ${outside} }] AS a RETURN a`,
    `MATCH (n) WHERE n.id IN [x IN [1] | head(COLLECT { ${acting} })] RETURN n`,
    'UNWIND [1] AS x CALL (x) { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n',
  ])('turns away %s', async (query) => {
    expect(await refusalByPlan(query)).toBe('not-read-only')
  })

  it('turns away what happens in another database', async () => {
    const explained = await explain('MATCH (n) RETURN n')
    expect(checkPlan(explained, 'other')?.code).toBe('not-read-only')
    expect(checkPlan(explained, database.name)).toBeUndefined()
  })

  it('turns away operators that nobody has heard of', () => {
    expect(['TeleportNodes', 'Expand(Sideways)', 'NodeUniqueIndexSeek(Locking)', ''].filter(onlyReads)).toEqual([])
    expect(splitOperator('Expand(All)@neo4j')).toEqual({ name: 'Expand(All)', database: 'neo4j' })
  })
})

describe('the words alone', () => {
  it.each([
    outside,
    acting,
    `RETURN [x IN [1] | COLLECT { ${outside} }] AS a`,
    `RETURN [x IN [1] | COLLECT { ${acting} }] AS a`,
    'USE system RETURN 1',
    'RETURN apoc.version()',
  ])('turn away %s', (query) => {
    expect(checkStatement(query, {})?.code).toBe('not-read-only')
  })
})

describe('the transaction alone', () => {
  it.each([
    'CREATE (n) RETURN n',
    'MATCH (n) SET n.a = 1',
    'MATCH (n) DETACH DELETE n',
    'CREATE INDEX FOR (n:Entity) ON (n.a)',
    'CALL db.createLabel("Extra")',
    'MATCH (n) CALL db.create.setNodeVectorProperty(n, "v", [1.0]) RETURN n',
    'CREATE USER mallory SET PASSWORD "password1"',
  ])('turns away %s', async (query) => {
    const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' })
    const transaction = session.beginTransaction()
    await expect(transaction.run(query)).rejects.toMatchObject({ code: expect.stringMatching(/^Neo\.ClientError/) })
    await session.close()
  })
})
