// What a load makes of files that hold facts already: extractions, and tables of grants.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { load } from '../../../seed/load/load.ts'
import { summaryText } from '../../../seed/load/summary.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { empty } from './support/dump.ts'
import { document, entity, extraction, relation, resolvingBy } from './support/examples.ts'
import { type Folder, testFolder } from './support/files.ts'

const launch = document('晨星与远山两家示例基金会共同发起点灯示例工程。')
const funder = entity('Foundation', '晨星示例基金会')
const project = entity('Project', '点灯示例工程')
const launched = extraction([launch], [funder, project], [relation('INITIATES', funder, project, [launch])])
const header = 'funder,recipient,project,amount,currency,date,source'
const patience = 120_000

describe('a load of files with facts', { timeout: patience }, () => {
  let database: Database
  let folder: Folder
  beforeAll(async () => {
    database = await testDatabase()
    folder = await testFolder()
  }, patience)
  beforeEach(() => empty(database))
  afterAll(async () => {
    await folder.remove()
    await database.close()
  })

  const loading = (paths: readonly string[]) =>
    load(database.driver, database.name, paths, { resolving: resolvingBy() })
  const valuesOf = async (query: string) => {
    const { records } = await database.driver.executeQuery(query, {}, { database: database.name })
    return records.map((record) => record.toObject())
  }

  it('refuses what it cannot trust, says why, and loads the rest', async () => {
    const misquoted = {
      ...launched,
      relations: [relation('INITIATES', funder, project, [{ ...launch, text: '不在文中的话。' }])],
    }
    const path = await folder.text(
      'mixed.jsonl',
      ['{"documents": 3}', 'no JSON', '', JSON.stringify(misquoted), JSON.stringify(launched)].join('\n'),
    )
    const missing = `${folder.path}/missing.txt`
    const { documents, refused } = await loading([path, missing])
    expect(documents).toEqual({ new: 1, updated: 0, same: 0 })
    expect(refused.map(({ path: name, reason }) => `${name.slice(folder.path.length + 1)}: ${reason}`)).toEqual([
      expect.stringMatching(/^mixed.jsonl, line 1: it is no extraction: documents: /),
      'mixed.jsonl, line 2: it is not JSON: make it with extract --lines',
      'mixed.jsonl, line 4: relation 1: its quote is not what the text says from 0 to 7',
      'missing.txt: there is no such file',
    ])
    expect(await valuesOf('MATCH (d:Document) RETURN d.id AS id')).toEqual([{ id: launch.id }])
  })

  it('takes the good rows of a table, and tells which others it left out', async () => {
    const rows =
      '示例公益基金会,示例县第一小学,,100000,CNY,2021-05-08,\n示例公益基金会,示例县第二小学,,many,CNY,2021-05-08,\n'
    const path = await folder.text('grants.csv', `${header}\n${rows}`)
    const summary = await loading([path])
    expect(summary.refused).toEqual([{ path, row: 3, reason: expect.stringContaining('amount') }])
    expect(await valuesOf('MATCH (g:Grant) RETURN toString(g.amountMinor) AS minor')).toEqual([{ minor: '10000000' }])
    const told = summaryText(summary, 1)
    expect(told).toContain('1 new, 0 already there, 0 refused, 1 row left out')
    expect(told).toContain('grants.csv, row 3: ')
  })

  it('takes grants of the 360Giving standard from JSON', async () => {
    const grant = {
      id: '360G-example-1',
      title: 'Books for schools',
      description: 'Books',
      currency: 'GBP',
      amountAwarded: 7500.1,
      awardDate: '2021-05-08',
      fundingOrganization: [{ id: 'GB-1', name: 'The Example Trust' }],
      recipientOrganization: [{ id: 'GB-2', name: 'Example School' }],
    }
    const path = await folder.text('grants.json', JSON.stringify({ grants: [grant] }))
    expect((await loading([path])).documents.new).toBe(1)
    expect(await valuesOf('MATCH (g:Grant) RETURN toString(g.amountMinor) AS minor, g.currency AS currency')).toEqual([
      { minor: '750010', currency: 'GBP' },
    ])
  })
})
