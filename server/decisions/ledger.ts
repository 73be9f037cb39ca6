// The decisions file: read whole, added to a line at a time, each on disk before it counts.

import { open, readFile } from 'node:fs/promises'
import { type Decision, readDecisions } from '../../seed/resolve/decisions.ts'

export interface Ledger {
  /** All decisions, first to last. Throws where a line of the file is wrong. */
  readonly read: () => Promise<Decision[]>
  /** Resolves when the line is on disk; where it cannot be, the file is as it was. */
  readonly append: (decision: Decision) => Promise<void>
}

const newline = 10

/** Writes a line at the end; takes back half a line where the disk is full. */
const write = async (file: string, decision: Decision): Promise<void> => {
  const handle = await open(file, 'a+')
  try {
    const { size } = await handle.stat()
    const last = size === 0 ? newline : (await handle.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0]
    try {
      await handle.appendFile(`${last === newline ? '' : '\n'}${JSON.stringify(decision)}\n`)
      await handle.sync()
    } catch (error) {
      await handle.truncate(size)
      throw error
    }
  } finally {
    await handle.close()
  }
}

const orEmpty = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return ''
  throw error
}

/** The ledger in `file`, which need not be there yet. One process at a time may add to it. */
export const openLedger = (file: string): Ledger => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: async () => readDecisions(await readFile(file, 'utf8').catch(orEmpty)),
    append(decision) {
      const written = last.then(() => write(file, decision))
      last = written.catch(() => undefined)
      return written
    },
  }
}
