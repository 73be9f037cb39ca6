// All that stands in a database, as text to compare: every node and relationship with all it carries. Only the node that says
// when a load was done is left out, since that differs between two runs.

import type { Database } from '../../../../server/neo4j/database.ts'

const nodes = `
MATCH (n) WHERE NOT n:Load
RETURN labels(n) AS labels, properties(n) AS properties`

const relationships = `
MATCH (a)-[r]->(b)
RETURN type(r) AS type, coalesce(a.id, '') AS from, coalesce(b.id, '') AS to, properties(r) AS properties`

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

type Queryable = Pick<Database, 'driver' | 'name'>

const lines = async ({ driver, name }: Queryable, query: string): Promise<string[]> => {
  const { records } = await driver.executeQuery(query, {}, { database: name })
  return records.map((record) => JSON.stringify(record.toObject(), (_key, value) => inOrder(value))).sort()
}

/** One line for each node and relationship, sorted. */
export const dump = async (database: Queryable): Promise<string[]> => [
  ...(await lines(database, nodes)),
  ...(await lines(database, relationships)),
]

/** Takes everything out but constraints and indexes, which are the same for every load. */
export const empty = async ({ driver, name }: Queryable): Promise<void> => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: name })
}
