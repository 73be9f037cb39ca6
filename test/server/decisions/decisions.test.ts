import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../../seed/resolve/decisions.ts'
import { openDecisions } from '../../../server/decisions/decisions.ts'
import { openLedger } from '../../../server/decisions/ledger.ts'
import { createLog } from '../../../server/log.ts'

const alias = (name: string, reason = '示例'): Decision => ({
  action: 'alias',
  type: 'Foundation',
  name,
  alias: '示例会',
  reason,
})
const log = createLog({ level: 'silent' })

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shantu-decisions-'))
  file = join(folder, 'decisions.jsonl')
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => rm(file, { force: true }))

describe('the decisions file', () => {
  it('is empty before the first decision, and has one line for each, in their order', async () => {
    const ledger = openLedger(file)
    expect(await ledger.read()).toEqual([])
    await Promise.all(Array.from({ length: 20 }, (_, at) => ledger.append(alias(`示例${at}`))))
    expect((await ledger.read()).map((one) => 'name' in one && one.name)).toEqual(
      Array.from({ length: 20 }, (_, at) => `示例${at}`),
    )
  })

  it('keeps apart what a person left without an end of line', async () => {
    await writeFile(file, JSON.stringify(alias('甲')))
    await openLedger(file).append(alias('乙'))
    expect(await openLedger(file).read()).toHaveLength(2)
  })

  it('takes any words, and never more than one line of them', async () => {
    const ledger = openLedger(file)
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `${text}\r\n\u2028${text}。`)
    await fc.assert(
      fc.asyncProperty(words, async (reason) => {
        await rm(file, { force: true })
        await ledger.append(alias('甲', reason))
        expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(2)
        expect((await ledger.read())[0]?.reason).toBe(reason.trim())
      }),
      { numRuns: 15 },
    )
  })
})

describe('a decision', () => {
  it('is followed by making the graph anew, once for all that come meanwhile', async () => {
    let times = 0
    const ends: (() => void)[] = []
    const apply = () => {
      times += 1
      return new Promise<void>((resolve) => ends.push(resolve))
    }
    const decisions = openDecisions({ file, apply }, log)
    expect((await decisions.record(alias('甲'))).state).toBe('applying')
    await decisions.record(alias('乙'))
    await decisions.record(alias('丙'))
    expect(times).toBe(1)
    ends[0]?.()
    await expect.poll(() => times).toBe(2)
    ends[1]?.()
    await expect.poll(async () => (await decisions.read()).state).toBe('applied')
    expect(times).toBe(2)
  })

  it('stays recorded where the graph could not be made anew, which is told', async () => {
    const apply = () => Promise.reject(new Error('no database'))
    const decisions = openDecisions({ file, apply }, log)
    await decisions.record(alias('甲'))
    await expect.poll(async () => (await decisions.read()).state).toBe('failed')
    expect((await decisions.read()).decisions).toHaveLength(1)
  })

  it('is not taken where it cannot be put on disk', async () => {
    const decisions = openDecisions({ file: join(folder, 'missing', 'decisions.jsonl'), apply: async () => {} }, log)
    await expect(decisions.record(alias('甲'))).rejects.toMatchObject({ status: 503, code: 'not-recorded' })
  })
})
