import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { serve } from '../support/serve.ts'
import { type Answer, send } from './send.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const limited = (requestsPerMinute: number) => serve({ database, requestsPerMinute })
const ask = (address: string, client: string, path = '/api/decisions') =>
  send(address, { path, headers: { 'x-forwarded-for': client } })
const run = (address: string, client: string) =>
  send(address, {
    method: 'POST',
    path: '/api/cypher',
    headers: { 'x-forwarded-for': client, 'content-type': 'application/json' },
    body: '{"query": "RETURN 1 AS x"}',
  })

const expectTold = ({ status, headers, body }: Answer) => {
  expect(status).toBe(429)
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status: 429, code: 'too-many-requests' })
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60)
}

describe('a client that asks too often', () => {
  it('is told when to come again, while others are served', async () => {
    const server = await limited(20)
    for (let time = 0; time < 20; time += 1) expect((await ask(server.address, '192.0.2.1')).status).toBe(200)
    expectTold(await ask(server.address, '192.0.2.1'))
    expect((await ask(server.address, '192.0.2.2')).status).toBe(200)
    await server.close()
  })

  it('cannot pass for many by its other addresses in one network', async () => {
    const server = await limited(4)
    for (let time = 1; time <= 4; time += 1) await ask(server.address, `2001:db8:1:2::${time}`)
    expectTold(await ask(server.address, '2001:db8:1:2:ffff::9'))
    expect((await ask(server.address, '2001:db8:1:3::1')).status).toBe(200)
    await server.close()
  })

  it('may run a quarter as many statements of the console', async () => {
    const server = await limited(12)
    for (let time = 0; time < 3; time += 1) expect((await run(server.address, '192.0.2.1')).status).toBe(200)
    expectTold(await run(server.address, '192.0.2.1'))
    expect((await ask(server.address, '192.0.2.1')).status).toBe(200)
    await server.close()
  })

  it('is who it says only where a proxy that is believed says so', async () => {
    const server = await serve({ database, requestsPerMinute: 3, proxies: ['192.0.2.200'] })
    for (let time = 0; time < 3; time += 1) await ask(server.address, `192.0.2.${time}`)
    expectTold(await ask(server.address, '192.0.2.77'))
    await server.close()
  })
})
