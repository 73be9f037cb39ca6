// The seed command: loads documents into the database and says what came of it. Puts the parts together; the work is in load/.

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../server/env.ts'
import { openDatabase } from '../server/neo4j/database.ts'
import { listenForEnd } from '../server/start/end.ts'
import { Failure } from '../server/start/failure.mjs'
import { progressOn } from '../server/start/progress.ts'
import { load } from './load/load.ts'
import { LoadError } from './load/problem.ts'
import { summaryText } from './load/summary.ts'
import { type Decision, Resolving, readDecisions } from './resolve/index.ts'

const usage = `usage: npm run seed -- [PATH…]

Loads documents into the graph: files, folders with all that is in them, and files of extractions (.jsonl, as
\`npm run --silent extract -- --lines\` prints them). Works beside a running \`npm start\` and without it. What is there
already is not loaded again, and in which order or how many at a time documents come makes no difference.
Without a path it finishes a load that was cut off, and applies changed decisions (seed/decisions.jsonl).

  --help    print this

Exit status: 0 where the graph is complete, even if some files were refused; 1 where it is not, or every file was
refused; 2 for wrong usage; 130 where it was told to end.
`

const requestFrom = (argv: readonly string[]) => {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    return { paths: positionals, help: values.help === true }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Decisions of people on what is the same and which claims hold, in their file; without it there are none. */
const decisions = async (path: string): Promise<Decision[]> => {
  try {
    return readDecisions(await readFile(path, 'utf8').catch(() => ''))
  } catch (error) {
    throw new Failure(`${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const run = async (paths: readonly string[], signal: AbortSignal): Promise<number> => {
  const began = performance.now()
  const environment = readEnvironment()
  const decided = await decisions(environment.decisions)
  const progress = progressOn()
  const database = await openDatabase(environment, progress, { command: 'seed', signal })
  try {
    const summary = await load(database.driver, database.name, paths, {
      resolving: () => new Resolving(decided),
      progress,
      signal,
    })
    console.log(summaryText(summary, performance.now() - began))
    if (summary.graph === undefined) return 130
    const accepted = Object.values(summary.documents).some((count) => count > 0)
    return summary.refused.length > 0 && !accepted ? 1 : 0
  } finally {
    await database.close()
  }
}

/** Runs the command and gives its exit status. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const request = requestFrom(argv)
  if (typeof request === 'string') {
    console.error(`seed: ${request}\n\n${usage}`)
    return 2
  }
  if (request.help) {
    console.log(usage)
    return 0
  }
  const { signal } = listenForEnd()
  try {
    return await run(request.paths, signal)
  } catch (error) {
    if (signal.aborted) {
      console.error('Stopped before anything was loaded.')
      return 130
    }
    throw error instanceof LoadError ? new Failure(error.message, { cause: error }) : error
  }
}
