// Sees to it that a home has one server and one load at a time, however many commands are run on it.

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Claim, type Facts, type Holder, holderOf, tryToClaim, waitToClaim } from '../start/claim.mjs'
import { Failure } from '../start/failure.mjs'
import type { Progress } from '../start/progress.ts'
import type { Database } from './database.ts'
import { credentialsOf } from './embedded.ts'
import { connectTo } from './external.ts'
import type { Home } from './home.ts'
import { openOwn } from './own.ts'

const inUse = (home: string, { pid, facts }: Holder): Failure => {
  const where = facts.address === undefined ? 'still starting' : `at ${facts.address}`
  return new Failure(
    `Shantu already runs on ${home}: process ${pid}, ${where}. Use that one, end it (kill ${pid}), or set SHANTU_HOME and PORT for a second.`,
  )
}

/** Fails where a program that serves holds a home; it need not exist yet. */
export const refuseIfHeld = async (home: string): Promise<void> => {
  const holder = await holderOf(join(home, 'claims'), 'database')
  if (holder && holder.facts.command !== 'seed') throw inUse(home, holder)
}

/** Waits for the turn to load: two loads at once would each derive links from half of the other's claims. */
export const claimLoad = (home: Home, progress: Progress, signal: AbortSignal): Promise<Claim> =>
  waitToClaim(
    home.claims,
    'load',
    { command: 'seed' },
    ({ pid }) => progress.note(`Another load is running (process ${pid}): waiting for it to end.`),
    signal,
  )

const closing = (database: Database, claims: readonly Claim[]): Database => ({
  ...database,
  async close() {
    await database.close()
    for (const claim of claims) await claim.release()
  },
})

/** Joins the server that a holder keeps; nothing where the holder went away before it was up. */
const joinHolder = async (home: Home, retry: number, progress: Progress, signal: AbortSignal) => {
  for (;;) {
    signal.throwIfAborted()
    const holder = await holderOf(home.claims, 'database')
    if (holder === undefined) return undefined
    const { port } = holder.facts
    if (port !== undefined) return connectTo(await credentialsOf(home, port), 'neo4j', retry, progress, signal)
    await sleep(300)
  }
}

const bringUp = async (
  home: Home,
  facts: Facts,
  claim: Claim,
  retry: number,
  progress: Progress,
  signal: AbortSignal,
) => {
  try {
    const database = await openOwn(home, retry, progress, signal)
    await claim.update({ ...facts, port: database.port })
    return closing(database, [claim])
  } catch (error) {
    await claim.release()
    throw error
  }
}

const joinOrBringUp = async (
  home: Home,
  facts: Facts,
  retry: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Database> => {
  for (let waited = false; ; waited = true) {
    signal.throwIfAborted()
    const result = await tryToClaim(home.claims, 'database', facts)
    if ('claim' in result) return bringUp(home, facts, result.claim, retry, progress, signal)
    const { holder } = result
    if (holder.facts.command === 'seed') {
      if (!waited) progress.note(`A load is running (process ${holder.pid}): waiting for it to end.`)
      await sleep(300)
    } else if (facts.command === 'seed') {
      const joined = await joinHolder(home, retry, progress, signal)
      if (joined) return joined
    } else {
      throw inUse(home.folder, holder)
    }
  }
}

/** Opens the database of a home: joins the server of a program that runs on it, else brings one up. */
export const openHeld = async (
  home: Home,
  facts: Facts,
  retry: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Database> => {
  if (facts.command !== 'seed') return joinOrBringUp(home, facts, retry, progress, signal)
  const turn = await claimLoad(home, progress, signal)
  try {
    return closing(await joinOrBringUp(home, facts, retry, progress, signal), [turn])
  } catch (error) {
    await turn.release()
    throw error
  }
}
