// Many documents through extraction: in worker threads where there are enough of them, results in the order of the input, with a
// bounded number under way. A file that cannot be read, or that breaks its worker, is reported, and the rest goes on.

import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import './compiler.ts'
import { extractDocument } from './extract-document.ts'
import type { Extraction } from './extraction.ts'
import { readDocument, readFileBytes } from './read/read.ts'
import { ReadError } from './read/source.ts'
import type { Found } from './read/walk.ts'
import { extractStructured, isStructured, type RefusedRow } from './structured/index.ts'
import { type Crew, startCrew } from './workers.ts'

export type Extracted =
  | {
      readonly path: string
      readonly extraction: Extraction
      /** Rows of a structured source that were left out. */
      readonly refusedRows?: readonly RefusedRow[]
    }
  | { readonly path: string; readonly refused: string }

export interface PoolOptions {
  /** Worker threads; by default one for each processor, but at most four. With 0 all is done in this thread. */
  readonly workers?: number
  /** How many bytes are done in this thread before workers are started; by default 1 MB. */
  readonly alone?: number
  readonly signal?: AbortSignal
}

/** Files under this many bytes in all are done in this thread: starting workers would take longer. */
const worthWorkers = 1024 * 1024

/** Each worker takes about 130 MB before it has read anything: more of them would not stay under a gigabyte together. */
const mostWorkers = 4

/** How many documents each worker has in hand or waiting, so that none idles and memory stays bounded. */
const ahead = 4

/** How many bytes of documents are under way; a larger document is alone. */
const mostUnderWay = 8 * 1024 * 1024

/** Reads and extracts one file; what it cannot read comes back with the reason. */
export async function extractFile(path: string): Promise<Extracted> {
  try {
    if (isStructured(path)) return { path, ...extractStructured(path, await readFileBytes(path)) }
    return { path, extraction: extractDocument(await readDocument(path)) }
  } catch (error) {
    if (error instanceof ReadError) return { path, refused: error.message }
    return { path, refused: `it could not be extracted (${String(error)})` }
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/**
 * Extracts the documents that are found, and yields each with its facts, or the reason why it was refused, in the order found.
 * The result does not depend on the number of workers.
 */
export async function* extractAll(found: AsyncIterable<Found>, options: PoolOptions = {}): AsyncGenerator<Extracted> {
  const { workers = Math.min(availableParallelism(), mostWorkers), alone = worthWorkers, signal } = options
  const pending: { readonly result: Promise<Extracted>; readonly size: number }[] = []
  let crew: Crew | undefined
  let bytes = 0
  let underWay = 0
  function* until(done: () => boolean): Generator<Promise<Extracted>> {
    for (let next = pending[0]; next && !done(); next = pending[0]) {
      yield next.result
      pending.shift()
      underWay -= next.size
    }
  }
  try {
    for await (const one of found) {
      signal?.throwIfAborted()
      if ('refused' in one) pending.push({ result: Promise.resolve(one), size: 0 })
      else {
        const size = await sizeOf(one.path)
        bytes += size
        if (!crew && workers > 0 && bytes > alone) crew = startCrew(workers)
        for (const next of until(() => underWay + size <= mostUnderWay)) yield await next
        underWay += size
        pending.push({ result: crew ? crew.extract(one.path) : extractFile(one.path), size })
      }
      const most = crew ? crew.size * ahead : 0
      for (const next of until(() => pending.length <= most)) yield await next
    }
    for (const next of until(() => false)) yield await next
  } finally {
    await crew?.close()
  }
}
