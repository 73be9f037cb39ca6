// Reading and writing as the loader does it: rows streamed one by one, writes in transactions that are tried again where the
// database was away for a moment.

import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'

export interface Connection {
  readonly driver: Driver
  /** Name of the database. */
  readonly database: string
}

export type Parameters = Readonly<Record<string, unknown>>

/** No limit of time: a load takes as long as it takes, whatever the server allows to queries. */
const unlimited = { timeout: 0 }

const sessionOf = ({ driver, database }: Connection, defaultAccessMode: 'READ' | 'WRITE') =>
  driver.session({ database, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager })

/** Runs `work` in one transaction, again from its beginning where the database asks for it. */
export const write = async <T>(
  connection: Connection,
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> => {
  const session = sessionOf(connection, neo4j.session.WRITE)
  try {
    return await session.executeWrite(work, unlimited)
  } finally {
    await session.close()
  }
}

/**
 * Makes something of the rows of a query, which come one by one. `start` is called anew where the query has to be run again, so
 * that no row counts twice.
 */
export const fold = async <T>(
  connection: Connection,
  query: string,
  start: () => { readonly take: (row: Readonly<Record<string, unknown>>) => void; readonly result: () => T },
  parameters: Parameters = {},
): Promise<T> => {
  const session = sessionOf(connection, neo4j.session.READ)
  try {
    return await session.executeRead(async (transaction) => {
      const { take, result } = start()
      for await (const record of transaction.run(query, parameters)) take(record.toObject())
      return result()
    }, unlimited)
  } finally {
    await session.close()
  }
}

/** The rows of a query with a small answer, each made into what it stands for. */
export const readAll = <T>(
  connection: Connection,
  query: string,
  parse: (row: unknown) => T,
  parameters: Parameters = {},
): Promise<T[]> =>
  fold(
    connection,
    query,
    () => {
      const rows: T[] = []
      return { take: (row) => void rows.push(parse(row)), result: () => rows }
    },
    parameters,
  )

/** A number as an integer of the database, which takes plain numbers for floating-point ones. */
export const integer = (value: number) => neo4j.int(value)
