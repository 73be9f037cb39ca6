// Counts of everything in the graph, each from the database's own counters, and when documents were last loaded.
// example: {}
OPTIONAL MATCH (load:Load)
WITH max(load.at) AS lastLoad
UNWIND [
  {kind: 'document', name: 'Document', count: COUNT { (:Document) }},
  {kind: 'claim', name: 'Claim', count: COUNT { (:Claim) }},
  {kind: 'grant', name: 'Grant', count: COUNT { (:Grant) }},
  {kind: 'figure', name: 'Figure', count: COUNT { (:Figure) }},
  {kind: 'entity', name: 'Foundation', count: COUNT { (:Foundation) }},
  {kind: 'entity', name: 'Company', count: COUNT { (:Company) }},
  {kind: 'entity', name: 'GovernmentBody', count: COUNT { (:GovernmentBody) }},
  {kind: 'entity', name: 'Hospital', count: COUNT { (:Hospital) }},
  {kind: 'entity', name: 'ResearchBody', count: COUNT { (:ResearchBody) }},
  {kind: 'entity', name: 'SocialOrganization', count: COUNT { (:SocialOrganization) }},
  {kind: 'entity', name: 'Project', count: COUNT { (:Project) }},
  {kind: 'entity', name: 'Person', count: COUNT { (:Person) }},
  {kind: 'entity', name: 'Place', count: COUNT { (:Place) }},
  {kind: 'entity', name: 'Topic', count: COUNT { (:Topic) }},
  {kind: 'link', name: 'INITIATES', count: COUNT { ()-[:INITIATES]->() }},
  {kind: 'link', name: 'FUNDS', count: COUNT { ()-[:FUNDS]->() }},
  {kind: 'link', name: 'PARTNERS_IN', count: COUNT { ()-[:PARTNERS_IN]->() }},
  {kind: 'link', name: 'SUPPORTS', count: COUNT { ()-[:SUPPORTS]->() }},
  {kind: 'link', name: 'SIGNED_WITH', count: COUNT { ()-[:SIGNED_WITH]->() }},
  {kind: 'link', name: 'ASSISTS', count: COUNT { ()-[:ASSISTS]->() }},
  {kind: 'link', name: 'COORDINATES_WITH', count: COUNT { ()-[:COORDINATES_WITH]->() }},
  {kind: 'link', name: 'CO_FUNDS', count: COUNT { ()-[:CO_FUNDS]->() }},
  {kind: 'link', name: 'HOLDS_POSITION', count: COUNT { ()-[:HOLDS_POSITION]->() }},
  {kind: 'link', name: 'PART_OF', count: COUNT { ()-[:PART_OF]->() }},
  {kind: 'link', name: 'LOCATED_IN', count: COUNT { ()-[:LOCATED_IN]->() }},
  {kind: 'link', name: 'ABOUT', count: COUNT { ()-[:ABOUT]->() }}
] AS counted
RETURN counted.kind AS kind, counted.name AS name, counted.count AS count, lastLoad
LIMIT 100
