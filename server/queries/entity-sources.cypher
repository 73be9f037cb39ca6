// The documents that name an entity, the latest first.
// $id: the entity
// $limit: how many
// example: {"id": "foundation-example", "limit": 100}
MATCH (:Entity {id: $id})-[:MENTIONED_IN]->(document:Document)
WITH DISTINCT document
ORDER BY coalesce(document.published, '') DESC, document.id
LIMIT $limit
RETURN document.id AS id, document.title AS title, document.publisher AS publisher, document.published AS published,
  document.url AS url
