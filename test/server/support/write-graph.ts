// Writes a graph into the tests' database, in the shape and with the indexes that the server's queries start from.

import type { EntityNode, Graph, Link } from '../../../seed/load/graph.ts'
import { isOrganization } from '../../../seed/ontology.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { toParameter } from '../../../server/neo4j/values.ts'

const schema = [
  ...['Entity', 'Document', 'Claim', 'Grant', 'Figure'].map(
    (label) => `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...['degree', 'coFunding', 'coordination'].map(
    (property) => `CREATE INDEX IF NOT EXISTS FOR (n:Entity) ON (n.${property})`,
  ),
  'CREATE INDEX IF NOT EXISTS FOR (n:Grant) ON (n.since)',
  'CREATE INDEX IF NOT EXISTS FOR ()-[r:COORDINATES_WITH]-() ON (r.derived)',
  ...Object.entries({ entity_names: ['name', 'aliases'], entity_pinyin: ['pinyin', 'initials'] }).map(
    ([name, properties]) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:Entity) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`,
  ),
]

const labelsOf = ({ type }: EntityNode) => (isOrganization(type) ? `Entity:Organization:${type}` : `Entity:${type}`)

const linksOf = (graph: Graph, id: string, type: Link['type']) =>
  graph.links.filter((link) => link.type === type && (link.from === id || link.to === id)).length

/** Adds the graph to what is there, and waits until all of it can be found. */
export const writeGraph = async (database: Database, graph: Graph): Promise<void> => {
  const run = (query: string, rows: readonly unknown[] = []) =>
    database.driver.executeQuery(query, { rows: toParameter(rows) }, { database: database.name })
  for (const statement of schema) await run(statement)
  for (const labels of new Set(graph.entities.map(labelsOf))) {
    const entities = graph.entities.filter((entity) => labelsOf(entity) === labels)
    await run(
      `UNWIND $rows AS row CREATE (e:${labels}) SET e = row`,
      entities.map((entity) => ({
        ...entity,
        coFunding: linksOf(graph, entity.id, 'CO_FUNDS'),
        coordination: linksOf(graph, entity.id, 'COORDINATES_WITH'),
      })),
    )
  }
  await run(
    'UNWIND $rows AS row CREATE (d:Document) SET d = row',
    graph.documents.map((document) => ({ ...document, articles: JSON.stringify(document.articles) })),
  )
  await run(
    `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}), (d:Document {id: row.document}) CREATE (e)-[:MENTIONED_IN]->(d)`,
    graph.mentions,
  )
  await run(
    `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object}), (d:Document {id: row.document})
     CREATE (c:Claim) SET c = row CREATE (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:FROM]->(d)`,
    graph.claims,
  )
  await run('UNWIND $rows AS row CREATE (g:Grant) SET g = row', graph.grants)
  for (const [query, key] of [
    ['MATCH (e:Entity {id: row.other}), (g:Grant {id: row.id}) CREATE (e)-[:GIVES]->(g)', 'givers'],
    ['MATCH (e:Entity {id: row.other}), (g:Grant {id: row.id}) CREATE (g)-[:TO]->(e)', 'recipients'],
    ['MATCH (c:Claim {id: row.other}), (g:Grant {id: row.id}) CREATE (g)-[:SAID_BY]->(c)', 'claims'],
  ] as const)
    await run(
      `UNWIND $rows AS row ${query}`,
      graph.grants.flatMap((grant) => grant[key].map((other) => ({ id: grant.id, other }))),
    )
  await run(
    `UNWIND $rows AS row MATCH (p:Entity {id: row.project}), (d:Document {id: row.document})
     CREATE (f:Figure) SET f = row CREATE (f)-[:OF]->(p), (f)-[:FROM]->(d)`,
    graph.figures,
  )
  for (const type of new Set(graph.links.map((link) => link.type)))
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row`,
      graph.links.filter((link) => link.type === type),
    )
  await run('CALL db.awaitIndexes(60)')
}
