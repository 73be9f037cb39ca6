// For funders and the topics or places of what they fund or launch: by how many projects and organisations.
// $ids: the funders
// $columns: a map of label (Topic or Place) and ids (those to keep, or null for all)
// $limit: how many cells, the fullest first
// example: {"ids": ["foundation-example"], "columns": {"label": "Topic", "ids": null}, "limit": 2000}
MATCH (funder:Entity)
WHERE funder.id IN $ids
MATCH (funder)-[:FUNDS|INITIATES]->(work:Entity)-[:ABOUT|LOCATED_IN]->(field:Entity)
WHERE $columns.label IN labels(field) AND ($columns.ids IS NULL OR field.id IN $columns.ids)
WITH funder, field, count(DISTINCT work) AS projects
ORDER BY projects DESC, funder.id, field.id
LIMIT $limit
RETURN funder.id AS row, field.id AS column, field.name AS name, field.degree AS degree, projects
