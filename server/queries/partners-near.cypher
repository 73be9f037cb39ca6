// Organisations not yet linked to one, that share partners, projects, recipients or people with it; those that share what is rare come first.
// $id: the organisation
// $bounds: a map of degree (links of what is shared, at most), vias (how many shared things are looked at, the rarest first) and types (of candidates)
// $limit: how many candidates
// example: {"id": "foundation-example", "bounds": {"degree": 150, "vias": 300, "types": ["Foundation", "Company"]}, "limit": 200}
MATCH (x:Entity {id: $id})
MATCH (x)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF]-(via)
WHERE via.degree <= $bounds.degree
WITH x, via, collect(r)[..3] AS mine
ORDER BY via.degree, via.id
LIMIT $bounds.vias
MATCH (via)-[s:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF]-(c:Organization)
WITH x, c, via, mine, collect(s)[..3] AS theirs, 1.0 / log(2 + via.degree) AS rarity
ORDER BY rarity DESC, via.id
WITH x, c, sum(rarity) AS rough, collect([via, mine, theirs])[..20] AS shared
WHERE c <> x AND any(type IN $bounds.types WHERE type IN labels(c)) AND NOT EXISTS {
  (x)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(c)
}
WITH c, rough, shared
ORDER BY rough DESC, c.id
LIMIT $limit
RETURN c {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(c) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity,
  COLLECT {
    UNWIND shared AS each
    WITH each[0] AS via, each[1] AS mine, each[2] AS theirs
    RETURN {
      via: via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]},
      mine: [link IN mine | {type: type(link), from: startNode(link).id, to: endNode(link).id, claims: link.claims[..5]}],
      theirs: [link IN theirs | {type: type(link), from: startNode(link).id, to: endNode(link).id, claims: link.claims[..5]}]
    }
  } AS shared
