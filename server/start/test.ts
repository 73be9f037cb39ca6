// npm test: fetches and builds what the tests run on, then runs them.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ensureJars } from '../neo4j/jars.ts'
import { ensureClient } from './client.ts'
import { progressOn } from './progress.ts'
import { projectFolder } from './project.ts'

/** Runs vitest once, with its own parameters handed on: `npm test -- test/server`. */
export const test = async (parameters: readonly string[]): Promise<number> => {
  const progress = progressOn()
  await Promise.all([ensureJars(join(projectFolder, '.neo4j', 'lib'), progress), ensureClient(progress)])
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...parameters], { cwd: projectFolder, stdio: 'inherit' })
  // It hears a Ctrl-C itself, and puts away what it started.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [status] = await once(child, 'exit')
  return status ?? 1
}
