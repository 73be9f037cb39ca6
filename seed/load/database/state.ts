// One node tells how the graph stands: whether documents were stored that it does not show yet, when it was last made, and who is
// loading. A load holds a lease, so that two of them never mix; every write checks that it still does.

import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { LoadError } from '../problem.ts'
import { type Connection, integer, readAll, write } from './connection.ts'

export interface Lease {
  /** To be run first in every transaction that writes: holds the lease on, and throws a LoadError where another load has taken over. */
  guard(transaction: ManagedTransaction): Promise<void>
  release(): Promise<void>
}

/** Milliseconds after which a load that has not been heard of counts as dead. */
export const leaseTime = 60_000

const stateSchema = z.object({
  dirty: z.boolean().nullable(),
  at: z.string().nullable(),
  holder: z.string().nullable(),
})

/** How the graph stands: `empty` before any load, `unfinished` where stored documents wait for one, else `complete`. */
export type Standing = 'empty' | 'unfinished' | 'complete'

const readState = async (connection: Connection) => {
  const [state] = await readAll(
    connection,
    `MATCH (load:Load {id: 'last'})
     RETURN load.dirty AS dirty, load.at AS at, load.holder AS holder`,
    (row) => stateSchema.parse(row),
  )
  return state
}

/** Says whether there is anything for a load to finish. */
export const standingOf = async (connection: Connection): Promise<Standing> => {
  const state = await readState(connection)
  if (state?.dirty === true) return 'unfinished'
  return state?.at == null ? 'empty' : 'complete'
}

/** In the transaction that stores documents: from here until `markDone` the graph lags behind them. */
export const markDirty = async (transaction: ManagedTransaction): Promise<void> => {
  await transaction.run(`MATCH (load:Load {id: 'last'}) SET load.dirty = true`)
}

/** In the last transaction of a load: the graph shows what the stored documents say. */
export const markDone = async (transaction: ManagedTransaction): Promise<void> => {
  await transaction.run(`MATCH (load:Load {id: 'last'}) SET load.dirty = false, load.at = toString(datetime())`)
}

/** The first SET takes the node's lock, so that what follows is decided by one load at a time. */
const acquire = `
MERGE (load:Load {id: 'last'})
SET load.asked = timestamp()
WITH load
WHERE load.holder IS NULL OR load.expires < timestamp() OR load.holder = $dead
SET load.holder = $holder, load.expires = timestamp() + $time
RETURN load.holder AS holder`

const renew = `
MATCH (load:Load {id: 'last'})
SET load.asked = timestamp()
WITH load
WHERE load.holder = $holder
SET load.expires = timestamp() + $time
RETURN load.holder AS holder`

const release = `
MATCH (load:Load {id: 'last'})
SET load.asked = timestamp()
WITH load
WHERE load.holder = $holder
REMOVE load.holder, load.expires`

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A holder of this machine whose process is gone; one with our own process id is an earlier life of it. */
const isDead = (holder: string): boolean => {
  const [host, pid] = holder.split(' ')
  return host === hostname() && (Number(pid) === process.pid ? !own.has(holder) : !isAlive(Number(pid)))
}

/** Leases that this process holds or asks for. */
const own = new Set<string>()

/** Nothing where the lease is taken now, else who holds it. */
const tryToTake = async (
  connection: Connection,
  holder: string,
  known: string | undefined,
): Promise<string | undefined> => {
  const dead = known !== undefined && isDead(known) ? known : null
  const time = integer(leaseTime)
  const { records } = await write(connection, (transaction) => transaction.run(acquire, { holder, dead, time }))
  return records.length > 0 ? undefined : ((await readState(connection))?.holder ?? '')
}

const told = (holder: string) => {
  const [host, pid] = holder.split(' ')
  return `process ${pid} on ${host}`
}

/**
 * Waits for the turn to load. A load of this machine that was killed is taken over from at once, one of another when its lease ends.
 * @param waiting called once, with who is loading, where there is a wait
 */
export const takeLease = async (
  connection: Connection,
  waiting: (holder: string) => void,
  signal?: AbortSignal,
): Promise<Lease> => {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`
  own.add(holder)
  try {
    let other = (await readState(connection))?.holder ?? undefined
    for (let waited = false; ; ) {
      signal?.throwIfAborted()
      other = await tryToTake(connection, holder, other)
      if (other === undefined) break
      // Given back in this moment, or held by a process that is gone: no wait.
      if (other === '' || isDead(other)) continue
      if (!waited) waiting(told(other))
      waited = true
      await sleep(500, undefined, signal ? { signal } : {})
    }
  } catch (error) {
    own.delete(holder)
    throw error
  }
  return hold(connection, holder)
}

const hold = (connection: Connection, holder: string): Lease => {
  const guard = async (transaction: ManagedTransaction) => {
    const { records } = await transaction.run(renew, { holder, time: integer(leaseTime) })
    if (records.length === 0) {
      throw new LoadError('Another load took over, since this one was not heard of for a while: run the command again.')
    }
  }
  // Where a renewal fails, the next write finds out.
  const timer = setInterval(() => void write(connection, guard).catch(() => {}), leaseTime / 4).unref()
  return {
    guard,
    async release() {
      clearInterval(timer)
      // Where the database is away, the lease ends by itself.
      await write(connection, (transaction) => transaction.run(release, { holder })).catch(() => {})
      own.delete(holder)
    },
  }
}
