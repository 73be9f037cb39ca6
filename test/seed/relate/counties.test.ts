// What counties, federations and Red Cross societies tell: gifts fetched, sent on, reaching others, told in lists or agreed on.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn } from './support.ts'

const names = (text: string) => extractText(text).entities.map(({ name }) => name)

describe('a gift that a federation brings', () => {
  it.each([
    ['青川县妇联到该县第四幼儿园慰问,将书包、文具等8箱学习用品送到孩子们手中。', '青川县妇联 -> 青川县第四幼儿园'],
    ['县妇联将爱心奶粉活动一季度的8箱共96听爱心奶粉送到青川县福利院。', '青川县妇联 -> 青川县福利院'],
    ['青川县残联今天收到礼物。绿源公司向该县残联捐赠轮椅20辆。', '绿源公司 -> 青川县残联'],
  ])('goes to whom it calls on: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })
})

describe('a gift that somebody goes or asks for', () => {
  it.each([
    ['7月22日,长丰县红十字会前往安徽省红十字基金会领取救灾家庭箱100个。', '安徽省红十字基金会 -> 长丰县红十字会'],
    ['青川县妇联争取到禾苗儿童基金会项目支持。', '禾苗儿童基金会 -> 青川县妇联'],
    ['经过积极争取,青川县妇联争取到禾苗儿童基金会捐款10万元。', '禾苗儿童基金会 -> 青川县妇联'],
  ])('is from whom it is asked of: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })

  it('is none where a certificate is fetched', () => {
    expect(linksIn('青川县红十字会到安徽省红十字会领取了奖状。', 'FUNDS')).toEqual([])
  })
})

it('reaches those who are told after it', () => {
  const text = '禾苗儿童基金会捐赠了价值3万元的物资,惠及青川县安康医院和青川县中医院共231户家庭。'
  expect(linksIn(text, 'FUNDS')).toEqual([
    'FUNDS 禾苗儿童基金会 -> 青川县中医院',
    'FUNDS 禾苗儿童基金会 -> 青川县安康医院',
  ])
})

it('goes to the places that a list of gifts is headed with', () => {
  const text =
    '此次驰援郑州市的救灾物资有:绿源有限公司捐赠的“84”消毒液1000箱;青川县茶叶协会捐赠的矿泉水400件、面包100件。'
  expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 绿源有限公司 -> 郑州市政府', 'FUNDS 青川县茶叶协会 -> 郑州市政府'])
})

describe('an agreement of a place', () => {
  it.each(['青川县与绿源有限公司签订了合作协议。', '青川县和绿源有限公司签订了合作协议。'])(
    'is one of its government: %s',
    (text) => {
      expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 绿源有限公司 -- 青川县政府'])
    },
  )

  it('to help makes those who are helped recipients of what is given with it', () => {
    const text = '青川县工商联与平武县水晶镇桥头村、木座乡云台村等2个村签订了结对帮扶协议,分别捐赠帮扶资金5万元。'
    expect(linksIn(text, 'SIGNED_WITH', 'FUNDS')).toEqual([
      'FUNDS 青川县工商联 -> 云台村政府',
      'FUNDS 青川县工商联 -> 桥头村政府',
      'SIGNED_WITH 云台村政府 -- 青川县工商联',
      'SIGNED_WITH 桥头村政府 -- 青川县工商联',
    ])
  })
})

describe('two counties', () => {
  it('agree, and the first gives on', () => {
    const text = '夏津县与会宁县签订了《协同发展框架协议》,并向会宁县捐赠资金40万元。'
    expect(linksIn(text, 'SIGNED_WITH', 'FUNDS')).toEqual([
      'FUNDS 夏津县政府 -> 会宁县政府',
      'SIGNED_WITH 会宁县政府 -- 夏津县政府',
    ])
  })

  it('help one another where they have such a relation', () => {
    expect(linksIn('夏津县和会宁县建立对口帮扶协作关系。', 'ASSISTS')).toEqual(['ASSISTS 夏津县政府 -> 会宁县政府'])
  })

  it.each([
    ['平武县收到了浙江省衢江区发来的特别礼物——救灾慰问金50万元。', '衢江区政府 -> 平武县政府'],
    ['平武县教育局收到浙江省衢江区捐赠的图书5000册。', '衢江区政府 -> 平武县教育局'],
    ['平武县接收绿源有限公司捐赠的图书5000册。', '绿源有限公司 -> 平武县政府'],
  ])('give and receive as their governments: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })

  it.each(['平武县教育局收到绿源公司发来的礼物。', '平武县收到群众来信50封。'])(
    'receive no gift of thanks or letters: %s',
    (text) => {
      expect(linksIn(text, 'FUNDS')).toEqual([])
    },
  )
})

it('knows a county’s official by the level of the title', () => {
  const text = '即墨区人民政府负责人王甲参加。平武县政协主席黄乙,政府副县长罗丙参加座谈会。'
  expect(linksIn(text, 'HOLDS_POSITION')).toContain('HOLDS_POSITION 罗丙 -> 平武县政府')
})

describe('who acts', () => {
  it('is whom somebody guides, in the clauses after it', () => {
    const text = '省妇联指导禾苗儿童基金会积极践行责任,联合绿源公司开展“暖冬行动”。'
    expect(linksIn(text, 'PARTNERS_IN')).toContain('PARTNERS_IN 禾苗儿童基金会 -> 暖冬行动')
  })

  it('is nobody that is named where many do', () => {
    const text = '青川县民政局向平武县民政局捐赠30万元。全县已有14家社会组织参与其中,投入资金共计590万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青川县民政局 -> 平武县民政局'])
  })

  it('does nothing yet where the sentence tells of the next step', () => {
    const text = '禾苗儿童基金会启动“暖冬行动”。下一步,该基金会将聚焦需求,捐赠100万元用于“暖冬行动”。'
    const planned = extractText(text).relations.filter(({ type }) => type === 'FUNDS')
    expect(planned.map(({ status }) => status)).toEqual(['planned'])
  })
})

it('says who gave the goods that the sentence before tells of', () => {
  const text = '青川县妇联将20台电脑送到青川县第四小学。据了解,这批电脑由绿源集团公益捐赠,价值10万元。'
  expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 绿源集团 -> 青川县第四小学', 'FUNDS 青川县妇联 -> 青川县第四小学'])
})

describe('a gift that goes elsewhere', () => {
  it('is none to whom was given before, nor to the fund that it is taken from', () => {
    const used = '绿源公司向青川县中学捐赠图书500册。禾苗集团捐赠价值116万元的物资定向用于云南昆明、贵州遵义等地区。'
    expect(linksIn(used, 'FUNDS')).toEqual(['FUNDS 绿源公司 -> 青川县中学'])
    const taken = '禾苗慈善基金会发布消息,从“绿源爱心基金”中支出善款150万元,为部分敬老院购买设备。'
    expect(linksIn(taken, 'FUNDS')).toEqual([])
  })

  it('is none of what a project is only about', () => {
    const text = '青川县民政局捐助的项目涉及青川县中医院和助学。捐赠青川县中学5万元。'
    expect(linksIn(text, 'FUNDS')).not.toContain('FUNDS 青川县中医院 -> 青川县中学')
  })
})

it('joins those who give together to nobody that is named', () => {
  const text = '青川县残联在人民广场,举行了由台北禾苗基金会、青川县红十字会联合捐赠的轮椅捐赠仪式。'
  expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 台北禾苗基金会 -- 青川县红十字会'])
})

describe('names of a county', () => {
  it('know organs of the army', () => {
    expect(names('中国人民解放军总后勤部援建一所学校,青川县人民武装部参加。')).toEqual(
      expect.arrayContaining(['中国人民解放军总后勤部', '青川县人民武装部']),
    )
  })

  it('know houses of the old and of the disabled, centres of an office, and no village for a person', () => {
    const text =
      '青川县民政局社会捐助服务中心到乔庄镇残疾人之家、青川县光荣院慰问,乔庄镇、青川县教育局、石壁村有关负责人参加。'
    const known = names(text)
    expect(known).toEqual(
      expect.arrayContaining(['青川县民政局社会捐助服务中心', '乔庄镇残疾人之家', '青川县光荣院', '青川县教育局']),
    )
    expect(extractText(text).entities.filter(({ type }) => type === 'Person')).toEqual([])
  })

  it('know numbered schools, teams that a society sends, and 该 before a level', () => {
    expect(names('青川县红十字会组织蓝天救援队到县第二小学、县第三幼儿园讲课。')).toEqual(
      expect.arrayContaining(['青川县红十字会', '蓝天救援队', '青川县第二小学', '青川县第三幼儿园']),
    )
  })

  it('tell whose team it is, also where the level is left out', () => {
    const text = '青川县红十字会发布消息,青川红十字会蓝天救援队赶赴灾区。'
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 青川红十字会蓝天救援队 -> 青川县红十字会'])
  })

  it('know a village of a street', () => {
    expect(names('绿源协会考察普安县福利院、盘水街道平桥村。绿源协会向平桥村捐赠了3万元。')).toContain('平桥村政府')
  })
})
