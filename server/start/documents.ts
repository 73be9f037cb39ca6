// Fills a new database with the documents that come with the project, by the same command that loads any others; has a load that
// was cut off finished.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Environment } from '../env.ts'
import type { Database } from '../neo4j/database.ts'
import { fillingOf } from '../neo4j/first-load.ts'
import { Failure } from './failure.mjs'
import type { Progress } from './progress.ts'
import { projectFolder } from './project.ts'

/** Runs `npm run seed` with these paths; rejects where it did not succeed. Without paths, the graph is made anew from what is stored. */
export const runSeed = async (paths: readonly string[], signal: AbortSignal): Promise<void> => {
  const bootstrap = join(projectFolder, 'server', 'bootstrap.mjs')
  const child = spawn(process.execPath, [bootstrap, 'seed', ...paths], {
    stdio: ['ignore', 2, 2],
    cwd: projectFolder,
  })
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  const [status] = await once(child, 'exit')
  signal.removeEventListener('abort', end)
  signal.throwIfAborted()
  if (status !== 0) throw new Error(`The load ended with status ${status}.`)
}

/** Loads the documents where no load has ever been completed; finishes one that was cut off, without any documents of its own. */
export const ensureDocuments = async (
  environment: Environment,
  database: Database,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> => {
  const filling = await fillingOf(database)
  if (filling === 'foreign')
    progress.note('The database holds a graph that is not of Shantu: the bundled documents are not loaded.')
  if (filling === 'foreign' || filling === 'loaded') return
  const paths = filling === 'empty' ? [environment.documents] : []
  progress.note(filling === 'empty' ? `Loading ${environment.documents}` : 'Finishing a load that was cut off')
  try {
    await runSeed(paths, signal)
  } catch (error) {
    if (signal.aborted) throw error
    const what = filling === 'empty' ? `The documents in ${environment.documents} were` : 'The load was'
    throw new Failure(
      `${what} not ${filling === 'empty' ? 'loaded' : 'finished'}: see above. The next start tries again.`,
    )
  }
}
