import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../seed/extraction.ts'
import { load } from '../../../seed/load/load.ts'
import { singleExtraction } from './support/arbitraries.ts'
import { dump, empty } from './support/dump.ts'
import { resolvingBy, united } from './support/examples.ts'
import { loadingPlace } from './support/place.ts'

describe('loads one after another', { timeout: 120_000 }, () => {
  const place = loadingPlace()

  const loading = async (extractions: readonly Extraction[]) =>
    load(place.database.driver, place.database.name, [await place.folder.lines('some.jsonl', extractions)], {
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
        await empty(place.database)
        await loading(all)
        const atOnce = await dump(place.database)
        await empty(place.database)
        const mixed = all.map((each) => [numbers.next().value, each] as const).sort(([a], [b]) => (a ?? 0) - (b ?? 0))
        const sorted = [0, ...ends, mixed.length].sort((a, b) => a - b)
        for (const [index, end] of sorted.entries()) {
          await loading(mixed.slice(sorted[index - 1] ?? 0, end).map(([, each]) => each))
        }
        expect(await dump(place.database)).toEqual(atOnce)
      }),
      { numRuns: 5 },
    )
  })
})
