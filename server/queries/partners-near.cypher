// Organisations not yet linked to one, that share partners, projects, recipients or people with it; those that share what is rare come first.
// $id: the organisation
// $wanted: a map of topic and place (ids) that the others must be at work in, null where any will do
// $bounds: a map of degree (links of what is shared, at most) and vias (how many shared things are looked at, the rarest first)
// $limit: how many candidates
// example: {"id": "foundation-example", "wanted": {"topic": null, "place": null}, "bounds": {"degree": 150, "vias": 300}, "limit": 200}
MATCH (x:Entity {id: $id})-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF]-(via)
WHERE via.degree <= $bounds.degree
WITH x, via, collect(r)[..3] AS mine
ORDER BY via.degree, via.id
LIMIT $bounds.vias
MATCH (via)-[s:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF]-(c:Organization)
WHERE c <> x AND NOT EXISTS { (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(c) }
  AND ($wanted.topic IS NULL OR EXISTS { (c)-[:ABOUT]->(:Entity {id: $wanted.topic}) }
    OR EXISTS { (c)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(:Project)-[:ABOUT]->(:Entity {id: $wanted.topic}) })
  AND ($wanted.place IS NULL OR EXISTS { (c)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $wanted.place}) }
    OR EXISTS { (c)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(:Project)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $wanted.place}) })
WITH c, via, mine, collect(s)[..3] AS theirs
WITH c, via, theirs, mine, 1.0 / log(2 + via.degree) AS rarity
ORDER BY rarity DESC, via.id
WITH c, sum(rarity) AS rough, collect({
    via: via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]},
    mine: [link IN mine | {type: type(link), from: startNode(link).id, to: endNode(link).id, claims: link.claims[..5]}],
    theirs: [link IN theirs | {type: type(link), from: startNode(link).id, to: endNode(link).id, claims: link.claims[..5]}]
  })[..20] AS shared
ORDER BY rough DESC, c.id
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity, shared
