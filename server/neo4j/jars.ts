// Fetches the jars of Neo4j with Maven, once for each version that the pom names.

import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Holder, waitToClaim } from '../start/claim.mjs'
import { runCommand } from '../start/command.ts'
import { explainOutput, Failure } from '../start/failure.mjs'
import type { Progress } from '../start/progress.ts'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const stampFile = 'pom.sha256'
const remedy = 'Install Maven (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)'

const explainMaven = (output: string): string => {
  const known = explainOutput(output)
  if (known) return known
  if (/Could not transfer|UnknownHost|Connection refused|timed out|Unknown host|No route to host/i.test(output)) {
    return "Neo4j's jars could not be fetched: Maven does not reach its repository. Check the network or the proxy in ~/.m2/settings.xml."
  }
  const reason = /\[ERROR\] (.+)/.exec(output)?.[1] ?? 'it gave no reason'
  return `Neo4j's jars could not be fetched: ${reason}`
}

const fetchInto = async (
  folder: string,
  workplace: string,
  detail: (text: string) => void,
  signal?: AbortSignal,
): Promise<void> => {
  await mkdir(workplace, { recursive: true })
  // Maven writes marks beside the pom it reads, so it reads a copy.
  const copy = join(workplace, 'pom.xml')
  await cp(pom, copy)
  let files = 0
  const goal = [
    '-B',
    '-f',
    copy,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ]
  const result = await runCommand('mvn', goal, {
    ...(signal === undefined ? {} : { signal }),
    onLine: (line) => {
      if (!/Downloaded from .*\.jar/.test(line)) return
      files += 1
      detail(`${files} files`)
    },
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Failure(`Maven (mvn) was not found, and Neo4j's jars come by it. ${remedy}.`)
    throw error
  })
  if (result.status !== 0) throw new Failure(explainMaven(result.output))
}

/**
 * Makes sure that `library` holds the jars that the pom asks for. They come into a folder beside it and are moved into
 * place when complete, so that an interrupted download leaves nothing that looks whole.
 */
export const ensureJars = async (library: string, progress: Progress, signal?: AbortSignal): Promise<void> => {
  const asked = await readFile(pom, 'utf8')
  const stamp = createHash('sha256').update(asked).digest('hex')
  const isThere = async () => (await readFile(join(library, stampFile), 'utf8').catch(() => '')) === stamp
  if (await isThere()) return
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(asked)?.[1] ?? ''
  const place = dirname(library)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const tell = ({ pid }: Holder) => progress.note(`Neo4j's jars are being fetched by process ${pid}: waiting for it.`)
  const claim = await waitToClaim(join(place, 'claims'), 'jars', { command: 'fetch' }, tell, signal)
  const workplace = `${library}.part`
  try {
    if (await isThere()) return
    await progress.step(`Fetching Neo4j ${version}`, async (detail) => {
      // An earlier try may have been cut off.
      await rm(workplace, { recursive: true, force: true })
      const complete = join(workplace, 'lib')
      await fetchInto(complete, workplace, detail, signal)
      await writeFile(join(complete, stampFile), stamp)
      await rm(library, { recursive: true, force: true })
      await rename(complete, library)
    })
  } finally {
    await rm(workplace, { recursive: true, force: true })
    await claim.release()
  }
}
