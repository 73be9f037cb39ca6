// Finds entities by what somebody types: names and aliases, readings in pinyin, and, where these give nothing, looser ways.

import type { EntityType } from '../../seed/ontology.ts'
import type { SearchHit } from '../contract.ts'
import { type Parameters, type ReadableDatabase, read } from '../neo4j/read.ts'
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

/** A named query and what it was asked for. */
interface Asked {
  readonly name: 'search-names' | 'search-pinyin'
  readonly parameters: Parameters
}

export interface Findings {
  readonly hits: SearchHit[]
  /** Of the first round that found something, else of the last. */
  readonly queries: Asked[]
}

/** The entities that meet the text, best first. */
export const search = async (database: ReadableDatabase, wanted: Wanted): Promise<Findings> => {
  const cuts = cutsOf(wanted.text)
  const queries = [...byName(wanted, namesQuery(wanted.text)), ...byReading(wanted, cuts)]
  const hits = rank(await findAll(database, queries), wanted, cuts)
  if (hits.length > 0) return { hits, queries }
  const corrections = correctionsOf(wanted.text)
  const loose = [
    ...byName(wanted, scatteredQuery(wanted.text) ?? fuzzyQuery(wanted.text)),
    ...byReading(wanted, corrections),
  ]
  return { hits: rank(await findAll(database, loose), wanted, corrections, true), queries: loose }
}

type Found = Row<'search-names'>

/** More than are asked for, since the ranking looks closer than the database can. */
const candidates = 200

const findAll = async (database: ReadableDatabase, asked: readonly Asked[]): Promise<Found[]> =>
  (await Promise.all(asked.map(({ name, parameters }) => read(database, name, parameters)))).flat()

const byName = ({ text, types }: Wanted, lucene: string | undefined): Asked[] =>
  lucene === undefined
    ? []
    : [{ name: 'search-names', parameters: { wanted: { lucene, text: normalise(text), types }, limit: candidates } }]

const byReading = ({ types }: Wanted, cuts: readonly Cut[]): Asked[] => {
  if (cuts.length === 0) return []
  const [lucene, pattern] = [cuts.map(readingsQuery).join(' OR '), cuts.map(readingPattern).join('|')]
  return [{ name: 'search-pinyin', parameters: { wanted: { lucene, pattern, types }, limit: candidates } }]
}

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
