// What statements may call, by name. Everything else that a server offers stays shut: its own procedures that act or tell of it,
// and whatever plug-ins (APOC and the like) add.

/** Procedures that read the graph or tell its shape (Neo4j 5.26). */
const procedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
])

/**
 * The dotted functions of the language: the built-in ones of `SHOW FUNCTIONS` in Neo4j 5.26, without `graph.*`, which
 * lead to other databases.
 */
const functions: ReadonlySet<string> = new Set([
  ...['date', 'time', 'datetime', 'localtime', 'localdatetime'].flatMap((type) =>
    ['realtime', 'statement', 'transaction', 'truncate'].map((name) => `${type}.${name}`),
  ),
  'datetime.fromepoch',
  'datetime.fromepochmillis',
  'duration.between',
  'duration.indays',
  'duration.inmonths',
  'duration.inseconds',
  'point.distance',
  'point.withinbbox',
  'vector.similarity.cosine',
  'vector.similarity.euclidean',
])

export const isAllowedProcedure = (name: string): boolean => procedures.has(name)

/** Whether a function with a dotted name is the language's own, whose case does not matter. */
export const isAllowedFunction = (name: string): boolean => functions.has(name.toLowerCase())
