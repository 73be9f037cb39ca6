// The topics and places of an organisation, its own and those of the projects it takes part in, the rarest first, each with the way there.
// $id: the organisation
// $limit: how many
// example: {"id": "foundation-example", "limit": 100}
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[r:ABOUT|LOCATED_IN]->(via:Entity)
  RETURN via, [{type: type(r), from: x.id, to: via.id, claims: r.claims[..5]}] AS mine
  UNION ALL
  MATCH (x)-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS]->(project:Project)-[s:ABOUT|LOCATED_IN]->(via:Entity)
  RETURN via, [{type: type(r), from: x.id, to: project.id, claims: r.claims[..5]},
    {type: type(s), from: project.id, to: via.id, claims: s.claims[..5]}] AS mine
}
WITH via, collect(mine)[0] AS mine
ORDER BY via.degree, via.id
LIMIT $limit
RETURN via {.id, .name, .degree, type: [label IN labels(via) WHERE NOT label IN ['Entity', 'Organization']][0]} AS via, mine
