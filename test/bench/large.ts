// A database of its own with a generated graph in it, for measuring. A home that is kept (SHANTU_BENCH_HOME) is loaded once.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph } from '../../seed/load/build/graph.ts'
import { loadGraph } from '../../seed/load/load.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { connect } from '../../server/neo4j/driver.ts'
import { credentialsOf, startEmbedded } from '../../server/neo4j/embedded.ts'
import { openHome } from '../../server/neo4j/home.ts'
import { ensureJars } from '../../server/neo4j/jars.ts'
import { findJava } from '../../server/neo4j/java.ts'
import { freePort } from '../../server/neo4j/process.ts'
import { silentProgress } from '../../server/start/progress.ts'
import { sharedLibrary } from '../support/start-database.ts'
import { generate, type Size } from './generate.ts'

const name = 'neo4j'

/** 100,000 entities; the facts, with the links that are derived from them, make 500,000 links. */
export const largeSize: Size = { entities: 100_000, facts: 225_000 }

const isEmpty = async ({ driver }: Pick<Database, 'driver'>) => {
  const { records } = await driver.executeQuery('MATCH (e:Entity) RETURN e.id LIMIT 1', {}, { database: name })
  return records.length === 0
}

/** Opens a database in `folder`, or an empty one in a folder of its own. Close it in the end: that ends the server too. */
export const openEmpty = async (folder?: string): Promise<Database> => {
  const home = await openHome(folder ?? (await mkdtemp(join(tmpdir(), 'shantu-bench-'))), sharedLibrary)
  await ensureJars(home.library, silentProgress)
  const port = await freePort()
  const server = await startEmbedded(await findJava(), home, port)
  const credentials = await credentialsOf(home, port)
  const driver = connect(credentials, 30_000)
  const close = async () => {
    await driver.close()
    await server.stop()
    if (folder === undefined) await rm(home.folder, { recursive: true, force: true })
  }
  return { driver, name, bookmarks: driver.executeQueryBookmarkManager, credentials, state: () => 'ready', close }
}

/** Opens the database with the generated graph, which is loaded where it is not there yet. */
export const openLarge = async (size: Size = largeSize): Promise<Database> => {
  const database = await openEmpty(process.env.SHANTU_BENCH_HOME)
  try {
    if (await isEmpty(database)) await loadGraph(database.driver, name, buildGraph(generate(size)))
    await database.driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database: name })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
