// A page of the documents, the latest first, each with how many entities it names and claims it makes.
// $afterPublished: day of the last document of the page before, empty where it had none, or null for the first page
// $afterId: id of the last document of the page before, or null
// $limit: how many
// example: {"afterPublished": null, "afterId": null, "limit": 50}
MATCH (document:Document)
WITH document, coalesce(document.published, '') AS published
WHERE $afterPublished IS NULL OR published < $afterPublished OR (published = $afterPublished AND document.id > $afterId)
WITH document, published
ORDER BY published DESC, document.id
LIMIT $limit
RETURN document.id AS id, document.title AS title, document.publisher AS publisher, document.published AS published,
  document.url AS url, COUNT { (document)<-[:MENTIONED_IN]-() } AS entities, COUNT { (document)<-[:FROM]-(:Claim) } AS claims
