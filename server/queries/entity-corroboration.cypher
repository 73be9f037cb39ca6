// How many links documents state of an entity, and how many of them several documents state.
// $id: the entity
// example: {"id": "foundation-example"}
MATCH (:Entity {id: $id})-[r:INITIATES|FUNDS|PARTNERS_IN|SUPPORTS|SIGNED_WITH|ASSISTS|COORDINATES_WITH|HOLDS_POSITION|PART_OF|LOCATED_IN|ABOUT]-()
WHERE NOT r.derived
RETURN count(r) AS links, count(CASE WHEN r.documents > 1 THEN 1 END) AS several
LIMIT 1
