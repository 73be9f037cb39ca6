// Where an entity is or works, the places that most documents name first.
// $id: the entity
// $limit: how many
// example: {"id": "project-example", "limit": 100}
MATCH (:Entity {id: $id})-[r:LOCATED_IN]->(place:Place)
WITH place, r
ORDER BY r.documents DESC, place.name, place.id
LIMIT $limit
RETURN place.id AS id, 'Place' AS type, place.name AS name
