// Lets so many in at a time and has the others wait in turn; a client that has its share inside waits without holding up the rest.

import type { Limits } from './limits.ts'

/** Gives back the place; calling it again does nothing. */
export type Leave = () => void

/** Why somebody was not let in: too much of one client, too much in all, or gone before the turn came. */
export type TurnedAway = 'client-busy' | 'busy' | 'gone'

export interface Gate {
  readonly enter: (client: string, signal: AbortSignal) => Promise<Leave | TurnedAway>
}

type Rules = Pick<Limits, 'running' | 'runningPerClient' | 'waiting' | 'waitingPerClient' | 'patience'>

interface Waiting {
  readonly client: string
  readonly letIn: (answer: Leave | TurnedAway) => void
}

export const createGate = (rules: Rules): Gate => {
  const inside = new Map<string, number>()
  const queue = new Set<Waiting>()

  const total = () => [...inside.values()].reduce((sum, count) => sum + count, 0)
  const hasRoomFor = (client: string) => total() < rules.running && (inside.get(client) ?? 0) < rules.runningPerClient

  const take = (client: string): Leave => {
    inside.set(client, (inside.get(client) ?? 0) + 1)
    let left = false
    return () => {
      if (left) return
      left = true
      const rest = (inside.get(client) ?? 0) - 1
      if (rest > 0) inside.set(client, rest)
      else inside.delete(client)
      callNext()
    }
  }

  const callNext = () => {
    for (const one of queue) {
      if (!hasRoomFor(one.client)) continue
      queue.delete(one)
      one.letIn(take(one.client))
    }
  }

  const wait = (client: string, signal: AbortSignal): Promise<Leave | TurnedAway> =>
    new Promise((resolve) => {
      const one: Waiting = {
        client,
        letIn(answer) {
          clearTimeout(timer)
          signal.removeEventListener('abort', leave)
          resolve(answer)
        },
      }
      const giveUp = (reason: TurnedAway) => {
        queue.delete(one)
        one.letIn(reason)
      }
      const leave = () => giveUp('gone')
      const timer = setTimeout(() => giveUp('busy'), rules.patience)
      signal.addEventListener('abort', leave, { once: true })
      queue.add(one)
    })

  return {
    async enter(client, signal) {
      if (signal.aborted) return 'gone'
      if (hasRoomFor(client)) return take(client)
      const own = [...queue].filter((one) => one.client === client).length
      if (own >= rules.waitingPerClient) return 'client-busy'
      if (queue.size >= rules.waiting) return 'busy'
      return wait(client, signal)
    },
  }
}
