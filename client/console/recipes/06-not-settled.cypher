// zh: 只是计划、期望或被否认的说法
// en: What is only planned, hoped for or denied
// for: journalist
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE claim.status <> 'asserted'
MATCH (claim)-[:FROM]->(document:Document)
RETURN claim.status AS status, subject.name AS subject, claim.type AS says, object.name AS object,
  claim.quote AS sentence, document.title AS document
LIMIT 100
