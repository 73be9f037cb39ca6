// zh: 哪些机构给出的赠款最多，有几笔没说金额
// en: Who gives the most grants, and how many name no amount
// for: journalist
MATCH (funder:Entity)-[:GIVES]->(grant:Grant)
WITH DISTINCT funder, grant
RETURN funder, count(grant) AS grants, count(grant.amountMinor) AS withAmount,
  count(grant) - count(grant.amountMinor) AS withoutAmount
ORDER BY grants DESC
LIMIT 50
