// Takes a view out of the graph as it stands: the things, the links drawn among them, and the sentences that say these.

import { entityTypes, relationTypes } from '../../seed/ontology.ts'
import type { Snapshot, SnapshotRequest } from '../contract.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'
import { withDirections } from '../routes/directions.ts'

/** Links among the most things there may be, drawn or not. */
const mostAmong = 100_000

type Source = Snapshot['sources'][number]

/** What is asked for and the graph no longer has is left out. */
export const takeView = async (
  database: ReadableDatabase,
  { title, lens, things, links: drawn }: SnapshotRequest,
  taken: Date,
): Promise<Omit<Snapshot, 'id'>> => {
  const ids = things.map(([id]) => id)
  const take = { types: Object.keys(relationTypes), derived: true, others: Object.keys(entityTypes), among: ids }
  const [found, among] = await Promise.all([
    read(database, 'scene-ids', { ids }),
    read(database, 'export-links', { ids, take, limit: mostAmong }),
  ])
  const entities = new Map(found.map((entity) => [entity.id, entity]))
  const wanted = new Set(drawn)
  const said = among.filter(({ link }) => wanted.has(link.id)).sort((a, b) => (a.link.id < b.link.id ? -1 : 1))
  const sentences = new Map(
    said.map(({ link, sources }) => [
      link.id,
      sources.map(({ claim, quote, document }) => ({ claim, quote, document: document.id })),
    ]),
  )
  const links = await withDirections(
    database,
    said.map(({ link }) => link),
  )
  return {
    title,
    taken: taken.toISOString(),
    lens,
    nodes: things.flatMap(([id, x, y]) => {
      const entity = entities.get(id)
      return entity ? [{ ...entity, x, y }] : []
    }),
    links: links.map((link) => ({ ...link, sentences: sentences.get(link.id) ?? [] })),
    sources: sourcesOf(said),
  }
}

const sourcesOf = (
  said: readonly { readonly sources: readonly { readonly document: Omit<Source, 'links'> }[] }[],
): Source[] => {
  const sources = new Map<string, Source>()
  for (const link of said) {
    for (const document of new Map(link.sources.map((source) => [source.document.id, source.document])).values()) {
      sources.set(document.id, { ...document, links: (sources.get(document.id)?.links ?? 0) + 1 })
    }
  }
  return [...sources.values()].sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1))
}
