// The people who hold posts in organisations, those that most documents name first, three of each, with all posts of theirs there.
// $ids: the organisations
// example: {"ids": ["foundation-example"]}
MATCH (organization:Entity)
WHERE organization.id IN $ids
RETURN organization.id AS id, COLLECT {
    MATCH (organization)<-[r:HOLDS_POSITION]-(person:Person)
    WITH person, collect(DISTINCT r.title) AS titles, reduce(all = [], claims IN collect(r.claims) | all + claims) AS claims
    RETURN {person: person {.id, .name, type: 'Person'}, titles: titles, claims: claims[..5]}
    ORDER BY person.documents DESC, person.id LIMIT 3
  } AS people
LIMIT 200
