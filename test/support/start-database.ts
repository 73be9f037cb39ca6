// Before the tests that need a database: one real Neo4j in a temporary home, for all of them.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Credentials } from '../../server/neo4j/driver.ts'
import { credentialsOf, startEmbedded } from '../../server/neo4j/embedded.ts'
import { openHome } from '../../server/neo4j/home.ts'
import { ensureJars } from '../../server/neo4j/jars.ts'
import { findJava } from '../../server/neo4j/java.ts'
import { freePort } from '../../server/neo4j/process.ts'
import { progressOn } from '../../server/start/progress.ts'
import { projectFolder } from '../../server/start/project.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Credentials
    /** Where the server runs, and where its jars lie. */
    server: { readonly pid: number; readonly library: string }
  }
}

/** The jars come from the project's own home, so that they are fetched once. */
export const sharedLibrary = join(projectFolder, '.neo4j', 'lib')

/** Has Java compile quickly rather than well: a server of tests works for minutes only. */
export const quickStart = '-XX:TieredStopAtLevel=1'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.JAVA_TOOL_OPTIONS ??= quickStart
  const home = await openHome(await mkdtemp(join(tmpdir(), 'shantu-test-')), sharedLibrary)
  await ensureJars(home.library, progressOn())
  const port = await freePort()
  const server = await startEmbedded(await findJava(), home, port)
  project.provide('neo4j', await credentialsOf(home, port))
  project.provide('server', { pid: server.pid ?? 0, library: home.library })
  return async () => {
    await server.stop()
    await rm(home.folder, { recursive: true, force: true })
  }
}
