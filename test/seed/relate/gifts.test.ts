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

  it('of money are no goods, whatever is bought with it', () => {
    const text = '禾苗公益基金会累计资助甘肃省中医院设备装备、人才培养等资金40万元。'
    expect(relationsIn(text, 'FUNDS').map(({ grantKind }) => grantKind)).toEqual(['donation'])
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

describe('gifts of which each gives one', () => {
  it('are several, for the project that is spoken of where nobody is named who receives', () => {
    const text = '“新叶计划”启动。禾苗公益基金会、青禾慈善基金会各捐赠100万元。'
    const gifts = relationsIn(text, 'FUNDS')
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 新叶计划', 'FUNDS 青禾慈善基金会 -> 新叶计划'])
    expect(gifts.map(({ amount, scope }) => [amount, scope])).toEqual([
      [1_000_000, 'single'],
      [1_000_000, 'single'],
    ])
    expect(new Set(gifts.map(({ grant }) => grant)).size).toBe(2)
  })

  it('are no gifts where the text tells what one costs', () => {
    expect(linksIn('禾苗公益基金会启动“新叶计划”，捐赠标准为每份200元。', 'FUNDS')).toEqual([])
  })
})

describe('a gift told twice', () => {
  it('is one, with both sentences as its evidence', () => {
    const text =
      '禾苗公益基金会向甘肃省中医院捐赠80万元。仪式上，禾苗公益基金会秘书长赵晓梅向甘肃省中医院院长周立群递交捐赠支票。'
    const gifts = relationsIn(text, 'FUNDS')
    expect(gifts.map(({ amount }) => amount)).toEqual([800_000])
    expect(gifts[0]?.evidence).toHaveLength(2)
  })

  it('is two where the days differ', () => {
    const text =
      '2019年5月1日，禾苗公益基金会向甘肃省中医院捐赠80万元。2020年6月1日，禾苗公益基金会向甘肃省中医院捐赠图书。'
    expect(relationsIn(text, 'FUNDS')).toHaveLength(2)
  })
})

describe('who pays', () => {
  it('is the person who is named, not the body of the sentence before', () => {
    const text = '发起人是星河工业集团董事长陈立新。早在2010年，陈立新就通过青禾慈善基金会，向灾民捐赠2亿元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 陈立新 -> 青禾慈善基金会'])
  })

  it('pays for what stands before the verb, not for who was named last', () => {
    const text = '禾苗公益基金会启动“新叶计划”。患儿的手术费由甘肃省中医院全额资助。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 甘肃省中医院 -> 新叶计划'])
  })
})

describe('what is no gift of who acted before', () => {
  it.each([
    ['what is done with the gift', '捐款将用于开设课程。'],
    ['money that was given', '捐助和协调的资金超过1800万元。'],
    ['what somebody does whom no rule knows', '民众商行捐赠了图书20万元。'],
  ])('%s', (_, next) => {
    const text = `禾苗公益基金会向甘肃省中医院捐赠50万元。${next}`
    expect(relationsIn(text, 'FUNDS').map(({ amount }) => amount)).toEqual([500_000])
  })

  it.each([
    ['thanks for it', '周立群对禾苗公益基金会的捐资善举表示感谢。'],
    ['what kind of gift it was', '这是甘肃省收到的首笔公益捐赠。'],
    ['the money that is named so', '甘肃省中医院用奖学金资助学生每人3000元。'],
  ])('%s', (_, next) => {
    const text = `禾苗公益基金会向甘肃省中医院捐赠50万元。${next}`
    expect(relationsIn(text, 'FUNDS').map(({ amount }) => amount)).toEqual([500_000])
  })

  it('the amount of the next gift', () => {
    const text = '禾苗公益基金会多次向甘肃省中医院捐款。2013年，禾苗公益基金会向“新叶计划”捐款30万元。'
    expect(relationsIn(text, 'FUNDS').map(({ amount, date }) => [amount, date])).toEqual([
      [undefined, undefined],
      [300_000, '2013'],
    ])
  })

  it('what is promised is planned', () => {
    expect(relationsIn('禾苗公益基金会承诺向甘肃省中医院捐赠50万元。', 'FUNDS')[0]?.status).toBe('planned')
  })
})

describe('figures', () => {
  it('do not take regions for people', () => {
    const { figures } = extractText('“新叶计划”覆盖17个省区的将近8万个家庭，发放物资。')
    expect(figures.map(({ beneficiaries }) => beneficiaries)).toEqual([80_000])
  })

  it('of a project are no gifts', () => {
    const { figures, relations } = extractText('截至2020年6月30日,“新叶计划”累计资助120名学生,发放助学金36万元。')
    expect(figures).toMatchObject([{ amount: 360_000, beneficiaries: 120, asOf: '2020-06-30' }])
    expect(relations.filter(({ type }) => type === 'FUNDS')).toEqual([])
  })

  it('that a body reports of its own project are no gift of its', () => {
    const text = '禾苗公益基金会推出“新叶计划”，已给24名贫困学生发放奖学金7200元。'
    const { figures, relations } = extractText(text)
    expect(figures).toMatchObject([{ amount: 7_200, beneficiaries: 24 }])
    expect(relations.filter(({ amount }) => amount !== undefined)).toEqual([])
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
