// Organisations not yet linked to one, that work on given topics or in given places, themselves or by their projects; those with the most and rarest of them come first.
// $id: the organisation
// $fields: ids of the topics and places
// $types: types of candidates
// $limit: how many candidates
// example: {"id": "foundation-example", "fields": ["topic-example", "place-example"], "types": ["Foundation", "Company"], "limit": 200}
MATCH (x:Entity {id: $id})
MATCH (via:Entity)
WHERE via.id IN $fields
CALL (via) {
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(c:Organization)
  RETURN c, [s] AS theirs
  UNION ALL
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(project:Project)<-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]-(c:Organization)
  RETURN c, [s, r] AS theirs
}
WITH x, via, c, collect(theirs)[0] AS theirs, 1.0 / log(2 + via.degree) AS rarity
ORDER BY rarity DESC, via.id
WITH x, c, sum(rarity) AS rough, collect([via, theirs])[..20] AS shared
WHERE c <> x AND any(type IN $types WHERE type IN labels(c))
WITH x, c, rough, shared
ORDER BY rough DESC, c.id
WHERE NOT EXISTS {
  (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(c)
}
WITH c, shared
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity,
  COLLECT {
    UNWIND shared AS each
    WITH each[0] AS via, each[1] AS theirs
    RETURN {
      via: via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]},
      theirs: [link IN theirs | {type: type(link), from: startNode(link).id, to: endNode(link).id, claims: link.claims[..5]}]
    }
  } AS shared
