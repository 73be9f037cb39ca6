// How many documents there are.
// example: {}
RETURN COUNT { (:Document) } AS total
LIMIT 1
