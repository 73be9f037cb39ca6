// The database as the rest of the program knows it, whether its server is ours or another's.

import type { BookmarkManager, Driver } from 'neo4j-driver'
import type { Environment, ExternalDatabase } from '../env.ts'
import type { Progress } from '../start/progress.ts'
import { connect } from './driver.ts'
import { credentialsOf, startEmbedded } from './embedded.ts'
import { homeAt, prepareHome } from './home.ts'
import { ensureJars } from './jars.ts'
import { findJava } from './java.ts'
import { freePort } from './process.ts'

export interface Database {
  readonly driver: Driver
  /** The name to give to every session and query. */
  readonly name: string
  /** Shared by all, so that a reader sees what was just written; `executeQuery` takes it by itself, sessions must be given it. */
  readonly bookmarks: BookmarkManager
  /** How it stands now; queries fail unless it is `ready`. */
  state(): 'ready' | 'starting' | 'unavailable'
  /** Ends the connections, and the server where it is ours. */
  close(): Promise<void>
}

const openExternal = async ({ name, ...credentials }: ExternalDatabase): Promise<Database> => {
  const driver = connect(credentials, 5_000)
  await driver.verifyConnectivity({ database: name })
  return {
    driver,
    name,
    bookmarks: driver.executeQueryBookmarkManager,
    state: () => 'ready',
    close: () => driver.close(),
  }
}

/** Opens the database that the environment names: another's server, or the embedded one, brought up here. */
export const openDatabase = async (environment: Environment, progress: Progress): Promise<Database> => {
  if (environment.external) return openExternal(environment.external)
  const home = homeAt(environment.home)
  await prepareHome(home)
  const java = await findJava()
  await ensureJars(home.library, progress)
  const port = await freePort()
  const server = await progress.step('Starting Neo4j', () => startEmbedded(java, home, port))
  const driver = connect(await credentialsOf(home, port), 5_000)
  return {
    driver,
    name: 'neo4j',
    bookmarks: driver.executeQueryBookmarkManager,
    state: () => (server.isAlive() ? 'ready' : 'unavailable'),
    async close() {
      await driver.close()
      await server.stop()
    },
  }
}
