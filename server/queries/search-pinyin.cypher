// Entities whose name or an alias is read so: syllables, initials or a mix of both, at any place in the name.
// $wanted: a map of lucene (initials and whole syllables as a Lucene query), pattern (a regular expression over the syllables, as the letters may be cut) and types (those to keep, or null for all)
// $limit: how many
// example: {"wanted": {"lucene": "initials:\"j j h\"", "pattern": "(.* )?j[a-z]* j[a-z]* h[a-z]*( .*)?", "types": null}, "limit": 20}
CALL db.index.fulltext.queryNodes('entity_pinyin', $wanted.lucene, {limit: 2000}) YIELD node AS e, score
WHERE any(reading IN e.pinyin WHERE reading =~ $wanted.pattern)
  AND ($wanted.types IS NULL OR any(type IN $wanted.types WHERE type IN labels(e)))
WITH e, score
ORDER BY e.degree DESC, score DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen,
  e.aliases AS aliases, e.pinyin AS pinyin
