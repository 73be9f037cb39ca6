// zh: 谁和谁常一起出钱，凭什么算
// en: Who funds together, and what that rests on
// for: strategist
MATCH (a:Entity)-[together:CO_FUNDS]-(b:Entity)
WHERE a.id < b.id
RETURN a, together, b, together.basis AS basis, together.projects AS projects
ORDER BY size(coalesce(together.projects, [])) DESC, a.degree + b.degree DESC
LIMIT 60
