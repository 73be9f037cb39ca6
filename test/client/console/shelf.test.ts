// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRuns, readSaved, withRun, withSaved, writeSaved } from '../../../client/console/shelf.ts'

const stored = new Map<string, string>()
let isFull = false
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (isFull) throw new Error('QuotaExceededError')
    stored.set(key, value)
  },
}

beforeEach(() => Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true }))
afterEach(() => {
  stored.clear()
  isFull = false
})

const query = { name: '谁资助谁', query: 'RETURN 1', parameters: '' }

describe('saved queries', () => {
  it('come back as they were kept, by name, and one name once', () => {
    expect(writeSaved(withSaved(withSaved([], query), { ...query, query: 'RETURN 2' }))).toBe(true)
    expect(readSaved()).toEqual([{ ...query, query: 'RETURN 2' }])
  })

  it('that somebody spoiled are left out, the others stay', () => {
    stored.set('shantu.console.saved', JSON.stringify([{ name: 1 }, query, 'x']))
    expect(readSaved()).toEqual([query])
    stored.set('shantu.console.history', '{not json')
    expect(readRuns()).toEqual([])
  })

  it('say so where the browser has no room', () => {
    isFull = true
    expect(writeSaved([query])).toBe(false)
  })
})

describe('the history', () => {
  it('has the latest first and each statement once', () => {
    const run = (text: string, at: number) => ({ query: text, parameters: '', at, rows: 1 })
    const runs = [run('a', 1), run('b', 2), run('a', 3)].reduce(withRun, [] as ReturnType<typeof withRun>)
    expect(runs.map(({ query: text, at }) => `${text}${at}`)).toEqual(['a3', 'b2'])
  })

  it('does not grow without end', () => {
    let runs: ReturnType<typeof withRun> = []
    for (let i = 0; i < 200; i++) runs = withRun(runs, { query: `RETURN ${i}`, parameters: '', at: i, rows: null })
    expect(runs).toHaveLength(60)
  })
})
