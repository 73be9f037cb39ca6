// zh: 哪个地方、哪个议题已经有谁在做
// en: Who already works in which place on which topic
// for: strategist
MATCH (place:Place)<-[:LOCATED_IN]-(work:Entity)-[:ABOUT]->(topic:Topic)
OPTIONAL MATCH (actor:Organization)-[:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN]->(work)
RETURN place.name AS place, topic.name AS topic, count(DISTINCT work) AS projects,
  collect(DISTINCT actor.name)[..10] AS organisations
ORDER BY projects DESC, place, topic
LIMIT 200
