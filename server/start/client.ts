// Builds the interface where its sources have changed since it was last built.

import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { waitToClaim } from './claim.mjs'
import { runCommand } from './command.ts'
import { explainOutput, Failure } from './failure.mjs'
import type { Progress } from './progress.ts'
import { projectFolder } from './project.ts'

/** Where the built interface lies. */
export const clientFolder = join(projectFolder, 'dist', 'client')

/** All that goes into it: what it may import is kept to these by lint. */
const sources = [
  'client',
  'server/contract.ts',
  'server/contract',
  'seed/ontology.ts',
  'vite.config.ts',
  'package-lock.json',
]
const stampFile = '.sources.sha256'

const filesIn = async (place: string): Promise<string[]> => {
  if ((await stat(place)).isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const stampOfSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  const files = await Promise.all(sources.map((source) => filesIn(join(projectFolder, source))))
  for (const file of files.flat().sort()) {
    hash.update(file.slice(projectFolder.length)).update('\0')
    hash.update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

const buildInto = async (folder: string, signal?: AbortSignal): Promise<void> => {
  const vite = join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js')
  const parameters = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  const result = await runCommand(process.execPath, [vite, ...parameters], {
    cwd: projectFolder,
    // Vite builds for development where the caller's NODE_ENV says so, as that of a test runner does.
    env: { ...process.env, NODE_ENV: 'production' },
    ...(signal === undefined ? {} : { signal }),
  })
  if (result.status === 0) return
  throw new Failure(explainOutput(result.output) ?? `The interface could not be built:\n${result.output.trim()}`)
}

/**
 * Makes sure that the built interface is that of the sources. It is built beside its place and moved there when complete,
 * so that a server that runs meanwhile never serves half of it.
 */
export const ensureClient = async (progress: Progress, signal?: AbortSignal): Promise<void> => {
  const stamp = await stampOfSources()
  const isThere = async () => (await readFile(join(clientFolder, stampFile), 'utf8').catch(() => '')) === stamp
  if (await isThere()) return
  const claims = join(projectFolder, '.neo4j', 'claims')
  const claim = await waitToClaim(claims, 'client', { command: 'build' }, () => {}, signal)
  try {
    if (await isThere()) return
    await progress.step('Building the interface', async () => {
      const [complete, old] = [`${clientFolder}.new`, `${clientFolder}.old`]
      await buildInto(complete, signal)
      await writeFile(join(complete, stampFile), stamp)
      await rm(old, { recursive: true, force: true })
      await rename(clientFolder, old).catch(() => {})
      await rename(complete, clientFolder)
      await rm(old, { recursive: true, force: true })
    })
  } finally {
    await claim.release()
  }
}
