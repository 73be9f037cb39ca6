// The shortest ways between two entities and the next longer ones, by the links that are allowed, of six steps at most.
// $from: where they begin
// $to: where they end
// $allow: a map of types (of links), derived (whether links derived from others count), hubs (whether ways may lead through places, topics and entities with very many links) and degree (how many links make a hub)
// $limit: how many
// example: {"from": "foundation-example", "to": "hospital-example", "allow": {"types": ["FUNDS", "INITIATES", "PARTNERS_IN"], "derived": false, "hubs": false, "degree": 150}, "limit": 200}
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH way = SHORTEST 3 GROUPS (a)
  (()-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(next)
    WHERE type(r) IN $allow.types AND ($allow.derived OR NOT r.derived)
      AND (next = b OR $allow.hubs OR (next.degree <= $allow.degree AND NOT next:Place AND NOT next:Topic))
  ){1,6}
  (b)
WITH DISTINCT [node IN nodes(way) | node {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(node) WHERE NOT label IN ['Entity', 'Organization']][0]}] AS nodes
LIMIT $limit
RETURN nodes
