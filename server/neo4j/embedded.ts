// Brings up the embedded server of a home and waits until it answers with the home's password.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from 'neo4j-driver'
import { explainOutput, Failure } from '../start/failure.mjs'
import { type Credentials, codeOf, connect } from './driver.ts'
import { type Home, passwordOf } from './home.ts'
import { consoleOf, type ServerProcess, startProcess } from './process.ts'

/** What a new store lets in, until the home's own password is set. */
const first = { user: 'neo4j', password: 'neo4j' }
const unauthorized = 'Neo.ClientError.Security.Unauthorized'

/** The address and the login of the server of a home that listens on `port`. */
export const credentialsOf = async (home: Home, port: number): Promise<Credentials> => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: first.user,
  password: await passwordOf(home),
})

const setPassword = async ({ uri, password }: Credentials, home: Home): Promise<void> => {
  const driver = connect({ uri, ...first }, 0)
  try {
    const statement = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new'
    await driver.executeQuery(statement, { old: first.password, new: password }, { database: 'system' })
  } catch (error) {
    if (codeOf(error) !== unauthorized) throw error
    throw new Failure(
      `The database in ${home.folder} does not take the password in ${home.passwordFile}. Put the right one back, or remove ${home.data} to begin with an empty graph.`,
    )
  } finally {
    await driver.close()
  }
}

/** One try to be let in: true when the database answers, false when it is not up yet. */
const tryToEnter = async (driver: Driver, credentials: Credentials, home: Home): Promise<boolean> => {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    if (code === unauthorized) await setPassword(credentials, home)
    return false
  }
}

const explainEnd = async (home: Home): Promise<Failure> => {
  const output = await consoleOf(home)
  if (/FileLockException|StoreLockException|locked by another process/i.test(output)) {
    return new Failure(`Another Neo4j holds the store in ${home.data}. End it, or set SHANTU_HOME to another folder.`)
  }
  if (/Could not reserve enough space|Cannot allocate memory/i.test(output)) {
    return new Failure('Neo4j does not get the memory it needs (1.2 GB). Free some and run the command again.')
  }
  const reason = explainOutput(output)
  return new Failure(
    reason ?? `Neo4j ended while it was starting. What it said is in ${home.console} and ${home.logs}.`,
  )
}

/**
 * Starts the server of a home on `port` and resolves when it answers.
 * @throws Failure that says why it ended, where it did.
 */
export const startEmbedded = async (
  java: string,
  home: Home,
  port: number,
  signal?: AbortSignal,
): Promise<ServerProcess> => {
  const server = await startProcess(java, home, port)
  const credentials = await credentialsOf(home, port)
  const driver = connect(credentials, 0)
  try {
    while (!(await tryToEnter(driver, credentials, home))) {
      signal?.throwIfAborted()
      if (!server.isAlive()) throw await explainEnd(home)
      await sleep(100)
    }
    return server
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    await driver.close()
  }
}
