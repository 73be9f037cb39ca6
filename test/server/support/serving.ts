// A served example graph for a test file: made before its tests, ended after them.

import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../../seed/load/graph.ts'
import type { AppOptions } from '../../../server/app.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from './example-graph.ts'
import { type Served, serve } from './serve.ts'
import { writeGraph } from './write-graph.ts'

/** Serves the graph to all tests of the file; the parts are there from the first test on. */
export const serving = (graph: Graph = exampleGraph, options: Partial<AppOptions> = {}) => {
  let database: Database | undefined
  let server: Served | undefined
  beforeAll(async () => {
    database = await testDatabase()
    await writeGraph(database, graph)
    server = await serve({ database, ...options })
  })
  afterAll(async () => {
    await server?.close()
    await database?.close()
  })
  const running = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('Nothing is served before the first test.')
    return part
  }
  return {
    get: (path: string, init?: RequestInit) => running(server).get(path, init),
    json: (path: string) => running(server).json(path),
    database: () => running(database),
  }
}
