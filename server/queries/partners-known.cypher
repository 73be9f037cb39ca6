// The best connected organisations not yet linked to one, for where too few share anything with it.
// $id: the organisation
// $types: types of candidates
// $limit: how many candidates
// example: {"id": "foundation-example", "types": ["Foundation", "Company"], "limit": 50}
MATCH (x:Entity {id: $id})
MATCH (c:Entity)
WHERE c.degree > 0 AND any(type IN $types WHERE type IN labels(c)) AND c <> x
WITH x, c
ORDER BY c.degree DESC, c.id
WHERE NOT EXISTS {
  (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(c)
}
WITH c
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity, [] AS shared
