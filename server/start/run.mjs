// Makes sure that the packages are there, then runs a command in this same process.

import { explain } from './failure.mjs'
import { ensurePackages } from './packages.mjs'

/** @typedef {{ module: string, name: string, development?: boolean }} Entry */
/** @type {Record<string, Entry>} what each command runs, and whether it needs the packages for development too */
const commands = {
  start: { module: '../main.ts', name: 'main' },
  seed: { module: '../../seed/main.ts', name: 'main' },
  extract: { module: '../../seed/extract.ts', name: 'runExtract' },
  dev: { module: './dev.ts', name: 'dev' },
  test: { module: './test.ts', name: 'test', development: true },
  check: { module: './check.ts', name: 'check', development: true },
  bench: { module: './bench.ts', name: 'bench', development: true },
}

/**
 * Runs a command to its end and sets the exit status. What the person at the machine can mend is said in one line;
 * a fault of the program is shown with its stack.
 * @param {string[]} parameters the command and its own parameters
 */
export const run = async ([command = '', ...parameters]) => {
  // A closed terminal or pipe is no reason to fall over half way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  try {
    const entry = commands[command]
    if (entry === undefined) {
      console.error(`${command || 'Nothing'} is no command of Shantu: use one of ${Object.keys(commands).join(', ')}.`)
      process.exitCode = 1
      return
    }
    await ensurePackages(entry.development === true)
    const { register } = await import('tsx/esm/api')
    register()
    const module = await import(entry.module)
    process.exitCode = await module[entry.name](parameters)
  } catch (error) {
    console.error(explain(error) ?? error)
    process.exitCode = 1
  }
  // A connection that is still open does not keep the process.
  setTimeout(() => process.exit(), 1_000).unref()
}
