// What several claims say of one gift, launch or post of an entity, so that amounts, dates and titles that do not agree can be told.
// $id: the entity
// $limit: how many gifts, launches and posts of each kind
// example: {"id": "foundation-example", "limit": 200}
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[:GIVES|TO]-(grant:Grant)
  WHERE grant.otherAmounts IS NOT NULL OR COUNT { (grant)-[:SAID_BY]->() } > 1
  WITH DISTINCT grant
  ORDER BY size(coalesce(grant.otherAmounts, [])) DESC, grant.id
  LIMIT $limit
  MATCH (grant)-[:TO]->(to:Entity)
  WITH grant, to
  ORDER BY to.id
  RETURN 'gift' AS kind, grant.id AS grant, collect(to)[..5] AS ends, COLLECT {
      MATCH (grant)-[:SAID_BY]->(claim:Claim) RETURN claim ORDER BY claim.id LIMIT 50
    } AS claims
  UNION ALL
  MATCH (e)-[r:INITIATES]-(other:Entity)
  WITH CASE WHEN e:Project THEN e ELSE other END AS project, collect(r.claims) AS several
  WITH project, reduce(ids = [], claims IN several | ids + claims)[..50] AS ids
  WHERE size(ids) > 1
  WITH project, ids
  ORDER BY size(ids) DESC, project.id
  LIMIT $limit
  RETURN 'launch' AS kind, null AS grant, [project] AS ends, COLLECT {
      UNWIND ids AS id MATCH (claim:Claim {id: id}) RETURN claim
    } AS claims
  UNION ALL
  MATCH (e)-[r:HOLDS_POSITION]-(other:Entity)
  WITH other, collect(r.claims) AS several
  WHERE size(several) > 1
  WITH other, reduce(ids = [], claims IN several | ids + claims)[..50] AS ids
  ORDER BY size(ids) DESC, other.id
  LIMIT $limit
  RETURN 'post' AS kind, null AS grant, [other] AS ends, COLLECT {
      UNWIND ids AS id MATCH (claim:Claim {id: id}) RETURN claim
    } AS claims
}
RETURN kind, grant,
  [end IN ends | end {.id, .name, type: [label IN labels(end) WHERE NOT label IN ['Entity', 'Organization']][0]}] AS ends,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:FROM]->(document:Document)
    RETURN claim {.id, .amount, .currency, .date, .title, document: document.id, published: document.published}
    ORDER BY claim.id
  } AS claims
