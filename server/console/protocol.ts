// What the server and its readers say to each other. A reader is a process of its own that runs one statement at a time.

import type { Position, RefusalCode } from './guard/refusal.ts'
import type { Mode } from './text/prefix.ts'

/** The way to the database, told to a reader once, over its channel: never in its arguments or environment. */
export interface Opening {
  readonly type: 'open'
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** What one answer may take and hold. */
export interface Caps {
  /** Milliseconds. */
  readonly time: number
  readonly rows: number
  /** Of the rows as JSON. */
  readonly bytes: number
  /** Levels of lists and maps in a cell. */
  readonly depth: number
  /** Nodes and links of the graph, together. */
  readonly graph: number
}

export interface Job {
  readonly type: 'run'
  /** Marks the transaction, so that it can be found among those of the database. */
  readonly id: string
  readonly mode: Mode
  readonly version: string
  readonly body: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly bookmarks: readonly string[]
  readonly caps: Caps
}

export type ToReader = Opening | Job

export interface Refused {
  readonly type: 'refused'
  readonly id: string
  readonly code: RefusalCode
  readonly detail: string
  readonly position?: Position
  /** For the log alone: name and code of an error that nobody foresaw. */
  readonly unforeseen?: string
}

/** The JSON of a CypherAnswer, or of a CypherPlan where the plan alone was asked for. */
export interface Answered {
  readonly type: 'answered'
  readonly id: string
  readonly body: string
}

export type FromReader = Answered | Refused

/** The exit status of a reader whose memory ran full before a record was whole. */
export const outOfMemoryStatus = 73
