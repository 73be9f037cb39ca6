// zh: 谁给谁出过钱，哪句话说的
// en: Who gave money to whom, and the sentence that says so
// for: journalist
MATCH (giver:Entity)-[:GIVES]->(grant:Grant)-[:TO]->(recipient:Entity)
MATCH (grant)-[:SAID_BY]->(claim:Claim)-[:FROM]->(document:Document)
RETURN giver.name AS funder, recipient.name AS recipient, grant.amountMinor / 100.0 AS amount, grant.currency AS currency,
  grant.qualifier AS qualifier, grant.kind AS kind, grant.scope AS scope,
  grant.date AS date, claim.quote AS sentence, document.title AS document
ORDER BY amount IS NULL, amount DESC
LIMIT 100
