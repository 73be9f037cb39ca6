// Counts wrong passwords: whoever gave too many waits, and so do all when too many came from everywhere.

import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Wrong passwords of one client, and of all together, before the door is shut for so many seconds. */
export const lockout = { perClient: 5, inAll: 100, seconds: 15 * 60 } as const

export interface Lockout {
  /** Counts a try before it is checked; gives the seconds to wait where there were too many, else nothing. */
  readonly count: (client: string) => Promise<number | undefined>
  /** The try was right: the client begins anew, and it counts for nothing in all. */
  readonly forgive: (client: string) => Promise<void>
}

const everyone = 'everyone'

export const createLockout = (): Lockout => {
  const { perClient, inAll, seconds } = lockout
  const ofClient = new RateLimiterMemory({ points: perClient, duration: seconds, blockDuration: seconds })
  const ofAll = new RateLimiterMemory({ points: inAll, duration: seconds })
  const take = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )
  return {
    async count(client) {
      if (!(await take(ofClient, client))) return seconds
      return (await take(ofAll, everyone)) ? undefined : seconds
    },
    async forgive(client) {
      await ofClient.delete(client)
      await ofAll.reward(everyone)
    },
  }
}
