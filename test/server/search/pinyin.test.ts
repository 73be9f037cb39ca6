import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../server/search/match.ts'
import { correctionsOf } from '../../../server/search/mistyped.ts'
import { cutsOf, readingPattern, readingsQuery } from '../../../server/search/pinyin.ts'
import { syllables } from '../../../server/search/syllables.ts'
import { escapeLucene, namesQuery } from '../../../server/search/terms.ts'

const reading = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 8 })

describe('typed letters', () => {
  it.each([
    ['qinghe', ['qing', 'he']],
    ['qhgy', ['q', 'h', 'g', 'y']],
    ['qinghgy', ['qing', 'h', 'g', 'y']],
    ["xi'an", ['xi', 'an']],
    ['nüxing', ['nv', 'xing']],
  ])('%s are cut into beginnings of syllables', (typed, cut) => {
    expect(cutsOf(typed)[0]).toEqual(cut)
  })

  it('with other signs among them are no pinyin', () => {
    for (const typed of ['青禾', 'q3', 'a/b', '', 'vvvv', 'x'.repeat(61)]) expect(cutsOf(typed)).toEqual([])
  })

  it('are cut within a millisecond or so, however many ways there are', () => {
    const start = performance.now()
    cutsOf('xiananxianangangangananxianananxianananxianananxiananang')
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('of any reading in full, without spaces, find that reading', () => {
    fc.assert(
      fc.property(reading, (parts) => {
        const found = cutsOf(parts.join('')).some((cut) =>
          new RegExp(`^(${readingPattern(cut)})$`).test(parts.join(' ')),
        )
        expect(found).toBe(true)
      }),
    )
  })

  it('of any reading by its initials find that reading', () => {
    fc.assert(
      fc.property(reading, (parts) => {
        const typed = parts.map((part) => part[0]).join(' ')
        const candidate = { name: '某', aliases: [], pinyin: [parts.join(' ')], documents: 1, degree: 1 }
        expect(matchOf(typed, cutsOf(typed), candidate)?.matched.field).toBe('initials')
      }),
    )
  })

  it('become queries of letters alone, so nothing in them can be taken for an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        for (const cut of cutsOf(typed))
          expect(readingsQuery(cut)).toMatch(/^\((initials|pinyin|AND|[a-z]| |:|"|\*)+\)$/)
      }),
    )
  })

  it('with one error are put right to whole syllables', () => {
    expect(correctionsOf('qignhe')).toContainEqual(['qing', 'he'])
    expect(correctionsOf('qingge')).toContainEqual(['qing', 'he'])
    expect(correctionsOf('qi')).toEqual([])
  })
})

describe('a query of names', () => {
  it('looks for Chinese anywhere and for other words from their beginning', () => {
    expect(namesQuery('青禾 Fund')).toBe('"青禾" AND fund*')
    expect(namesQuery('SOS儿童村')).toBe('sos* AND "儿童村"')
    expect(namesQuery('!? ')).toBeUndefined()
  })

  it('has every special character escaped', () => {
    expect(escapeLucene('a+b:(c)"d"/e\\')).toBe('a\\+b\\:\\(c\\)\\"d\\"\\/e\\\\')
  })
})
