// A page of all entities in the order of their ids, for files.
// $after: id of the last entity of the page before, empty for the first page
// $types: types of entities to take
// $limit: how many
// example: {"after": "", "types": ["Foundation", "Project"], "limit": 2000}
MATCH (e:Entity)
WHERE e.id > $after AND any(type IN $types WHERE type IN labels(e))
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.aliases AS aliases, e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
