// What local newspapers and charities say of money set aside and of agreements on a project.

import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

describe('money set aside', () => {
  it.each([
    ['市慈善总会从善款中列支20万元,用来实施“关爱菜农”救助工程。', '市慈善总会 -> 关爱菜农'],
    ['县民政局每年安排50万元专项资金用于“夕阳红”助老项目。', '县民政局 -> 夕阳红'],
    ['市红十字会从“博爱一日捐”募集资金中拿出15万元,启动“天使救助”项目。', '市红十字会 -> 天使救助'],
  ])('is given to the project that it is for: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })

  it.each([
    '公司安排员工参加“暖冬行动”志愿服务。',
    '青禾集团拿出诚意与禾苗公益基金会谈合作。',
    '去年全市支出1000万元医疗救助资金。',
  ])('gives nothing where it is none: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('an agreement on a project', () => {
  it.each([
    ['广东省慈善总会和广东省中医院“大爱救心”项目签约仪式在广东省中医院举行。', '广东省中医院 -- 广东省慈善总会'],
    ['禾苗公益基金会与会宁县人民政府“青苗计划”合作签约仪式举行。', '会宁县人民政府 -- 禾苗公益基金会'],
  ])('is one of the two that are named before it: %s', (text, link) => {
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([`SIGNED_WITH ${link}`])
  })

  it('is none of those who launch what is signed', () => {
    const text = '由共青团陕西省委、陕西省青年联合会共同发起成立“青苗专项基金”签约仪式举行。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([])
  })
})

describe('a gift to 我市 and 我县', () => {
  it('goes to the school or hospital that follows', () => {
    const text = '会宁县教育局获悉,青禾集团向我县第一中学捐赠电脑50台。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青禾集团 -> 会宁县第一中学'])
  })
})

describe('an office of the company that the text speaks of', () => {
  it('is told with 企业 as with 公司', () => {
    const text = '江苏静通管理服务有限公司向市慈善总会捐款60万元。企业总经理张守鲲说,企业不断发展。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 张守鲲 -> 江苏静通管理服务有限公司'])
  })
})

describe('the company that somebody heads', () => {
  it.each([
    '福建省女企业家商会会长陈爱钦所在的永同昌集团向岷县第一中学捐款200万元。',
    '王建国担任董事长的永同昌集团向岷县第一中学捐赠图书。',
  ])('gives, not its head: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 永同昌集团 -> 岷县第一中学'])
  })
})

describe('who sees to a project', () => {
  it.each([
    ['由岷县慈善会负责“开天爱心基金”的管理。', '岷县慈善会 -> 开天爱心基金'],
    ['岷县教育局负责“青苗计划”的组织实施。', '岷县教育局 -> 青苗计划'],
  ])('takes part in it: %s', (text, link) => {
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([`PARTNERS_IN ${link}`])
  })
})

describe('this activity', () => {
  it('is the one of the title, not one that is told of beside it', () => {
    const text =
      '“青苗计划”走进岷县\n近日,“青苗计划”在岷县启动。自2012年起,禾苗公益基金会开展“天使之旅”。本次活动由岷县人民医院资助20万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 岷县人民医院 -> 青苗计划'])
  })
})

describe('a visit to patients', () => {
  it('is none to the hospital', () => {
    const text = '禾苗公益基金会秘书长周强一行到青海省人民医院看望了接受手术的患儿。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([])
  })
})

describe('a project of several counties', () => {
  it('lies in each', () => {
    const text = '禾苗公益基金会定向资助云南大理州漾濞、永平等5个县的“携手兴乡村”项目。'
    expect(linksIn(text, 'LOCATED_IN', 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 携手兴乡村',
      'LOCATED_IN 携手兴乡村 -> 永平县',
      'LOCATED_IN 携手兴乡村 -> 漾濞彝族自治县',
    ])
  })
})

describe('a branch by its own name', () => {
  it('is the one named with its owner', () => {
    const text = '上海市慈善基金会奉贤区代表处召开会议。奉贤区代表处资助“携手兴乡村”项目。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 上海市慈善基金会奉贤区代表处 -> 携手兴乡村'])
  })
})

describe('an official with the keys of a gift', () => {
  it('gives nothing, while the head of a company does', () => {
    const to = '将救护车钥匙交到会宁县人民医院院长王强手中。'
    expect(linksIn(`会宁县副县长李倩${to}`, 'FUNDS')).toEqual([])
    expect(linksIn(`云峰集团董事长王建国${to}`, 'FUNDS')).toEqual(['FUNDS 云峰集团 -> 会宁县人民医院'])
  })
})

describe('who guides a project that others hold', () => {
  it.each([
    '由中共福建省委统战部指导,福建省光彩事业促进会主办的“同心助学”项目启动。',
    '福建省委统战部指导、福建省光彩事业促进会主办的“同心助学”项目启动。',
  ])('supports it: %s', (text) => {
    expect(linksIn(text, 'SUPPORTS')).toEqual(['SUPPORTS 福建省委统战部 -> 同心助学'])
  })
})

describe('gifts of those who come from abroad', () => {
  it('go to the school whose building bears a name', () => {
    const text = '徐荣驹先生生前热心教育。岷县第一中学“徐荣驹教学楼”是由香港同胞沈家明女士捐资60万元建成。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 沈家明 -> 岷县第一中学'])
  })

  it('go to the schools where pupils get grants of them', () => {
    const text = '李明德先生先后在岷县第一中学、岷县实验小学设立奖学金。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 李明德 -> 岷县实验小学', 'FUNDS 李明德 -> 岷县第一中学'])
  })

  it.each([
    '云峰集团总经理李昊女士从岷县副县长曾光明手中接过“捐资助学 功德无量”牌匾。',
    '云峰集团的货车驶入岷县救灾物资接收点。云山商会会长李刚来到捐赠点,捐款3万元。',
  ])('are none where there are thanks, or only a place for goods: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('a slogan with a comma in quotation marks', () => {
  it('parts no clause', () => {
    const text = '云峰集团在岷县第一中学开展了主题为“金融暖阳,助梦起航”的2018年“启航工程”捐助活动。'
    expect(linksIn(text, 'PARTNERS_IN')).toContain('PARTNERS_IN 云峰集团 -> 启航工程')
  })
})

describe('paying for work together', () => {
  it('is no gift to the other', () => {
    const text = '云峰集团出资联合中国儿童少年基金会,在岷县开展“耳聪目明”义诊活动。'
    expect(linksIn(text, 'FUNDS', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 中国儿童少年基金会 -> 耳聪目明',
      'PARTNERS_IN 云峰集团 -> 耳聪目明',
    ])
  })
})

describe('a village', () => {
  it.each([
    ['安徽杜氏集团捐资30多万元为大庙镇邬岗村修路。', '安徽杜氏集团 -> 邬岗村政府'],
    ['毕节酒厂有限公司到清水铺镇橙满园村开展活动,并为该村带去10万元发展资金。', '毕节酒厂有限公司 -> 橙满园村政府'],
  ])('is given to by name or as 该村: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })
})

describe('thanks for help', () => {
  it('do not turn it round', () => {
    const text = '会宁县副县长李刚对天津市和平区多年来的帮扶表示衷心感谢。'
    expect(linksIn(text, 'ASSISTS')).toEqual([])
  })
})

describe('a company without its place', () => {
  it('is the same', () => {
    const text = '自贡市金典化工有限公司是当地企业。金典化工公司董事长刘琪到会。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 刘琪 -> 自贡市金典化工有限公司'])
  })
})

describe('who somebody is said to be', () => {
  it.each([
    ['企业家李海珊捐资2亿元。李海珊为甘肃陇鑫实业集团有限公司董事长,父亲早逝。', '李海珊'],
    ['企业家李海珊捐资2亿元。李海珊是甘肃陇鑫实业集团有限公司董事长王强的女儿。', '王强'],
  ])('is told with 是 and 为: %s', (text, person) => {
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([`HOLDS_POSITION ${person} -> 甘肃陇鑫实业集团有限公司`])
  })
})
