import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../server/neo4j/database.ts'
import { read } from '../../../server/neo4j/read.ts'
import { testDatabase } from '../../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

it('tells who finds all connections in use to come back, instead of failing', async () => {
  const { uri, user, password } = database.credentials
  const narrow = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    maxConnectionPoolSize: 1,
    connectionAcquisitionTimeout: 200,
    maxTransactionRetryTime: 0,
  })
  const session = narrow.session()
  const transaction = await session.beginTransaction()
  await transaction.run('RETURN 1')
  await expect(read({ ...database, driver: narrow }, 'ping')).rejects.toMatchObject({
    status: 503,
    headers: { 'Retry-After': expect.stringMatching(/^\d+$/) },
  })
  await transaction.rollback()
  await session.close()
  await narrow.close()
})
