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

describe('amounts', () => {
  const amountsIn = (text: string) => relationsIn(text, 'FUNDS').map(({ amount, status }) => [amount, status])

  it('that another tells of in the next sentence are not those of the gift before', () => {
    const text = '云山集团向禾苗公益基金会捐款。禾苗公益基金会启动“新叶计划”，联合社会各界捐赠900多万元。'
    expect(amountsIn(text)).toContainEqual([undefined, 'asserted'])
  })

  it('that say what a gift is used for are no gifts again', () => {
    const text = '禾苗公益基金会向定西市捐赠40万元，其中30万元资助300名学生，10万元再建2个卫生室。'
    expect(amountsIn(text)).toEqual([[400_000, 'asserted']])
  })

  it('that are paid for each thing sold sum up to nothing known', () => {
    expect(amountsIn('云山集团每售出一件商品，就向禾苗公益基金会捐赠1元。')).toEqual([[undefined, 'asserted']])
  })

  it('that several givers or recipients are told one by one are those of each', () => {
    const each = (text: string) => amountsIn(text).map(([amount]) => amount)
    expect(each('禾苗公益基金会和云山集团分别向甘肃省慈善总会捐赠300万元和50万元。')).toEqual([3_000_000, 500_000])
    expect(each('云山集团分别向定西市人民医院、甘肃省中医院捐赠30万元、20万元。')).toEqual([300_000, 200_000])
  })

  it('that are told twice are counted once', () => {
    const text =
      '云山集团向禾苗公益基金会捐赠50万元。活动最后，云山集团再向嘉宾说明，向禾苗公益基金会捐赠50万元用于助学。'
    expect(amountsIn(text)).toEqual([[500_000, 'asserted']])
    expect(relationsIn(text, 'FUNDS')[0]?.evidence).toHaveLength(2)
  })

  it('for each of unknown many are not the amount of a gift', () => {
    expect(amountsIn('禾苗公益基金会资助定西市人民医院患儿,每人救助2万元。')).toEqual([[undefined, 'asserted']])
  })

  it('of honours are none, nor are sums of years given to whom was named last', () => {
    expect(amountsIn('禾苗公益基金会向云山集团赠送锦旗。')).toEqual([])
    expect(amountsIn('云山集团推出“新叶计划”。目前云山集团累计捐赠5亿元。')).toEqual([])
  })

  it('that somebody gives of his own are not his company’s', () => {
    const text = '云山集团董事长陈立新以个人名义向禾苗公益基金会捐赠100万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 陈立新 -> 禾苗公益基金会'])
  })

  it('behind 将 are given, unless 将 tells of the future', () => {
    expect(amountsIn('云山集团将100万元捐赠给禾苗公益基金会。')).toEqual([[1_000_000, 'asserted']])
    expect(amountsIn('云山集团将向禾苗公益基金会捐赠100万元。')).toEqual([[1_000_000, 'planned']])
  })
})

describe('gifts in a longer story', () => {
  it('are listed after who raised them', () => {
    expect(
      linksIn(
        '定西市工商联此次共筹集到85万元的救灾物资,其中包括云帆科技有限公司50万元药品,启明实业集团35万元现金等。',
        'FUNDS',
      ),
    ).toEqual(['FUNDS 云帆科技有限公司 -> 定西市工商联', 'FUNDS 启明实业集团 -> 定西市工商联'])
  })

  it('are passed on', () => {
    expect(linksIn('甘肃省红十字会立即响应,于当天将捐赠资金转赠青海省红十字会。', 'FUNDS')).toEqual([
      'FUNDS 甘肃省红十字会 -> 青海省红十字会',
    ])
  })

  it('go to people, not to the body that was given to before', () => {
    expect(linksIn('云帆科技有限公司向禾苗公益基金会捐赠10万元,并向社会捐款20万元。', 'FUNDS')).toEqual([
      'FUNDS 云帆科技有限公司 -> 禾苗公益基金会',
    ])
  })

  it('have their amount whole, with commas in it, and no price of one thing', () => {
    const text = '云帆科技有限公司向禾苗公益基金会捐赠校车20辆(每辆价值30万元),总价值600万元。'
    expect(relationsIn(text, 'FUNDS').map(({ amount }) => amount)).toEqual([6_000_000])
    const other = '云帆科技有限公司投入不超过3,000万元人民币援建定西市木禾小学。'
    expect(relationsIn(other, 'FUNDS').map(({ amount }) => amount)).toEqual([30_000_000])
  })

  it('are not those of who reports them, nor of the papers that are signed', () => {
    expect(linksIn('本报讯(记者 赵明)1月6日,禾苗公益基金会通过慈善会,向定西市急救中心捐赠设备。', 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 定西市急救中心',
    ])
    expect(linksIn('云帆科技有限公司与定西市政府签署《援建定西市木禾小学的协议》。', 'FUNDS')).toEqual([])
  })

  it('are those of the first of two sides', () => {
    const text = '云帆科技有限公司与定西市政府签署协议,出资100万元援建定西市木禾小学。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆科技有限公司 -> 定西市木禾小学'])
  })

  it('may be money provided for a project', () => {
    expect(linksIn('在“新叶计划”中,云帆科技有限公司提供500万元的配捐资金。', 'FUNDS')).toEqual([
      'FUNDS 云帆科技有限公司 -> 新叶计划',
    ])
  })

  it('may be for what is rebuilt with them, and of a list that ends with a person', () => {
    const text = '由云帆科技有限公司及本地知名乡贤邹华先生伸出援手,共捐款20万元,对木禾小学运动场进行升级改造。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆科技有限公司 -> 木禾小学', 'FUNDS 邹华 -> 木禾小学'])
  })

  it('go to the charity that houses the ceremony', () => {
    const text = '“风雨同舟”捐赠仪式在定西市慈善总会举行。爱心企业云帆科技有限公司捐赠100万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆科技有限公司 -> 定西市慈善总会'])
  })

  it('are for no project that is named only later, nor of a school to itself', () => {
    const text = '此次活动由禾苗公益基金会发起,向三省捐赠100万元。启明社介绍,“新叶计划”是公益项目。“新叶计划”已有十年。'
    expect(linksIn(text, 'FUNDS', 'INITIATES')).toEqual([])
    expect(linksIn('甘肃大学和定西学院分别有校友返校,为母校捐款。', 'FUNDS')).toEqual([])
  })

  it('are managed and spent by who is told to', () => {
    const text = '吴敏先生捐赠150万元设立“新叶助学基金”。款项由定西市慈善总会统一管理。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 定西市慈善总会 -> 新叶助学基金'])
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
