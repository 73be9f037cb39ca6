// The funders for the rows of a matrix: those that fund or launch, the best connected first.
// $types: types of entities to take
// $limit: how many
// example: {"types": ["Foundation", "Company"], "limit": 30}
MATCH (e:Entity)
WHERE e.degree > 0 AND any(type IN $types WHERE type IN labels(e)) AND EXISTS { (e)-[:FUNDS|INITIATES]->() }
WITH e
ORDER BY e.degree DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name
