// What pages of offices, schools and hospitals say of ceremonies and visits: who acts, who only comes, and who is thanked.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn, relationsIn } from './support.ts'

describe('guests', () => {
  it('give nothing in the sentence after', () => {
    const text = '青海省慈善总会会长马明、青禾集团有限公司董事长李强出席仪式。捐赠100万元,为石山镇中学修建图书馆。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('who acts', () => {
  it.each([
    ['此次活动由禾苗公益基金会携手青禾集团有限公司,为岷县第一中学捐赠50万元的文具。', '岷县第一中学'],
    ['此次善款由禾苗公益基金会联合青禾集团有限公司,向岷县人民医院捐赠50万元。', '岷县人民医院'],
  ])('is told in a clause of its own with its allies: %s', (text, to) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS 禾苗公益基金会 -> ${to}`, `FUNDS 青禾集团有限公司 -> ${to}`])
  })

  it('launches the project in quotation marks, not the one that it is part of', () => {
    const text =
      '青海希望工程“温暖校服”公益活动由共青团青海省委指导,青海省青少年发展基金会联合共青团青海省省属企业工作委员会、星光TV(星光公益平台)共同发起。'
    expect(linksIn(text, 'INITIATES', 'SUPPORTS')).toEqual([
      'INITIATES 共青团青海省省属企业工作委员会 -> 温暖校服',
      'INITIATES 星光TV -> 温暖校服',
      'INITIATES 青海省青少年发展基金会 -> 温暖校服',
      'SUPPORTS 共青团青海省委 -> 温暖校服',
    ])
  })
})

describe('who is thanked for support', () => {
  it.each([
    '岷县副县长李小红代表县政府向禾苗公益基金会和来宾对教育事业的关心支持表示感谢。',
    '岷县残联理事长赵明对禾苗公益基金会多年来关心支持残疾人事业表示感谢。',
    '刘伟校长代表青海大学对青禾集团有限公司支持学校发展致以谢意。',
  ])('is supported by nobody: %s', (text) => {
    expect(linksIn(text, 'SUPPORTS')).toEqual([])
  })
})

describe('the two sides', () => {
  it('are not the two bodies of one person', () => {
    const text =
      '安庆市民政局局长、市慈善总会副会长蔡小英到禾苗公益基金会交流,禾苗公益基金会理事长王成出席。双方签署协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 安庆市慈善总会 -- 禾苗公益基金会'])
  })

  it('are those for which people act now', () => {
    const text = '安庆市人大常委会原副主任、市慈善总会会长郑大力出席。郑大力一行走访了禾苗公益基金会。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 安庆市慈善总会 -- 禾苗公益基金会'])
  })
})

describe('offices', () => {
  const heldIn = (text: string) =>
    relationsIn(text, 'HOLDS_POSITION').map(({ to, title }) => `${to.split(':')[1]} ${title}`)

  it('of townships are those of their committee, government and assembly', () => {
    expect(heldIn('宁乡市石山镇党委委员、人大主席吴东跃出席。')).toEqual(['石山镇党委 党委委员', '石山镇人大 人大主席'])
  })

  it('that name a level are of no body without one', () => {
    expect(heldIn('禾苗公益基金会办公室主任朱新、团市委书记杨晓、县委书记蒋华出席。')).toEqual([
      '禾苗公益基金会 办公室主任',
      '团市委 书记',
    ])
  })

  it('joined by 兼 are two', () => {
    const text = '禾苗公益基金会走进岷县。仪式上,基金会副理事长兼秘书长蔡新、项目总监马明介绍情况。'
    expect(heldIn(text)).toEqual(['禾苗公益基金会 副理事长', '禾苗公益基金会 秘书长', '禾苗公益基金会 项目总监'])
  })
})

describe('notes in brackets', () => {
  it.each([
    ['岷县医疗培训中心(党校)党委书记、副主任(副校长)周美林出席。', '周美林'],
    ['青海大学附属医院副院长(主持工作)李明参加。', '李明'],
    ['禾苗公益基金会理事长(法定代表人)王强签字。', '王强'],
  ])('stand after an office: %s', (text, name) => {
    expect(relationsIn(text, 'HOLDS_POSITION').map(({ from }) => from.split(':')[1])).toContain(name)
  })
})

describe('who plays a part', () => {
  it.each([
    [
      '“童心基金”启动,青海省儿童医院与四川大学华西第二医院作为定点执行医院,将共同开展救助。',
      ['四川大学华西第二医院', '青海省儿童医院'],
    ],
    ['“童心基金”在西宁启动,青海省儿童医院为定点救治医院。', ['青海省儿童医院']],
    ['青海省儿童医院作为“童心基金”的承办单位,青海大学附属医院为技术支持单位。', ['青海省儿童医院']],
    ['“童心基金”的合作院校包括青海大学、青海师范大学。', ['青海大学', '青海师范大学']],
  ])('is told by what it is called: %s', (text, names) => {
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(names.map((name) => `PARTNERS_IN ${name} -> 童心基金`))
  })
})

describe('what is handed out', () => {
  it('was given to whoever has it by those named after', () => {
    const text = '现场给凤县医院、凤县中医医院发放了呼吸机23台,这批设备由禾苗公益基金会捐赠。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 凤县中医医院', 'FUNDS 禾苗公益基金会 -> 凤县医院'])
  })

  it('to people is given to no project named before', () => {
    const text = '青海省慈善总会开展“情暖高原”活动。会长马明向10名乡村医生捐赠慰问金10000元。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('a county of two characters', () => {
  it('is one where it stands so twice, and gives its name to its offices', () => {
    const text = '县委副书记、县长纪清出席。他对基金会对房县的支持表示感谢,房县将用好资金。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 纪清 -> 房县委',
      'HOLDS_POSITION 纪清 -> 房县政府',
    ])
  })

  it('lies in no other words', () => {
    const text = '医院和县政府签约,学校和县教育局签约。专家组成县级团队,组成县域医共体。'
    expect(extractText(text).entities.filter(({ type }) => type === 'Place')).toEqual([])
  })
})

describe('one that takes part in what another does', () => {
  it('leaves it to the other', () => {
    const text = '九三学社西宁市委会积极参与九三学社青海省委会对口帮扶渭源县工作。'
    expect(linksIn(text, 'ASSISTS')).toEqual(['ASSISTS 九三学社青海省委会 -> 渭源县政府'])
  })
})

describe('notes in brackets after a name', () => {
  it('part no list and act in nothing', () => {
    const text = '青禾信托有限公司和温州市瓯海区慈善总会(张某公益基金)共同出资发起设立“上善教育助学慈善信托”。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 温州市瓯海区慈善总会 -> 上善教育助学慈善信托',
      'INITIATES 青禾信托有限公司 -> 上善教育助学慈善信托',
    ])
  })
})

describe('a giver or taker that no rule recognises', () => {
  it('leaves the gift to nobody else', () => {
    const text =
      '星网股份有限公司为临洮县教育局捐赠350万元的设备,小小兄弟集团为临洮县扶贫办捐赠100万元,海欣食品有限公司为峡口镇捐赠15万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 星网股份有限公司 -> 临洮县教育局'])
  })
})

describe('those who work together', () => {
  it.each([
    '青禾公益基金会与青海省儿童医院合作的“爱微笑”项目在西宁启动。',
    '青禾公益基金会、青海省儿童医院出席。青禾公益基金会与青海省儿童医院合作的“爱微笑”公益项目已开展6年。',
  ])('on a project have part in it: %s', (text) => {
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 青海省儿童医院 -> 爱微笑',
      'PARTNERS_IN 青禾公益基金会 -> 爱微笑',
    ])
  })
})

describe('a page of a school', () => {
  it('speaks of the school, not of the campus where something takes place', () => {
    const text =
      '上海电力学院经管学科发展基金捐赠仪式在杨浦校区行政中心举行。校党委书记李明福出席。青禾科技股份有限公司向学校捐赠20万元。'
    expect(linksIn(text, 'FUNDS', 'HOLDS_POSITION')).toEqual([
      'FUNDS 青禾科技股份有限公司 -> 上海电力学院',
      'HOLDS_POSITION 李明福 -> 上海电力学院',
    ])
  })

  it('gives its officers to no guest', () => {
    const text = '青禾慈善基金会主席严宽祜,学院党委书记邝邦洪、副书记詹步强出席。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 严宽祜 -> 青禾慈善基金会'])
  })
})

describe('a ceremony of handing out', () => {
  it('is no gift of whoever holds it', () => {
    expect(linksIn('蕲春县卫健局举行了捐赠医疗设备发放仪式,县政府负责人参加。', 'FUNDS')).toEqual([])
  })

  it('gives no plaques, but thanks with them for a gift', () => {
    const text = '李明代表青海大学接受捐赠,并向青禾科技股份有限公司颁发证书、赠送捐赠纪念铭牌。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青禾科技股份有限公司 -> 青海大学'])
  })
})
