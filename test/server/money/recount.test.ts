// Totals of the real server, over the bundled briefs and over ten thousand generated gifts, beside a count of their own from what
// the extract command prints: the same to the last cent, whichever way they are asked for.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runExtract } from '../../../seed/extract.ts'
import { type Extraction, extractionSchema } from '../../../seed/extraction.ts'
import { load } from '../../../seed/load/load.ts'
import { Resolving, readDecisions, resolve } from '../../../seed/resolve/index.ts'
import { grantsSchema, matrixSchema, profileSchema } from '../../../server/contract.ts'
import { projectFolder } from '../../../server/start/project.ts'
import { serving } from '../support/serving.ts'
import { generatedGrants } from './generated-grants.ts'
import { type Gift, giftsOf, ordered, recount } from './recount.ts'

const nothing = { entities: [], documents: [], mentions: [], claims: [], grants: [], figures: [], links: [] }

const briefs = join(projectFolder, 'seed', 'documents')
const decided = readDecisions(await readFile(join(projectFolder, 'seed', 'decisions.jsonl'), 'utf8'))
const resolveAll = (extractions: readonly Extraction[]) => resolve(extractions, decided)

/** What the extract command prints for the bundled briefs. */
const extracted = async (): Promise<Extraction> => {
  let printed = ''
  const out = (text: string) => {
    printed += text
  }
  expect(await runExtract([briefs], { out, error: () => {} })).toBe(0)
  return extractionSchema.parse(JSON.parse(printed))
}

interface Told {
  readonly extraction: Extraction
  readonly path: string
}

const told: Readonly<Record<string, (folder: string) => Promise<Told>>> = {
  'the bundled briefs': async () => ({ extraction: await extracted(), path: briefs }),
  'ten thousand gifts': async (folder) => {
    const extractions = generatedGrants(10_000)
    const path = join(folder, 'gifts.jsonl')
    await writeFile(path, extractions.map((each) => JSON.stringify(each)).join('\n'))
    return { extraction: resolveAll(extractions), path }
  },
}

describe.each(Object.entries(told))('the totals of %s', (_what, tell) => {
  const server = serving(nothing)
  let folder: string
  let extraction: Extraction
  let gifts: readonly Gift[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shantu-totals-'))
    const { extraction: found, path } = await tell(folder)
    extraction = found
    gifts = giftsOf(extraction)
    const { driver, name } = server.database()
    const summary = await load(driver, name, [path], { resolving: () => new Resolving(decided) })
    expect(summary.refused).toEqual([])
  }, 240_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const grants = async (query: string) => grantsSchema.parse(await server.json(`/api/grants?${query}`))
  const ends = (side: 'givers' | 'recipients') => [...new Set(gifts.flatMap((gift) => [...gift[side]]))]
  const about = (topic: string) => {
    const things = new Set(
      extraction.relations.flatMap(({ type, from, to }) => (type === 'ABOUT' && to === topic ? from : [])),
    )
    return gifts.filter(({ recipients }) => [...recipients].some((id) => things.has(id)))
  }

  it('are those of all gifts', async () => {
    const all = await grants('limit=1')
    expect(ordered(all.totals)).toEqual(recount(gifts))
    expect(all.number).toBe(gifts.length)
  })

  it('are those of each giver, joint gifts counted whole with each of them', async () => {
    for (const id of ends('givers')) {
      const mine = recount(gifts.filter(({ givers }) => givers.has(id)))
      expect(ordered((await grants(`funder=${id}&limit=1`)).totals)).toEqual(mine)
      expect(ordered(profileSchema.parse(await server.json(`/api/entities/${id}`)).given)).toEqual(mine)
    }
  }, 120_000)

  it('are those of each recipient', async () => {
    for (const id of ends('recipients')) {
      const mine = recount(gifts.filter(({ recipients }) => recipients.has(id)))
      expect(ordered((await grants(`recipient=${id}&limit=1`)).totals)).toEqual(mine)
      expect(ordered(profileSchema.parse(await server.json(`/api/entities/${id}`)).received)).toEqual(mine)
    }
  }, 120_000)

  it('are those of each topic, and of each cell of the matrix', async () => {
    const { cells, columns } = matrixSchema.parse(
      await server.json('/api/matrix?measure=money&rowLimit=100&columnLimit=60'),
    )
    for (const { id } of columns)
      expect(ordered((await grants(`topic=${id}&limit=1`)).totals)).toEqual(recount(about(id)))
    expect(cells.length).toBeGreaterThan(0)
    for (const { row, column, totals = [] } of cells)
      expect(ordered(totals)).toEqual(recount(about(column).filter(({ givers }) => givers.has(row))))
  }, 120_000)

  it('are the sums of the gifts that are shown', async () => {
    const shown: Gift[] = []
    let cursor: string | undefined
    do {
      const page = await grants(`limit=200${cursor ? `&cursor=${cursor}` : ''}`)
      for (const { givers, recipients, currency = 'XXX', amount, joint, leftOut } of page.grants)
        shown.push({
          givers: new Set(givers.map(({ id }) => id)),
          recipients: new Set(recipients.map(({ id }) => id)),
          currency,
          joint,
          ...(amount === undefined
            ? {}
            : { minor: BigInt(`${amount}${amount.includes('.') ? '' : '.00'}`.replace('.', '')) }),
          ...(leftOut === undefined ? {} : { reason: leftOut }),
        })
      cursor = page.cursor
    } while (cursor)
    expect(recount(shown)).toEqual(recount(gifts))
  }, 120_000)
})
