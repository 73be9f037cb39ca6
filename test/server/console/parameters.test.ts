// Parameters of odd kinds and sizes, and bodies that are no statement: taken as what they are, or refused in a sentence.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CypherAnswer, problemSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { type Served, serve } from '../support/serve.ts'
import { dump } from './dump.ts'

let database: Database
let server: Served
let before: string
beforeAll(async () => {
  database = await testDatabase()
  server = await serve({ database })
  before = await dump(database)
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

const send = (body: string) =>
  server.get('/api/cypher', { method: 'POST', headers: { 'content-type': 'application/json' }, body })

/** A value nested so many lists deep, as JSON. */
const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`

describe('a parameter', () => {
  it.each([
    ['1e999', { $: 'float', value: 'Infinity' }],
    ['-1e999', { $: 'float', value: '-Infinity' }],
    ['123456789012345678901234567890', 1.2345678901234568e29],
    ['9007199254740993', 9007199254740992],
    ['-0', 0],
    ['{"$": "integer", "value": "9223372036854775807"}', { $: 'integer', value: '9223372036854775807' }],
    ['{"$": "integer", "value": 5}', { $: 'map', value: { $: 'integer', value: 5 } }],
    ['{"$": "float", "value": "NaN"}', { $: 'float', value: 'NaN' }],
    ['{"$": "node", "value": "x"}', { $: 'map', value: { $: 'node', value: 'x' } }],
    ['"\\u0000"', '\u0000'],
    ['"\\ud800"', '\ufffd'],
    ['{"": 1}', { '': 1 }],
    ['{"low": 1, "high": 2}', { low: 1, high: 2 }],
    ['{"constructor": 1, "toJSON": 2, "toString": 3}', { constructor: 1, toJSON: 2, toString: 3 }],
    [nested(19), JSON.parse(nested(19))],
  ])('comes back as it is: %s', async (value, expected) => {
    const answer = await send(`{"query": "RETURN $value AS a", "parameters": {"value": ${value}}}`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(((await answer.json()) as CypherAnswer).rows).toEqual([[expected]])
  })

  it('may have the name of something that every object has, and adds nothing to any other', async () => {
    const answer = await send(
      '{"query": "RETURN $value AS a", "parameters": {"value": {"__proto__": {"polluted": 1}}}}',
    )
    expect(await answer.text()).toContain('"rows":[[{"__proto__":{"polluted":1}}]]')
    expect((await send('{"query": "RETURN $toString AS a"}')).status).toBe(400)
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    ['text', JSON.stringify('善'.repeat(80_000)), 80_000],
    ['list', JSON.stringify(Array.from({ length: 40_000 }, (_, at) => at % 10)), 40_000],
  ])('may be a long %s', async (_, value, size) => {
    const answer = await send(`{"query": "RETURN size($value) AS a", "parameters": {"value": ${value}}}`)
    expect(((await answer.json()) as CypherAnswer).rows).toEqual([[size]])
  })
})

describe('a body that is no statement', () => {
  const statement = '"query": "RETURN $value AS a"'
  it.each([
    [`{${statement}, "parameters": {"value": ${nested(20)}}}`, 400],
    [`{${statement}, "parameters": {"value": ${nested(100_000)}}}`, 400],
    [`{${statement}, "parameters": {"${'x'.repeat(101)}": 1}}`, 400],
    [`{${statement}, "parameters": {"value": "${'x'.repeat(300_000)}"}}`, 413],
    [`{${statement}, "parameters": []}`, 400],
    [`{${statement}, "parameters": "x"}`, 400],
    [`{${statement}, "parameters": null}`, 400],
    [`{${statement}} and more`, 400],
    ['['.repeat(250_000), 400],
    ['{"query": 1}', 400],
    ['{"query": ["RETURN 1"]}', 400],
    ['{"query": {"text": "RETURN 1"}}', 400],
    ['{"query": ""}', 400],
    [`{"query": "${' '.repeat(20_001)}"}`, 400],
    ['{"query": "RETURN 1", "id": "../.."}', 400],
    ['{"query": "RETURN 1", "mode": "WRITE"}', 400],
    ['{"query": "RETURN 1", "database": "system"}', 400],
    ['{"query": "RETURN 1", "query": "CREATE (n)"}', 403],
    ['{}', 400],
    ['', 400],
  ])('is refused: %.80s', async (body, status) => {
    const answer = await send(body)
    const { detail } = problemSchema.parse(await answer.json())
    expect({ status: answer.status, detail }).toEqual({ status, detail: expect.not.stringContaining('undefined') })
    expect((await send('{"query": "RETURN 1 AS x"}')).status).toBe(200)
  })

  it('has changed nothing', async () => {
    expect(await dump(database)).toBe(before)
  })
})
