import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractText, linksIn, relationsIn } from './support.ts'

describe('gifts', () => {
  it('have giver, recipient, amount, currency and purpose', () => {
    const [gift] = relationsIn('云帆公益基金会向甘肃省慈善总会捐赠50万元,用于乡村学校图书馆建设。', 'FUNDS')
    expect(gift).toMatchObject({
      amount: 500_000,
      currency: 'CNY',
      qualifier: 'exact',
      scope: 'single',
      grantKind: 'donation',
      purpose: '乡村学校图书馆建设',
    })
  })

  it('of several givers are one gift', () => {
    const gifts = relationsIn('禾苗公益基金会和青禾慈善基金会共同向甘肃省中医院捐赠300万元。', 'FUNDS')
    expect(gifts).toHaveLength(2)
    expect(new Set(gifts.map(({ grant }) => grant)).size).toBe(1)
    expect(gifts.map(({ scope }) => scope)).toEqual(['joint', 'joint'])
  })

  it('may be told with their amount a sentence later', () => {
    const text = '禾苗公益基金会秘书长赵晓梅向甘肃省中医院院长周立群移交捐赠牌。据悉,此次捐赠价值80万元。'
    expect(relationsIn(text, 'FUNDS')).toMatchObject([{ amount: 800_000, grantKind: 'donation' }])
  })

  it('leave their recipient out where it was named before', () => {
    const text = '云帆公益基金会向兰州大学捐赠100万元;禾苗公益基金会捐赠50万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆公益基金会 -> 兰州大学', 'FUNDS 禾苗公益基金会 -> 兰州大学'])
  })
})

describe('figures', () => {
  it('of a project are no gifts', () => {
    const { figures, relations } = extractText('截至2020年6月30日,“新叶计划”累计资助120名学生,发放助学金36万元。')
    expect(figures).toMatchObject([{ amount: 360_000, beneficiaries: 120, asOf: '2020-06-30' }])
    expect(relations.filter(({ type }) => type === 'FUNDS')).toEqual([])
  })
})

describe('evidence', () => {
  it('is exactly the slice that the offsets give, whatever stands around it', () => {
    const clause = fc.constantFrom(
      '禾苗公益基金会向甘肃省中医院捐赠50万元。',
      '“新叶计划”在甘肃省定西市启动，由青禾慈善基金会发起。\n',
      '　　禾苗公益基金会　秘书长赵晓梅（右一）出席。',
      '双方签署协议；',
      '“',
      '（',
      '\r\n\r\n',
      'ＡＢＣ　１００万元，',
    )
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 12 }), (clauses) => {
        const text = clauses.join('')
        for (const { evidence } of [...extractText(text).relations, ...extractText(text).figures]) {
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 60 },
    )
  })
})
