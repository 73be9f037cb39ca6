// The links whose ends are both among the given entities; those that most documents say come first. Each with who published
// what it rests on, and the largest gift in yuan behind it.
// $ids: the entities
// $take: a map of types (of links to take) derived (whether to take links that are derived from others), basis and projects (what derived links must rest on one of, or null for any)
// $limit: how many
// example: {"ids": ["foundation-example", "project-example"], "take": {"types": ["FUNDS", "INITIATES"], "derived": false}, "limit": 1000}
MATCH (a:Entity)
WHERE a.id IN $ids
WITH collect(a) AS ends
UNWIND ends AS a
MATCH (a)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]->(b)
WHERE b IN ends AND type(r) IN $take.types AND ($take.derived OR NOT r.derived)
  AND ($take.basis IS NULL OR any(basis IN $take.basis WHERE basis IN r.basis))
  AND ($take.projects IS NULL OR any(project IN $take.projects WHERE project IN r.projects))
WITH r, a, b
ORDER BY r.documents DESC, r.confidence DESC, r.id
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
RETURN r {.*, type: type(r), from: a.id, to: b.id, claims: size(r.claims), publishers: publishers, largest: largest} AS link
