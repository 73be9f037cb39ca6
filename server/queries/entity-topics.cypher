// What an entity's work is about, the topics that most documents name first.
// $id: the entity
// $limit: how many
// example: {"id": "project-example", "limit": 50}
MATCH (:Entity {id: $id})-[r:ABOUT]->(topic:Topic)
WITH topic, r
ORDER BY r.documents DESC, topic.name, topic.id
LIMIT $limit
RETURN topic.id AS id, 'Topic' AS type, topic.name AS name
