// The links whose ends are both among the given entities; those that most documents say come first.
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
RETURN r {.*, type: type(r), from: a.id, to: b.id, claims: size(r.claims)} AS link
