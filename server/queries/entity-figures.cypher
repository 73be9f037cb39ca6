// What documents report of a project's work (money paid out, people served), the latest first. Never part of a total.
// $id: the project
// $limit: how many
// example: {"id": "project-example", "limit": 100}
MATCH (:Entity {id: $id})<-[:OF]-(figure:Figure)-[:FROM]->(document:Document)
WITH figure, document
ORDER BY coalesce(figure.asOf, document.published, '') DESC, figure.id
LIMIT $limit
RETURN figure.amountMinor AS amountMinor, figure.currency AS currency, figure.beneficiaries AS beneficiaries,
  figure.asOf AS asOf, figure.quote AS quote, figure.start AS start, figure.end AS end,
  document {.id, .title, .publisher, .published, .url} AS document
