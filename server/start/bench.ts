// npm run bench: measures on generated graphs and on the bundled documents, beside what each is to be held against.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ensureJars } from '../neo4j/jars.ts'
import { Failure } from './failure.mjs'
import { progressOn } from './progress.ts'
import { projectFolder } from './project.ts'

/** What is measured, and by which file of test/bench. */
const measures: Readonly<Record<string, string>> = {
  routes: 'routes.ts',
  joining: 'joining.ts',
  partners: 'partners.ts',
  load: 'load.bench.ts',
  reading: 'reading.ts',
  accuracy: 'accuracy.ts',
  explorer: 'explorer.ts',
  soak: 'soak.ts',
}

const run = async (file: string, parameters: readonly string[]): Promise<number> => {
  const script = join(projectFolder, 'test', 'bench', file)
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...parameters], {
    cwd: projectFolder,
    stdio: 'inherit',
  })
  const [status] = await once(child, 'exit')
  return status ?? 1
}

/** Runs the named measure with its own parameters, or all of them: `npm run bench -- routes 100`. Gives the exit status. */
export const bench = async ([name, ...parameters]: readonly string[]): Promise<number> => {
  const chosen = name === undefined ? Object.keys(measures) : [name]
  await ensureJars(join(projectFolder, '.neo4j', 'lib'), progressOn())
  let worst = 0
  for (const measure of chosen) {
    const file = measures[measure]
    if (file === undefined) {
      throw new Failure(
        `Nothing is measured under the name ${measure}: use one of ${Object.keys(measures).join(', ')}.`,
      )
    }
    if (name === undefined) console.log(`\n${measure}`)
    worst = Math.max(worst, await run(file, parameters))
  }
  return worst
}
