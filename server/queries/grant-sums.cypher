// Grants sorted by how their amounts are meant, each sort with its number and its sum in hundredths.
// Which sorts make a total is decided afterwards, in one place for all totals.
// $filter: a map of funder, recipient, topic and place (ids; a place holds those that are part of it), since and until (days), currency, kind, scope, atLeast and atMost (hundredths); what is null or absent is not asked for
// example: {"filter": {"funder": "foundation-example"}}
CALL () {
  WITH $filter.funder AS funder WHERE funder IS NOT NULL
  MATCH (:Entity {id: funder})-[:GIVES]->(grant:Grant)
  RETURN DISTINCT grant
  UNION ALL
  WITH $filter.recipient AS recipient WHERE recipient IS NOT NULL AND $filter.funder IS NULL
  MATCH (:Entity {id: recipient})<-[:TO]-(grant:Grant)
  RETURN DISTINCT grant
  UNION ALL
  WITH $filter.topic AS topic WHERE topic IS NOT NULL AND $filter.funder IS NULL AND $filter.recipient IS NULL
  MATCH (:Entity {id: topic})<-[:ABOUT]-(:Entity)<-[:TO]-(grant:Grant)
  RETURN DISTINCT grant
  UNION ALL
  WITH $filter.topic AS topic WHERE topic IS NULL AND $filter.funder IS NULL AND $filter.recipient IS NULL
  MATCH (grant:Grant)
  RETURN grant
}
WITH grant
WHERE ($filter.currency IS NULL OR grant.currency = $filter.currency) AND ($filter.kind IS NULL OR grant.kind = $filter.kind)
  AND ($filter.scope IS NULL OR grant.scope = $filter.scope)
  AND ($filter.atLeast IS NULL OR grant.amountMinor >= $filter.atLeast) AND ($filter.atMost IS NULL OR grant.amountMinor <= $filter.atMost)
  AND ($filter.since IS NULL OR grant.until >= $filter.since) AND ($filter.until IS NULL OR grant.since <= $filter.until)
  AND ($filter.recipient IS NULL OR EXISTS { (grant)-[:TO]->(:Entity {id: $filter.recipient}) })
  AND ($filter.topic IS NULL OR EXISTS { (grant)-[:TO]->(:Entity)-[:ABOUT]->(:Entity {id: $filter.topic}) })
  AND ($filter.place IS NULL OR EXISTS { (grant)-[:TO]->(:Entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Entity {id: $filter.place}) })
RETURN grant.currency AS currency, grant.kind AS kind, grant.scope AS scope, grant.qualifier AS qualifier,
  grant.amountMinor IS NOT NULL AS named, COUNT { (grant)<-[:GIVES]-() } > 1 AS several,
  count(*) AS grants, toString(sum(grant.amountMinor)) AS minor
LIMIT 1000
