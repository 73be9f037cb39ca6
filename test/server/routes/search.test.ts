import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchSchema } from '../../../server/contract.ts'
import { serving } from '../support/serving.ts'

const server = serving()

const search = async (q: string, more = '') =>
  searchSchema.parse(await server.json(`/api/search?q=${encodeURIComponent(q)}${more}`)).hits
const found = async (q: string) => (await search(q)).map(({ id }) => id)

describe('the search', () => {
  it.each([
    ['the whole name', '云杉慈善基金会', 'f2'],
    ['any part of it', '杉慈', 'f2'],
    ['a single character', '帆', 'f3'],
    ['the parts of it in any order', '基金会 云杉', 'f2'],
    ['a short form that leaves characters out', '云杉基金会', 'f2'],
    ['an alias', 'HLT', 's1'],
    ['the beginning of a Latin word', 'harb', 's1'],
    ['a Latin word with a typing error', 'harbuor', 's1'],
    ['full pinyin without spaces', 'yunshan', 'f2'],
    ['full pinyin with spaces', 'yun shan', 'f2'],
    ['pinyin that stops within a syllable', 'yunsh', 'f2'],
    ['pinyin from the middle of the name', 'shumiao', 'p1'],
    ['initials', 'yscs', 'f2'],
    ['initials from the middle of the name', 'cshan', 'f2'],
    ['pinyin and initials mixed', 'yunscishan', 'f2'],
    ['capitals', 'YunShan', 'f2'],
    ['pinyin with two letters swapped', 'yunshna', 'f2'],
    ['full-width letters', 'ｙｓｃｓ', 'f2'],
  ])('finds by %s', async (_what, q, id) => {
    expect((await found(q))[0]).toBe(id)
  })

  it('puts the exact name first, then names that begin so, then the better known', async () => {
    expect(await found('青禾')).toEqual(['c1', 'f1'])
    expect(await found('qinghe')).toEqual(['c1', 'f1'])
    expect(await found('基金会')).toEqual(['f1', 'f2', 'f3'])
  })

  it('shows what matched, and where', async () => {
    const [hit] = await search('公益')
    expect(hit?.matched).toEqual({ field: 'name', text: '青禾公益基金会', start: 2, end: 4 })
    const [read] = await search('gongyi')
    expect(read?.matched.text.slice(read.matched.start, read.matched.end)).toBe('gong yi')
    const [initials] = await search('gyjjh')
    expect(initials?.matched).toEqual({ field: 'initials', text: 'q h g y j j h', start: 4, end: 13 })
  })

  it('can be kept to types, and to a number of hits', async () => {
    expect((await search('青禾', '&type=Foundation')).map(({ id }) => id)).toEqual(['f1'])
    expect(await search('基金会', '&limit=2')).toHaveLength(2)
  })

  it('finds nothing by signs alone, or by what nobody is called', async () => {
    expect(await found('***')).toEqual([])
    expect(await found('不存在之名')).toEqual([])
  })

  it.each(['', '%20', 'a'.repeat(101)])('refuses the text %j, naming the parameter', async (q) => {
    const response = await server.get(`/api/search?q=${q}`)
    expect([response.status, await response.json()]).toMatchObject([400, { parameters: [{ name: 'q' }] }])
  })

  it('takes any characters whatever', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<> 青AND OR'), minLength: 1, maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'aeiouzhgnx'), minLength: 1, maxLength: 100 }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (q) => {
        const { status } = await server.get(`/api/search?q=${encodeURIComponent(q)}`)
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 200 },
    )
  })
})
