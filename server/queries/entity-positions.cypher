// For a person the posts held; for an organisation or project the people who hold them. The latest first.
// $id: the entity
// $limit: how many
// example: {"id": "foundation-example", "limit": 100}
MATCH (e:Entity {id: $id})-[r:HOLDS_POSITION]-(other:Entity)
WITH r, other
ORDER BY coalesce(r.until, r.since, '') DESC, other.name, r.id
LIMIT $limit
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id, claims: size(r.claims)} AS link,
  other {.id, .name, type: [label IN labels(other) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity
