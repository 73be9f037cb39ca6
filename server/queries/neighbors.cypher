// A page of an entity's links with their other ends, the best connected ends first. Each with who published what it rests on, and the
// largest gift in yuan behind it.
// $id: the entity
// $follow: a map of outgoing and incoming (types of links to follow along and against their direction), afterDegree and afterLink (degree of the last end and id of the last link of the page before; null for the first page)
// $limit: how many
// example: {"id": "foundation-example", "follow": {"outgoing": ["FUNDS"], "incoming": ["CO_FUNDS"], "afterDegree": null, "afterLink": null}, "limit": 25}
MATCH (e:Entity {id: $id})
  -[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-(other)
WHERE CASE WHEN startNode(r) = e THEN type(r) IN $follow.outgoing ELSE type(r) IN $follow.incoming END
  AND ($follow.afterDegree IS NULL OR other.degree < $follow.afterDegree OR (other.degree = $follow.afterDegree AND r.id > $follow.afterLink))
WITH r, other
ORDER BY other.degree DESC, r.id
LIMIT $limit
CALL (r) {
  UNWIND r.claims AS claim
  MATCH (:Claim {id: claim})-[:FROM]->(document:Document)
  RETURN collect(DISTINCT document.publisher) AS publishers
}
CALL (r) {
  UNWIND coalesce(r.grants, []) AS grant
  MATCH (gift:Grant {id: grant, currency: 'CNY'})
  WHERE gift.scope <> 'cumulative'
  RETURN max(gift.amount) AS largest
}
WITH r, other, publishers, largest
ORDER BY other.degree DESC, r.id
RETURN r {.*, type: type(r), from: startNode(r).id, to: endNode(r).id, claims: size(r.claims), publishers: publishers, largest: largest} AS link,
  other {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen,
    type: [label IN labels(other) WHERE NOT label IN ['Entity', 'Organization']][0]} AS entity
