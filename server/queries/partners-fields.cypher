// Organisations not yet linked to one, that work on given topics or in given places, themselves or by their projects; those with the most and rarest of them come first.
// $id: the organisation
// $fields: ids of the topics and places
// $limit: how many candidates
// example: {"id": "foundation-example", "fields": ["topic-example", "place-example"], "limit": 200}
MATCH (x:Entity {id: $id})
WITH COLLECT {
    MATCH (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(known)
    RETURN known
  } + [x] AS linked
MATCH (via:Entity)
WHERE via.id IN $fields
CALL (via) {
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(c:Organization)
  RETURN c, [{type: type(s), from: c.id, to: via.id, claims: s.claims[..5]}] AS theirs
  UNION ALL
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(project:Project)<-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]-(c:Organization)
  RETURN c, [{type: type(s), from: project.id, to: via.id, claims: s.claims[..5]},
    {type: type(r), from: c.id, to: project.id, claims: r.claims[..5]}] AS theirs
}
WITH linked, via, c, collect(theirs)[0] AS theirs
WHERE NOT c IN linked
WITH c, via, theirs, 1.0 / log(2 + via.degree) AS rarity
ORDER BY rarity DESC, via.id
WITH c, sum(rarity) AS rough, collect({
    via: via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]}, theirs: theirs
  })[..20] AS shared
ORDER BY rough DESC, c.id
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity, shared
