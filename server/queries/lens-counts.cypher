// How much each lens holds, from the database's counters and indexes.
// example: {}
RETURN COUNT { (:Entity) } AS entities,
  COUNT { ()-[:INITIATES]->() } + COUNT { ()-[:FUNDS]->() } + COUNT { ()-[:PARTNERS_IN]->() } + COUNT { ()-[:SUPPORTS]->() }
    + COUNT { ()-[:SIGNED_WITH]->() } + COUNT { ()-[:ASSISTS]->() } + COUNT { ()-[:HOLDS_POSITION]->() } + COUNT { ()-[:PART_OF]->() }
    + COUNT { ()-[:LOCATED_IN]->() } + COUNT { ()-[:ABOUT]->() }
    + COUNT { ()-[r:COORDINATES_WITH]->() WHERE r.derived = false } AS stated,
  COUNT { ()-[:CO_FUNDS]->() } AS coFunds, COUNT { ()-[:COORDINATES_WITH]->() } AS coordinates,
  COUNT { (e:Entity) WHERE e.coFunding > 0 } AS coFunders, COUNT { (e:Entity) WHERE e.coordination > 0 } AS coordinators
LIMIT 1
