// The live schema: labels and types with their counts, property keys, which types join which labels; and a sample of one of them.

import type { Cell } from '../../server/contract.ts'
import { rowsOf } from './ask.ts'
import { shapeOf, textOf } from './cells.ts'

export interface Counted {
  readonly name: string
  readonly count: number
}

export interface Schema {
  readonly labels: readonly Counted[]
  readonly types: readonly Counted[]
  readonly properties: readonly string[]
}

/** A name in backquotes, as Cypher reads any name. */
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** A name as one would write it: quoted only where it must be. */
export const written = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quoted(name))

const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const namesFrom = (rows: readonly (readonly Cell[])[]): readonly string[] =>
  rows.flatMap(([name]) => (typeof name === 'string' ? [name] : []))

/** Names counted in one statement: a statement has at most a hundred clauses, and each name takes three. */
const atATime = 30

/** The counts of some labels or types in one statement, each from the database's own count of them. */
const countStatement = (names: readonly string[], pattern: (name: string) => string): string =>
  names
    .map((name) => `MATCH ${pattern(quoted(name))} RETURN ${text(name)} AS name, count(*) AS count`)
    .join('\nUNION ALL\n')

const counted = async (
  names: readonly string[],
  pattern: (name: string) => string,
  signal: AbortSignal,
): Promise<readonly Counted[]> => {
  const rows: (readonly Cell[])[] = []
  for (let from = 0; from < names.length; from += atATime)
    rows.push(...(await rowsOf(countStatement(names.slice(from, from + atATime), pattern), signal)))
  return rows
    .flatMap(([name, count]) => (typeof name === 'string' && typeof count === 'number' ? [{ name, count }] : []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

export const readSchema = async (signal: AbortSignal): Promise<Schema> => {
  const labels = namesFrom(await rowsOf('CALL db.labels()', signal))
  const types = namesFrom(await rowsOf('CALL db.relationshipTypes()', signal))
  const properties = namesFrom(await rowsOf('CALL db.propertyKeys()', signal))
  return {
    labels: await counted(labels, (name) => `(:${name})`, signal),
    types: await counted(types, (name) => `()-[:${name}]->()`, signal),
    properties: [...properties].sort((a, b) => a.localeCompare(b, 'en')),
  }
}

export interface Sample {
  readonly properties: readonly { readonly key: string; readonly example: string }[]
  /** For a type: what it joins. */
  readonly joins: readonly { readonly from: string; readonly to: string }[]
}

const sampleSize = 40

const propertiesIn = (cells: readonly Cell[]): Sample['properties'] => {
  const found = new Map<string, string>()
  for (const cell of cells) {
    const shape = shapeOf(cell)
    if (shape.as !== 'map') continue
    for (const [key, value] of shape.entries)
      if (!found.has(key) || found.get(key) === '') found.set(key, textOf(value))
  }
  return [...found].map(([key, example]) => ({ key, example })).sort((a, b) => a.key.localeCompare(b.key, 'en'))
}

export const sampleLabel = async (name: string, signal: AbortSignal): Promise<Sample> => {
  const rows = await rowsOf(`MATCH (n:${quoted(name)}) RETURN properties(n) LIMIT ${sampleSize}`, signal)
  return { properties: propertiesIn(rows.map(([cell = null]) => cell)), joins: [] }
}

export const sampleType = async (name: string, signal: AbortSignal): Promise<Sample> => {
  const rows = await rowsOf(
    `MATCH (a)-[r:${quoted(name)}]->(b) RETURN properties(r), labels(a)[-1], labels(b)[-1] LIMIT ${sampleSize}`,
    signal,
  )
  const joins = new Map(
    rows.flatMap(([, from, to]) =>
      typeof from === 'string' && typeof to === 'string' ? [[`${from} ${to}`, { from, to }] as const] : [],
    ),
  )
  return { properties: propertiesIn(rows.map(([cell = null]) => cell)), joins: [...joins.values()] }
}

/** A first statement for a label or a type. */
export const sampleStatement = (kind: 'label' | 'type', name: string): string =>
  kind === 'label'
    ? `MATCH (n:${written(name)})\nRETURN n\nLIMIT 25`
    : `MATCH (a)-[r:${written(name)}]->(b)\nRETURN a, r, b\nLIMIT 25`
