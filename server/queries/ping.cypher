// Nothing but a sign of life of the database.
// example: {}
RETURN true AS alive
LIMIT 1
