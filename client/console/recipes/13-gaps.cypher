// zh: 空白：别处有人做、这里还没有的议题
// en: Gaps: topics that others work on and a place does not have
// for: strategist
MATCH (topic:Topic)<-[:ABOUT]-(work:Entity)
WITH topic, count(DISTINCT work) AS elsewhere
WHERE elsewhere >= 3
MATCH (place:Place)<-[:LOCATED_IN]-(:Entity)
WITH topic, elsewhere, place, COUNT { (place)<-[:LOCATED_IN]-(:Entity)-[:ABOUT]->(topic) } AS here, place.degree AS size
WHERE here = 0
RETURN place.name AS place, topic.name AS topic, elsewhere
ORDER BY elsewhere DESC, size DESC
LIMIT 200
