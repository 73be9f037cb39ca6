// One entity, with how many links of each type it has and which way they go.
// $id: the entity
// example: {"id": "foundation-example"}
MATCH (e:Entity {id: $id})
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen,
  e.aliases AS aliases,
  [
    {type: 'INITIATES', out: COUNT { (e)-[:INITIATES]->() }, in: COUNT { (e)<-[:INITIATES]-() }},
    {type: 'FUNDS', out: COUNT { (e)-[:FUNDS]->() }, in: COUNT { (e)<-[:FUNDS]-() }},
    {type: 'PARTNERS_IN', out: COUNT { (e)-[:PARTNERS_IN]->() }, in: COUNT { (e)<-[:PARTNERS_IN]-() }},
    {type: 'SUPPORTS', out: COUNT { (e)-[:SUPPORTS]->() }, in: COUNT { (e)<-[:SUPPORTS]-() }},
    {type: 'SIGNED_WITH', out: COUNT { (e)-[:SIGNED_WITH]->() }, in: COUNT { (e)<-[:SIGNED_WITH]-() }},
    {type: 'ASSISTS', out: COUNT { (e)-[:ASSISTS]->() }, in: COUNT { (e)<-[:ASSISTS]-() }},
    {type: 'COORDINATES_WITH', out: COUNT { (e)-[:COORDINATES_WITH]->() }, in: COUNT { (e)<-[:COORDINATES_WITH]-() }},
    {type: 'CO_FUNDS', out: COUNT { (e)-[:CO_FUNDS]->() }, in: COUNT { (e)<-[:CO_FUNDS]-() }},
    {type: 'HOLDS_POSITION', out: COUNT { (e)-[:HOLDS_POSITION]->() }, in: COUNT { (e)<-[:HOLDS_POSITION]-() }},
    {type: 'PART_OF', out: COUNT { (e)-[:PART_OF]->() }, in: COUNT { (e)<-[:PART_OF]-() }},
    {type: 'LOCATED_IN', out: COUNT { (e)-[:LOCATED_IN]->() }, in: COUNT { (e)<-[:LOCATED_IN]-() }},
    {type: 'ABOUT', out: COUNT { (e)-[:ABOUT]->() }, in: COUNT { (e)<-[:ABOUT]-() }}
  ] AS counts
LIMIT 1
