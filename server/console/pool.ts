// The readers: few, kept warm, replaced when they end. Whoever takes one has it alone. One more than are at work stands ready, so that
// a statement does not wait for a reader to start because the one before had to be ended.

import type { Opening } from './protocol.ts'
import { type Reader, startReader } from './reader.ts'

export interface Pool {
  /** A reader that nobody uses; a new one where there is none. */
  readonly take: () => Reader
  /** Gives it back; one that has ended is replaced. */
  readonly giveBack: (reader: Reader) => void
  /** Has one ready before it is needed. */
  readonly warm: () => void
  readonly close: () => void
}

export const createPool = (opening: Opening): Pool => {
  const idle: Reader[] = []
  const all = new Set<Reader>()

  const start = (): Reader => {
    const reader = startReader(opening)
    all.add(reader)
    return reader
  }

  const warm = () => {
    if (idle.length === 0) idle.push(start())
  }

  const next = (): Reader => {
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (reader.isAlive()) return reader
      all.delete(reader)
    }
    return start()
  }

  return {
    take() {
      const reader = next()
      warm()
      return reader
    },
    giveBack(reader) {
      if (reader.isAlive()) {
        idle.push(reader)
        return
      }
      all.delete(reader)
      warm()
    },
    warm,
    close() {
      for (const reader of all) reader.kill()
    },
  }
}
