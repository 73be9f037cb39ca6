// The process of the embedded server: started so that it outlives a Ctrl-C meant for us but not us ourselves.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { configuration, javaOptions } from './configuration.ts'
import type { Home } from './home.ts'
import { homeParameter } from './remnants.ts'

/** How long a server may take to write down what it holds before it is ended, in milliseconds. */
const patience = 60_000

export interface ServerProcess {
  readonly pid: number | undefined
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** False once it has ended. */
  isAlive(): boolean
  /** Has it shut down cleanly; resolves when it has ended. */
  stop(): Promise<void>
  /** Ends it at once; the store recovers at the next start. */
  kill(): void
}

/** A port of the loopback address that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('A loopback socket without a port')
  return address.port
}

/** Ends the server when we are gone without having done so: it reads from a pipe that closes with us. */
const guard = (pid: number): ChildProcess => {
  const child = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$1"', 'shantu-guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  child.unref()
  return child
}

/**
 * A record of the classes that Neo4j loads spares later starts a third of their time. It is written when a first server
 * ends, under another name, and takes its place once whole.
 * @see https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
const recordOfClasses = async (home: Home) => {
  // Homes may share their jars, and end at the same time.
  const part = `${home.classes}.${basename(home.folder)}`
  const isThere = await access(home.classes).then(
    () => true,
    () => false,
  )
  if (isThere) return { option: `-XX:SharedArchiveFile=${home.classes}`, keep: async () => {} }
  await rm(part, { force: true })
  return {
    option: `-XX:ArchiveClassesAtExit=${part}`,
    keep: async (isWhole: boolean) => {
      await (isWhole ? rename(part, home.classes) : rm(part, { force: true })).catch(() => {})
    },
  }
}

/** What Java ends with after a SIGTERM that it has followed to the end. */
const followed = new Set([0, 143])

/** Starts a server on a home; it is up when it answers on the port, not before. Its words go to the home's console file. */
export const startProcess = async (java: string, home: Home, port: number): Promise<ServerProcess> => {
  await writeFile(join(home.configuration, 'neo4j.conf'), configuration(port))
  const output = await open(home.console, 'w')
  const record = await recordOfClasses(home)
  // Relative to the library, since a colon in a folder's name would end an entry of the class path.
  const classes = join(basename(home.library), '*')
  const entry = ['org.neo4j.server.CommunityEntryPoint', homeParameter(home)]
  const options = [`--config-dir=${home.configuration}`, '--console-mode']
  const child = spawn(java, [...javaOptions, record.option, '-cp', classes, ...entry, ...options], {
    cwd: dirname(home.library),
    // A process group of its own: the Ctrl-C of a terminal reaches us alone, and we end it in order.
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    env: process.platform === 'linux' ? { ...process.env, LC_ALL: 'C.UTF-8' } : process.env,
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (status) => void record.keep(followed.has(status ?? -1)).then(resolve))
    child.once('error', () => resolve())
  })
  await output.close()
  const watch = child.pid === undefined ? undefined : guard(child.pid)
  const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  void ended.then(() => watch?.kill('SIGKILL'))
  return {
    pid: child.pid,
    ended,
    isAlive,
    async stop() {
      if (isAlive()) child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(timer)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** What the server of a home has printed since its last start. */
export const consoleOf = (home: Home): Promise<string> => readFile(home.console, 'utf8').catch(() => '')
