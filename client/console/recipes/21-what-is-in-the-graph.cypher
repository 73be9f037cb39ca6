// zh: 图里有什么：每类节点多少个
// en: What is in the graph: how many nodes of each kind
// for: analyst
MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC
LIMIT 100
