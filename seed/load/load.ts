// The whole of a load: take turns, store what is new, make the graph from all stored documents, write what differs. It can be
// killed anywhere: what is stored is found again, and the next load ends as this one would have.

import type { Driver } from 'neo4j-driver'
import type { Extraction } from '../extraction.ts'
import type { Resolving } from '../resolve/index.ts'
import { breathe } from './breathe.ts'
import { Assembly } from './build/assembly.ts'
import type { Connection } from './database/connection.ts'
import { checkStored, countExtractions, type Outcome, readExtractions, storeDocuments } from './database/documents.ts'
import { claims, entities, type Kind, links } from './database/kinds.ts'
import { ensureSchema } from './database/schema.ts'
import { type Lease, takeLease } from './database/state.ts'
import { documentTable, graphTables, openTables, type Tables } from './database/tables.ts'
import type { Graph } from './graph.ts'
import { batches, type Refusal, refusedDocuments } from './inputs/batches.ts'
import { readInputs } from './inputs/input.ts'
import { type LoadProgress, quiet } from './progress.ts'
import { bringTo } from './rebuild.ts'

export interface LoadOptions {
  /** Begins to resolve: what is the same gets one id, and human decisions are applied. */
  readonly resolving: () => Pick<Resolving, 'add' | 'end'>
  readonly progress?: LoadProgress
  /** Ends the load between two transactions; what is stored by then stays. */
  readonly signal?: AbortSignal
}

export interface LoadSummary {
  /** How many documents came, by what became of them. */
  readonly documents: Readonly<Record<Outcome, number>>
  readonly refused: readonly Refusal[]
  /** What the graph holds now; left out where the load was ended before it was complete. */
  readonly graph?: Readonly<Record<'documents' | 'entities' | 'links' | 'claims', number>>
  /** Rows that were written or removed to make it so. */
  readonly changes: number
}

type Turn = { readonly connection: Connection; readonly lease: Lease; readonly progress: LoadProgress }

/** Prepares the database, waits for the turn, and gives it back whatever happens. */
const inTurn = async <T>(
  connection: Connection,
  progress: LoadProgress,
  signal: AbortSignal | undefined,
  work: (turn: Turn) => Promise<T>,
): Promise<T> => {
  await progress.step('Preparing the database', () => ensureSchema(connection))
  const wait = (holder: string) => progress.note(`Another load is running (${holder}): waiting for it to end.`)
  const lease = await takeLease(connection, wait, signal)
  try {
    return await work({ connection, lease, progress })
  } finally {
    await lease.release()
  }
}

const store = (
  { connection, lease, progress }: Turn,
  paths: readonly string[],
  documents: Record<Outcome, number>,
  refused: Refusal[],
  signal?: AbortSignal,
): Promise<void> =>
  progress.step('Reading documents', async (detail) => {
    for await (const batch of batches(readInputs(paths, signal), (refusal) => refused.push(refusal))) {
      signal?.throwIfAborted()
      for (const outcome of await storeDocuments(connection, lease, batch)) documents[outcome] += 1
      detail(`${documents.new + documents.updated + documents.same} read, ${refusedDocuments(refused).length} refused`)
    }
  })

const number = new Intl.NumberFormat('en')

/** Does something with each stored extraction, in the order of the documents. */
const eachStored = async (
  { connection }: Turn,
  documents: number,
  detail: (text: string) => void,
  work: (extraction: Extraction) => void,
  signal?: AbortSignal,
): Promise<void> => {
  let count = 0
  for await (const extraction of readExtractions(connection)) {
    work(extraction)
    count += 1
    detail(`${number.format(count)} of ${number.format(documents)}`)
    await breathe(signal)
  }
}

const sizesOf = (documents: number, { all }: Tables) => {
  const sizeOf = (which: (kind: Kind) => boolean) =>
    all.reduce((sum, { kind, rows }) => sum + (which(kind) ? rows.size : 0), 0)
  return {
    documents,
    entities: sizeOf((kind) => kind === entities),
    links: sizeOf((kind) => links.some(([, link]) => link === kind)),
    claims: sizeOf((kind) => kind === claims),
  }
}

/** Makes the graph from all stored documents, in two passes over them, and brings the database to it. */
const rebuild = async (
  turn: Turn,
  { resolving: begin, signal }: LoadOptions,
): Promise<Required<Pick<LoadSummary, 'graph' | 'changes'>>> => {
  const { connection, lease, progress } = turn
  const resolving = begin()
  const documents = await progress.step('Fetching all documents', async (detail) => {
    const count = await countExtractions(connection)
    const take = (extraction: Extraction) => {
      checkStored(extraction)
      resolving.add(extraction)
    }
    await eachStored(turn, count, detail, take, signal)
    return count
  })
  signal?.throwIfAborted()
  const tables = openTables()
  try {
    await progress.step('Joining what they say', async (detail) => {
      const { entities, saidIn } = resolving.end()
      const assembly = new Assembly(entities, tables.sink)
      try {
        await eachStored(turn, documents, detail, (extraction) => assembly.add(saidIn(extraction)), signal)
        for (const _ of assembly.end()) await breathe(signal)
      } finally {
        assembly.close()
      }
    })
    const changes = await bringTo(connection, lease, tables.all, progress, signal)
    return { graph: sizesOf(documents, tables), changes }
  } finally {
    tables.close()
  }
}

/**
 * Loads documents (files, folders, files of extractions) into the database, and makes the graph anew from all that are stored.
 * Without paths it only makes the graph, so that it finishes what an earlier load left and follows changed decisions.
 * @throws LoadError with a line for the person at the machine
 */
export const load = async (
  driver: Driver,
  database: string,
  paths: readonly string[],
  options: LoadOptions,
): Promise<LoadSummary> => {
  const { progress = quiet, signal } = options
  const documents = { new: 0, updated: 0, same: 0 }
  const refused: Refusal[] = []
  try {
    return await inTurn({ driver, database }, progress, signal, async (turn) => {
      await store(turn, paths, documents, refused, signal)
      return { documents, refused, ...(await rebuild(turn, options)) }
    })
  } catch (error) {
    if (signal?.aborted === true) return { documents, refused, changes: 0 }
    throw error
  }
}

/** Writes a graph that was made elsewhere, its documents included, in place of whatever the database holds. Gives the rows changed. */
export const loadGraph = (
  driver: Driver,
  database: string,
  graph: Graph,
  progress: LoadProgress = quiet,
): Promise<number> =>
  inTurn({ driver, database }, progress, undefined, async ({ connection, lease }) => {
    const documents = documentTable(graph)
    const tables = graphTables(graph)
    try {
      return await bringTo(connection, lease, [documents, ...tables.all], progress)
    } finally {
      documents.rows.close()
      tables.close()
    }
  })
