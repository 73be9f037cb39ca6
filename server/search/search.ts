// Finds entities by what somebody types: names and aliases, readings in pinyin, and, where these give nothing, looser ways.

import type { EntityType } from '../../seed/ontology.ts'
import type { SearchHit } from '../contract.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'
import { matchOf } from './match.ts'
import { correctionsOf } from './mistyped.ts'
import { type Cut, cutsOf, readingPattern, readingsQuery } from './pinyin.ts'
import { fuzzyQuery, namesQuery, normalise, scatteredQuery } from './terms.ts'

export interface Wanted {
  readonly text: string
  readonly types?: readonly EntityType[]
  readonly limit: number
}

/** The entities that meet the text, best first. */
export const search = async (database: ReadableDatabase, wanted: Wanted): Promise<SearchHit[]> => {
  const cuts = cutsOf(wanted.text)
  const [named, read] = await Promise.all([
    byName(database, wanted, namesQuery(wanted.text)),
    byReading(database, wanted, cuts),
  ])
  const hits = rank([...named, ...read], wanted, cuts)
  if (hits.length > 0) return hits
  const corrections = correctionsOf(wanted.text)
  const loose = [
    ...(await byName(database, wanted, scatteredQuery(wanted.text) ?? fuzzyQuery(wanted.text))),
    ...(await byReading(database, wanted, corrections)),
  ]
  return rank(loose, wanted, corrections, true)
}

type Found = Row<'search-names'>

/** More than are asked for, since the ranking looks closer than the database can. */
const candidates = 200

const byName = async (database: ReadableDatabase, { text, types }: Wanted, lucene: string | undefined) =>
  lucene === undefined
    ? []
    : read(database, 'search-names', { wanted: { lucene, text: normalise(text), types }, limit: candidates })

const byReading = async (database: ReadableDatabase, { types }: Wanted, cuts: readonly Cut[]) =>
  cuts.length === 0
    ? []
    : read(database, 'search-pinyin', {
        wanted: { lucene: cuts.map(readingsQuery).join(' OR '), pattern: cuts.map(readingPattern).join('|'), types },
        limit: candidates,
      })

const rank = (found: readonly Found[], { text, limit }: Wanted, cuts: readonly Cut[], loose = false): SearchHit[] => {
  const distinct = new Map(found.map((candidate) => [candidate.id, candidate]))
  return [...distinct.values()]
    .flatMap((candidate) => {
      const match = matchOf(text, cuts, candidate) ?? (loose ? wholeName(candidate) : undefined)
      const { aliases: _aliases, pinyin: _pinyin, ...brief } = candidate
      return match ? [{ ...brief, ...match }] : []
    })
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** For hits of a loose search whose place in the name cannot be told. */
const wholeName = ({ name }: Found) => ({
  matched: { field: 'name' as const, text: name, start: 0, end: name.length },
  score: 0,
})
