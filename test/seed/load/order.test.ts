import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Extraction } from '../../../seed/extraction.ts'
import { load } from '../../../seed/load/load.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { singleExtraction } from './support/arbitraries.ts'
import { dump, empty } from './support/dump.ts'
import { resolvingBy, united } from './support/examples.ts'
import { type Folder, testFolder } from './support/files.ts'

describe('loads one after another', { timeout: 120_000 }, () => {
  let database: Database
  let folder: Folder
  beforeAll(async () => {
    database = await testDatabase()
    folder = await testFolder()
  })
  afterAll(async () => {
    await folder.remove()
    await database.close()
  })

  const loading = async (extractions: readonly Extraction[]) =>
    load(database.driver, database.name, [await folder.lines('some.jsonl', extractions)], {
      resolving: resolvingBy(united),
    })

  it('give the same graph for the same documents in any order and any parts', async () => {
    const documents = fc.uniqueArray(singleExtraction, {
      minLength: 1,
      maxLength: 6,
      selector: ({ documents: [one] }) => one?.id,
    })
    const cuts = fc.array(fc.nat(6), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(documents, cuts, fc.infiniteStream(fc.nat()), async (all, ends, numbers) => {
        await empty(database)
        await loading(all)
        const atOnce = await dump(database)
        await empty(database)
        const mixed = all.map((each) => [numbers.next().value, each] as const).sort(([a], [b]) => (a ?? 0) - (b ?? 0))
        const sorted = [0, ...ends, mixed.length].sort((a, b) => a - b)
        for (const [index, end] of sorted.entries()) {
          await loading(mixed.slice(sorted[index - 1] ?? 0, end).map(([, each]) => each))
        }
        expect(await dump(database)).toEqual(atOnce)
      }),
      { numRuns: 5 },
    )
  })
})
