// Between the database's values and plain ones: records become objects without null, whole numbers go out as integers.

import neo4j, { type Record as DatabaseRecord } from 'neo4j-driver'

/** A record as a plain object; what is null in the database is absent. Nodes and links become their properties. */
export const fromRecord = (record: DatabaseRecord): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const key of record.keys) {
    const value = fromDatabase(record.get(key))
    if (value !== undefined) row[String(key)] = value
  }
  return row
}

/** A value of the database in plain form; `undefined` for null. Dates, times and points become their text. */
export const fromDatabase = (value: unknown): unknown => {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => fromDatabase(item) ?? null)
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString()
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromMap(value.properties)
  if (Object.getPrototypeOf(value) === Object.prototype) return fromMap(value)
  return String(value)
}

const fromMap = (map: object): Record<string, unknown> => {
  const plain: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(map)) {
    const value = fromDatabase(item)
    if (value !== undefined) plain[key] = value
  }
  return plain
}

/**
 * Parameters as the driver wants them: whole numbers as integers (else they arrive as floats), absent ones as null.
 * The database plans a query anew for each combination of parameter types and sizes, so optional ones are given in one map.
 */
export const toParameter = (value: unknown): unknown => {
  if (value === undefined) return null
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value))) return neo4j.int(value)
  if (Array.isArray(value)) return value.map(toParameter)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]))
  return value
}
