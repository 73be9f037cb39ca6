// A reader's process as the server sees it: started, given jobs, ended. It holds nothing of the server's but the way to the database.

import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type FromReader, type Job, type Opening, outOfMemoryStatus } from './protocol.ts'

/** How a reader ended while it ran a job: by its memory, by us, or otherwise. */
export type End = 'memory' | 'killed' | 'lost'

export type Outcome = FromReader | { readonly type: 'ended'; readonly end: End }

export interface Reader {
  /** Runs one job at a time; never rejects. */
  readonly run: (job: Job) => Promise<Outcome>
  /** Ends it at once, whatever it does. */
  readonly kill: () => void
  readonly isAlive: () => boolean
}

const entry = fileURLToPath(new URL('../neo4j/reader/main.mjs', import.meta.url))

/** Megabytes of a reader's JavaScript heap. */
const heap = 256

/** Of our environment a reader gets what the machine needs; settings and secrets stay here. */
const passedOn = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
  'LANG',
  'LC_ALL',
  'TZ',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
]

const environment = () =>
  Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))

const endOf = (child: ChildProcess, killed: boolean): End => {
  if (killed) return 'killed'
  // The status with which Node ends itself when its heap is full is a signal, or 134 where there are none.
  const full = child.exitCode === outOfMemoryStatus || child.exitCode === 134 || child.signalCode === 'SIGABRT'
  return full ? 'memory' : 'lost'
}

/** Starts a reader. It does not keep the server from ending, and ends with it. */
export const startReader = (opening: Opening): Reader => {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${heap}`],
    env: environment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  let killed = false
  let alive = true
  let settle: ((outcome: Outcome) => void) | undefined
  const answer = (outcome: Outcome) => {
    settle?.(outcome)
    settle = undefined
  }
  const gone = () => {
    alive = false
    answer({ type: 'ended', end: endOf(child, killed) })
  }
  child.on('message', (message: FromReader) => answer(message))
  child.on('exit', gone)
  child.on('error', gone)
  child.unref()
  child.channel?.unref()
  child.send(opening)
  return {
    run: (job) =>
      new Promise((resolve) => {
        settle = resolve
        if (!alive) return gone()
        child.send(job, (error) => error && gone())
      }),
    kill() {
      killed = true
      child.kill('SIGKILL')
    },
    isAlive: () => alive && !killed,
  }
}
