// How long each route takes on a large graph, beside the same Cypher asked through the driver alone, by turns in the same run.
// Run: npm run bench -- routes [samples] [route …]. Exits with 1 where a route's 95th percentile is more than half above the driver's.

import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { createApp } from '../../server/app.ts'
import { createLog } from '../../server/log.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { openLarge } from './large.ts'
import { recorder, type Waves } from './recorded.ts'
import { samplesOf } from './samples.ts'

const most = 1.5
const [samples = '40', ...only] = process.argv.slice(2)
const count = Number(samples)

/** Bytes of an answer, which is read to its end. */
const ask = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('error', reject)
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${address}: ${response.statusCode}`)),
      )
    }).on('error', reject)
  })

const replay = async ({ driver, name }: Database, waves: Waves): Promise<void> => {
  for (const wave of waves)
    await Promise.all(
      wave.map(({ text, parameters }) =>
        driver.executeQuery(text, parameters, { database: name, routing: neo4j.routing.READ }),
      ),
    )
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const database = await openLarge()
const recorded = recorder(database.driver)
const log = createLog({ level: 'silent' })
const server = createServer(createApp({ database: { ...database, driver: recorded.driver }, log, version: '0.0.0' }))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
let failed = false
try {
  console.log('route'.padEnd(28), '    p50     p95  driver p50     p95   ratio of p95')
  for (const [route, addresses] of Object.entries(await samplesOf(database, count))) {
    if (only.length > 0 && !only.includes(route)) continue
    const own: number[] = []
    const raw: number[] = []
    for (const [index, address] of addresses.entries()) {
      recorded.take()
      // The first time fills the caches of plans and pages for both.
      await ask(base + address)
      const waves = recorded.take()
      const asking = async () => own.push(await timed(() => ask(base + address)))
      const replaying = async () => raw.push(await timed(() => replay(database, waves)))
      for (const turn of index % 2 === 0 ? [asking, replaying] : [replaying, asking]) await turn()
    }
    const ratio = percentile(own, 0.95) / percentile(raw, 0.95)
    if (ratio > most) failed = true
    const figures = [own, raw].flatMap((times) => [percentile(times, 0.5), percentile(times, 0.95)])
    console.log(route.padEnd(28), ...figures.map((time) => time.toFixed(1).padStart(7)), `  ${ratio.toFixed(2)}`)
  }
} finally {
  server.close()
  server.closeAllConnections()
  await database.close()
}
process.exitCode = failed ? 1 : 0
