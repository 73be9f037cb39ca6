import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'

describe('the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it('gives back what was written, whole numbers as plain numbers', async () => {
    const config = { database: database.name }
    await database.driver.executeQuery('CREATE (:Example {name: $name, count: 3})', { name: '示例基金会' }, config)
    const { records } = await database.driver.executeQuery(
      'MATCH (n:Example) RETURN n.name AS name, n.count AS count',
      {},
      config,
    )
    expect(records.map((record) => record.toObject())).toEqual([{ name: '示例基金会', count: 3 }])
  })

  it('speaks Chinese: the analyzers that the search needs are there', async () => {
    const { records } = await database.driver.executeQuery(
      'CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer RETURN collect(analyzer) AS names',
      {},
      { database: database.name },
    )
    expect(records[0]?.get('names')).toEqual(expect.arrayContaining(['cjk', 'standard-no-stop-words']))
  })
})
