// The real database for tests: each file begins with an empty one.

import type { Driver } from 'neo4j-driver'
import { inject } from 'vitest'
import type { Database } from '../../server/neo4j/database.ts'
import { connect } from '../../server/neo4j/driver.ts'
import './start-database.ts'

const name = 'neo4j'

/** Removes all nodes, links, constraints and indexes (but those for looking up labels and types, which Neo4j brings itself). */
export const wipe = async (driver: Driver): Promise<void> => {
  const config = { database: name }
  const session = driver.session(config)
  // In parts: ten thousand gifts are more than one transaction may hold.
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, config)
  for (const record of constraints.records) {
    await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``, {}, config)
  }
  const indexes = await driver.executeQuery(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    {},
    config,
  )
  for (const record of indexes.records) await driver.executeQuery(`DROP INDEX \`${record.get('name')}\``, {}, config)
}

/** The tests' database, emptied. Close it in `afterAll`: the server itself stays up for the other files. */
export const testDatabase = async (): Promise<Database> => {
  const credentials = inject('neo4j')
  const driver = connect(credentials, 5_000)
  await wipe(driver)
  return {
    driver,
    name,
    bookmarks: driver.executeQueryBookmarkManager,
    credentials,
    state: () => 'ready',
    close: () => driver.close(),
  }
}
