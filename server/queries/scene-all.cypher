// Who to show first: the best connected entities, those that fund or launch and the projects before all others.
// $types: types of entities to take
// $limit: how many
// example: {"types": ["Foundation", "Company", "Project"], "limit": 120}
MATCH (e:Entity)
WHERE e.degree > 0 AND any(type IN $types WHERE type IN labels(e))
WITH e
ORDER BY e.degree DESC, e.id
LIMIT $limit * 5
WITH e, CASE WHEN e:Project OR e:Foundation OR EXISTS { (e)-[:FUNDS|INITIATES]->() } THEN 0 ELSE 1 END AS rank
ORDER BY rank, e.degree DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
