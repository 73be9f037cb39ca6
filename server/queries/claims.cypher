// Claims by their ids, each with its two ends and its document.
// $ids: the claims
// $limit: how many
// example: {"ids": ["claim-example"], "limit": 100}
MATCH (claim:Claim)
WHERE claim.id IN $ids
MATCH (claim)-[:SUBJECT]->(subject:Entity), (claim)-[:OBJECT]->(object:Entity), (claim)-[:FROM]->(document:Document)
WITH claim, subject, object, document
ORDER BY claim.confidence DESC, document.published, claim.id
LIMIT $limit
RETURN claim {.id, .type, .quote, .start, .end, .confidence, .status, .method, .date, .title, .role, .kind, .about,
    .amount, .currency, .qualifier} AS claim,
  subject {.id, .name, type: [label IN labels(subject) WHERE NOT label IN ['Entity', 'Organization']][0]} AS subject,
  object {.id, .name, type: [label IN labels(object) WHERE NOT label IN ['Entity', 'Organization']][0]} AS object,
  document {.id, .title, .publisher, .published, .url} AS document
