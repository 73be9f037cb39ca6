// All that a statement might have changed, as one text: nodes, links, indexes, constraints, users, databases.

import type { Database } from '../../../server/neo4j/database.ts'

const data = [
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
  'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, properties(r) AS properties, elementId(b) AS b ORDER BY elementId(r)',
  'CALL db.labels()',
  'CALL db.propertyKeys()',
  'SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties',
  'SHOW CONSTRAINTS YIELD name, type',
]
const server = ['SHOW USERS YIELD user, suspended', 'SHOW DATABASES YIELD name, access, requestedStatus, currentStatus']

const rows = async ({ driver }: Database, query: string, database: string) =>
  (await driver.executeQuery(query, {}, { database })).records.map((record) => record.toObject())

export const dump = async (database: Database): Promise<string> => {
  const all = []
  for (const query of data) all.push(await rows(database, query, database.name))
  for (const query of server) all.push(await rows(database, query, 'system'))
  return JSON.stringify(all)
}

/** Changes with every transaction that commits anything to the graph or its schema: the bookmark that a reader is given. */
export const lastCommit = async ({ driver, name }: Database): Promise<string> => {
  const session = driver.session({ database: name, defaultAccessMode: 'READ' })
  try {
    await session.run('RETURN 1')
    return session.lastBookmarks().join()
  } finally {
    await session.close()
  }
}
