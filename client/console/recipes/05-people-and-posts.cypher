// zh: 谁在几家机构任职
// en: Who holds posts in several organisations
// for: journalist
MATCH (person:Person)-[post:HOLDS_POSITION]->(place:Entity)
WITH person, collect(DISTINCT place.name) AS organisations, collect(DISTINCT post.title) AS titles
RETURN person, organisations, titles
ORDER BY size(organisations) DESC, person.name
LIMIT 100
