// Whatever bytes are sent: an answer in words of our own or none, one at most, nothing told, and the next caller served at once.

import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { createLog } from '../../../server/log.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { type Door, openDoor } from '../../../server/start/door.ts'
import { testDatabase } from '../../support/database.ts'
import { dump } from '../console/dump.ts'
import { raw } from './raw.ts'

let database: Database
let door: Door
let before: string
beforeAll(async () => {
  database = await testDatabase()
  before = await dump(database)
  door = await openDoor('127.0.0.1', 0)
  door.handOver(createApp({ database, log: createLog({ level: 'silent' }), version: '0.0.0' }))
  await fetch(`${door.address}/api/health`)
}, 120_000)
afterAll(async () => {
  await door.close()
  await database.close()
})

/** Milliseconds to wait for the end of an answer; some callers never end what they say. */
const longest = 2_000

const answerTo = async (bytes: string | Buffer): Promise<string> => {
  const socket = connect(Number(new URL(door.address).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1')
  socket.on('data', (text) => {
    answer += text
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(bytes)
  const timer = setTimeout(() => socket.destroy(), longest)
  await once(socket, 'close')
  clearTimeout(timer)
  return answer
}

const tells = /\n\s+at |\.ts:|node:|express|stack|root:|"password"|bolt:|PRIVATE/i

describe('a caller that', () => {
  it.each(raw)('%s is answered once or not at all, and told nothing', async (_, bytes) => {
    const answer = await answerTo(bytes)
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
    expect(statuses.length).toBeLessThanOrEqual(1)
    for (const status of statuses)
      expect([200, 301, 304, 400, 403, 404, 405, 406, 411, 413, 414, 415, 417, 421, 431, 505]).toContain(status)
    expect(answer).not.toMatch(tells)
    const began = performance.now()
    const next = await fetch(`${door.address}/api/session`)
    expect(next.status).toBe(200)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('comes with five hundred connections that say nothing leaves room for others', async () => {
    const sockets = Array.from({ length: 500 }, () => connect(Number(new URL(door.address).port), '127.0.0.1'))
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    const began = performance.now()
    expect((await fetch(`${door.address}/api/session`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(1_000)
    for (const socket of sockets) socket.destroy()
  })

  it('whatever it was, has changed nothing', async () => {
    expect(await dump(database)).toBe(before)
  })
})
