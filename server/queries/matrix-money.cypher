// For funders and the topics or places of the recipients of their grants: the grants sorted by how their amounts are meant.
// $ids: the funders
// $columns: a map of label (Topic or Place) and ids (those to keep, or null for all)
// $limit: how many sorts
// example: {"ids": ["foundation-example"], "columns": {"label": "Topic", "ids": null}, "limit": 5000}
MATCH (funder:Entity)
WHERE funder.id IN $ids
MATCH (funder)-[:GIVES]->(grant:Grant)-[:TO]->(:Entity)-[:ABOUT|LOCATED_IN]->(field:Entity)
WHERE $columns.label IN labels(field) AND ($columns.ids IS NULL OR field.id IN $columns.ids)
WITH DISTINCT funder, field, grant
WITH funder.id AS row, field.id AS column, grant.currency AS currency, grant.kind AS kind, grant.scope AS scope,
  grant.qualifier AS qualifier, grant.amountMinor IS NOT NULL AS named, COUNT { (grant)<-[:GIVES]-() } > 1 AS several, grant
RETURN row, column, currency, kind, scope, qualifier, named, several, count(*) AS grants, toString(sum(grant.amountMinor)) AS minor
ORDER BY row, column
LIMIT $limit
