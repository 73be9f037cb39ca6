import { describe, expect, it } from 'vitest'
import { type Extracted, extractAll } from '../../../seed/pool.ts'
import { findDocuments } from '../../../seed/read/walk.ts'
import { briefs, folderOf } from './folder.ts'

async function all(folder: string, workers: number, signal?: AbortSignal): Promise<Extracted[]> {
  const results: Extracted[] = []
  for await (const result of extractAll(findDocuments([folder]), { workers, alone: 0, ...(signal && { signal }) }))
    results.push(result)
  return results
}

describe('many documents', () => {
  it('give the same in worker threads as without, in the order of the files', { timeout: 60_000 }, async () => {
    const folder = folderOf({ ...briefs, 'empty.txt': '', 'z.txt': briefs['b.txt'] })
    const alone = await all(folder, 0)
    expect(alone.map((one) => 'refused' in one)).toEqual([false, false, false, true, false])
    expect(await all(folder, 2)).toEqual(alone)
  })

  it('are extracted one after the other as they are asked for, not all at once', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, briefs['b.txt']])))
    let looked = 0
    async function* counted() {
      for await (const found of findDocuments([folder])) {
        looked++
        yield found
      }
    }
    for await (const result of extractAll(counted(), { workers: 0 })) {
      expect(result.path).toContain(folder)
      break
    }
    expect(looked).toBeLessThan(5)
  })

  it('stop when they are told to', async () => {
    const folder = folderOf(briefs)
    await expect(all(folder, 0, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })
})
