// What callers see while things go wrong underneath: the table in README.md of this folder says it in words.

import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openHome } from '../../server/neo4j/home.ts'
import { serversOf } from '../../server/neo4j/remnants.ts'
import { endPrograms, type Program, runProgram, temporaryHome } from '../support/program.ts'
import { type Call, callsOf, crowd, type Told } from './clients.ts'

/** How long the crowd asks, in seconds; a longer time shows more. */
const seconds = Number(process.env.SHANTU_LOAD_SECONDS ?? 15)
const clients = 200

let home: Awaited<ReturnType<typeof temporaryHome>>
let program: Program
let address: string
let calls: readonly Call[]

const start = async () => {
  program = runProgram(['start'], { SHANTU_HOME: home.folder, LOG_LEVEL: 'error' })
  address = await program.address()
}
const servers = async () => serversOf(await openHome(home.folder))
const signal = async (name: NodeJS.Signals) => {
  for (const server of await servers()) process.kill(server, name)
}
const isWell = async () => (await fetch(`${address}/api/health`)).status === 200
const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition())) await sleep(200)
}

/** Processes that run the console's statements for a server. */
const readersOf = async (server: number): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = pids.map(async (pid) => {
    const [line, status] = await Promise.all(
      ['cmdline', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
    )
    const isReader = line?.includes('reader/main.mjs') && status?.includes(`PPid:\t${server}\n`)
    return isReader ? [Number(pid)] : []
  })
  return (await Promise.all(found)).flat()
}
const isAlive = (pid: number) =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => !/\) Z /.test(stat),
    () => false,
  )

beforeAll(async () => {
  home = await temporaryHome()
  await start()
  calls = await callsOf(address)
}, 400_000)
beforeEach(() => until(isWell), 120_000)
afterAll(async () => {
  await signal('SIGCONT')
  await endPrograms()
  await until(async () => (await servers()).length === 0)
  await home.remove()
})

/** Nothing but answers, refusals that say when to come again, the two calls that are wrong on purpose, and statements out of time. */
const expectOnlyDocumented = ({ statuses, faults }: Told) => {
  expect(faults).toEqual([])
  expect([...statuses.keys()].filter((status) => ![200, 400, 404, 422, 429, 503].includes(status))).toEqual([])
}
const harms: readonly (readonly [what: string, harm: () => Promise<void>])[] = [
  ['is killed', () => signal('SIGKILL')],
  [
    'is paused',
    async () => {
      await signal('SIGSTOP')
      await sleep(22_000)
      await signal('SIGCONT')
    },
  ],
  [
    'is slow',
    async () => {
      for (let time = 0; time < 8; time += 1) {
        await signal('SIGSTOP')
        await sleep(900)
        await signal('SIGCONT')
        await sleep(100)
      }
    },
  ],
]

const summaryOf = ({ statuses, longest }: Told) =>
  `${JSON.stringify(Object.fromEntries(statuses))}, longest wait ${Math.round(longest)} ms`
const count = ({ statuses }: Told, status: number) => statuses.get(status) ?? 0

describe(`${clients} clients that ask for everything at once`, () => {
  it('are answered, or told when to come again; the one that never stops is held back', async ({ annotate }) => {
    const told = await crowd(address, calls, clients, sleep(seconds * 1000))
    await annotate(summaryOf(told))
    expectOnlyDocumented(told)
    expect(count(told, 200)).toBeGreaterThan(0)
    expect(await isWell()).toBe(true)
  }, 300_000)

  for (const [what, harm] of harms)
    it(`are told when to come again while the database ${what}, and answered after it`, async ({ annotate }) => {
      const fault = async () => {
        await sleep(2_000)
        await harm()
        await sleep(1_000)
        await until(isWell)
      }
      const told = await crowd(address, calls, clients, fault())
      await annotate(summaryOf(told))
      expectOnlyDocumented(told)
      expectOnlyDocumented(await crowd(address, calls, 5, sleep(1_000)))
      expect(await servers()).toHaveLength(1)
    }, 300_000)
})

const cypher = (query: string, client: string) =>
  fetch(`${address}/api/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
    body: JSON.stringify({ query }),
  })

/** Each would take the database years, in one expression, in which it looks at no clock. */
const endless = [
  'RETURN reduce(s = 0, x IN range(1, 900000) | s + reduce(t = 0, y IN range(1, 900000) | t + y)) AS s',
  'RETURN reduce(m = {a: 1}, x IN range(1, 60) | {a: m, b: m}) AS m',
  "RETURN reduce(s = 'a', x IN range(1, 15) | s + s) =~ '.*.*.*.*.*b' AS found",
]

describe('statements that never look whether they should end', () => {
  it('are ended one by one; nobody else sees anything of it', async ({ annotate }) => {
    const before = await servers()
    const began = performance.now()
    const sent = endless.map((query, index) => cypher(query, `203.0.113.${index}`))
    let waiting = true
    const answers = Promise.all(sent).finally(() => {
      waiting = false
    })
    const seen = new Map<number, number>()
    while (waiting) {
      const { status } = await fetch(`${address}/api/stats`)
      seen.set(status, (seen.get(status) ?? 0) + 1)
      await sleep(100)
    }
    expect((await answers).map(({ status }) => status)).toEqual([422, 422, 422])
    const answered = performance.now() - began
    // They keep all places of the console until they are gone.
    const next = await cypher('RETURN 1 AS x', '203.0.113.9')
    const gone = performance.now() - began
    await annotate(`answered after ${Math.round(answered)} ms, the next after ${Math.round(gone - answered)} ms`)
    expect([next.status, [...seen.keys()]]).toEqual([200, [200]])
    expect((await cypher('RETURN 1 AS x', '203.0.113.0')).status).toBe(200)
    expect(await servers()).toEqual(before)
  }, 200_000)
})

describe('a server that is killed', () => {
  it('leaves an export visibly broken, not one that looks whole; it is whole after the next start', async () => {
    const file = () => fetch(`${address}/api/export?format=json`, { headers: { 'accept-encoding': 'identity' } })
    const complete = await file()
    expect(complete.status).toBe(200)
    const whole = (await complete.text()).length
    const readers = await readersOf(program.process.pid ?? 0)
    expect(readers.length).toBeGreaterThan(0)

    const reader = (await file()).body?.getReader()
    const first = await reader?.read()
    program.process.kill('SIGKILL')
    expect(first?.value?.length).toBeLessThan(whole)
    const rest = async () => {
      while (!(await reader?.read())?.done);
    }
    await expect(rest()).rejects.toThrow(/terminated/)
    await program.ended
    await until(async () => (await Promise.all(readers.map(isAlive))).every((alive) => !alive))

    await start()
    expect((await (await file()).text()).length).toBe(whole)
  }, 200_000)
})
