import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Extraction } from '../../../seed/extraction.ts'
import { standingOf } from '../../../seed/load/database/state.ts'
import { load } from '../../../seed/load/load.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { dump, empty } from './support/dump.ts'
import {
  brightRiver,
  document,
  entity,
  extraction,
  farHills,
  lanterns,
  morningStar,
  quoted,
  relation,
  resolvingBy,
  saplings,
  united,
} from './support/examples.ts'
import { type Folder, testFolder } from './support/files.ts'

const launch = document('晨星与远山两家示例基金会共同发起点灯示例工程。', { published: '2019-02-26' })
const gift = document('明河示例集团与晨星捐赠六百六十万元，用于护苗示例计划。', {
  published: '2020-03-01',
  path: 'gift.txt',
})

const launched = extraction(
  [launch],
  [morningStar, farHills, lanterns],
  [relation('INITIATES', morningStar, lanterns, [launch]), relation('INITIATES', farHills, lanterns, [launch])],
)
const given = extraction(
  [gift],
  [morningStar, brightRiver, saplings, entity('Place', '示例县')],
  [morningStar, brightRiver].map((giver) =>
    relation('FUNDS', giver, saplings, [gift], { grant: 'gift', amount: 6_600_000, currency: 'CNY' }),
  ),
  [
    {
      id: 'figure',
      project: saplings.id,
      amount: 2_346_801.74,
      currency: 'CNY',
      beneficiaries: 68,
      confidence: 0.8,
      evidence: [quoted(gift, '护苗示例计划')],
    },
  ],
)

/** Plans and indexes are made in these, which takes its time on a busy machine. */
const patience = 120_000

describe('a load', { timeout: patience }, () => {
  let database: Database
  let folder: Folder
  beforeAll(async () => {
    database = await testDatabase()
    folder = await testFolder()
    // Indexes and plans are made once, which takes longer than any load of a few documents.
    await loading([])
  }, patience)
  beforeEach(() => empty(database))
  afterAll(async () => {
    await folder.remove()
    await database.close()
  })

  const loading = (paths: readonly string[], unite = united) =>
    load(database.driver, database.name, paths, { resolving: resolvingBy(unite) })
  const loadLines = async (extractions: readonly Extraction[]) =>
    loading([await folder.lines('some.jsonl', extractions)])
  const valuesOf = async (query: string) => {
    const { records } = await database.driver.executeQuery(query, {}, { database: database.name })
    return records.map((record) => record.toObject())
  }

  it('writes entities, links, claims, grants and figures, and says how many', async () => {
    expect(await loadLines([launched, given])).toEqual({
      documents: { new: 2, updated: 0, same: 0 },
      refused: [],
      graph: { documents: 2, entities: 6, links: 7, claims: 4 },
      changes: expect.any(Number),
    })
    expect(
      await valuesOf(`
        MATCH (giver:Entity)-[:GIVES]->(grant:Grant)-[:TO]->(to:Project), (grant)-[:SAID_BY]->(claim)-[:FROM]->(d:Document)
        RETURN count(DISTINCT giver) AS givers, to.name AS to, grant.amountMinor AS minor, grant.scope AS scope,
          count(DISTINCT claim) AS claims, d.title AS title`),
    ).toEqual([{ givers: 2, to: '护苗示例计划', minor: 660_000_000, scope: 'joint', claims: 2, title: '示例文章' }])
    expect(
      await valuesOf('MATCH (a)-[r:CO_FUNDS]->(b) RETURN r.basis AS basis, r.derived AS derived ORDER BY basis'),
    ).toEqual([
      { basis: ['jointLaunch'], derived: true },
      { basis: ['sameGrant', 'sameProject'], derived: true },
    ])
    expect(
      await valuesOf(
        'MATCH (f:Figure)-[:OF]->(p:Project) MATCH (f)-[:FROM]->(d) RETURN p.name AS name, f.quote AS quote',
      ),
    ).toEqual([{ name: '护苗示例计划', quote: '护苗示例计划' }])
  })

  it('gives entities their labels, and keeps those that nothing links', async () => {
    await loadLines([given])
    expect(await valuesOf('MATCH (n:Entity) RETURN labels(n) AS labels, n.degree AS degree ORDER BY n.id')).toEqual([
      { labels: ['Entity', 'Organization', 'Company'], degree: 1 },
      { labels: ['Entity', 'Organization', 'Foundation'], degree: 1 },
      { labels: ['Entity', 'Place'], degree: 0 },
      { labels: ['Entity', 'Project'], degree: 2 },
    ])
  })

  it('keeps whole numbers whole', async () => {
    await loadLines([launched, given])
    const kinds = await valuesOf(`
      MATCH (n) UNWIND keys(n) AS key WITH key, n[key] AS value
      WHERE valueType(value) STARTS WITH 'INTEGER' OR valueType(value) STARTS WITH 'FLOAT'
      RETURN DISTINCT key, split(valueType(value), ' ')[0] AS type
      UNION MATCH ()-[r]->() UNWIND keys(r) AS key WITH key, r[key] AS value
      WHERE valueType(value) STARTS WITH 'INTEGER' OR valueType(value) STARTS WITH 'FLOAT'
      RETURN DISTINCT key, split(valueType(value), ' ')[0] AS type`)
    const floats = kinds.filter(({ type }) => type === 'FLOAT').map(({ key }) => key)
    expect([...new Set(floats)].sort()).toEqual(['amount', 'confidence'])
    expect(kinds.map(({ key }) => key)).toEqual(expect.arrayContaining(['amountMinor', 'start', 'degree', 'weight']))
  })

  it('of the same again changes nothing', async () => {
    await loadLines([launched, given])
    const before = await dump(database)
    expect(await loadLines([launched, given])).toMatchObject({ documents: { new: 0, updated: 0, same: 2 }, changes: 0 })
    expect(await dump(database)).toEqual(before)
  })

  it('of a document under a second file name keeps the name that sorts first, whichever comes first', async () => {
    const renamed = (path: string): Extraction => ({ ...launched, documents: [{ ...launch, path }] })
    await loadLines([renamed('/somewhere/b.txt'), renamed('/elsewhere/a.txt')])
    const before = await dump(database)
    expect(before.join()).toContain('"path":"a.txt"')
    await empty(database)
    await loadLines([renamed('/elsewhere/a.txt')])
    await loadLines([renamed('/somewhere/b.txt')])
    expect(await dump(database)).toEqual(before)
  })

  it('of a document that is now read differently follows the new reading', async () => {
    await loadLines([launched, given])
    await loadLines([{ ...launched, relations: launched.relations.slice(0, 1) }])
    const after = await dump(database)
    await empty(database)
    await loadLines([{ ...launched, relations: launched.relations.slice(0, 1) }, given])
    expect(after).toEqual(await dump(database))
  })

  it('follows what resolving decides, and goes back when the decision goes', async () => {
    const path = await folder.lines('both.jsonl', [launched, given])
    await loading([path])
    const before = await dump(database)
    const merging = (extractions: readonly Extraction[]) => {
      const all = united(extractions)
      const merged = (id: string) => (id === farHills.id ? morningStar.id : id)
      return {
        ...all,
        entities: all.entities.filter(({ id }) => id !== farHills.id),
        relations: all.relations.map((each) => ({ ...each, from: merged(each.from), to: merged(each.to) })),
      }
    }
    await loading([], merging)
    expect(await valuesOf('MATCH (n:Foundation) RETURN n.name AS name')).toEqual([{ name: morningStar.name }])
    await loading([])
    expect(await dump(database)).toEqual(before)
  })

  it('removes labels that an entity no longer has', async () => {
    await loadLines([launched])
    const asCompany = (extractions: readonly Extraction[]) => {
      const all = united(extractions)
      return {
        ...all,
        entities: all.entities.map((each) => ({
          ...each,
          type: each.id === farHills.id ? ('Company' as const) : each.type,
        })),
      }
    }
    await loading([], asCompany)
    expect(await valuesOf(`MATCH (n {id: '${farHills.id}'}) RETURN labels(n) AS labels`)).toEqual([
      { labels: ['Entity', 'Organization', 'Company'] },
    ])
  })

  it('that is ended keeps what it stored, and the next one finishes it', async () => {
    const path = await folder.lines('both.jsonl', [launched, given])
    const controller = new AbortController()
    const progress = {
      step: <T>(title: string, work: (detail: (text: string) => void) => Promise<T>) => {
        if (title.startsWith('Joining')) controller.abort()
        return work(() => {})
      },
      note: () => {},
    }
    const connection = { driver: database.driver, database: database.name }
    const summary = await load(database.driver, database.name, [path], {
      resolving: resolvingBy(),
      progress,
      signal: controller.signal,
    })
    expect(summary).toMatchObject({ documents: { new: 2 }, changes: 0 })
    expect(summary).not.toHaveProperty('graph')
    expect(await standingOf(connection)).toBe('unfinished')
    await loading([])
    expect(await standingOf(connection)).toBe('complete')
    const finished = await dump(database)
    await empty(database)
    await loading([path])
    expect(finished).toEqual(await dump(database))
  })

  it('leaves a database alone that holds something else', async () => {
    await database.driver.executeQuery("CREATE (:Recipe {name: 'soup'})", {}, { database: database.name })
    await expect(loadLines([launched])).rejects.toThrow(/holds data that is not of Shantu/)
    expect(await valuesOf('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Recipe'] }])
  })

  it('finds names by any part and by their reading', async () => {
    await loadLines([launched, given])
    const found = (index: string, query: string) =>
      valuesOf(`CALL db.index.fulltext.queryNodes('${index}', '${query}') YIELD node RETURN node.name AS name`)
    expect(await found('entity_names', '"晨星基金"')).toEqual([{ name: morningStar.name }])
    expect(await found('entity_pinyin', 'pinyin:"ming he"')).toEqual([{ name: brightRiver.name }])
    expect(await found('entity_pinyin', 'initials:"y s"')).toEqual([{ name: farHills.name }])
  })
})
