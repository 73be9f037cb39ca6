// zh: 一个名字的所有说法，逐句出处（把 name 换成要查的机构）
// en: Every sentence about one name, with its source (put your organisation into name)
// for: journalist
// parameters: {"name": "基金会"}
MATCH (thing:Entity)
WHERE thing.name CONTAINS $name OR any(alias IN thing.aliases WHERE alias CONTAINS $name)
MATCH (thing)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:FROM]->(document:Document)
RETURN thing.name AS name, claim.type AS says, claim.quote AS sentence, claim.status AS status,
  document.title AS document, document.published AS published
ORDER BY name, published
LIMIT 200
