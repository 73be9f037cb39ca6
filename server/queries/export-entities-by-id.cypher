// Entities by their ids, whole, for files.
// $ids: the ids
// example: {"ids": ["foundation-example", "project-example"]}
MATCH (e:Entity)
WHERE e.id IN $ids
WITH e
ORDER BY e.id
LIMIT 5000
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.aliases AS aliases, e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
