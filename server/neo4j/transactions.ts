// Looks for a transaction among those that the database is still working on.

import type { Driver } from 'neo4j-driver'

const question = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.console = $id RETURN count(*) AS running'

/** Whether the console's transaction of that id still lives, even where it has been told to end. Rejects when the database is away. */
export const isRunning = async (driver: Driver, database: string, id: string): Promise<boolean> => {
  const { records } = await driver.executeQuery(question, { id }, { database })
  return Number(records[0]?.get('running') ?? 0) > 0
}
