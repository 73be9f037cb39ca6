// After a statement was ended from outside: sees to it that the database has let go of it as well.
// Nothing can interrupt a loop inside one expression; where the server is ours, starting it anew is the way out.

import { setTimeout as sleep } from 'node:timers/promises'

export interface Aftermath {
  /** Whether the database still works on it; rejects when the database is away. */
  readonly isRunning: () => Promise<boolean>
  /** Milliseconds until it counts as stuck. */
  readonly grace: number
  /** Called once when it does. */
  readonly onStuck: () => void
}

/** The longest pause between two looks, in milliseconds. */
const longestPause = 2_000

/** Resolves when the transaction is gone. */
export const untilGone = async ({ isRunning, grace, onStuck }: Aftermath): Promise<void> => {
  const began = performance.now()
  let told = false
  for (let pause = 50; ; pause = Math.min(pause * 2, longestPause)) {
    await sleep(pause, undefined, { ref: false })
    if (!(await isRunning().catch(() => true))) return
    if (!told && performance.now() - began > grace) {
      told = true
      onStuck()
    }
  }
}
