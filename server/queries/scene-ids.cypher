// Entities by their ids.
// $ids: the ids
// example: {"ids": ["foundation-example", "project-example"]}
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
ORDER BY degree DESC, id
LIMIT 2000
