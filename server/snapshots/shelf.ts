// The folder of snapshots: one file each, named by its content, never changed once it is there.

import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Snapshot, snapshotSchema } from '../contract.ts'
import { HttpError } from '../errors.ts'

export interface Shelf {
  /** Keeps a view; the same view again is the one that is kept already, with its day. Throws a 507 where it cannot be put on disk. */
  readonly keep: (view: Omit<Snapshot, 'id'>) => Promise<Snapshot>
  /** Undefined where there is none of that id. */
  readonly find: (id: string) => Promise<Snapshot | undefined>
}

/** Files that the folder holds at most. */
const mostKept = 10_000

const idOf = ({ taken: _, ...view }: Omit<Snapshot, 'id'>): string =>
  createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22)

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** On disk whole or not at all. */
const write = async (folder: string, id: string, content: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const passing = join(folder, `.${id}.${process.pid}`)
  try {
    const handle = await open(passing, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(passing, join(folder, `${id}.json`))
  } catch (error) {
    await rm(passing, { force: true })
    throw error
  }
}

const notKept = (detail: string, cause?: unknown) =>
  new HttpError(507, 'not-kept', 'Not kept', detail, cause === undefined ? {} : { cause })

/** The snapshots in `folder`, which need not be there yet. */
export const openShelf = (folder: string): Shelf => {
  const find = async (id: string): Promise<Snapshot | undefined> => {
    const text = await readFile(join(folder, `${id}.json`), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    return text === undefined ? undefined : snapshotSchema.parse(JSON.parse(text))
  }
  return {
    find,
    async keep(view) {
      const id = idOf(view)
      const known = await find(id)
      if (known) return known
      const kept = await readdir(folder).catch(() => [])
      if (kept.length >= mostKept) throw notKept('There are as many snapshots as this server keeps.')
      const snapshot = { id, ...view }
      await write(folder, id, JSON.stringify(snapshot)).catch((error: unknown) => {
        throw notKept('The snapshot could not be put on disk. Try again later.', error)
      })
      return snapshot
    },
  }
}
