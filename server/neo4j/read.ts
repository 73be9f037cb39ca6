// Runs the server's named queries: read only, within a time limit, rows checked on their way in.
// The database's errors become the family of server/errors.ts.

import neo4j from 'neo4j-driver'
import { databaseStarting, databaseUnavailable, nothingLoaded, tookTooLong, tooMuch } from '../errors.ts'
import { type QueryName, queries } from '../queries/index.ts'
import { queryNames } from '../queries/names.ts'
import { type Row, rows } from '../queries/rows.ts'
import type { Database } from './database.ts'
import { fromRecord, toParameter } from './values.ts'

/** What reading needs of a database; `state` is kept by whoever starts or connects it. */
export type ReadableDatabase = Pick<Database, 'driver' | 'name' | 'bookmarks' | 'state'>

/** Milliseconds that one query may take. */
export const readTimeout = 15_000

/** Milliseconds after which a query that should have been ended by then is given up: a database that hangs ends nothing. */
const givenUp = readTimeout + 5_000

export type Parameters = Readonly<Record<string, unknown>>

/** Runs the query of that name and gives its rows. Throws an HttpError when the database is away or the answer is too much. */
export const read = async <Name extends QueryName>(
  database: ReadableDatabase,
  name: Name,
  parameters: Parameters = {},
): Promise<Row<Name>[]> => {
  assertReady(database)
  const session = database.driver.session({
    database: database.name,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: database.bookmarks,
  })
  try {
    const bound = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toParameter(value)]))
    const result = await inTime(
      session.executeRead((transaction) => transaction.run(queries[name].text, bound), {
        timeout: readTimeout,
        metadata: { query: name },
      }),
    )
    return result.records.map((record) => rowOf(name, fromRecord(record)))
  } catch (error) {
    throw fromDatabaseError(error)
  } finally {
    // Where the database hangs, so does this.
    void session.close().catch(() => undefined)
  }
}

/** The first row, for queries that give one or none. */
export const readOne = async <Name extends QueryName>(
  database: ReadableDatabase,
  name: Name,
  parameters: Parameters = {},
): Promise<Row<Name> | undefined> => (await read(database, name, parameters))[0]

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tookTooLong()), givenUp)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

const rowOf = <Name extends QueryName>(name: Name, row: unknown) => rows[name].parse(row) as Row<Name>

/** Throws the 503 of a database that is not there. */
export const assertReady = (database: ReadableDatabase): void => {
  const state = database.state()
  if (state === 'starting') throw databaseStarting()
  if (state === 'unavailable') throw databaseUnavailable()
}

/** The driver's errors that users should hear about in words; any other comes back as it is. */
export const fromDatabaseError = (error: unknown): unknown => {
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code.includes('TransactionTimedOut') || code.includes('.Terminated')) return tookTooLong(error)
  if (code.includes('OutOfMemory')) return tooMuch(error)
  if (error.message.includes('no such fulltext schema index')) return nothingLoaded(error)
  if (
    // All connections are in use; the driver gives this no code.
    error.message.startsWith('Connection acquisition timed out') ||
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError.') ||
    code.startsWith('Neo.ClientError.Security.') ||
    code.startsWith('Neo.DatabaseError.General.') ||
    code.includes('DatabaseUnavailable') ||
    code.includes('DatabaseNotFound')
  )
    return databaseUnavailable(error)
  return error
}

/**
 * Runs every query once with the example of its header, so that the database has planned them all before the first visitor asks.
 * Also shows at start whether they still fit the database. Throws what `read` throws.
 */
export const warmUp = async (database: ReadableDatabase): Promise<void> => {
  for (const name of queryNames) await read(database, name, queries[name].example)
}
