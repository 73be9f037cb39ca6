// The sentences of a document that report figures of projects, in the order of the text.
// $id: the document
// $limit: how many
// example: {"id": "document-example", "limit": 500}
MATCH (:Document {id: $id})<-[:FROM]-(figure:Figure)-[:OF]->(project:Entity)
WITH figure, project
ORDER BY figure.start, figure.end, figure.id
LIMIT $limit
RETURN figure.id AS id, figure.amountMinor AS amountMinor, figure.currency AS currency, figure.beneficiaries AS beneficiaries,
  figure.asOf AS asOf, figure.start AS start, figure.end AS end, project {.id, .name, type: 'Project'} AS project
