// After a statement was ended from outside: sees to it that the database has let go of it as well.
// A loop inside one expression looks at no clock; where the server is ours, its thread is told to leave, and at last the server starts anew.

import { setTimeout as sleep } from 'node:timers/promises'

export interface Aftermath {
  /** The connection on which the database still works on it, undefined when it is gone; rejects when the database is away. */
  readonly find: () => Promise<string | undefined>
  /** Has the database end what it does for a connection. */
  readonly end?: ((address: string) => Promise<void>) | undefined
  /** Milliseconds until it is ended so, and until it counts as stuck. */
  readonly pause: number
  readonly grace: number
  /** Told when it could not be ended so. */
  readonly onFailure: (error: unknown) => void
  /** Called once when it counts as stuck. */
  readonly onStuck: () => void
}

/** The longest pause between two looks, in milliseconds. */
const longestPause = 2_000

/** Resolves when the transaction is gone. */
export const untilGone = async ({ find, end, pause, grace, onFailure, onStuck }: Aftermath): Promise<void> => {
  const began = performance.now()
  const took = () => performance.now() - began
  let told = false
  for (let wait = 50; ; wait = Math.min(wait * 2, longestPause)) {
    await sleep(wait, undefined, { ref: false })
    // Where the database is away nobody knows.
    const address = await find().catch(() => '')
    if (address === undefined) return
    if (!told && took() > grace) {
      told = true
      onStuck()
    } else if (!told && took() > pause && address !== '') await end?.(address).catch(onFailure)
  }
}
