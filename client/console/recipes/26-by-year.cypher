// zh: 每年有多少份文献、多少条说法
// en: Documents and claims by year
// for: analyst
MATCH (document:Document)
OPTIONAL MATCH (document)<-[:FROM]-(claim:Claim)
RETURN coalesce(left(document.published, 4), '?') AS year, count(DISTINCT document) AS documents, count(claim) AS claims
ORDER BY year
LIMIT 100
