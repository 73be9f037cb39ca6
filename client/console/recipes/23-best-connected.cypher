// zh: 联系最多的对象，以及与它相连的种类
// en: The best connected things, and the kinds of their links
// for: analyst
MATCH (thing:Entity)
WITH thing ORDER BY thing.degree DESC LIMIT 30
MATCH (thing)-[r]-(:Entity)
RETURN thing, thing.degree AS links, collect(DISTINCT type(r)) AS kinds
ORDER BY links DESC
LIMIT 30
