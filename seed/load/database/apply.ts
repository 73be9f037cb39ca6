// Writes a difference. A small one goes in a single transaction, so that a reader sees the graph before or after, never between;
// a large one goes in batches, additions first, so that at no moment more is missing than need be.

import type { ManagedTransaction } from 'neo4j-driver'
import { type Connection, write } from './connection.ts'
import type { Difference } from './difference.ts'
import { parametersOf, type Row } from './rows.ts'
import type { Lease } from './state.ts'

/** The most rows that one transaction takes: well within the memory that the bundled server allows to it. */
const oneTransaction = 10_000

type Work = (transaction: ManagedTransaction) => Promise<unknown>

interface Step {
  readonly rows: number
  readonly work: Work
}

/** Lists put together to lists of at most `size` items, and cut where one has more. */
function* batches<T>(lists: Iterable<readonly T[]>, size: number, weigh: (item: T) => number): Generator<readonly T[]> {
  let batch: T[] = []
  let weight = 0
  for (const list of lists) {
    for (const item of list) {
      batch.push(item)
      weight += weigh(item)
      if (weight < size) continue
      yield batch
      batch = []
      weight = 0
    }
  }
  if (batch.length > 0) yield batch
}

/** How many items of a list weigh as much as a row. */
const listedInRow = 20

/** A row of a thing that thousands of claims stand behind lists them all. */
const weightOf = ({ properties, ends }: Row): number => {
  let listed = 0
  for (const value of [...Object.values(properties), ...Object.values(ends)]) {
    if (Array.isArray(value)) listed += value.length
  }
  return 1 + listed / listedInRow
}

function* writes(difference: Difference): Generator<Step> {
  const { kind } = difference
  for (const batch of batches(difference.rows(), kind.batch, weightOf)) {
    yield {
      rows: batch.length,
      async work(transaction) {
        const rows = batch.map(parametersOf)
        for (const statement of kind.write) await transaction.run(statement, { rows })
      },
    }
  }
}

function* removals(difference: Difference): Generator<Step> {
  const { kind } = difference
  for (const ids of batches(difference.ids(), kind.batch, () => 1)) {
    yield { rows: ids.length, work: (transaction) => transaction.run(kind.remove, { ids }) }
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
  differences.reduce((sum, { writes, removals }) => sum + writes + removals, 0)

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
  if (all <= oneTransaction) {
    signal?.throwIfAborted()
    await transact([...Array.from(stepsOf(differences), ({ work }) => work), last])
    return
  }
  let done = 0
  for (const { rows, work } of stepsOf(differences)) {
    signal?.throwIfAborted()
    await transact([work])
    done += rows
    progressed(done, all)
  }
  await transact([last])
}
