// zh: 通过谁可以认识一家机构（from、to 留空则取联系最多的机构，和它有中间人的各家）
// en: Who can introduce us (empty from and to take the best connected organisation and whom it could meet)
// for: strategist
// parameters: {"from": "", "to": ""}
MATCH (a:Organization)
WHERE $from = '' OR a.name = $from
WITH a ORDER BY a.degree DESC LIMIT 1
MATCH way = (a)-[:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN|HOLDS_POSITION|SIGNED_WITH|COORDINATES_WITH]-(between:Entity)
  -[:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN|HOLDS_POSITION|SIGNED_WITH|COORDINATES_WITH]-(b:Organization)
WHERE b <> a AND ($to = '' OR b.name = $to)
RETURN a.name AS from, between.name AS through, b.name AS to, way
ORDER BY b.degree DESC, between.degree DESC
LIMIT 40
