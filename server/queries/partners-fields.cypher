// Organisations not yet linked to one, that work on the same topics or in the same places, themselves or by their projects; those that share what is rare come first.
// $id: the organisation
// $wanted: a map of topic and place (ids) that the others must be at work in, null where any will do
// $bounds: a map of field (links of a topic or place, at most, unless it is the wanted one) and vias (how many topics and places are looked at, the rarest first)
// $limit: how many candidates
// example: {"id": "foundation-example", "wanted": {"topic": null, "place": null}, "bounds": {"field": 1000, "vias": 100}, "limit": 200}
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[r:ABOUT|LOCATED_IN]->(via:Entity)
  RETURN via, [{type: type(r), from: x.id, to: via.id, claims: r.claims[..5]}] AS mine
  UNION
  MATCH (x)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(project:Project)-[s:ABOUT|LOCATED_IN]->(via:Entity)
  RETURN via, [{type: type(r), from: x.id, to: project.id, claims: r.claims[..5]}, {type: type(s), from: project.id, to: via.id, claims: s.claims[..5]}] AS mine
  UNION
  MATCH (via:Entity) WHERE via.id IN [$wanted.topic, $wanted.place]
  RETURN via, [] AS mine
}
WITH x, via, mine ORDER BY size(mine) DESC
WITH x, via, collect(mine)[0] AS mine
WHERE via.degree <= $bounds.field OR via.id IN [$wanted.topic, $wanted.place]
WITH x, via, mine
ORDER BY via.degree, via.id
LIMIT $bounds.vias
CALL (via) {
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(c:Organization)
  RETURN c, [{type: type(s), from: c.id, to: via.id, claims: s.claims[..5]}] AS theirs
  UNION
  MATCH (via)<-[s:ABOUT|LOCATED_IN]-(project:Project)<-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]-(c:Organization)
  RETURN c, [{type: type(s), from: project.id, to: via.id, claims: s.claims[..5]}, {type: type(r), from: c.id, to: project.id, claims: r.claims[..5]}] AS theirs
}
WITH x, via, mine, c, collect(theirs)[0] AS theirs
WHERE c <> x AND NOT EXISTS { (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(c) }
  AND ($wanted.topic IS NULL OR EXISTS { (c)-[:ABOUT]->(:Entity {id: $wanted.topic}) }
    OR EXISTS { (c)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(:Project)-[:ABOUT]->(:Entity {id: $wanted.topic}) })
  AND ($wanted.place IS NULL OR EXISTS { (c)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $wanted.place}) }
    OR EXISTS { (c)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(:Project)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $wanted.place}) })
WITH c, via, mine, theirs, 1.0 / log(2 + via.degree) AS rarity
ORDER BY rarity DESC, via.id
WITH c, sum(rarity) AS rough, collect({
    via: via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]},
    mine: mine, theirs: theirs
  })[..20] AS shared
ORDER BY rough DESC, c.id
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity, shared
