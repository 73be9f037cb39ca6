// What happened with an entity and when: its dated links and gifts, the latest first.
// $id: the entity
// $limit: how many
// example: {"id": "foundation-example", "limit": 100}
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:INITIATES|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|HOLDS_POSITION|PART_OF]-(other:Entity)
  WHERE r.since IS NOT NULL AND NOT r.derived
  WITH r, other, startNode(r).id = e.id AS out
  ORDER BY r.since DESC, r.id
  LIMIT $limit
  RETURN r.since AS since, r.until AS until, r.date AS date, type(r) AS type, out, [other] AS ends, r.claims[..5] AS claims,
    r.id AS id, null AS grant, null AS amountMinor, null AS currency
  UNION ALL
  MATCH (e)-[side:GIVES|TO]-(grant:Grant)
  WHERE grant.since IS NOT NULL
  WITH grant, type(side) = 'GIVES' AS out
  ORDER BY grant.since DESC, grant.id
  LIMIT $limit
  RETURN grant.since AS since, grant.until AS until, grant.date AS date, 'FUNDS' AS type, out,
    CASE WHEN out THEN COLLECT { MATCH (grant)-[:TO]->(other:Entity) RETURN other ORDER BY other.id LIMIT 5 }
      ELSE COLLECT { MATCH (grant)<-[:GIVES]-(other:Entity) RETURN other ORDER BY other.id LIMIT 5 } END AS ends,
    COLLECT { MATCH (grant)-[:SAID_BY]->(claim:Claim) RETURN claim.id ORDER BY claim.id LIMIT 5 } AS claims,
    grant.id AS id, grant.id AS grant, grant.amountMinor AS amountMinor, grant.currency AS currency
}
WITH *
ORDER BY since DESC, id
LIMIT $limit
RETURN since, until, date, type, out, claims, grant, amountMinor, currency,
  [end IN ends | end {.id, .name, type: [label IN labels(end) WHERE NOT label IN ['Entity', 'Organization']][0]}] AS ends
