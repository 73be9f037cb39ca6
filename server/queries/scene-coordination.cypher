// The entities with the most links of working together.
// $types: types of entities to take
// $limit: how many
// example: {"types": ["Foundation", "Company", "Project"], "limit": 120}
MATCH (e:Entity)
WHERE e.coordination > 0 AND any(type IN $types WHERE type IN labels(e))
WITH e
ORDER BY e.coordination DESC, e.degree DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
