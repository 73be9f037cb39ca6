// The people who hold posts in organisations, those that most documents name first, three of each.
// $ids: the organisations
// example: {"ids": ["foundation-example"]}
MATCH (organization:Entity)
WHERE organization.id IN $ids
RETURN organization.id AS id, COLLECT {
    MATCH (organization)<-[r:HOLDS_POSITION]-(person:Person)
    RETURN {person: person {.id, .name, type: 'Person'}, title: r.title, date: r.date, claims: r.claims[..5]}
    ORDER BY person.documents DESC, person.id LIMIT 3
  } AS people
LIMIT 200
