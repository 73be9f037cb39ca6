// A page of the documents, the latest first, each with how many entities it names and claims it makes.
// $page: a map of afterPublished (day of the last document of the page before, empty where it had none) and afterId (its id); null for the first page
// $limit: how many
// example: {"page": {"afterPublished": null, "afterId": null}, "limit": 50}
MATCH (document:Document)
WITH document, coalesce(document.published, '') AS published
WHERE $page.afterPublished IS NULL OR published < $page.afterPublished OR (published = $page.afterPublished AND document.id > $page.afterId)
WITH document, published
ORDER BY published DESC, document.id
LIMIT $limit
RETURN document.id AS id, document.title AS title, document.publisher AS publisher, document.published AS published,
  document.url AS url, COUNT { (document)<-[:MENTIONED_IN]-() } AS entities, COUNT { (document)<-[:FROM]-(:Claim) } AS claims
