import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CypherAnswer,
  cypherAnswerSchema,
  cypherLimitsSchema,
  cypherPlanSchema,
} from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { type Served, serve } from '../support/serve.ts'
import { writeGraph } from '../support/write-graph.ts'
import { post } from './post.ts'

let database: Database
let server: Served
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  server = await serve({ database })
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

const run = async (query: string, parameters = {}): Promise<CypherAnswer> =>
  cypherAnswerSchema.parse((await post(server, { query, parameters })).json)

const value = async (expression: string, parameters = {}) =>
  (await run(`RETURN ${expression} AS value`, parameters)).rows[0]?.[0]

describe('a value', () => {
  it.each([
    ['1', 1],
    ['-1.5', -1.5],
    ['true', true],
    ['null', null],
    ['"善 \\" \\n"', '善 " \n'],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', { $: 'integer', value: '9007199254740993' }],
    ['-9223372036854775808', { $: 'integer', value: '-9223372036854775808' }],
    ['1.0 / 0', { $: 'float', value: 'Infinity' }],
    ['0.0 / 0', { $: 'float', value: 'NaN' }],
    ['date("2019-02-24")', { $: 'date', value: '2019-02-24' }],
    ['datetime("2019-02-24T01:02:03Z")', { $: 'datetime', value: '2019-02-24T01:02:03Z' }],
    ['localdatetime("2019-02-24T01:02:03")', { $: 'localdatetime', value: '2019-02-24T01:02:03' }],
    ['time("01:02:03+08:00")', { $: 'time', value: '01:02:03+08:00' }],
    ['localtime("01:02:03")', { $: 'localtime', value: '01:02:03' }],
    ['duration("P1Y2M3DT4S")', { $: 'duration', value: 'P1Y2M3DT4S' }],
    ['duration("P0D")', expect.objectContaining({ $: 'duration', value: expect.stringMatching(/^P.*\d[DS]$/) })],
    ['point({x: 1, y: 2.5})', { $: 'point', srid: 7203, value: 'point({srid: 7203, x: 1, y: 2.5})' }],
    ['[1, "a", [null]]', [1, 'a', [null]]],
    ['{a: {b: [1]}}', { a: { b: [1] } }],
    ['{`$`: "node"}', { $: 'map', value: { $: 'node' } }],
  ])('%s arrives as what it is', async (expression, expected) => {
    expect(await value(expression)).toEqual(expected)
  })

  it.each(['Node', 'Relationship', 'Path', 'Integer', 'Date', 'Duration', 'Point'])(
    'that is a map stays one, though it says that it is a %s',
    async (kind) => {
      const map = { [`__is${kind}__`]: true, low: 1 }
      expect(await value(`{__is${kind}__: true, low: 1}`)).toEqual(map)
      expect(await value(`[{\`__proto__\`: {__is${kind}__: true}}]`)).toEqual([{}])
    },
  )

  it('goes in by parameters as it comes out: whole numbers as integers, others as floats', async () => {
    expect(await value('[valueType($a), valueType($b)]', { a: 3, b: 3.5 })).toEqual([
      'INTEGER NOT NULL',
      'FLOAT NOT NULL',
    ])
    expect(await value('$a + 1', { a: { $: 'integer', value: '9007199254740993' } })).toEqual({
      $: 'integer',
      value: '9007199254740994',
    })
    expect(await value('valueType($a)', { a: { $: 'float', value: '2' } })).toBe('FLOAT NOT NULL')
  })

  it('of a point and a duration can be pasted into the next statement', async () => {
    expect(await value('point({srid: 7203, x: 1, y: 2.5}) = point({x: 1, y: 2.5})')).toBe(true)
  })
})

describe('nodes and links', () => {
  it('carry our own ids, and stand in the graph once', async () => {
    const { columns, rows, graph } = await run(
      'MATCH (a:Entity {id: "f1"})-[r:FUNDS]->(b {id: "p1"}) RETURN a, r, b, [a, b] AS both',
    )
    expect(columns).toEqual(['a', 'r', 'b', 'both'])
    expect(rows[0]?.[0]).toMatchObject({ $: 'node', id: 'f1', labels: expect.arrayContaining(['Entity']) })
    expect(rows[0]?.[1]).toMatchObject({ $: 'link', id: 'FUNDS-f1-p1', type: 'FUNDS' })
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['f1', 'p1'])
    expect(graph.nodes.find(({ id }) => id === 'f1')?.name).toBe('青禾公益基金会')
    expect(graph.links).toEqual([{ id: 'FUNDS-f1-p1', type: 'FUNDS', from: 'f1', to: 'p1' }])
  })

  it('of a path arrive in its order', async () => {
    const { rows, graph } = await run('MATCH p = ({id: "f1"})-[:FUNDS]->({id: "p1"})-[:LOCATED_IN]->() RETURN p')
    expect(rows[0]?.[0]).toMatchObject({
      $: 'path',
      nodes: [{ id: 'f1' }, { id: 'p1' }, { id: 'l1' }],
      links: [{ type: 'FUNDS' }, { type: 'LOCATED_IN' }],
    })
    expect(graph.links).toHaveLength(2)
  })

  it('bring the ends of links that no row holds', async () => {
    const { graph } = await run('MATCH ({id: "f1"})-[r:FUNDS]->() RETURN r')
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual(['f1', 'p1'])
    expect(graph.links).toMatchObject([{ from: 'f1', to: 'p1' }])
  })

  it('without an id of ours get one that holds within the answer', async () => {
    const { rows, graph } = await run('CALL db.schema.visualization() YIELD nodes RETURN nodes')
    expect(graph.nodes.length).toBeGreaterThan(0)
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
    expect(JSON.stringify(rows)).toContain(`"id":"${graph.nodes[0]?.id}"`)
  })
})

describe('a plan', () => {
  it('comes with every answer, and alone on request or with EXPLAIN', async () => {
    const query = 'MATCH (n:Entity) RETURN n.name'
    expect((await run(query)).plan).toMatchObject({ operator: 'ProduceResults' })
    const alone = cypherPlanSchema.parse((await post(server, { query }, '/api/cypher/plan')).json)
    const explained = cypherPlanSchema.parse((await post(server, { query: `EXPLAIN ${query}` })).json)
    expect(alone).toEqual(explained)
    expect(alone).not.toHaveProperty('rows')
    expect(alone.plan.children[0]?.estimatedRows).toBeGreaterThan(0)
  })

  it('tells what each step really took with PROFILE', async () => {
    const { plan } = await run('PROFILE MATCH (n:Entity) RETURN n.name')
    expect(plan.rows).toBeGreaterThan(0)
    expect(plan.children[0]?.hits).toBeGreaterThan(0)
  })

  it('says nothing of the database but what the statement names', async () => {
    const { text } = await post(server, { query: 'MATCH (n:Entity) RETURN n.id' })
    expect(text).not.toContain('@neo4j')
  })
})

describe('an error of a statement', () => {
  it.each([
    ['RETURN foo(1)', { line: 1, column: 8, offset: 7 }],
    ['MATCH (n)\n  RETURN m', { line: 2, column: 10, offset: 19 }],
    ["RETURN '😀' AS a, foo(1)", { line: 1, column: 19, offset: 18 }],
    ['PROFILE RETURN foo(1)', { line: 1, column: 16, offset: 15 }],
    ['CYPHER 5\nEXPLAIN\nRETURN foo(1)', { line: 3, column: 8, offset: 24 }],
    ['/* 善 */ RETURN apoc.foo(1)', { line: 1, column: 16, offset: 15 }],
  ])('points to its place: %s', async (query, position) => {
    expect((await post(server, { query })).problem.position).toEqual(position)
  })

  it('names what is missing', async () => {
    const { problem } = await post(server, { query: 'RETURN $absent AS a' })
    expect(problem).toMatchObject({ code: 'failed', detail: expect.stringContaining('absent') })
  })

  it('comes without the names of Java classes', async () => {
    const query = 'CALL db.index.fulltext.queryNodes("entity_names", "a AND OR") YIELD node RETURN node'
    expect((await post(server, { query })).problem.detail).not.toMatch(/Exception|\w+\.\w+\.[A-Z]/)
  })

  it('is a notice where the statement runs all the same', async () => {
    const { notices } = await run('MATCH (n:Nothing) RETURN n')
    expect(notices).toMatchObject([{ detail: expect.stringContaining('Nothing'), position: { line: 1, column: 10 } }])
  })
})

describe('a request', () => {
  const send = (body: string, type = 'application/json', path = '/api/cypher') =>
    fetch(server.address + path, { method: 'POST', headers: { 'content-type': type }, body })

  it.each([
    ['no JSON', '{', 'application/json', 400],
    ['no object', '[]', 'application/json', 400],
    ['no query', '{}', 'application/json', 400],
    ['an empty query', '{"query": ""}', 'application/json', 400],
    ['a query that is a list', '{"query": ["RETURN 1"]}', 'application/json', 400],
    ['something else beside', '{"query": "RETURN 1", "database": "system"}', 'application/json', 400],
    ['an id that is none', '{"query": "RETURN 1", "id": "x"}', 'application/json', 400],
    ['parameters that are a list', '{"query": "RETURN 1", "parameters": [1]}', 'application/json', 400],
    [
      'an integer that is none',
      '{"query": "RETURN $a AS a", "parameters": {"a": {"$": "integer", "value": "x"}}}',
      'application/json',
      400,
    ],
    [
      'an integer that is too large',
      '{"query": "RETURN $a AS a", "parameters": {"a": {"$": "integer", "value": "9223372036854775808"}}}',
      'application/json',
      400,
    ],
    [
      'deep parameters',
      `{"query": "RETURN 1", "parameters": {"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      'application/json',
      400,
    ],
    ['a long query', JSON.stringify({ query: `RETURN "${'a'.repeat(30_000)}"` }), 'application/json', 400],
    [
      'a body beyond measure',
      JSON.stringify({ query: 'RETURN 1', parameters: { a: 'a'.repeat(300_000) } }),
      'application/json',
      413,
    ],
    ['a form', 'query=RETURN+1', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"query": "RETURN 1"}', 'text/plain', 415],
  ])('with %s is turned away', async (_what, body, type, status) => {
    const answer = await send(body, type)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) })
  })

  it('by GET tells the limits', async () => {
    expect(cypherLimitsSchema.parse(await server.json('/api/cypher'))).toMatchObject({ rows: 10_000 })
  })
})

describe('the log', () => {
  it('holds neither statements nor the way to the database', async () => {
    await post(server, { query: 'RETURN "a secret" AS a' })
    const text = JSON.stringify(server.log)
    expect(text).not.toContain('a secret')
    expect(text).not.toContain(database.credentials.password)
    expect(text).not.toContain(database.credentials.uri)
  })
})
