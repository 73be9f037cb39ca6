// The texts of documents, into which the spans of their claims point.
// $ids: the documents
// example: {"ids": ["document-example"]}
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.text AS text
LIMIT 200
