// Statements without measure, and parameters that are not what they seem.

import { either, group, type Refused } from './group.ts'

const repeated = (times: number, text: (at: number) => string, between: string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(between)

const given = (
  tries: string,
  code: Refused['code'],
  cases: readonly (readonly [query: string, value: unknown])[],
): Refused[] => cases.map(([query, value]) => ({ tries, query, code, parameters: { value } }))

const labelChoices = repeated(40, (at) => `(A${at}|B${at})`, '&')
const inFullText = (query: string, more = '') =>
  `CALL db.index.fulltext.queryNodes("entity_names", ${query}${more}) YIELD node RETURN node`

export const measure: readonly Refused[] = [
  ...group('chooses among too many labels', 'too-large', [
    `MATCH (n:${labelChoices}) RETURN n`,
    `MATCH ${repeated(20, (at) => `(n${at}:Entity|Project|Place)`, '--')} RETURN 1 LIMIT 1`,
    `MATCH ${repeated(20, (at) => `(n${at}:Entity|Project|Place)`, ', ')} RETURN 1 LIMIT 1`,
    `${repeated(20, (at) => `OPTIONAL MATCH (n${at}:Entity|Project) WITH *`, ' ')} RETURN 1 LIMIT 1`,
    `MATCH (n) WHERE ${repeated(20, (at) => `(n:A${at} OR n:B${at})`, ' AND ')} RETURN n`,
    `EXPLAIN MATCH (n:${labelChoices}) RETURN n`,
  ]),
  ...group(
    'gives a function what it cannot take',
    ['failed', 'syntax'],
    [
      'RETURN round(1.23, 9223372036854775807) AS a',
      'RETURN substring("abc", 0, 9223372036854775807) AS a',
      'RETURN [1, 2, 3][-9223372036854775808..9223372036854775807] AS a',
      'RETURN range(1, 10, 0) AS a',
      'RETURN range(0, toInteger("999999999999")) AS a',
      'RETURN reduce(l = [1], x IN range(1, 40) | l + l) AS a',
      'RETURN toString(reduce(d = duration("P1D"), x IN range(1, 100) | d + d)) AS a',
      'RETURN datetime("2020-01-01T00:00:00[../../etc/passwd]") AS a',
      'RETURN datetime({year: 2020, timezone: "file:///etc/passwd"}) AS a',
      'RETURN point({srid: 99999999, x: 1, y: 1}) AS a',
      'RETURN point({x: 1 / 0.0, y: 0.0 / 0}) AS a',
      `RETURN "x" =~ "${'('.repeat(5000)}${')'.repeat(5000)}" AS a`,
      `RETURN toInteger("${'9'.repeat(10_000)}") AS a`,
      `RETURN ${'9'.repeat(5000)} AS a`,
    ],
  ),
  ...given('puts a text of its own where words or names stand', either, [
    ['CALL $value', 'CREATE (n)'],
    ['CALL $value()', 'dbms.listConfig'],
    ['MATCH (n:$value) RETURN n', 'Entity'],
    ['MATCH (n $value) RETURN n', { name: 'x' }],
    ['CREATE (n $value)', { name: 'x' }],
    ['MATCH (n) SET n += $value', { name: 'x' }],
    ['UNWIND $value AS row MERGE (n:Entity {id: row.id}) SET n += row', [{ id: 'x' }]],
    ['LOAD CSV FROM $value AS l RETURN l', 'file:///etc/passwd'],
    ['USE $value MATCH (n) RETURN n', 'system'],
    ['USE graph.byName($value) MATCH (n) RETURN n', 'system'],
    ['ALTER USER neo4j SET PASSWORD $value', 'password1'],
    ['CREATE USER $value SET PASSWORD $value', 'password1'],
    ['DROP DATABASE $value', 'neo4j'],
    ['SHOW SETTINGS $value', ['server.bolt.listen_address']],
    ['TERMINATE TRANSACTIONS $value', ['neo4j-transaction-1']],
  ]),
  ...given(
    'gives a parameter that does not fit',
    ['failed', 'syntax'],
    [
      ['RETURN 1 AS a LIMIT $value', -5],
      ['RETURN 1 AS a LIMIT $value', 'x'],
      ['RETURN date($value) AS a', [1]],
      ['RETURN date($value) AS a', { year: 1e9 }],
      ['RETURN point($value) AS a', { srid: 1 }],
      ['RETURN "x" =~ $value AS a', '['],
      ['RETURN $value AS a', { $: 'integer', value: '99999999999999999999' }],
      ['RETURN $value AS a', { $: 'integer', value: '0x10' }],
      ['RETURN $value AS a', { $: 'float', value: '' }],
      ['RETURN $value AS a', { __isInteger__: true, low: 1, high: 2 }],
      [inFullText('$value'), `${'a'.repeat(100_000)}*`],
      [inFullText('$value'), '/(a|b)*{1,1000}/'],
      [inFullText('"x"', ', $value'), { limit: -1 }],
      [inFullText('"x"', ', $value'), { analyzer: '../x' }],
    ],
  ),
  ...given('hides the end of a range in a parameter', 'too-large', [
    ['RETURN size([x IN range(1, $value) WHERE x < 0]) AS a', { $: 'integer', value: '1000000000000' }],
    ['RETURN size([x IN range(1, $value.end) WHERE x < 0]) AS a', { end: 1e12 }],
    ['RETURN size([x IN range(1, $value[0][1]) WHERE x < 0]) AS a', [[0, 1e12]]],
    ['RETURN size([x IN range($value, 0) WHERE x < 0]) AS a', -1e12],
  ]),
]
