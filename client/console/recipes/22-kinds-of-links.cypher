// zh: 每类关系多少条，从哪类到哪类
// en: How many relationships of each kind, and what they join
// for: analyst
MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS relationship, labels(a)[-1] AS from, labels(b)[-1] AS to, count(*) AS relationships
ORDER BY relationships DESC
LIMIT 200
