// Sessions of curators: random, kept as hashes, ended by time or by logging out. They live in this process alone.

import { createHash, randomBytes } from 'node:crypto'

/** More than one person needs; the oldest goes first. */
const most = 100

export interface Sessions {
  /** Begins one and gives its token. */
  readonly begin: () => string
  readonly isOpen: (token: string) => boolean
  readonly end: (token: string) => void
}

const keyOf = (token: string) => createHash('sha256').update(token).digest('base64')

/** @param lifetime milliseconds from the beginning of a session to its end, by a clock that nobody sets */
export const createSessions = (lifetime: number): Sessions => {
  const ends = new Map<string, number>()

  const sweep = () => {
    for (const [key, end] of ends) if (end <= performance.now() || ends.size >= most) ends.delete(key)
  }

  return {
    begin() {
      sweep()
      const token = randomBytes(32).toString('base64url')
      ends.set(keyOf(token), performance.now() + lifetime)
      return token
    },
    isOpen: (token) => (ends.get(keyOf(token)) ?? 0) > performance.now(),
    end(token) {
      ends.delete(keyOf(token))
    },
  }
}
