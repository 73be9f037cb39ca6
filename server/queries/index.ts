// The named queries: one .cypher file each, read and checked when the program starts. Nothing else is ever sent to the database
// for the explorer, so what the interface shows as "the query" is what ran.

import { readdirSync, readFileSync } from 'node:fs'
import { queryNames } from './names.ts'
import { parseQuery, type Query } from './parse.ts'

export type QueryName = (typeof queryNames)[number]

const folder = new URL('./', import.meta.url)
const ending = '.cypher'

const load = (): Readonly<Record<QueryName, Query>> => {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  const unknown = files.filter((file) => !queryNames.some((name) => file === name + ending))
  if (unknown.length > 0) throw new Error(`server/queries/names.ts does not list ${unknown.join(', ')}`)
  const entries = queryNames.map((name) => [
    name,
    parseQuery(name, readFileSync(new URL(name + ending, folder), 'utf8')),
  ])
  return Object.fromEntries(entries) as Record<QueryName, Query>
}

/** All queries by name, with their texts and what their headers say. */
export const queries = load()
