// Fills a new database with the documents that come with the project, by the same command that loads any others.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Environment } from '../env.ts'
import type { Database } from '../neo4j/database.ts'
import { fillingOf } from '../neo4j/first-load.ts'
import { Failure } from './failure.mjs'
import type { Progress } from './progress.ts'
import { projectFolder } from './project.ts'

/** Loads the documents where no load has ever been completed; one that was cut off is run again. */
export const ensureDocuments = async (
  environment: Environment,
  database: Database,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> => {
  const filling = await fillingOf(database)
  if (filling === 'foreign')
    progress.note('The database holds a graph that is not of Shantu: the bundled documents are not loaded.')
  if (filling !== 'empty') return
  progress.note(`Loading ${environment.documents}`)
  const bootstrap = join(projectFolder, 'server', 'bootstrap.mjs')
  const child = spawn(process.execPath, [bootstrap, 'seed', environment.documents], {
    stdio: ['ignore', 2, 2],
    cwd: projectFolder,
  })
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  const [status] = await once(child, 'exit')
  signal.removeEventListener('abort', end)
  signal.throwIfAborted()
  if (status !== 0)
    throw new Failure(
      `The documents in ${environment.documents} were not loaded: see above. The next start tries again.`,
    )
}
