import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { standingOf } from '../../../seed/load/database/state.ts'
import { load } from '../../../seed/load/load.ts'
import { singleExtraction } from './support/arbitraries.ts'
import { dump, empty } from './support/dump.ts'
import { resolvingBy } from './support/examples.ts'
import { loadingPlace } from './support/place.ts'

/** Enough for several batches of documents and of rows. */
const documents = 900
const kills = 4

const child = fileURLToPath(new URL('support/child.ts', import.meta.url))

describe('a load that is killed', () => {
  const place = loadingPlace()

  /** Runs a load in a process of its own and kills it some milliseconds after its n-th line; gives its last line. */
  const loadAndKill = async (path: string, lines: number, delay: number): Promise<string> => {
    const { uri, user, password } = inject('neo4j')
    const loader = spawn(process.execPath, ['--import', 'tsx', child, uri, user, password, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(loader, 'exit')
    let seen = 0
    let last = ''
    for await (const line of createInterface({ input: loader.stdout })) {
      last = line
      seen += 1
      if (seen === lines) setTimeout(() => loader.kill('SIGKILL'), delay)
    }
    await ended
    return last
  }

  it('anywhere, any number of times, ends as if it had run once', async () => {
    const extractions =
      fc.sample(
        fc.uniqueArray(singleExtraction, {
          minLength: documents,
          maxLength: documents,
          selector: ({ documents: [one] }) => one?.id,
          size: 'max',
        }),
        1,
      )[0] ?? []
    const path = await place.folder.lines('many.jsonl', extractions)
    const run = () => load(place.database.driver, place.database.name, [path], { resolving: resolvingBy() })
    const { changes } = await run()
    expect(changes).toBeGreaterThan(10_000)
    const uninterrupted = await dump(place.database)

    await empty(place.database)
    const moments = fc.sample(fc.record({ lines: fc.integer({ min: 2, max: 12 }), delay: fc.nat(150) }), kills)
    const ends: string[] = []
    for (const { lines, delay } of moments.sort((a, b) => a.lines - b.lines))
      ends.push(await loadAndKill(path, lines, delay))
    const connection = { driver: place.database.driver, database: place.database.name }
    if (!ends.includes('done')) expect(await standingOf(connection)).toBe('unfinished')
    await run()
    expect(await standingOf(connection)).toBe('complete')
    expect(await dump(place.database), `killed after ${ends.join('; ')}`).toEqual(uninterrupted)
  }, 300_000)
})
