// The folder of the embedded database: what lies where, and the password that is kept there.

import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Home {
  /** All of it; also Neo4j's own home, so that its `data` and `logs` lie in it. */
  readonly folder: string
  /** The server's jars. */
  readonly library: string
  /** Holds neo4j.conf. */
  readonly configuration: string
  readonly data: string
  readonly logs: string
  /** What the server prints; begun anew at each start. */
  readonly console: string
  readonly passwordFile: string
}

/** The places in a home; the jars may lie elsewhere, to be shared by several homes. */
export const homeAt = (folder: string, library = join(folder, 'lib')): Home => ({
  folder,
  library,
  configuration: join(folder, 'conf'),
  data: join(folder, 'data'),
  logs: join(folder, 'logs'),
  console: join(folder, 'logs', 'console.log'),
  passwordFile: join(folder, 'password'),
})

/** Makes the folders that are missing; the home is open to its owner alone. */
export const prepareHome = async (home: Home): Promise<void> => {
  await mkdir(home.folder, { recursive: true, mode: 0o700 })
  await mkdir(home.configuration, { recursive: true })
  await mkdir(home.logs, { recursive: true })
}

/** The password of this home's database; made at random the first time, readable by its owner alone. */
export const passwordOf = async (home: Home): Promise<string> => {
  const kept = await readFile(home.passwordFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (kept.trim() !== '') {
    await chmod(home.passwordFile, 0o600)
    return kept.trim()
  }
  const password = randomBytes(24).toString('base64url')
  await writeFile(home.passwordFile, `${password}\n`, { mode: 0o600 })
  return password
}
