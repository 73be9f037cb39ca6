// How much the console gives to one statement, to one client and to all of them.

import type { Caps } from './protocol.ts'

export interface Limits extends Caps {
  /** Statements that run at the same time, in all and of one client; there is at most one reader more. */
  readonly running: number
  readonly runningPerClient: number
  /** Statements that wait for their turn, in all and of one client, and how long, in milliseconds. */
  readonly waiting: number
  readonly waitingPerClient: number
  readonly patience: number
  /** Milliseconds that an ended transaction may still be seen in the database before its thread is told to leave, and before it counts as stuck. */
  readonly pause: number
  readonly grace: number
  /** Milliseconds for which a client whose statement got stuck may run no other. */
  readonly ban: number
}

export const defaultLimits: Limits = {
  time: 15_000,
  rows: 10_000,
  bytes: 8_000_000,
  depth: 20,
  graph: 3_000,
  running: 3,
  runningPerClient: 2,
  waiting: 30,
  waitingPerClient: 4,
  patience: 10_000,
  pause: 2_000,
  grace: 20_000,
  ban: 600_000,
}
