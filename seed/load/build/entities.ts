// Entities as nodes: how they are read, in which documents and when they were seen, how well they are connected.

import type { Entity } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode, sortedSet } from '../../identity.ts'
import type { DocumentNode, EntityNode, Graph, Link } from '../graph.ts'
import { given } from './given.ts'
import { readName } from './pinyin.ts'

interface Count {
  /** Links that are claimed: of those that follow from them, one gift of twenty givers makes 190. */
  degree: number
  coFunding: number
  coordination: number
}

const countLinks = (links: readonly Link[]): Map<string, Count> => {
  const counts = new Map<string, Count>()
  for (const { type, from, to, derived } of links) {
    for (const end of [from, to]) {
      const count = counts.get(end) ?? { degree: 0, coFunding: 0, coordination: 0 }
      if (type === 'CO_FUNDS') count.coFunding += 1
      if (type === 'COORDINATES_WITH') count.coordination += 1
      if (!derived) count.degree += 1
      counts.set(end, count)
    }
  }
  return counts
}

const buildEntity = (
  { id, type, name, aliases, region }: Entity,
  documents: readonly string[],
  published: ReadonlyMap<string, string>,
  count: Count = { degree: 0, coFunding: 0, coordination: 0 },
  omittedPairs: number | undefined,
): EntityNode => {
  const others = sortedSet(aliases.filter((alias) => alias !== name))
  const readings = [name, ...others].map((each) => readName(each, type === 'Person'))
  const days = sortedSet(flatMap(documents, (document) => published.get(document) ?? []))
  return given({
    id,
    type,
    name,
    aliases: others,
    pinyin: readings.map((reading) => reading.pinyin),
    initials: readings.map((reading) => reading.initials),
    region,
    firstSeen: days[0],
    lastSeen: days.at(-1),
    documents: documents.length,
    ...count,
    omittedPairs,
  })
}

/** All entities, linked or not, and the documents that name each, in the order of their ids. */
export const buildEntities = (
  entities: readonly Entity[],
  documents: readonly Pick<DocumentNode, 'id' | 'published'>[],
  said: readonly { readonly entity: string; readonly document: string }[],
  links: readonly Link[],
  omitted: ReadonlyMap<string, number>,
): Pick<Graph, 'entities' | 'mentions'> => {
  const namedIn = new Map(entities.map((entity) => [entity.id, new Set(entity.documents)]))
  for (const { entity, document } of said) namedIn.get(entity)?.add(document)
  const published = new Map(
    flatMap(documents, ({ id, published }) => (published === undefined ? [] : [[id, published] as const])),
  )
  const counts = countLinks(links)
  const sorted = [...entities].sort((a, b) => byCode(a.id, b.id))
  const mentions: { entity: string; document: string }[] = []
  const nodes = sorted.map((entity) => {
    const own = sortedSet(namedIn.get(entity.id) ?? [])
    for (const document of own) mentions.push({ entity: entity.id, document })
    return buildEntity(entity, own, published, counts.get(entity.id), omitted.get(entity.id))
  })
  return { entities: nodes, mentions }
}
