// Looks at the console's transactions from another session, as the database sees them.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../../server/neo4j/database.ts'

const question =
  'SHOW TRANSACTIONS YIELD metaData, clientAddress WHERE metaData.console IS NOT NULL RETURN clientAddress AS address'

/** The connections on which they run. */
export const consoleAddresses = async ({ driver, name }: Database): Promise<string[]> => {
  const { records } = await driver.executeQuery(question, {}, { database: name })
  return records.map((record) => String(record.get('address')))
}

export const consoleTransactions = async (database: Database): Promise<number> =>
  (await consoleAddresses(database)).length

/** Waits until so many transactions of the console are under way; gives the milliseconds it took. */
export const untilThereAre = async (database: Database, count: number, patience = 20_000): Promise<number> => {
  const began = performance.now()
  while ((await consoleTransactions(database)) !== count) {
    if (performance.now() - began > patience) throw new Error(`Not ${count} transactions of the console after a while`)
    await sleep(50)
  }
  return performance.now() - began
}
