// Brings the database to what a graph says, writing only what differs.

import { apply, sizeOf } from './database/apply.ts'
import type { Connection } from './database/connection.ts'
import { differencesOf } from './database/difference.ts'
import { type Lease, markDone } from './database/state.ts'
import type { Table } from './database/tables.ts'
import type { LoadProgress } from './progress.ts'

const number = new Intl.NumberFormat('en')

/** Compares the tables with what stands, writes the difference, and marks the graph as complete. Gives the number of rows changed. */
export const bringTo = async (
  connection: Connection,
  lease: Lease,
  tables: readonly Table[],
  progress: LoadProgress,
  signal?: AbortSignal,
): Promise<number> => {
  const differences = await progress.step('Comparing with the database', () =>
    differencesOf(connection, tables, signal),
  )
  try {
    signal?.throwIfAborted()
    const changes = sizeOf(differences)
    await progress.step(changes === 0 ? 'Nothing to write' : 'Writing', (detail) =>
      apply(connection, lease, differences, {
        progressed: (done, all) => detail(`${number.format(done)} of ${number.format(all)}`),
        ...(signal ? { signal } : {}),
        last: markDone,
      }),
    )
    return changes
  } finally {
    for (const difference of differences) difference.close()
  }
}
