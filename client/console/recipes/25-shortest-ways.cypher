// zh: 从联系最多的基金会到其他基金会，最短怎么走
// en: The shortest ways from the best connected foundation to others
// for: analyst
MATCH (f:Foundation)
WITH f ORDER BY f.degree DESC LIMIT 12
WITH collect(f) AS best
WITH best[0] AS a, best[1..] AS others
UNWIND others AS b
MATCH way = shortestPath((a)-[:INITIATES|FUNDS|SUPPORTS|PARTNERS_IN|SIGNED_WITH|COORDINATES_WITH|CO_FUNDS*..6]-(b))
RETURN b.name AS to, length(way) AS steps, way
ORDER BY steps
LIMIT 20
