// zh: 可能是同一家的名称：一个名称包含另一个
// en: Names that may be the same: one holds the other
// for: analyst
MATCH (a:Organization), (b:Organization)
WHERE a.id <> b.id AND size(a.name) > 4 AND b.name CONTAINS a.name
RETURN a.name AS shorter, b.name AS longer, labels(a)[-1] AS kindOfShorter, labels(b)[-1] AS kindOfLonger
ORDER BY shorter
LIMIT 200
