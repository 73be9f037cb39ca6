// A page of the people who hold posts in several organisations or projects, the best connected first, each with the posts.
// $organization: only people who hold a post in this one, or null for all
// $page: a map of afterDegree (links of the last person of the page before) and afterId (its id); null for the first page
// $limit: how many
// example: {"organization": "foundation-example", "page": {"afterDegree": null, "afterId": null}, "limit": 50}
CALL () {
  WITH $organization AS organization WHERE organization IS NOT NULL
  MATCH (:Entity {id: organization})<-[:HOLDS_POSITION]-(person:Person)
  RETURN DISTINCT person
  UNION ALL
  WITH $organization AS organization WHERE organization IS NULL
  MATCH (person:Entity)
  WHERE person.degree > 1 AND ($page.afterDegree IS NULL OR person.degree <= $page.afterDegree) AND person:Person
  RETURN person
}
WITH person
WHERE person.degree > 1
  AND ($page.afterDegree IS NULL OR person.degree < $page.afterDegree OR (person.degree = $page.afterDegree AND person.id > $page.afterId))
  AND COUNT { MATCH (person)-[:HOLDS_POSITION]->(held) RETURN DISTINCT held } > 1
WITH person
ORDER BY person.degree DESC, person.id
LIMIT $limit
RETURN person {.id, .name, .documents, .degree, .region, .firstSeen, .lastSeen, type: 'Person'} AS person,
  COLLECT {
    MATCH (person)-[r:HOLDS_POSITION]->(held:Entity)
    RETURN {
      link: r {.*, type: type(r), from: person.id, to: held.id, claims: size(r.claims)},
      entity: held {.id, .name, type: [label IN labels(held) WHERE NOT label IN ['Entity', 'Organization']][0]}
    }
    ORDER BY coalesce(r.until, r.since, '') DESC, held.id LIMIT 50
  } AS positions
