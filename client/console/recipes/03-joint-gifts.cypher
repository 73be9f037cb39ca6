// zh: 几家一起捐的款：不能重复计算
// en: Gifts made by several givers, which must not be counted twice
// for: journalist
MATCH (giver:Entity)-[:GIVES]->(grant:Grant)-[:TO]->(recipient:Entity)
WITH grant, collect(DISTINCT giver.name) AS givers, collect(DISTINCT recipient.name) AS recipients
WHERE size(givers) > 1
RETURN givers, recipients, grant.amountMinor / 100.0 AS amount, grant.currency AS currency, grant.date AS date
ORDER BY size(givers) DESC
LIMIT 50
