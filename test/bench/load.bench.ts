// How fast a large graph is loaded, beside the same number of nodes and relationships written by the driver alone.
// Run: npx tsx test/bench/load.bench.ts [entities] [facts], into an embedded Neo4j of its own.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { buildGraph } from '../../seed/load/build/graph.ts'
import { loadGraph } from '../../seed/load/load.ts'
import { connect } from '../../server/neo4j/driver.ts'
import { credentialsOf, startEmbedded } from '../../server/neo4j/embedded.ts'
import { openHome } from '../../server/neo4j/home.ts'
import { ensureJars } from '../../server/neo4j/jars.ts'
import { findJava } from '../../server/neo4j/java.ts'
import { freePort } from '../../server/neo4j/process.ts'
import { silentProgress } from '../../server/start/progress.ts'
import { sharedLibrary } from '../support/start-database.ts'
import { generate } from './generate.ts'

const [entities = 100_000, facts = 300_000] = process.argv.slice(2).map(Number)
const database = 'neo4j'

const timed = async <T>(what: string, rows: (result: T) => number, work: () => T | Promise<T>): Promise<T> => {
  const began = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  const cpu = (process.cpuUsage(before).user / 1_000_000).toFixed(1)
  const count = rows(result)
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024)
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${cpu} s of this process), ${count} rows, ${Math.round(count / seconds)} a second, ${memory} MB`,
  )
  return result
}

/** The driver's own rate: nodes of one property merged by a unique id, then relationships between them, 10,000 at a time. */
const raw = async (driver: Driver, count: number): Promise<number> => {
  const run = (query: string, parameters = {}) => driver.executeQuery(query, parameters, { database })
  await run('CREATE CONSTRAINT raw_id IF NOT EXISTS FOR (n:Raw) REQUIRE n.id IS UNIQUE')
  const ids = Array.from({ length: count / 2 }, (_, index) => `raw-${index}`)
  for (const query of [
    'UNWIND $ids AS id MERGE (n:Raw {id: id}) SET n.name = id',
    'UNWIND $ids AS id MATCH (a:Raw {id: id}) MATCH (b:Raw {id: $ids[0]}) CREATE (a)-[:RAW {id: id}]->(b)',
  ]) {
    for (let start = 0; start < ids.length; start += 10_000) await run(query, { ids: ids.slice(start, start + 10_000) })
  }
  for (let left = true; left; ) {
    const { records } = await run('MATCH (n:Raw) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS count')
    left = records[0]?.get('count') > 0
  }
  await run('DROP CONSTRAINT raw_id')
  return ids.length * 2
}

const home = await openHome(await mkdtemp(join(tmpdir(), 'shantu-bench-')), sharedLibrary)
await ensureJars(home.library, silentProgress)
const port = await freePort()
const server = await startEmbedded(await findJava(), home, port)
const driver = connect(await credentialsOf(home, port), 30_000)
try {
  const extraction = await timed(
    'generate',
    ({ relations }) => relations.length,
    () => generate({ entities, facts }),
  )
  const graph = await timed(
    'build the graph',
    (made) => made.entities.length + made.claims.length + made.grants.length + made.links.length + made.mentions.length,
    () => buildGraph(extraction),
  )
  const sizes = [graph.entities, graph.links, graph.links.filter(({ derived }) => derived), graph.claims, graph.grants]
  console.log('entities, links, of them derived, claims, grants:', sizes.map(({ length }) => length).join(', '))
  await timed(
    'driver alone',
    (count) => count,
    () => raw(driver, Math.min(200_000, entities * 4)),
  )
  await timed(
    'load all',
    (count) => count,
    () => loadGraph(driver, database, graph),
  )
  await timed(
    'load again',
    (count) => count,
    () => loadGraph(driver, database, graph),
  )
  const fewer = buildGraph({ ...extraction, relations: extraction.relations.slice(0, -12) })
  await timed(
    'load without the last document',
    (count) => count,
    () => loadGraph(driver, database, fewer),
  )
} finally {
  await driver.close()
  await server.stop()
  await rm(home.folder, { recursive: true, force: true })
}
