// Entities whose name or an alias holds all the words: the exact name first, then names that begin so, then the better known.
// $wanted: a map of lucene (the words as a Lucene query, each special character escaped), text (what was asked for, in lower case) and types (those to keep, or null for all)
// $limit: how many
// example: {"wanted": {"lucene": "\"基金会\"", "text": "基金会", "types": null}, "limit": 20}
CALL db.index.fulltext.queryNodes('entity_names', $wanted.lucene, {limit: 2000}) YIELD node AS e, score
WHERE $wanted.types IS NULL OR any(type IN $wanted.types WHERE type IN labels(e))
WITH e, score, toLower(e.name) AS name
ORDER BY
  CASE WHEN name = $wanted.text THEN 0 WHEN any(alias IN e.aliases WHERE toLower(alias) = $wanted.text) THEN 1
    WHEN name STARTS WITH $wanted.text THEN 2 ELSE 3 END,
  e.degree DESC, score DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE NOT label IN ['Entity', 'Organization']][0] AS type, e.name AS name,
  e.documents AS documents, e.degree AS degree, e.region AS region, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen,
  e.aliases AS aliases, e.pinyin AS pinyin
