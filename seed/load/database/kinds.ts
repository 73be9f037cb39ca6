// How each kind of thing stands in the database: how to list it, write it, and take it away. All statements work on many rows
// at once, and do no more when they are run twice.

import { type RelationType, relationTypes } from '../../ontology.ts'

export interface Kind {
  readonly name: string
  /** Gives `kind` (the name), `id` and `hash` of all that stand. */
  readonly standing: string
  /** Run one after the other on `$rows`: `id`, `properties`, and the ends by their roles. */
  readonly write: readonly string[]
  /** Runs on `$ids`. */
  readonly remove: string
  /** How many rows go into one batch; fewer where they list much. */
  readonly batch: number
}

const rows = 'UNWIND $rows AS row'

const nodeKind = (label: string, write: readonly string[], batch = 5_000): Kind => ({
  name: label,
  standing: `MATCH (n:${label}) RETURN '${label}' AS kind, n.id AS id, n.hash AS hash`,
  write,
  remove: `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`,
  batch,
})

export const entities = nodeKind('Entity', [
  `${rows}
   MERGE (n:Entity {id: row.id})
   WITH n, row, [label IN labels(n) WHERE label <> 'Entity' AND NOT label IN row.labels] AS former
   REMOVE n:$(former)
   SET n = row.properties, n:$(row.labels)`,
])

export const documents = nodeKind('Document', [`${rows} MERGE (n:Document {id: row.id}) SET n = row.properties`], 100)

export const claims = nodeKind('Claim', [
  `${rows}
   MATCH (subject:Entity {id: row.subject})
   MATCH (object:Entity {id: row.object})
   MATCH (document:Document {id: row.document})
   MERGE (n:Claim {id: row.id})
   SET n = row.properties
   MERGE (n)-[:SUBJECT]->(subject)
   MERGE (n)-[:OBJECT]->(object)
   MERGE (n)-[:FROM]->(document)`,
])

/** Unlike a claim's, a grant's ends may change while it stays the same gift. */
export const grants = nodeKind('Grant', [
  `${rows}
   MERGE (n:Grant {id: row.id})
   SET n = row.properties
   WITH n
   MATCH (n)-[former:GIVES|TO|SAID_BY]-()
   DELETE former`,
  `${rows}
   MATCH (n:Grant {id: row.id})
   UNWIND row.givers AS id
   MATCH (giver:Entity {id: id})
   MERGE (giver)-[:GIVES]->(n)`,
  `${rows}
   MATCH (n:Grant {id: row.id})
   UNWIND row.recipients AS id
   MATCH (recipient:Entity {id: id})
   MERGE (n)-[:TO]->(recipient)`,
  `${rows}
   MATCH (n:Grant {id: row.id})
   UNWIND row.claims AS id
   MATCH (claim:Claim {id: id})
   MERGE (n)-[:SAID_BY]->(claim)`,
])

export const figures = nodeKind('Figure', [
  `${rows}
   MATCH (project:Entity {id: row.project})
   MATCH (document:Document {id: row.document})
   MERGE (n:Figure {id: row.id})
   SET n = row.properties
   MERGE (n)-[:OF]->(project)
   MERGE (n)-[:FROM]->(document)`,
])

export const mentions: Kind = {
  name: 'MENTIONED_IN',
  standing: `MATCH (entity:Entity)-[:MENTIONED_IN]->(document:Document)
             RETURN 'MENTIONED_IN' AS kind, entity.id + '\\n' + document.id AS id, '' AS hash`,
  write: [
    `${rows}
     MATCH (entity:Entity {id: row.entity})
     MATCH (document:Document {id: row.document})
     MERGE (entity)-[:MENTIONED_IN]->(document)`,
  ],
  remove: `UNWIND $ids AS id
           WITH split(id, '\\n') AS ends
           MATCH (:Entity {id: ends[0]})-[r:MENTIONED_IN]->(:Document {id: ends[1]})
           DELETE r`,
  batch: 10_000,
}

const linkKind = (type: RelationType): Kind => ({
  name: type,
  standing: `MATCH ()-[r:${type}]->() RETURN '${type}' AS kind, r.id AS id, r.hash AS hash`,
  write: [
    `${rows}
     MATCH (from:Entity {id: row.from})
     MATCH (to:Entity {id: row.to})
     MERGE (from)-[r:${type} {id: row.id}]->(to)
     SET r = row.properties`,
  ],
  remove: `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`,
  batch: 5_000,
})

/** Each type of link of the reading layer, in the order of the ontology. */
export const links: readonly (readonly [RelationType, Kind])[] = (Object.keys(relationTypes) as RelationType[]).map(
  (type) => [type, linkKind(type)],
)
