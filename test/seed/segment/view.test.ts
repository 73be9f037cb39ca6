import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplify } from '../../../seed/segment/simplify.ts'
import { buildView, type Piece, rawSpan } from '../../../seed/segment/view.ts'

const withoutSpaces = (text: string) => text.replaceAll(' ', '')

const viewOf = (text: string) => buildView([[{ start: 0, text }]]).view

/** Text as pages have it: Chinese, letters, digits, full-width forms, white space of several kinds, signs. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom('云岭', '晨光基金会', '青禾县', '捐赠', '乙', '丙'),
      fc.constantFrom('ABC', 'p2', '３２', '2021', '1,234.5', 'ＨＴＡ'),
      fc.constantFrom(' ', '  ', '\u3000', '\t', '\u00a0', '\n', '\u200b', '\ufeff'),
      fc.constantFrom(
        '，',
        '。',
        '：',
        '（',
        '）',
        '“',
        '”',
        '「',
        '」',
        '"',
        '、',
        '•',
        '——',
        '…',
        '①',
        '㎡',
        'ﬁ',
        '𠮷',
        '😀',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('a view', () => {
  it.each([
    ['２０２１年５月８日', '2021年5月8日'],
    ['2021 年 5 月 8 日', '2021年5月8日'],
    ['晨光（云岭）有限公司：“好”！', '晨光(云岭)有限公司:“好”!'],
    ['加拿大 CADTH 参访', '加拿大CADTH参访'],
    ['Example  Health Agency', 'Example Health Agency'],
    ['项目启动　开启新篇章', '项目启动 开启新篇章'],
    ['理事长 王　勇 出席', '理事长 王勇 出席'],
    ['「晨光」『童年』', '“晨光”‘童年’'],
    ['他说"好"，又说"再见"', '他说“好”,又说“再见”'],
    ['晨光 ABC "童年"', '晨光ABC“童年”'],
    ['一只"孤单的引号', '一只"孤单的引号'],
    ['艾山•吾买尔', '艾山·吾买尔'],
    ['①100万元', '①100万元'],
    ['共100，200人', '共100，200人'],
    ['零\u200b宽', '零宽'],
  ])('writes %s as %s', (raw, expected) => {
    expect(viewOf(raw).text).toBe(expected)
  })

  it('separates paragraphs by one line feed and leaves empty ones out', () => {
    const pieces = (text: string, start: number): Piece[] => [{ start, text }]
    const { view, paragraphs } = buildView([pieces('甲乙', 0), pieces('  ', 3), pieces('丙', 6)])
    expect(view.text).toBe('甲乙\n丙')
    expect(paragraphs).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ])
  })

  it('joins the pieces of a wrapped paragraph without a gap, words of an alphabet with one', () => {
    const { view } = buildView([
      [
        { start: 0, text: '灾' },
        { start: 3, text: '害管理 Health' },
        { start: 20, text: 'Agency' },
      ],
    ])
    expect(view.text).toBe('灾害管理Health Agency')
  })

  it('leads every span back to raw text that reads the same', () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (raw, a, b) => {
        const view = viewOf(raw)
        fc.pre(view.text.length > 0)
        const start = Math.min(a % view.text.length, b % view.text.length)
        const end = Math.max(a % view.text.length, b % view.text.length) + 1
        const slice = view.text.slice(start, end)
        // Quotes are paired, spaces and commas kept, by what stands around them; an expanded letter has one raw character.
        fc.pre(!/["“”]|^i|f$|^，|，$/.test(slice) && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(slice))
        const span = rawSpan(view, start, end)
        expect(withoutSpaces(viewOf(raw.slice(span.start, span.end)).text)).toBe(withoutSpaces(slice))
      }),
      { numRuns: 2000 },
    )
  })

  it('has offsets that never go back and stay inside the raw text', () => {
    fc.assert(
      fc.property(pageText, (raw) => {
        const { text, offsets } = viewOf(raw)
        expect(offsets).toHaveLength(text.length + 1)
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0)
        expect(offsets.at(-1)).toBe(text === '' ? 0 : raw.length)
      }),
    )
  })

  it('changes nothing in what it has once written', () => {
    fc.assert(
      fc.property(pageText, (raw) => {
        const once = viewOf(raw).text
        expect(viewOf(once).text).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})

describe('traditional characters', () => {
  it('become simplified ones of the same length', () => {
    expect(simplify('雲嶺市晨光公益基金會向學校捐贈圖書')).toBe('云岭市晨光公益基金会向学校捐赠图书')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'雲嶺會學國發後裡乾隆皇頭髮著名台灣軟體資訊') }), (text) => {
        expect(simplify(text)).toHaveLength(text.length)
      }),
    )
  })
})
