// Writes a difference. A small one goes in a single transaction, so that a reader sees the graph before or after, never between;
// a large one goes in batches, additions first, so that at no moment more is missing than need be.

import type { ManagedTransaction } from 'neo4j-driver'
import { type Connection, write } from './connection.ts'
import type { Difference } from './difference.ts'
import type { Lease } from './state.ts'

/** The most rows that one transaction takes: well within the memory that the bundled server allows to it. */
const oneTransaction = 10_000

type Work = (transaction: ManagedTransaction) => Promise<unknown>

interface Step {
  readonly rows: number
  readonly work: Work
}

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

function* writes({ table, writes }: Difference): Generator<Step> {
  const { kind } = table
  for (const indexes of chunks(writes, kind.batch)) {
    yield {
      rows: indexes.length,
      async work(transaction) {
        const rows = indexes.map((index) => {
          const { id, properties, ends } = table.row(index)
          return { ...ends, id, properties }
        })
        for (const statement of kind.write) await transaction.run(statement, { rows })
      },
    }
  }
}

function* removals({ table, removals }: Difference): Generator<Step> {
  for (const ids of chunks(removals, table.kind.batch)) {
    yield { rows: ids.length, work: (transaction) => transaction.run(table.kind.remove, { ids }) }
  }
}

/** Additions in the order of the tables, then what goes, in the opposite order. */
function* stepsOf(differences: readonly Difference[]): Generator<Step> {
  for (const difference of differences) yield* writes(difference)
  for (const difference of [...differences].reverse()) yield* removals(difference)
}

export interface ApplyOptions {
  readonly progressed?: (done: number, all: number) => void
  readonly signal?: AbortSignal
  /** Goes into the last transaction. */
  readonly last?: Work
}

/** Rows to write and to remove. */
export const sizeOf = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { writes, removals }) => sum + writes.length + removals.length, 0)

/** Writes all of it; interrupted between two batches, the rest is found again by the next comparison. */
export const apply = async (
  connection: Connection,
  lease: Lease,
  differences: readonly Difference[],
  { progressed = () => {}, signal, last = async () => {} }: ApplyOptions = {},
): Promise<void> => {
  const all = sizeOf(differences)
  const transact = (works: readonly Work[]) =>
    write(connection, async (transaction) => {
      await lease.guard(transaction)
      for (const work of works) await work(transaction)
    })
  const steps = [...stepsOf(differences)]
  if (all <= oneTransaction) {
    signal?.throwIfAborted()
    await transact([...steps.map(({ work }) => work), last])
    return
  }
  let done = 0
  for (const { rows, work } of steps) {
    signal?.throwIfAborted()
    await transact([work])
    done += rows
    progressed(done, all)
  }
  await transact([last])
}
