import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

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
