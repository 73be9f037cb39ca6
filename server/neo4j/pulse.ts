// Asks the database again and again whether it answers, over a connection of its own, so that busy ones do not count.

import { setTimeout as sleep } from 'node:timers/promises'
import { type Credentials, connect } from './driver.ts'

/** Milliseconds: how long an answer may take, and how long to wait after a good and after a missing one. */
const late = 5_000
const calm = 3_000
const anxious = 500

export interface Pulse {
  /** Whether the last question was answered in time. */
  answers(): boolean
  /** For how many milliseconds no answer has come. */
  silence(): number
  stop(): Promise<void>
}

/** Begins to ask a database that answers now. */
export const takePulse = (credentials: Credentials, name: string): Pulse => {
  const driver = connect(credentials, 0)
  const stopping = new AbortController()
  let answers = true
  let lastAnswer = performance.now()

  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => {})
  const ask = async () => {
    const answer = driver.executeQuery('RETURN 1', {}, { database: name }).then(
      () => true,
      () => false,
    )
    const inTime = await Promise.race([answer, pause(late).then(() => undefined)])
    answers = inTime ?? false
    // An answer that comes late still ends the silence; no second question is put before it.
    if (await (inTime ?? Promise.race([answer, stopped]))) {
      lastAnswer = performance.now()
      answers = true
    }
  }
  const stopped = new Promise<false>((resolve) => stopping.signal.addEventListener('abort', () => resolve(false)))
  const beat = async () => {
    while (!stopping.signal.aborted) {
      await pause(answers ? calm : anxious)
      if (!stopping.signal.aborted) await ask()
    }
  }
  const beating = beat()
  return {
    answers: () => answers,
    silence: () => performance.now() - lastAnswer,
    async stop() {
      stopping.abort()
      await beating
      await driver.close()
    },
  }
}
