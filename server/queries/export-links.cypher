// All links that begin at the given entities, each with the documents that say it, for files.
// $ids: the entities
// $take: a map of types (of links), derived (whether to take links that are derived from others), others (types of the other end) and among (ids that the other end must be of, or null for any)
// $limit: how many
// example: {"ids": ["foundation-example"], "take": {"types": ["FUNDS"], "derived": false, "others": ["Project"], "among": null}, "limit": 100000}
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|CO_FUNDS|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]->(b)
WHERE type(r) IN $take.types AND ($take.derived OR NOT r.derived) AND any(type IN $take.others WHERE type IN labels(b))
  AND ($take.among IS NULL OR b.id IN $take.among)
WITH a, r, b
LIMIT $limit
RETURN r {.*, type: type(r), from: a.id, to: b.id, claims: size(r.claims)} AS link, a.name AS fromName, b.name AS toName,
  COLLECT {
    UNWIND r.claims[..10] AS id
    MATCH (claim:Claim {id: id})-[:FROM]->(document:Document)
    RETURN {claim: claim.id, quote: claim.quote, start: claim.start, end: claim.end,
      document: document {.id, .title, .publisher, .published, .url}}
  } AS sources
