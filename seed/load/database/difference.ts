// What has to be written and taken away so that the database holds what the tables say.

import { breathe } from '../breathe.ts'
import { Shelf } from '../shelf.ts'
import { type Connection, fold } from './connection.ts'
import type { Kind } from './kinds.ts'
import type { Row } from './rows.ts'
import type { Table } from './tables.ts'

export interface Difference {
  readonly kind: Kind
  /** How many rows are not there yet, or not like this. */
  readonly writes: number
  /** These rows, part by part. */
  rows(): Generator<readonly Row[]>
  /** How many stand and should not. */
  readonly removals: number
  /** Their ids, part by part. */
  ids(): Generator<readonly string[]>
  /** Gives the room of the ids back. */
  close(): void
}

interface Standing {
  readonly id: string
  readonly hash: string
}

const standingOf = (connection: Connection, { standing }: Kind): Promise<Shelf<Standing>> => {
  let shelf: Shelf<Standing> | undefined
  return fold(connection, standing, () => {
    shelf?.close()
    const begun = new Shelf<Standing>(({ id }) => id)
    shelf = begun
    return {
      take: ({ id, hash }) => begun.add({ id: String(id), hash: typeof hash === 'string' ? hash : '' }),
      result: () => begun,
    }
  })
}

/** Compares by id and fingerprint, a part at a time. */
const compare = async (
  { kind, rows }: Table,
  standing: Shelf<Standing>,
  signal: AbortSignal | undefined,
): Promise<Difference> => {
  const differing: Uint8Array[] = []
  const removals = new Shelf<string>((id) => id)
  let writes = 0
  for (let part = 0; part < rows.parts; part++) {
    const left = new Map<string, string>()
    for (const { id, hash } of standing.part(part)) left.set(id, hash)
    const own: number[] = []
    for (const { id, hash } of rows.part(part)) {
      const differs = left.get(id) !== hash
      own.push(differs ? 1 : 0)
      if (differs) writes += 1
      left.delete(id)
    }
    for (const id of left.keys()) removals.add(id)
    differing.push(Uint8Array.from(own))
    if (rows.size > 0) await breathe(signal)
  }
  return {
    kind,
    writes,
    *rows() {
      for (const [part, differs] of differing.entries()) {
        if (!differs.includes(1)) continue
        const written: Row[] = []
        let index = 0
        for (const row of rows.part(part)) if (differs[index++] === 1) written.push(row)
        yield written
      }
    },
    removals: removals.size,
    *ids() {
      for (let part = 0; part < removals.parts; part++) yield [...removals.part(part)]
    },
    close: () => removals.close(),
  }
}

/** The difference of each table, in their order. */
export const differencesOf = async (
  connection: Connection,
  tables: readonly Table[],
  signal?: AbortSignal,
): Promise<Difference[]> => {
  const differences: Difference[] = []
  for (const table of tables) {
    const standing = await standingOf(connection, table.kind)
    try {
      differences.push(await compare(table, standing, signal))
    } finally {
      standing.close()
    }
  }
  return differences
}
