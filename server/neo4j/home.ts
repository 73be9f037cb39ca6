// The folder of the embedded database: what lies where, and the password that is kept there.

import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
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
  /** What Java has recorded of the classes in those jars. */
  readonly classes: string
  /** Who does what only one may do. */
  readonly claims: string
  readonly passwordFile: string
}

/**
 * Opens a home, making the folders that are missing; it is for its owner alone.
 * @param library where the jars lie, where they are shared by several homes
 */
export const openHome = async (place: string, library?: string): Promise<Home> => {
  await mkdir(place, { recursive: true, mode: 0o700 })
  // One spelling of the folder, by which a server that was left behind is found again.
  const folder = await realpath(place)
  const home = {
    folder,
    library: library ?? join(folder, 'lib'),
    configuration: join(folder, 'conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    console: join(folder, 'logs', 'console.log'),
    classes: join(library ?? join(folder, 'lib'), 'classes.jsa'),
    claims: join(folder, 'claims'),
    passwordFile: join(folder, 'password'),
  }
  await mkdir(home.configuration, { recursive: true })
  await mkdir(home.logs, { recursive: true })
  return home
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
