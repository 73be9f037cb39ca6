// npm run dev: one database, a server that starts anew when its sources change, and vite for the interface.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readEnvironment } from '../env.ts'
import { type Database, openDatabase } from '../neo4j/database.ts'
import { ensureDocuments } from './documents.ts'
import { listenForEnd } from './end.ts'
import { progressOn } from './progress.ts'
import { projectFolder } from './project.ts'

const run = (script: string, parameters: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [join(projectFolder, 'node_modules', script), ...parameters], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })

/** Has the server's process use the database that is kept here, over all of its own restarts. */
const settingsFor = ({ credentials, name }: Database): NodeJS.ProcessEnv => ({
  NEO4J_URI: credentials.uri,
  NEO4J_USER: credentials.user,
  NEO4J_PASSWORD: credentials.password,
  NEO4J_DATABASE: name,
})

/** Runs until it is told to end. */
export const dev = async (): Promise<number> => {
  const environment = readEnvironment()
  const { signal } = listenForEnd()
  const progress = progressOn()
  const database = await openDatabase(environment, progress, { command: 'dev', signal })
  try {
    await ensureDocuments(environment, database, progress, signal)
    const main = join('server', 'start', 'serve-api.ts')
    const server = run('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', main], settingsFor(database))
    const vite = run('vite/bin/vite.js', [], {})
    const children = [server, vite]
    const ends = children.map((child) => once(child, 'exit'))
    signal.addEventListener('abort', () => {
      for (const child of children) child.kill('SIGTERM')
    })
    await Promise.race(ends)
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(ends)
  } finally {
    await database.close()
  }
  return 0
}
