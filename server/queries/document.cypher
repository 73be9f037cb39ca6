// One document with its text.
// $id: the document
// example: {"id": "document-example"}
MATCH (document:Document {id: $id})
RETURN document.id AS id, document.title AS title, document.publisher AS publisher, document.published AS published,
  document.url AS url, document.text AS text, document.articles AS articles
LIMIT 1
