import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entityTypes, relationTypes } from '../../../seed/ontology.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { read } from '../../../server/neo4j/read.ts'
import { toParameter } from '../../../server/neo4j/values.ts'
import { queries } from '../../../server/queries/index.ts'
import { queryNames } from '../../../server/queries/names.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { writeGraph } from '../support/write-graph.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
})
afterAll(() => database.close())

const steps = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(steps)]
const operatorOf = ({ operatorType }: Plan) => operatorType.replace('@neo4j', '')

/** What a total or a list over all of them has to walk over; entities and claims are always reached by an index. */
const walkedWhole = /:(Grant|Document|Load)\b/

describe.each(queryNames)('the query %s', (name) => {
  it('runs with the example of its header', async () => {
    expect(await read(database, name, queries[name].example)).toBeInstanceOf(Array)
  })

  it('only reads, and never walks over all nodes or links', async () => {
    const session = database.driver.session({ database: database.name, defaultAccessMode: neo4j.session.READ })
    const parameters = Object.entries(queries[name].example).map(([key, value]) => [key, toParameter(value)])
    const { summary } = await session.run(`EXPLAIN ${queries[name].text}`, Object.fromEntries(parameters))
    await session.close()
    expect(summary.queryType).toBe('r')
    const plan = summary.plan ? steps(summary.plan) : []
    const walked = plan.map(operatorOf)
    for (const step of plan.filter((each) => operatorOf(each) === 'NodeByLabelScan'))
      expect(String(step.arguments.Details)).toMatch(walkedWhole)
    for (const scan of [
      'AllNodesScan',
      'DirectedAllRelationshipsScan',
      'UndirectedAllRelationshipsScan',
      'CartesianProductScan',
    ])
      expect(walked).not.toContain(scan)
  })
})

describe('the queries that list types', () => {
  it.each(['entity', 'neighbors', 'links-among', 'links-between', 'stats'] as const)(
    '%s name every type of link',
    (name) => {
      for (const type of Object.keys(relationTypes)) expect(queries[name].text).toMatch(new RegExp(`\\b${type}\\b`))
    },
  )

  it('of the counts name every type of entity', () => {
    for (const type of Object.keys(entityTypes)) expect(queries.stats.text).toContain(`(:${type})`)
  })
})
