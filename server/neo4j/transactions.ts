// Looks for a transaction among those that the database is still working on.

import type { Driver } from 'neo4j-driver'

const question =
  'SHOW TRANSACTIONS YIELD metaData, clientAddress WHERE metaData.console = $id RETURN clientAddress AS address'

/**
 * The address of the connection that works on the console's transaction of that id, also where it has been told to end; undefined once it is gone.
 * Rejects when the database is away.
 */
export const addressOf = async (driver: Driver, database: string, id: string): Promise<string | undefined> => {
  const { records } = await driver.executeQuery(question, { id }, { database })
  const address: unknown = records[0]?.get('address')
  return address === undefined ? undefined : String(address)
}
