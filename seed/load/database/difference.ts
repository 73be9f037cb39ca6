// What has to be written and taken away so that the database holds what the tables say.

import { type Connection, fold } from './connection.ts'
import type { Table } from './tables.ts'

export interface Difference {
  readonly table: Table
  /** Indexes of rows that are not there yet, or not like this. */
  readonly writes: readonly number[]
  /** Ids of what stands and should not. */
  readonly removals: readonly string[]
}

/** One table's rows by id, against which what stands is held. */
const comparison = (table: Table) => {
  const wanted = new Map<unknown, number>()
  const hashes: string[] = []
  for (let index = 0; index < table.size; index++) {
    const { id, hash } = table.row(index)
    wanted.set(id, index)
    hashes.push(hash)
  }
  return () => {
    const same = new Uint8Array(table.size)
    const removals: string[] = []
    return {
      take(id: unknown, hash: unknown) {
        const index = wanted.get(id)
        if (index === undefined) removals.push(String(id))
        else if (hash === hashes[index]) same[index] = 1
      },
      result(): Difference {
        const writes: number[] = []
        for (const [index, isSame] of same.entries()) if (isSame === 0) writes.push(index)
        return { table, writes, removals }
      },
    }
  }
}

/** Compares by id and fingerprint, in one pass over what stands; gives the differences in the order of the tables. */
export const differencesOf = (connection: Connection, tables: readonly Table[]): Promise<Difference[]> => {
  const comparisons = tables.map((table) => [table.kind.name, comparison(table)] as const)
  const query = tables.map(({ kind }) => kind.standing).join('\nUNION ALL\n')
  return fold(connection, query, () => {
    const begun = new Map(comparisons.map(([name, begin]) => [name, begin()]))
    return {
      take: ({ kind, id, hash }) => begun.get(String(kind))?.take(id, hash),
      result: () => Array.from(begun.values(), ({ result }) => result()),
    }
  })
}
