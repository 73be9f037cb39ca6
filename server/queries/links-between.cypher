// All links between two entities, in either direction.
// $from: the one
// $to: the other
// $limit: how many
// example: {"from": "foundation-example", "to": "project-example", "limit": 50}
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH (a)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(b)
WITH DISTINCT r
ORDER BY r.derived, r.documents DESC, r.id
LIMIT $limit
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id, claims: size(r.claims)} AS link, r.claims AS claims
