// Cypher statements from a small grammar: reading, writing, administrative, nested, all of them short. Most go wrong somewhere; those that
// only read run.

import fc from 'fast-check'

const oneOf = (...words: readonly string[]) => fc.constantFrom(...words)
const joined = (separator: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.filter((text) => text !== '').join(separator))
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part)

const name = oneOf('a', 'b', 'x', '`a b`', 'n')
const label = oneOf('Entity', 'Foundation', 'Project', 'Claim', 'Nothing', 'A|B', '!Entity', '%')
const type = oneOf('FUNDS', 'INITIATES', 'FUNDS|ABOUT', 'FUNDS*1..2', 'FUNDS*0..1', '`X Y`')
const property = oneOf('name', 'degree', 'id', 'nothing', '`a.b`')

const literal = oneOf(
  'null',
  'true',
  '1',
  '-1',
  '1.5e3',
  '9223372036854775807',
  "'text'",
  '"示例"',
  '[]',
  '[1, 2]',
  '{a: 1}',
  '$p',
  "date('2019-02-24')",
  "duration('P1M')",
  'point({x: 1, y: 2})',
)

const call = (argument: fc.Arbitrary<string>) =>
  joined(
    '',
    oneOf('size', 'labels', 'keys', 'count', 'collect', 'toString', 'date', 'type', 'abs', 'apoc.load.json', 'nothing'),
    argument.map((text) => `(${text})`),
  )

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    literal,
    name,
    joined('.', name, property),
    call(tie('expression')),
    joined(
      ' ',
      tie('expression'),
      oneOf('+', '*', '/', '%', '=', '<', 'AND', 'OR', 'IN', 'CONTAINS', '=~', 'IS NOT NULL AND'),
      tie('expression'),
    ),
    tie('expression').map((inner) => `NOT (${inner})`),
    tie('expression').map((inner) => `[i IN range(0, 3) | ${inner}]`),
    tie('expression').map((inner) => `CASE WHEN ${inner} THEN 1 ELSE 2 END`),
    tie('expression').map((inner) => `COUNT { MATCH (c) WHERE ${inner} RETURN c }`),
    tie('expression').map((inner) => `reduce(s = 0, i IN [1, 2] | s + ${inner})`),
  ),
}))

const node = joined(
  '',
  name,
  label.map((text) => `:${text}`),
).map((text) => `(${text})`)
const link = fc.oneof(
  oneOf('--', '-->', '<--'),
  type.map((text) => `-[r:${text}]->`),
)
const pattern = fc.oneof(node, joined('', node, link, node), joined('', fc.constant('p = '), node, link, node))

const read = joined(' ', oneOf('MATCH', 'OPTIONAL MATCH'), pattern, maybe(expression.map((text) => `WHERE ${text}`)))
const write = fc.oneof(
  pattern.map((text) => `CREATE ${text}`),
  node.map((text) => `MERGE ${text}`),
  joined(
    ' ',
    name.map((text) => `SET ${text}.name =`),
    expression,
  ),
  name.map((text) => `DETACH DELETE ${text}`),
  expression.map((text) => `FOREACH (i IN [1] | CREATE (:Extra {v: ${text}}))`),
  expression.map((text) => `CALL { CREATE (:Extra {v: ${text}}) } IN TRANSACTIONS`),
)
const administration = oneOf(
  'SHOW DATABASES',
  'SHOW TRANSACTIONS',
  'CALL dbms.listConfig()',
  'CALL db.labels()',
  "LOAD CSV FROM 'file:///etc/hosts' AS line",
  'CREATE INDEX FOR (n:Extra) ON (n.v)',
  'DROP CONSTRAINT nothing',
  'USE neo4j',
  'CALL db.schema.visualization()',
)
const clause = fc.oneof(
  { weight: 6, arbitrary: read },
  { weight: 2, arbitrary: expression.map((text) => `UNWIND [${text}] AS x`) },
  { weight: 2, arbitrary: expression.map((text) => `WITH *, ${text} AS x`) },
  { weight: 1, arbitrary: write },
  { weight: 1, arbitrary: administration },
)
const ending = joined(
  ' ',
  fc.constant('RETURN'),
  expression.map((text) => `${text} AS v`),
  maybe(oneOf('ORDER BY v', 'SKIP 1', 'LIMIT 0')),
  fc.constant('LIMIT 20').map((text) => text),
)

/** One statement, with prefix, comments and odd space at times. */
export const statement: fc.Arbitrary<string> = fc
  .tuple(
    oneOf('', '', '', 'EXPLAIN ', 'PROFILE ', 'CYPHER 5 ', 'CYPHER 25 ', 'CYPHER runtime=slotted '),
    fc.array(clause, { minLength: 1, maxLength: 3 }),
    maybe(ending),
    oneOf('', '', ';', '; RETURN 1', ' // end', ' /* */', '\n'),
    oneOf(' ', '\n', '\t', ' /* x */ '),
  )
  .map(([prefix, clauses, end, tail, gap]) => prefix + [...clauses, end].filter((text) => text !== '').join(gap) + tail)

const mutated = fc
  .tuple(
    statement,
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), fc.string({ unit: 'binary', maxLength: 6 })),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [where, cut, put]) => {
      const at = Math.floor(where * current.length)
      return current.slice(0, at) + put + current.slice(at + cut)
    }, text),
  )

const scalar = oneOf(
  'n.name',
  'n.degree',
  'r.weight',
  'size(labels(n))',
  'type(r)',
  'm[head(keys(m))]',
  '1.5',
  'null',
  '"示例"',
)
const truth = oneOf(
  'n.degree > 1',
  'n.name CONTAINS "会"',
  'EXISTS { (n)--(:Project) }',
  'NOT m:Place',
  'COUNT { (n)--() } > 1',
  'any(x IN labels(m) WHERE x = "Entity")',
)
const value = fc.oneof(
  scalar,
  oneOf('n', 'r', 'p', 'nodes(p)', 'n {.*, m: m.name}', 'COLLECT { MATCH (n)--(k) RETURN k }', '[(n)--(k) | k.name]'),
  scalar.map((text) => `[x IN [1, 2] | {x: x, v: ${text}}]`),
  scalar.map((text) => `reduce(all = [], x IN [1, 2] | all + [${text}])`),
  scalar.map((text) => `collect(DISTINCT ${text})`),
  fc.tuple(truth, scalar, scalar).map(([when, one, other]) => `CASE WHEN ${when} THEN ${one} ELSE ${other} END`),
)

/** What is sound in itself. */
const reading = fc
  .tuple(
    oneOf('', '', '', 'PROFILE ', 'EXPLAIN ', 'CYPHER 5 '),
    oneOf('', ':Entity', ':Foundation|Project', ':!Place'),
    oneOf('', ':FUNDS', ':FUNDS|INITIATES'),
    maybe(fc.tuple(truth, oneOf('AND', 'OR', 'XOR'), truth).map(([one, by, other]) => `WHERE ${one} ${by} ${other}`)),
    maybe(oneOf('OPTIONAL MATCH (m)-->(o)', 'CALL (n) { MATCH (n)--(k) RETURN k LIMIT 1 }', 'UNWIND [1, 2] AS u')),
    fc.array(value, { minLength: 1, maxLength: 3 }),
    oneOf('', 'ORDER BY v0 DESC', 'SKIP 1'),
  )
  .map(([prefix, label, type, where, more, values, order]) => {
    const columns = values.map((text, at) => `${text} AS v${at}`).join(', ')
    return `${prefix}MATCH p = (n${label})-[r${type}]-(m) ${where} ${more} RETURN ${columns} ${order} LIMIT 20`
  })

/** What planning grows with: the same again and again. */
const repeated = fc
  .tuple(
    oneOf(
      '1 + ',
      'NOT ',
      'true XOR ',
      'n.name + ',
      '(',
      '[',
      'CASE WHEN true THEN ',
      'COUNT { MATCH (n) WHERE ',
      'abs(',
    ),
    fc.nat(400),
    expression,
    oneOf('', ')', ']', ' END', ' }', '[0]', '.a', ' IS NULL'),
  )
  .map(
    ([before, times, inner, after]) =>
      `MATCH (n) RETURN ${before.repeat(times)}${inner}${after.repeat(times)} AS v LIMIT 1`,
  )

/** What is given with a statement: at times with a key by which the driver knows its own values. */
export const parameters = fc.dictionary(
  fc.oneof({ weight: 9, arbitrary: fc.string({ maxLength: 8 }) }, { weight: 1, arbitrary: fc.constant('p') }),
  fc.oneof(
    { weight: 9, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: oneOf('__isNode__', '__isDate__', '__isPath__', '$').map((key) => ({ [key]: true })) },
  ),
  { maxKeys: 3 },
)

/** Statements by how they are made. */
export const statements = {
  'that only read': reading,
  'from a grammar': statement,
  mutated,
  'that repeats itself': repeated,
  'of noise': fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
}
