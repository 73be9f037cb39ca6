// zh: 只靠一句话、把握又低的关系
// en: Links that rest on one sentence of low confidence
// for: analyst
// parameters: {"confidence": 0.8}
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.confidence <= $confidence AND size(link.claims) = 1
RETURN a.name AS from, type(link) AS link, b.name AS to, link.confidence AS confidence, link.documents AS documents
ORDER BY confidence, from
LIMIT 200
