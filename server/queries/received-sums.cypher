// What an entity received: its grants sorted by how their amounts are meant, each sort with its number and its sum in hundredths.
// Which sorts make a total is decided afterwards, in one place for all totals.
// $id: the recipient
// example: {"id": "foundation-example"}
MATCH (:Entity {id: $id})<-[:TO]-(grant:Grant)
WITH DISTINCT grant
RETURN grant.currency AS currency, grant.kind AS kind, grant.scope AS scope, grant.qualifier AS qualifier,
  grant.amountMinor IS NOT NULL AS named, COUNT { (grant)<-[:GIVES]-() } > 1 AS several,
  count(*) AS grants, toString(sum(grant.amountMinor)) AS minor
LIMIT 1000
