// npm start: puts the parts together, serves until it is told to end, and leaves nothing running.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { type Environment, readEnvironment } from './env.ts'
import { createLog } from './log.ts'
import { type Database, openDatabase, refuseIfRunning } from './neo4j/database.ts'
import { warmUp } from './neo4j/read.ts'
import { clientFolder, ensureClient } from './start/client.ts'
import { ensureDocuments, runSeed } from './start/documents.ts'
import { type Door, openDoor } from './start/door.ts'
import { listenForEnd } from './start/end.ts'
import { type Progress, progressOn } from './start/progress.ts'
import { projectFolder } from './start/project.ts'

const versionOf = async (): Promise<string> =>
  JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')).version

/** Waits for both, having one give up where the other fails, so that nothing goes on behind a failure. */
const together = async <T>(work: readonly [Promise<unknown>, Promise<T>], giveUp: () => void): Promise<T> => {
  const failures: unknown[] = []
  for (const one of work) {
    one.catch((error: unknown) => {
      failures.push(error)
      giveUp()
    })
  }
  const [, second] = await Promise.allSettled(work)
  if (failures.length > 0) throw failures[0]
  if (second.status === 'rejected') throw second.reason
  return second.value
}

/** Takes the port, unless it is already a Shantu on this database that has it. */
const enter = async (environment: Environment): Promise<Door> => {
  await refuseIfRunning(environment)
  try {
    return await openDoor(environment.host, environment.port)
  } catch (error) {
    await refuseIfRunning(environment)
    throw error
  }
}

const serve = async (environment: Environment, door: Door, apiOnly: boolean, end: AbortSignal): Promise<void> => {
  const progress: Progress = progressOn()
  const failing = new AbortController()
  const signal = AbortSignal.any([end, failing.signal])
  const opening = openDatabase(environment, progress, { command: 'start', address: door.address, signal })
  const building = apiOnly ? Promise.resolve() : ensureClient(progress, signal)
  let database: Database | undefined
  try {
    database = await together([building, opening], () => failing.abort())
    await ensureDocuments(environment, database, progress, signal)
    const log = createLog({ level: environment.logLevel })
    const interfaceFolder = apiOnly ? {} : { clientDirectory: clientFolder }
    const { hosts, curators, proxies, requestsPerMinute, snapshots } = environment
    const decisions = { file: environment.decisions, apply: () => runSeed([], end) }
    const given = { hosts, curators, proxies, requestsPerMinute, decisions, snapshots, ...interfaceFolder }
    door.handOver(createApp({ database, log, version: await versionOf(), ...given }))
    console.log(`善图 Shantu: ${door.address}`)
    warmUp(database).catch((error: unknown) => log.warn({ err: error }, 'queries were not planned ahead'))
    await new Promise<void>((resolve) => {
      end.addEventListener('abort', () => resolve())
      if (end.aborted) resolve()
    })
  } finally {
    if (end.aborted) progress.note('Shutting down …')
    await door.close()
    // Where only the build failed, the database has come up.
    await (database ?? (await opening.catch(() => undefined)))?.close()
  }
}

/**
 * Serves until it is told to end.
 * @param parameters `--api-only` leaves the interface to vite
 * @returns the exit status
 */
export const main = async (parameters: readonly string[] = []): Promise<number> => {
  const environment = readEnvironment()
  // No process that is started from here has a use for it.
  delete process.env.SHANTU_CURATOR_PASSWORD
  const end = listenForEnd()
  const door = await enter(environment)
  try {
    await serve(environment, door, parameters.includes('--api-only'), end.signal)
  } catch (error) {
    if (!end.signal.aborted) throw error
  }
  return 0
}
