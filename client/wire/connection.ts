// Whether the database answers, for whoever wants to be told.

export type Connection = 'here' | 'away'
let connection: Connection = 'here'
const watchers = new Set<() => void>()

export const reportConnection = (next: Connection): void => {
  if (next === connection) return
  connection = next
  for (const tell of watchers) tell()
}

/** For useSyncExternalStore: whether the database answers. */
export const watchConnection = (tell: () => void): (() => void) => {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
export const currentConnection = (): Connection => connection
