import { hostname } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { write } from '../../../seed/load/database/connection.ts'
import { takeLease } from '../../../seed/load/database/state.ts'
import { load } from '../../../seed/load/load.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { dump, empty } from './support/dump.ts'
import { document, extraction, farHills, lanterns, morningStar, relation, resolvingBy } from './support/examples.ts'
import { type Folder, testFolder } from './support/files.ts'

/** Plans and indexes are made in these, which takes its time on a busy machine. */
const patience = 120_000

describe('two loads', { timeout: patience }, () => {
  let database: Database
  let folder: Folder
  beforeAll(async () => {
    database = await testDatabase()
    folder = await testFolder()
    await load(database.driver, database.name, [], { resolving: resolvingBy() })
  }, patience)
  beforeEach(() => empty(database))
  afterAll(async () => {
    await folder.remove()
    await database.close()
  })

  const connection = () => ({ driver: database.driver, database: database.name })
  const quiet = () => {}
  const held = (holder: string, milliseconds: number) =>
    database.driver.executeQuery(
      "CREATE (:Load {id: 'last', holder: $holder, expires: timestamp() + toInteger($milliseconds)})",
      { holder, milliseconds },
      { database: database.name },
    )

  it('at once take turns, and the second says for whom it waits', async () => {
    const launch = document('晨星示例基金会发起点灯示例工程。')
    const other = document('远山示例基金会也发起点灯示例工程。')
    const first = extraction(
      [launch],
      [morningStar, lanterns],
      [relation('INITIATES', morningStar, lanterns, [launch])],
    )
    const second = extraction([other], [farHills, lanterns], [relation('INITIATES', farHills, lanterns, [other])])
    const paths = [await folder.lines('a.jsonl', [first]), await folder.lines('b.jsonl', [second])]
    const notes: string[] = []
    const progress = {
      step: <T>(_title: string, work: (detail: (text: string) => void) => Promise<T>) => work(quiet),
      note: (text: string) => void notes.push(text),
    }
    const loading = (chosen: string[]) =>
      load(database.driver, database.name, chosen, { resolving: resolvingBy(), progress })
    await Promise.all(paths.map((path) => loading([path])))
    expect(notes).toEqual([`Another load is running (process ${process.pid} on ${hostname()}): waiting for it to end.`])
    const after = await dump(database)
    await empty(database)
    await loading(paths)
    expect(after).toEqual(await dump(database))
  })

  it('do not wait for one of this machine that is gone', async () => {
    // Beyond the largest process id of Linux (2^22).
    await held(`${hostname()} 4194305 x`, 600_000)
    const lease = await takeLease(connection(), () => expect.unreachable('waited for a dead process'))
    await lease.release()
  })

  it('wait for one of another machine until its lease ends', async () => {
    await held('elsewhere.example 1 x', 1_500)
    const waits: string[] = []
    const lease = await takeLease(connection(), (holder) => waits.push(holder))
    expect(waits).toEqual(['process 1 on elsewhere.example'])
    await lease.release()
  })

  it('give up waiting when told to end', async () => {
    await held('elsewhere.example 1 x', 600_000)
    const controller = new AbortController()
    await expect(takeLease(connection(), () => controller.abort(), controller.signal)).rejects.toThrow(/abort/i)
  })

  it('never write both: one that was taken over from is stopped at its next write', async () => {
    const lease = await takeLease(connection(), quiet)
    await database.driver.executeQuery(
      "MATCH (load:Load {id: 'last'}) SET load.holder = 'elsewhere.example 1 x'",
      {},
      { database: database.name },
    )
    await expect(write(connection(), (transaction) => lease.guard(transaction))).rejects.toThrow(
      /Another load took over/,
    )
    await lease.release()
  })
})
