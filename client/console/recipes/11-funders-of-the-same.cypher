// zh: 谁和我们资助同样的对象，还没有直接往来（name 留空则取联系最多的基金会）
// en: Who funds what we fund and has no tie to us yet (an empty name takes the best connected foundation)
// for: strategist
// parameters: {"name": ""}
MATCH (we:Foundation)
WHERE $name = '' OR we.name = $name
WITH we ORDER BY we.degree DESC LIMIT 1
MATCH (we)-[:FUNDS|INITIATES|SUPPORTS|PARTNERS_IN]->(shared:Entity)<-[:FUNDS|INITIATES|SUPPORTS|PARTNERS_IN]-(other:Organization)
WHERE other <> we AND NOT EXISTS { (we)-[:CO_FUNDS|SIGNED_WITH|ASSISTS]-(other) }
RETURN we.name AS we, other, count(DISTINCT shared) AS sharedCount, collect(DISTINCT shared.name)[..10] AS shared
ORDER BY sharedCount DESC, other.degree DESC
LIMIT 50
