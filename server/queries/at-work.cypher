// Which of the given organisations are at work on a topic or in a place (or one that is part of it), themselves or by their projects.
// $ids: the organisations
// $field: the topic or place
// example: {"ids": ["foundation-example", "company-example"], "field": "topic-example"}
MATCH (c:Entity)
WHERE c.id IN $ids
MATCH (c)-[:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->{0,1}(work)-[:ABOUT|LOCATED_IN]->(near)
WHERE near.id = $field OR EXISTS { (near)-[:PART_OF]->{1,3}(:Entity {id: $field}) }
RETURN DISTINCT c.id AS id
LIMIT 5000
