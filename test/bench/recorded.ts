// What a route asks of the database, kept while it asks, so that the same can be asked again through the driver alone.

import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'

export interface Question {
  readonly text: string
  readonly parameters: unknown
}

/** Questions that were under way together stand in one wave; each wave began when the one before it had been answered. */
export type Waves = readonly (readonly Question[])[]

export interface Recorder {
  /** A driver that works as the given one does, and keeps what it is asked. */
  readonly driver: Driver
  /** What was asked since the last call. */
  readonly take: () => Waves
}

/** The object with one of its methods replaced. */
const instead = <T extends object>(whole: T, name: keyof T, method: (...given: never[]) => unknown): T =>
  new Proxy(whole, {
    get: (target, key) => {
      if (key === name) return method
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

export const recorder = (driver: Driver): Recorder => {
  let waves: Question[][] = []
  let open = 0
  const keep = (question: Question) => {
    if (open === 0) waves.push([])
    waves.at(-1)?.push(question)
    open += 1
  }
  const recording = (transaction: ManagedTransaction): ManagedTransaction =>
    instead(transaction, 'run', (text: string, parameters: object) => {
      keep({ text, parameters })
      const result = transaction.run(text, parameters)
      const done = () => {
        open -= 1
      }
      result.then(done, done)
      return result
    })
  const sessionOf = (session: Session): Session =>
    instead(session, 'executeRead', (work: (transaction: ManagedTransaction) => Promise<unknown>, config: object) =>
      session.executeRead((transaction) => work(recording(transaction)), config),
    )
  return {
    driver: instead(driver, 'session', (config: object) => sessionOf(driver.session(config))),
    take: () => {
      const taken = waves
      waves = []
      return taken
    },
  }
}
