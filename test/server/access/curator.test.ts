import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CuratorOptions } from '../../../server/access/access.ts'
import { lockout } from '../../../server/access/lockout.ts'
import { problemSchema, sessionSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { send } from '../http/send.ts'
import { type Served, serve } from '../support/serve.ts'

const password = 'a password of some length'
const file = join(tmpdir(), `shantu-decisions-${process.pid}.jsonl`)

let database: Database
let server: Served
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
afterEach(() => server.close())

const open = async (curators: CuratorOptions) => {
  server = await serve({ database, curators, decisions: { file, apply: async () => {} } })
}

type Headers = Readonly<Record<string, string>>
const post = (path: string, body: unknown, headers: Headers = {}) =>
  send(server.address, {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const problemOf = ({ body }: { body: string }) => problemSchema.parse(JSON.parse(body))
const logIn = (tried = password, headers: Headers = {}) => post('/api/session', { password: tried }, headers)
const cookieOf = ({ headers }: Awaited<ReturnType<typeof send>>) => headers['set-cookie']?.[0] ?? ''
const carrying = (cookie: string): Headers => ({ cookie: cookie.split(';')[0] ?? '' })
const session = async (headers: Headers = {}) =>
  sessionSchema.parse(JSON.parse((await send(server.address, { path: '/api/session', headers })).body))

/** Right in itself, and of no effect on an empty graph. */
const decision = { action: 'alias', type: 'Foundation', name: '示例基金会', alias: '示例会', reason: '示例' }
const write = (headers: Headers = {}) => post('/api/decisions', { decision }, headers)

describe('without a password', () => {
  it('the person at the machine may write, where no stranger is expected', async () => {
    await open({ isPrivate: true, sessionTime: 60_000 })
    expect(await session()).toEqual({ curator: true, way: 'machine' })
    expect((await write()).status).toBe(200)
  })

  it.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])(
    'nobody writes through a proxy that says %s',
    async (name) => {
      await open({ isPrivate: true, sessionTime: 60_000 })
      const answer = await write({ [name]: '192.0.2.7' })
      expect([answer.status, problemOf(answer).code]).toEqual([403, 'writing-off'])
    },
  )

  it('nobody writes where strangers can come in', async () => {
    await open({ isPrivate: false, sessionTime: 60_000 })
    expect(await session()).toEqual({ curator: false, way: 'none' })
    const answer = await write()
    expect([answer.status, problemOf(answer).code]).toEqual([403, 'writing-off'])
    expect((await logIn('')).status).toBe(400)
    expect((await logIn('undefined')).status).toBe(403)
  })
})

describe('with a password', () => {
  beforeEach(() => open({ password, isPrivate: true, sessionTime: 60_000 }))

  it('nothing is written without it, not even from the machine itself', async () => {
    const before = await readFile(file, 'utf8').catch(() => '')
    for (const headers of [
      {},
      { cookie: 'shantu=' },
      { cookie: 'shantu=undefined' },
      { cookie: `shantu=${'A'.repeat(43)}` },
    ]) {
      const answer = await write(headers)
      expect([answer.status, problemOf(answer).code]).toEqual([403, 'login-needed'])
    }
    expect(await readFile(file, 'utf8').catch(() => '')).toBe(before)
  })

  it('whoever knows it may write until logging out', async () => {
    const entered = await logIn()
    expect(entered.status).toBe(200)
    expect(entered.headers['cache-control']).toBe('no-store')
    const headers = carrying(cookieOf(entered))
    expect((await write(headers)).status).toBe(200)
    expect(await session(headers)).toEqual({ curator: true, way: 'password' })
    expect(await session()).toEqual({ curator: false, way: 'password' })
    await post('/api/session/end', {}, headers)
    expect((await write(headers)).status).toBe(403)
  })

  it.each([
    ['long', `${'x'.repeat(127)}y`],
    ['of letters of all kinds, and spaces', ' 善图 的 密码 🙂 é '],
  ])('it may be %s, and every letter of it counts', async (_, odd) => {
    await open({ password: odd, isPrivate: true, sessionTime: 60_000 })
    expect((await logIn(odd.slice(0, -1))).status).toBe(403)
    expect((await logIn(odd.trim() === odd ? ` ${odd}`.slice(0, 128) : odd.trim())).status).toBe(403)
    expect((await logIn(odd)).status).toBe(200)
  })

  it('a session is held by a cookie that scripts and other sites do not get, behind TLS only by one that travels so', async () => {
    const plain = cookieOf(await logIn())
    expect(plain).toMatch(/^shantu=[\w-]{43}; /)
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=60']) expect(plain).toContain(part)
    expect(plain).not.toContain('Secure')
    const secure = cookieOf(await logIn(password, { 'x-forwarded-proto': 'https' }))
    expect(secure).toMatch(/^__Host-shantu=.*; Secure/)
    expect(await session(carrying(secure))).toMatchObject({ curator: false })
    expect(await session({ ...carrying(secure), 'x-forwarded-proto': 'https' })).toMatchObject({ curator: true })
  })

  it('each login begins a session of its own, and ends the one it came with', async () => {
    const first = carrying(cookieOf(await logIn()))
    const second = carrying(cookieOf(await logIn(password, first)))
    expect(second).not.toEqual(first)
    expect([await session(first), await session(second)].map(({ curator }) => curator)).toEqual([false, true])
  })

  it('a curator of one site cannot be made to write by a page of another', async () => {
    const headers = carrying(cookieOf(await logIn()))
    const answer = await write({ ...headers, origin: 'https://elsewhere.example' })
    expect(problemOf(answer).code).toBe('other-site')
  })

  it('no answer about a session is kept by anybody, and its token is too long to guess', async () => {
    await open({ password, isPrivate: true, sessionTime: 60_000 })
    const entered = await logIn()
    for (const answer of [entered, await send(server.address, { path: '/api/session' }), await logIn('wrong password')])
      expect(answer.headers['cache-control']).toBe('no-store')
    expect(Buffer.from(cookieOf(entered).split(/[=;]/)[1] ?? '', 'base64url').length).toBeGreaterThanOrEqual(32)
  })

  it('neither it nor a session stands in any answer or in the log', async () => {
    const entered = await logIn()
    const wrong = await logIn('another password of some length')
    const token = carrying(cookieOf(entered)).cookie?.split('=')[1] ?? 'none'
    await write(carrying(cookieOf(entered)))
    const told = `${entered.body}${wrong.body}${JSON.stringify(server.log)}`
    for (const secret of [password, 'another password', token]) expect(told).not.toContain(secret)
  })

  it('whoever tries too many others is locked out, also with the right one, while others are not', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    for (let time = 0; time < lockout.perClient; time += 1) {
      const answer = await logIn(`wrong password ${time}`, from('192.0.2.1'))
      expect([answer.status, problemOf(answer).code]).toEqual([403, 'wrong-password'])
    }
    const locked = await logIn(password, from('192.0.2.1'))
    expect([locked.status, problemOf(locked).code]).toEqual([429, 'locked-out'])
    expect(Number(locked.headers['retry-after'])).toBe(lockout.seconds)
    expect((await logIn(password, from('192.0.2.2'))).status).toBe(200)
  })
})

describe('a session', () => {
  it('ends by itself', async () => {
    await open({ password, isPrivate: false, sessionTime: 1_500 })
    const headers = carrying(cookieOf(await logIn()))
    expect((await session(headers)).curator).toBe(true)
    await sleep(1_600)
    expect((await write(headers)).status).toBe(403)
  })

  it('is neither ended nor prolonged by a clock that jumps', async () => {
    await open({ password, isPrivate: false, sessionTime: 2_000 })
    const headers = carrying(cookieOf(await logIn()))
    try {
      vi.useFakeTimers({ toFake: ['Date'] })
      vi.setSystemTime(Date.now() + 365 * 86_400_000)
      expect((await session(headers)).curator).toBe(true)
      vi.setSystemTime(Date.now() - 730 * 86_400_000)
      expect((await session(headers)).curator).toBe(true)
      await sleep(2_100)
      expect((await session(headers)).curator).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})
