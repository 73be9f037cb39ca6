// Reads what is to be exported page by page and has a writer write it, so that the size of the graph does not matter.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import type { ExportQuery } from '../contract.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'
import { lensKinds } from '../routes/lenses.ts'
import type { ExportedEntity, ExportWriter } from './writer.ts'

const pageSize = 1000
const mostLinks = 200_000
const allTypes = Object.keys(entityTypes) as EntityType[]

async function* pages(database: ReadableDatabase, { ids, types }: ExportQuery): AsyncGenerator<ExportedEntity[]> {
  const wanted = ids && [...new Set(ids)].sort()
  let after = ''
  for (;;) {
    const page = wanted
      ? await read(database, 'export-entities-by-id', { ids: wanted })
      : await read(database, 'export-entities', { after, types: types ?? allTypes, limit: pageSize })
    if (page.length > 0) yield page
    if (wanted || page.length < pageSize) return
    after = page.at(-1)?.id ?? after
  }
}

/** The pieces of the file, in their order. */
export async function* exportPieces(
  database: ReadableDatabase,
  query: ExportQuery,
  writer: ExportWriter,
): AsyncGenerator<string | Uint8Array> {
  const kind = lensKinds[query.lens]
  const take = {
    types: query.links ?? kind.links,
    derived: kind.derived || query.links !== undefined,
    others: query.types ?? allTypes,
    among: query.ids,
  }
  yield writer.begin()
  for await (const page of pages(database, query)) for (const entity of page) yield writer.entity(entity)
  yield writer.between()
  for await (const page of pages(database, query)) {
    const links = await read(database, 'export-links', { ids: page.map(({ id }) => id), take, limit: mostLinks })
    for (const link of links) yield writer.link(link)
  }
  yield writer.end()
}
