import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

describe('the school that a text points back to', () => {
  it('is the university rather than a school of it', () => {
    const text = '兰州大学举行捐赠仪式。经济与管理学院院长王磊主持仪式。云帆集团向学校捐赠100万元。'
    expect(linksIn(text, 'FUNDS', 'HOLDS_POSITION')).toEqual([
      'FUNDS 云帆集团 -> 兰州大学',
      'HOLDS_POSITION 王磊 -> 经济与管理学院',
    ])
  })

  it('gives its pupils no office', () => {
    expect(linksIn('外国语学院的王丹同学代表获奖学生发言。', 'HOLDS_POSITION')).toEqual([])
  })
})

describe('what is said of a body before its name', () => {
  it('parts it from no word that governs it', () => {
    expect(linksIn('校友李明德向母校兰州大学捐款100万元。', 'FUNDS')).toEqual(['FUNDS 李明德 -> 兰州大学'])
    expect(linksIn('云帆集团将善款交给受捐单位定西市慈善总会。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市慈善总会'])
    expect(linksIn('云帆集团与战略合作伙伴禾苗基金会签署协议。', 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 云帆集团 -- 禾苗基金会',
    ])
    expect(linksIn('禾苗基金会联合爱心企业云帆集团启动“春苗计划”。', 'INITIATES', 'FUNDS')).toEqual([
      'INITIATES 云帆集团 -> 春苗计划',
      'INITIATES 禾苗基金会 -> 春苗计划',
    ])
  })

  it('is no part of the name where a place stands before it', () => {
    expect(linksIn('“春苗计划”由深圳慈善机构禾苗基金会资助。', 'FUNDS')).toEqual(['FUNDS 禾苗基金会 -> 春苗计划'])
  })
})

describe('who gives', () => {
  it('may be described before the name', () => {
    const gift = ['FUNDS 赵德昌 -> 兰州大学']
    expect(linksIn('兰州大学收到校友赵德昌先生捐赠的200万元。', 'FUNDS')).toEqual(gift)
    expect(linksIn('兰州大学收到1985届校友赵德昌捐款20万元。', 'FUNDS')).toEqual(gift)
    expect(
      linksIn('兰州大学图书馆新楼由旅美华侨赵德昌捐建。兰州大学接受香港企业家赵德昌捐款20万元。', 'FUNDS'),
    ).toContain(gift[0])
    expect(linksIn('赵德昌为母校兰州大学捐资设立“德昌奖学金”。', 'FUNDS', 'INITIATES')).toEqual([
      'FUNDS 赵德昌 -> 兰州大学',
      'INITIATES 赵德昌 -> 德昌奖学金',
    ])
  })

  it('awards a prize with its amount, but gives nothing with a certificate', () => {
    expect(linksIn('禾苗基金会向兰州大学颁发“禾苗奖学金”50万元。', 'FUNDS')).toEqual(['FUNDS 禾苗基金会 -> 兰州大学'])
    expect(linksIn('禾苗基金会向兰州大学颁发捐赠证书。', 'FUNDS')).toEqual([])
  })
})

describe('who a gift goes to', () => {
  it('is whom it is handed on to', () => {
    const gift = ['FUNDS 云帆集团 -> 甘肃省红十字会']
    expect(linksIn('云帆集团捐出500万元,交由甘肃省红十字会转交灾区。', 'FUNDS')).toEqual(gift)
    expect(linksIn('云帆集团把100万元存入甘肃省红十字会账户。', 'FUNDS')).toEqual(gift)
  })

  it('is the fund that somebody else has set up', () => {
    const links = ['FUNDS 云帆集团 -> 河畔援助基金', 'INITIATES 甘肃省慈善总会 -> 河畔援助基金']
    expect(linksIn('云帆集团将500万元善款汇入甘肃省慈善总会设立的“河畔援助基金”。', 'FUNDS', 'INITIATES')).toEqual(
      links,
    )
    expect(linksIn('云帆集团向甘肃省慈善总会发起的“河畔援助基金”捐款500万元。', 'FUNDS', 'INITIATES')).toEqual(links)
  })

  it('is the university that builds with it', () => {
    expect(linksIn('云帆集团捐资2亿元支持兰州大学建设附属第八医院。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 兰州大学'])
  })
})

describe('a foundation', () => {
  it('that is set up with money is given that money', () => {
    expect(linksIn('企业家赵德昌捐资设立禾苗慈善基金会。', 'FUNDS')).toEqual(['FUNDS 赵德昌 -> 禾苗慈善基金会'])
  })
})

describe('an agreement on a gift', () => {
  it('with a school is one in which the school receives, whoever is named first', () => {
    const text = '兰州大学与云帆集团签订捐赠协议书。根据协议,云帆集团捐资500万元用于建设兰州大学体育楼。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 兰州大学'])
  })
})

describe('who goes on in the next clause', () => {
  it('is who the money came from', () => {
    const text = '15日,善款由定西慈善总会转至会宁县。该笔资金由禾苗基金会捐献,将支持会宁县河畔小学建设。'
    expect(linksIn(text, 'FUNDS', 'SUPPORTS')).not.toContain('SUPPORTS 定西慈善总会 -> 会宁县河畔小学')
  })
})

describe('offices in bodies of a school', () => {
  it('are of the school named before', () => {
    const text =
      '兰州大学举行了盛大而简朴的捐赠仪式,校内外来宾、各学院师生代表和校友代表共三百余人到场见证了这一时刻。教育基金会秘书长王磊主持。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 王磊 -> 兰州大学教育基金会'])
  })

  it('go on over forms of address in a list', () => {
    expect(linksIn('兰州大学董事王磊先生、李强先生出席。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 李强 -> 兰州大学',
      'HOLDS_POSITION 王磊 -> 兰州大学',
    ])
  })
})

describe('a page of a school', () => {
  it('speaks of the only school that it names where it says 我校', () => {
    const text = '云帆集团捐赠仪式在我校举行。副校长王磊出席。此举助推兰州大学建设。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 王磊 -> 兰州大学'])
  })

  it('says that school and company sign, not the two schools named last', () => {
    const text = '艺术学院、旅游学院师生代表发言。王磊和李强分别代表校企双方签署捐赠协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([])
  })

  it('may call a company by its brand, whatever its trade', () => {
    const text = '山东云帆矿山机械有限公司到访。云帆公司向兰州大学捐赠50万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 山东云帆矿山机械有限公司 -> 兰州大学'])
  })
})

describe('我校', () => {
  it('is the university of the foundation where no other school is named', () => {
    const text = '云帆集团到我校签约。云帆集团董事长李强、副校长王磊出席。兰州大学教育发展基金会秘书长周明介绍了情况。'
    expect(linksIn(text, 'HOLDS_POSITION')).toContain('HOLDS_POSITION 王磊 -> 兰州大学')
  })

  it('is no faculty', () => {
    const text = '云帆集团向我校捐赠30万元。化学工程学院院长李强介绍了情况。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})
