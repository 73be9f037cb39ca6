// The documents as the database keeps them: each as a node of the graph, and beside it what was extracted from it alone. The graph
// is made from all of these together, so it is the same in whatever order they came.

import { z } from 'zod'
import { type Extraction, extractionSchema } from '../../extraction.ts'
import { contentHash } from '../../identity.ts'
import { buildDocument } from '../build/graph.ts'
import { LoadError } from '../problem.ts'
import { type Connection, readAll, write } from './connection.ts'
import { documents as documentKind } from './kinds.ts'
import { documentRow, parametersOf } from './rows.ts'
import { type Lease, markDirty } from './state.ts'

/** What became of a document: it is new, it took another's place, or it was there already. */
export type Outcome = 'new' | 'updated' | 'same'

interface Stored {
  readonly id: string
  /** File name, without its folder. */
  readonly path: string
  readonly hash: string
}

const storedSchema = z.object({ id: z.string(), path: z.string(), hash: z.string() })

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) || path

/** As it is kept: without the folder that it was read from, which says nothing of the document and differs between machines. */
const settled = (extraction: Extraction): Extraction => ({
  ...extraction,
  documents: extraction.documents.map((document) => ({ ...document, path: fileName(document.path) })),
})

/**
 * Of one document under two file names the name that sorts first stays, so that it does not matter which came first. Under the
 * same name the later extraction stays: the rules of extraction may have become better.
 */
const outcomeOf = (known: Stored | undefined, coming: Stored): Outcome => {
  if (known === undefined) return 'new'
  if (known.hash === coming.hash || known.path < coming.path) return 'same'
  return 'updated'
}

const listed = (connection: Connection, ids: readonly string[]): Promise<Stored[]> =>
  readAll(
    connection,
    'UNWIND $ids AS id MATCH (n:Extraction {id: id}) RETURN n.id AS id, n.path AS path, n.hash AS hash',
    (row) => storedSchema.parse(row),
    { ids },
  )

const withoutText = (extraction: Extraction): Extraction => ({
  ...extraction,
  documents: extraction.documents.map(({ text: _, ...document }) => document),
})

const keep = 'UNWIND $rows AS row MERGE (n:Extraction {id: row.id}) SET n = row'

/** Stores documents, each with its extraction, in one transaction; says what became of each, in their order. */
export const storeDocuments = async (
  connection: Connection,
  lease: Lease,
  extractions: readonly Extraction[],
): Promise<Outcome[]> => {
  const coming = extractions.map(settled).flatMap((extraction) => {
    const [document] = extraction.documents
    return document === undefined
      ? []
      : [{ id: document.id, path: document.path, hash: contentHash(extraction), extraction, document }]
  })
  const known = new Map(
    (
      await listed(
        connection,
        coming.map(({ id }) => id),
      )
    ).map((stored) => [stored.id, stored]),
  )
  const outcomes: Outcome[] = []
  const writes = new Map<string, (typeof coming)[number]>()
  for (const one of coming) {
    const outcome = outcomeOf(known.get(one.id), one)
    outcomes.push(outcome)
    if (outcome === 'same') continue
    known.set(one.id, one)
    writes.set(one.id, one)
  }
  if (writes.size === 0) return outcomes
  const chosen = [...writes.values()]
  await write(connection, async (transaction) => {
    await lease.guard(transaction)
    await markDirty(transaction)
    const documents = chosen.map(({ document }) => documentRow(buildDocument(document)))
    for (const statement of documentKind.write) await transaction.run(statement, { rows: documents.map(parametersOf) })
    const rows = chosen.map(({ id, path, hash, extraction }) => ({
      id,
      path,
      hash,
      json: JSON.stringify(withoutText(extraction)),
    }))
    await transaction.run(keep, { rows })
  })
  return outcomes
}

/** How much is fetched at once, in characters. */
const mostFetched = 4_000_000

/** How many ids are asked for at once. */
const mostListed = 1000

const listedSchema = z.object({ id: z.string(), size: z.number() })
type Listed = z.infer<typeof listedSchema>

/** The ids of all stored documents, in the order that the database has for them, and how many characters what was extracted from each takes. */
async function* listExtractions(connection: Connection): AsyncGenerator<Listed> {
  for (let [after, last] = ['>=', '']; ; ) {
    const page = await readAll(
      connection,
      `MATCH (n:Extraction) WHERE n.id ${after} $last
       WITH n ORDER BY n.id LIMIT toInteger($mostListed) RETURN n.id AS id, toFloat(size(n.json)) AS size`,
      (row) => listedSchema.parse(row),
      { last, mostListed },
    )
    yield* page
    if (page.length < mostListed) return
    ;[after, last] = ['>', page.at(-1)?.id ?? '']
  }
}

async function* portions(connection: Connection): AsyncGenerator<string[]> {
  let ids: string[] = []
  let characters = 0
  for await (const { id, size } of listExtractions(connection)) {
    if (ids.length > 0 && characters + size > mostFetched) {
      yield ids
      ids = []
      characters = 0
    }
    ids.push(id)
    characters += size
  }
  if (ids.length > 0) yield ids
}

/** How many documents are stored. */
export const countExtractions = async (connection: Connection): Promise<number> => {
  const [count = 0] = await readAll(
    connection,
    'MATCH (n:Extraction) RETURN toFloat(count(n)) AS count',
    (row) => z.object({ count: z.number() }).parse(row).count,
  )
  return count
}

const jsonSchema = z.object({ id: z.string(), json: z.string() })

/** What was extracted from each stored document, without the texts, in the order of their ids; a portion at a time is in memory. */
export async function* readExtractions(connection: Connection): AsyncGenerator<Extraction> {
  for await (const ids of portions(connection)) {
    const rows = await readAll(
      connection,
      'UNWIND $ids AS id MATCH (n:Extraction {id: id}) RETURN n.id AS id, n.json AS json',
      (row) => jsonSchema.parse(row),
      { ids },
    )
    const texts = new Map(rows.map(({ id, json }) => [id, json]))
    for (const id of ids) yield JSON.parse(texts.get(id) ?? 'null')
  }
}

/** @throws LoadError where it is in a form that this version does not know */
export const checkStored = (stored: unknown): void => {
  if (extractionSchema.safeParse(stored).success) return
  throw new LoadError(
    'The database holds documents in a form of another version of Shantu: load them again into an empty one.',
  )
}
