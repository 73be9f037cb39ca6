// A page of an entity's links with their other ends, the best connected ends first.
// $id: the entity
// $outgoing: types of links to follow along their direction
// $incoming: types of links to follow against it
// $afterDegree: degree of the last end of the page before, or null for the first page
// $afterLink: id of the last link of the page before, or null
// $limit: how many
// example: {"id": "foundation-example", "outgoing": ["FUNDS"], "incoming": ["CO_FUNDS"], "afterDegree": null, "afterLink": null, "limit": 25}
MATCH (e:Entity {id: $id})
  -[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(other)
WHERE CASE WHEN startNode(r) = e THEN type(r) IN $outgoing ELSE type(r) IN $incoming END
  AND ($afterDegree IS NULL OR other.degree < $afterDegree OR (other.degree = $afterDegree AND r.id > $afterLink))
WITH r, other
ORDER BY other.degree DESC, r.id
LIMIT $limit
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id, claims: size(r.claims)} AS link,
  other {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(other) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity
