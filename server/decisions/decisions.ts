// Records decisions and has the graph follow them: one making of the graph at a time, another where more came meanwhile.

import type { Decision } from '../../seed/resolve/decisions.ts'
import type { Decisions as Answer } from '../contract.ts'
import { HttpError } from '../errors.ts'
import type { Log } from '../log.ts'
import { openLedger } from './ledger.ts'

export interface DecisionsOptions {
  /** The decisions file. */
  readonly file: string
  /** Makes the graph follow the file. */
  readonly apply: () => Promise<void>
}

export interface Decisions {
  readonly record: (decision: Decision) => Promise<Answer>
  readonly read: () => Promise<Answer>
}

export const openDecisions = ({ file, apply }: DecisionsOptions, log: Log): Decisions => {
  const ledger = openLedger(file)
  let state: Answer['state'] = 'applied'
  let waiting = false

  const follow = async (): Promise<void> => {
    state = 'applying'
    do {
      waiting = false
      try {
        await apply()
        state = waiting ? 'applying' : 'applied'
      } catch (error) {
        log.error({ err: error }, 'decisions were recorded but not applied')
        state = waiting ? 'applying' : 'failed'
      }
    } while (waiting)
  }

  const read = async () => ({ decisions: await ledger.read(), state })
  return {
    read,
    async record(decision) {
      await ledger.append(decision).catch((error: unknown) => {
        throw new HttpError(
          503,
          'not-recorded',
          'Not recorded',
          'The decision could not be put on disk. Try again later.',
          {
            headers: { 'Retry-After': '60' },
            cause: error,
          },
        )
      })
      log.info({ action: decision.action }, 'a decision was recorded')
      if (state === 'applying') waiting = true
      else void follow()
      return read()
    },
  }
}
