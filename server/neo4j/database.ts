// The database as the rest of the program knows it, whether its server is ours or another's.

import type { BookmarkManager, Driver } from 'neo4j-driver'
import type { Environment } from '../env.ts'
import type { Progress } from '../start/progress.ts'
import type { Credentials } from './driver.ts'
import { connectTo } from './external.ts'
import { openHeld, refuseIfHeld } from './held.ts'
import { openHome } from './home.ts'
import type { DatabaseState } from './supervise.ts'

export interface Database {
  readonly driver: Driver
  /** The name to give to every session and query. */
  readonly name: string
  /** Shared by all, so that a reader sees what was just written; `executeQuery` takes it by itself, sessions must be given it. */
  readonly bookmarks: BookmarkManager
  readonly credentials: Credentials
  /** How it stands now; queries fail unless it is `ready`. */
  state(): DatabaseState
  /** Ends what a connection to the server does, by its address there, where nothing else stops it; only where the server is ours. */
  end?(address: string): Promise<void>
  /** Ends the server at once and starts it anew, for when nothing else stops a query; only where it is ours. */
  restart?(): void
  /** Ends the connections, and the server where it is ours. */
  close(): Promise<void>
}

export interface OpenOptions {
  /**
   * What for: `start` and `dev` keep an embedded server for others to join; `seed` joins one that runs, else brings one up
   * for as long as it works, and works alone: another load is waited for.
   */
  readonly command?: 'start' | 'dev' | 'seed'
  /** Where the embedded server's holder answers browsers, for others to be told. */
  readonly address?: string
  /** Gives up opening. */
  readonly signal?: AbortSignal
}

/** How long a query is tried again while the database is away, in milliseconds: a request is soon answered, a load goes on. */
const retry = { start: 5_000, dev: 5_000, seed: 120_000 }

/**
 * Opens the database that the environment names: another's server, or the embedded one, brought up here or joined.
 * @throws Failure with a line for the person at the machine
 */
export const openDatabase = async (
  environment: Environment,
  progress: Progress,
  { command = 'seed', address, signal = new AbortController().signal }: OpenOptions = {},
): Promise<Database> => {
  const { external } = environment
  if (external) return connectTo(external, external.name, retry[command], progress, signal)
  const home = await openHome(environment.home)
  const facts = address === undefined ? { command } : { command, address }
  return openHeld(home, facts, retry[command], progress, signal)
}

/** Fails where a program that serves runs on the environment's home already, and tells where to find it. */
export const refuseIfRunning = async ({ external, home }: Environment): Promise<void> => {
  if (external === undefined) await refuseIfHeld(home)
}
