// Every span of a document that a claim rests on, in the order of the text.
// $id: the document
// $limit: how many
// example: {"id": "document-example", "limit": 5000}
MATCH (:Document {id: $id})<-[:FROM]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object
ORDER BY claim.start, claim.end, claim.id
LIMIT $limit
RETURN claim.id AS id, claim.type AS type, claim.start AS start, claim.end AS end, claim.status AS status,
  subject {.id, .name, type: [label IN labels(subject) WHERE NOT label IN ['Entity', 'Organization']][0]} AS subject,
  object {.id, .name, type: [label IN labels(object) WHERE NOT label IN ['Entity', 'Organization']][0]} AS object
