// Whether the server withstands being asked nonsense for long: generated statements and requests, as fast as it answers, and what each
// minute did to its memory. Run: npm run bench -- soak [minutes] [requests a second]. Fails where an answer is none that the server has promised.

import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { routes } from '../../server/routes/index.ts'
import { parameters, statements } from '../server/console/grammar.ts'
import { oddAddress, oddBody } from '../server/routes/odd.ts'
import { endPrograms, runProgram, temporaryHome } from '../support/program.ts'

const minutes = Number(process.argv[2] ?? 5)
const rate = Number(process.argv[3] ?? Number.POSITIVE_INFINITY)
const callers = 4
const promised = new Set([200, 400, 403, 404, 405, 409, 411, 413, 414, 415, 422, 429, 503])

interface Call {
  readonly path: string
  readonly body?: string
  readonly type?: string
}

const cypher = fc.tuple(fc.oneof(...Object.values(statements)), parameters, fc.boolean()).map(
  ([query, given, planOnly]): Call => ({
    path: planOnly ? '/api/cypher/plan' : '/api/cypher',
    body: JSON.stringify({ query, parameters: given }),
    type: 'application/json',
  }),
)
const reading = routes.filter(({ method }) => method === 'get')
const sending = routes.filter(({ method, path }) => method === 'post' && path !== '/session')
const call = fc.oneof(
  cypher,
  fc.oneof(...reading.map(oddAddress)).map((path): Call => ({ path })),
  fc.tuple(fc.constantFrom(...sending), oddBody).map(([{ path }, sent]): Call => ({ path: `/api${path}`, ...sent })),
)

/** Resident memory in MB of a process and of those that it started, by what they are. */
const memoryOf = async (server: number): Promise<Readonly<Record<string, number>>> => {
  const found: Record<string, number> = { server: 0, readers: 0, database: 0 }
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [status, line] = await Promise.all(
      ['status', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
    )
    const kind = Number(pid) === server ? 'server' : line?.startsWith('java') ? 'database' : 'readers'
    if (Number(pid) !== server && !status?.includes(`PPid:\t${server}\n`)) continue
    found[kind] = (found[kind] ?? 0) + Math.round(Number(/VmRSS:\s+(\d+)/.exec(status ?? '')?.[1] ?? 0) / 1024)
  }
  return found
}

const home = await temporaryHome()
const program = runProgram(['start'], {
  SHANTU_HOME: home.folder,
  SHANTU_REQUESTS: '0',
  SHANTU_PROXIES: '127.0.0.1',
  LOG_LEVEL: 'error',
})
const address = await program.address()
const stats = async (): Promise<string> => (await fetch(`${address}/api/stats`)).text()
const before = await stats()

const statuses = new Map<number | string, number>()
const faults: string[] = []
const ask = async ({ path, body, type }: Call, client: string): Promise<void> => {
  const sent = body === undefined || type === undefined ? {} : { method: 'POST', body }
  const headers = { 'x-forwarded-for': client, ...(type !== undefined && { 'content-type': type }) }
  let status: number | string
  try {
    const response = await fetch(address + path, { ...sent, headers })
    await response.arrayBuffer()
    status = response.status
  } catch (error) {
    status = error instanceof Error ? error.message : 'no answer'
  }
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  if (typeof status === 'string' || !promised.has(status)) faults.push(`${status} ${path} ${body ?? ''}`)
}

const end = Date.now() + minutes * 60_000
const caller = async (number: number): Promise<void> => {
  while (Date.now() < end) {
    // Each of a handful of callers, so that one whose statement had to be ended does not silence the rest.
    const calls = fc.sample(call, 20)
    for (const [index, each] of calls.entries())
      await Promise.all([ask(each, `198.51.${number}.${index % 200}`), wait((1000 * callers) / rate)])
  }
}
const report = async (): Promise<void> => {
  const memory = await memoryOf(program.process.pid ?? 0)
  const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const left = Math.max(0, Math.ceil((end - Date.now()) / 60_000))
  console.log(`${left} min left · ${asked} asked · ${JSON.stringify(memory)} MB · ${faults.length} faults`)
}
const clock = setInterval(() => void report(), 60_000)
await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)))
clearInterval(clock)
await report()
console.log(Object.fromEntries([...statuses].sort()))
for (const fault of faults.slice(0, 20)) console.log(fault)
const same = (await stats()) === before
console.log(same ? 'the graph is as it was' : 'the graph has CHANGED')
await endPrograms()
await home.remove()
process.exitCode = faults.length === 0 && same ? 0 : 1
