// A page of grants, the latest first, each with its givers, its recipients and the sentences that say it.
// $filter: a map of funder, recipient, topic and place (ids; a place holds those that are part of it), since and until (days), currency, kind, scope, atLeast and atMost (hundredths); what is null or absent is not asked for
// $page: a map of afterSince (first day of the last grant of the page before, empty where it had none) and afterId (its id); null for the first page
// $limit: how many
// example: {"filter": {"funder": "foundation-example"}, "page": {"afterSince": null, "afterId": null}, "limit": 50}
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
WITH grant, coalesce(grant.since, '') AS since
WHERE $page.afterSince IS NULL OR since < $page.afterSince OR (since = $page.afterSince AND grant.id > $page.afterId)
WITH grant, since
ORDER BY since DESC, grant.id
LIMIT $limit
RETURN grant {.id, .amountMinor, .currency, .qualifier, .kind, .scope, .date, .purpose, .otherAmounts} AS grant, since,
  COLLECT {
    MATCH (grant)<-[:GIVES]-(giver:Entity)
    RETURN giver {.id, .name, type: [label IN labels(giver) WHERE NOT label IN ['Entity', 'Organization']][0]}
    ORDER BY giver.degree DESC, giver.id LIMIT 50
  } AS givers,
  COLLECT {
    MATCH (grant)-[:TO]->(recipient:Entity)
    RETURN recipient {.id, .name, type: [label IN labels(recipient) WHERE NOT label IN ['Entity', 'Organization']][0]}
    ORDER BY recipient.degree DESC, recipient.id LIMIT 50
  } AS recipients,
  COLLECT {
    MATCH (grant)-[:SAID_BY]->(claim:Claim)-[:FROM]->(document:Document)
    RETURN claim {.id, .quote, .start, .end, .confidence, document: document {.id, .title, .publisher, .published, .url}}
    ORDER BY claim.confidence DESC, claim.id LIMIT 20
  } AS claims,
  COUNT { MATCH (grant)-[:SAID_BY]->(:Claim)-[:FROM]->(document:Document) RETURN DISTINCT document } AS documents
