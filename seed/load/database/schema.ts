// What the database must have before anything is loaded: unique ids, indexes for what the queries begin with, full-text search.

import { z } from 'zod'
import { relationTypes } from '../../ontology.ts'
import { LoadError } from '../problem.ts'
import { type Connection, readAll, write } from './connection.ts'

const labels = ['Entity', 'Document', 'Claim', 'Grant', 'Figure', 'Extraction', 'Load'] as const
const links = Object.keys(relationTypes) as (keyof typeof relationTypes)[]

/** A token for each Chinese character or Latin word, so that a quoted phrase finds any part of a name; no word is too common. */
const analyzer = 'standard-no-stop-words'

/** Statements by the name of what they create. */
const statements: Readonly<Record<string, string>> = Object.fromEntries([
  ...labels.map((label) => {
    const name = `${label.toLowerCase()}_id`
    return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`]
  }),
  ...links.map((type) => {
    const name = `${type.toLowerCase()}_id`
    return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`]
  }),
  ...Object.entries({
    entity_degree: '(n:Entity) ON (n.degree)',
    entity_co_funding: '(n:Entity) ON (n.coFunding)',
    entity_coordination: '(n:Entity) ON (n.coordination)',
    document_published: '(n:Document) ON (n.published)',
    grant_since: '(n:Grant) ON (n.since)',
    coordination_derived: '()-[r:COORDINATES_WITH]-() ON (r.derived)',
  }).map(([name, what]) => [name, `CREATE INDEX ${name} IF NOT EXISTS FOR ${what}`]),
  ...Object.entries({ entity_names: 'n.name, n.aliases', entity_pinyin: 'n.pinyin, n.initials' }).map(
    ([name, what]) => [
      name,
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:Entity) ON EACH [${what}]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
    ],
  ),
])

const named = z.object({ name: z.string() })

/** A database that holds someone else's nodes is left alone: a load deletes what no document says any more. */
const refuseForeign = async (connection: Connection): Promise<void> => {
  const known = labels.map((label) => `n:${label}`).join(' OR ')
  const [row] = await readAll(
    connection,
    `RETURN EXISTS { (:Load) } AS ours, EXISTS { MATCH (n) WHERE NOT (${known}) } AS foreign`,
    (each) => z.object({ ours: z.boolean(), foreign: z.boolean() }).parse(each),
  )
  if (row?.foreign === true && !row.ours) {
    throw new LoadError(
      `The database ${connection.database} holds data that is not of Shantu, which a load would mix with: give it an empty one (NEO4J_URI, NEO4J_DATABASE).`,
    )
  }
}

const assertAnalyzer = async (connection: Connection): Promise<void> => {
  const analyzers = await readAll(
    connection,
    'CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer RETURN analyzer',
    (row) => z.object({ analyzer: z.string() }).parse(row).analyzer,
  )
  if (!analyzers.includes(analyzer)) {
    throw new LoadError(`The database has no full-text analyzer ${analyzer}: use Neo4j 5.26 or later.`)
  }
}

/** Creates what is missing of constraints and indexes, and waits until they answer. Does nothing where all is there. */
export const ensureSchema = async (connection: Connection): Promise<void> => {
  await refuseForeign(connection)
  // A constraint's index has the constraint's name.
  const standing = await readAll(connection, 'SHOW INDEXES YIELD name RETURN name', (row) => named.parse(row).name)
  const missing = Object.keys(statements).filter((name) => !standing.includes(name))
  if (missing.length === 0) return
  await assertAnalyzer(connection)
  await write(connection, async (transaction) => {
    for (const name of missing) await transaction.run(statements[name] ?? '')
  })
  await connection.driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database: connection.database })
}
