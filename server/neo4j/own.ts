// The embedded server of a home as a database: brought up, kept up, shut down.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Progress } from '../start/progress.ts'
import type { Database } from './database.ts'
import { connect } from './driver.ts'
import { credentialsOf, startEmbedded } from './embedded.ts'
import { type End, endingIn } from './ending.ts'
import type { Home } from './home.ts'
import { ensureJars } from './jars.ts'
import { findJava } from './java.ts'
import { freePort } from './process.ts'
import { takePulse } from './pulse.ts'
import { endRemnants } from './remnants.ts'
import { supervise } from './supervise.ts'

/** A server that lives but has been silent so long is ended and started again, in milliseconds. */
const longestSilence = 60_000
const name = 'neo4j'

/**
 * Brings up the server of a home that we hold. Fetches its jars where they are missing; ends one that was left behind.
 * @param retry how long a query is tried again while the database is away, in milliseconds
 */
export const openOwn = async (
  home: Home,
  retry: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Database & { readonly port: number }> => {
  // A missing Java is told before anything is fetched for it.
  const java = await findJava()
  await ensureJars(home.library, progress, signal)
  const port = await freePort()
  const credentials = await credentialsOf(home, port)
  const driver = connect(credentials, retry)
  let pulse: ReturnType<typeof takePulse> | undefined
  let end: End | undefined
  const supervision = await supervise(
    {
      start: (stop) =>
        progress.step('Starting Neo4j', async (detail) => {
          await endRemnants(home, () => detail('(after the one that an earlier run left behind)'))
          detail('')
          const server = await startEmbedded(java, home, port, stop)
          end = server.pid === undefined ? undefined : endingIn(server.pid, home.library, driver, name)
          return server
        }),
      async unresponsive(stop) {
        const began = performance.now()
        while (!stop.aborted) {
          await sleep(1_000, undefined, { signal: stop }).catch(() => {})
          const silence = Math.min(pulse?.silence() ?? 0, performance.now() - began)
          if (silence > longestSilence) return
        }
      },
      note: progress.note,
    },
    signal,
  )
  pulse = takePulse(credentials, name)
  return {
    driver,
    name,
    port,
    bookmarks: driver.executeQueryBookmarkManager,
    credentials,
    state: () => (supervision.state() === 'ready' && !pulse.answers() ? 'unavailable' : supervision.state()),
    end: async (address) => end?.(address),
    restart: supervision.restart,
    async close() {
      await Promise.all([pulse.stop(), driver.close()])
      await supervision.stop()
    },
  }
}
