// Keeps the embedded server up: when it dies or no longer answers it is started again, after a while that grows.

import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerProcess } from './process.ts'

export type DatabaseState = 'ready' | 'starting' | 'unavailable'

/** Milliseconds before each new start, the last one for all that follow. */
const pauses = [0, 1_000, 2_000, 5_000, 10_000, 30_000]
/** A server that stayed up so long (milliseconds) died of something new: the pauses begin again. */
const stable = 60_000

export interface Supervision {
  state(): DatabaseState
  /** Ends the server at once; it is started again. */
  restart(): void
  /** Shuts the server down for good. */
  stop(): Promise<void>
}

export interface SupervisionOptions {
  /** Brings a server up and resolves when it answers. */
  readonly start: (signal: AbortSignal) => Promise<ServerProcess>
  /** Resolves, with what to say about it, when a server that lives has not answered for too long. */
  readonly unresponsive: (signal: AbortSignal) => Promise<void>
  /** Told what happens, in words for the person at the machine. */
  readonly note: (text: string) => void
}

/** Starts a server and keeps it up until it is stopped. Rejects where the first start fails: then there is nothing to keep up. */
export const supervise = async (options: SupervisionOptions, signal: AbortSignal): Promise<Supervision> => {
  const stopping = new AbortController()
  let state: DatabaseState = 'starting'
  let server = await options.start(AbortSignal.any([signal, stopping.signal]))
  state = 'ready'

  const untilItFails = async () => {
    const watching = new AbortController()
    const signal = AbortSignal.any([watching.signal, stopping.signal])
    const hangs = options.unresponsive(signal).then(() => {
      if (signal.aborted) return
      options.note('Neo4j no longer answers: ending it.')
      server.kill()
    })
    await server.ended
    watching.abort()
    await hangs
  }

  const bringBack = async (attempt: number): Promise<void> => {
    await sleep(pauses[Math.min(attempt, pauses.length - 1)], undefined, { signal: stopping.signal })
    state = 'starting'
    try {
      server = await options.start(stopping.signal)
      state = 'ready'
      options.note('Neo4j is back.')
    } catch (error) {
      if (stopping.signal.aborted) throw error
      state = 'unavailable'
      options.note(error instanceof Error ? error.message : String(error))
      await bringBack(attempt + 1)
    }
  }

  const keepUp = async () => {
    for (let attempt = 0; ; attempt += 1) {
      const began = performance.now()
      await untilItFails()
      if (stopping.signal.aborted) return
      if (performance.now() - began > stable) attempt = 0
      state = 'unavailable'
      options.note('Neo4j has ended: starting it again.')
      await bringBack(attempt)
    }
  }

  const kept = keepUp().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error
  })
  return {
    state: () => state,
    restart() {
      if (state === 'ready') server.kill()
    },
    async stop() {
      stopping.abort()
      state = 'unavailable'
      await server.stop()
      await kept
    },
  }
}
