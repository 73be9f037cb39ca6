// A database server that others run: the one that NEO4J_URI names, or that of another process of ours.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { Failure } from '../start/failure.mjs'
import type { Progress } from '../start/progress.ts'
import type { Database } from './database.ts'
import { type Credentials, codeOf, connect } from './driver.ts'
import { takePulse } from './pulse.ts'

/** How long a server that is only just starting itself is waited for, in milliseconds. */
const patience = 60_000

const explain = (error: unknown, uri: string, name: string): Failure => {
  const code = codeOf(error) ?? ''
  if (code.startsWith('Neo.ClientError.Security')) {
    return new Failure(`The database at ${uri} does not let us in: check NEO4J_USER and NEO4J_PASSWORD.`, {
      cause: error,
    })
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Failure(`The server at ${uri} has no database ${name}: check NEO4J_DATABASE.`, { cause: error })
  }
  return new Failure(`The database at ${uri} does not answer: check NEO4J_URI, and that the server runs.`, {
    cause: error,
  })
}

const waitForAnswer = async (driver: Driver, name: string, signal?: AbortSignal): Promise<void> => {
  const deadline = performance.now() + patience
  for (;;) {
    signal?.throwIfAborted()
    try {
      await driver.executeQuery('RETURN 1', {}, { database: name })
      return
    } catch (error) {
      const hopeless = codeOf(error)?.startsWith('Neo.ClientError') ?? true
      if (hopeless || performance.now() > deadline) throw error
      await sleep(500)
    }
  }
}

/**
 * Connects to a server that is there already.
 * @param retry how long a query is tried again while the database is away, in milliseconds
 * @throws Failure where it does not answer or does not let us in
 */
export const connectTo = async (
  credentials: Credentials,
  name: string,
  retry: number,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Database> => {
  const driver = connect(credentials, retry)
  try {
    await progress.step(`Connecting to ${credentials.uri}`, () => waitForAnswer(driver, name, signal))
  } catch (error) {
    await driver.close()
    if (signal?.aborted) throw error
    throw explain(error, credentials.uri, name)
  }
  const pulse = takePulse(credentials, name)
  return {
    driver,
    name,
    bookmarks: driver.executeQueryBookmarkManager,
    credentials,
    state: () => (pulse.answers() ? 'ready' : 'unavailable'),
    async close() {
      await pulse.stop()
      await driver.close()
    },
  }
}
