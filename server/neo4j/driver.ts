// The one connection pool to the database, the same for the embedded server and for any other.

import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'

export interface Credentials {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** A driver that gives plain numbers, and gives up on a database that is away after `patience` milliseconds. */
export const connect = ({ uri, user, password }: Credentials, patience: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: patience,
    telemetryDisabled: true,
    userAgent: 'shantu',
  })

/** The code of a database's error, such as `Neo.ClientError.Security.Unauthorized`; of any other error nothing. */
export const codeOf = (error: unknown): string | undefined => (error instanceof Neo4jError ? error.code : undefined)
