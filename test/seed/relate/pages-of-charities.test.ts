import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from '../recognise/support.ts'
import { extractText, linksIn, relationsIn } from './support.ts'

describe('a gift that is received', () => {
  it('goes to whom it is given to', () => {
    const gift = ['FUNDS 云帆集团 -> 定西市第一中学']
    expect(linksIn('收到云帆集团定向捐给定西市第一中学的奖学金3万元。', 'FUNDS')).toEqual(gift)
    expect(linksIn('接收云帆集团定向捐赠定西市第一中学助学金3万元,于1月拨付。', 'FUNDS')).toEqual(gift)
  })

  it('comes from whom it is had from', () => {
    const text = '定西市红十字会从禾苗公益基金会争取到救灾物资价值120万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 定西市红十字会'])
  })
})

describe('goods', () => {
  it('are given by whoever allots or hands them over where they are counted', () => {
    const gift = ['FUNDS 禾苗公益基金会 -> 定西市人民医院']
    expect(linksIn('禾苗公益基金会向定西市人民医院调拨棉被3000床。', 'FUNDS')).toEqual(gift)
    expect(linksIn('禾苗公益基金会援助定西市人民医院重建资金300万元。', 'FUNDS')).toEqual(gift)
    const text = '禾苗公益基金会理事长王大明向定西市人民医院院长李建国移交了价值30万元的图书。'
    expect(linksIn(text, 'FUNDS')).toEqual(gift)
  })

  it('are given to somebody without being counted where the sentence ends with them', () => {
    const text = '云帆集团向定西市人民医院捐赠物资。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市人民医院'])
    expect(linksIn('云帆集团的捐赠物资将送往定西市人民医院。', 'FUNDS')).toEqual([])
  })

  it('that somebody brings are of who gave them', () => {
    const text = '定西市红十字会为定西市人民医院送去了云帆集团捐赠的口罩2万只。'
    expect(linksIn(text, 'FUNDS')).toContain('FUNDS 云帆集团 -> 定西市人民医院')
  })

  it('that are paid for do not go to who acted before', () => {
    const text = '定西市民政局举行发放仪式。本次发放的助学金,由云帆集团捐出。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('those who go together', () => {
  it('give together', () => {
    const text = '禾苗公益基金会携手云帆集团走进定西市第一中学,捐赠电脑50台。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 定西市第一中学',
      'FUNDS 禾苗公益基金会 -> 定西市第一中学',
    ])
  })

  it('carry out what they work on', () => {
    const text = '2021年,定西市慈善会与禾苗公益基金会合作“光明救助行动”。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 定西市慈善会 -> 光明救助行动',
      'PARTNERS_IN 禾苗公益基金会 -> 光明救助行动',
    ])
  })

  it('only talk of what they talk about', () => {
    const text = '禾苗公益基金会与定西市教育局就设立“青苗奖学金”进行商洽。'
    expect(linksIn(text, 'INITIATES', 'FUNDS')).toEqual([])
  })
})

describe('whoever founds a foundation', () => {
  it('gives to it, a person among companies too', () => {
    const text = '禾苗公益基金会成立于2011年,由云帆集团有限公司和李建国先生共同出资设立。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 云帆集团有限公司 -> 禾苗公益基金会',
      'FUNDS 李建国 -> 禾苗公益基金会',
    ])
  })
})

describe('names', () => {
  it('of companies of a place begin with their group', () => {
    const text = '中国铁路太原局集团有限公司、国网山西省电力公司与大唐陕西发电有限公司参加活动。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual([
      '中国铁路太原局集团有限公司',
      '国网山西省电力公司',
      '大唐陕西发电有限公司',
    ])
  })

  it('of bodies hold what they are for', () => {
    const text = '定西市社会捐助接收工作站与定西市民宗办、甘肃省纪委监委有关负责人座谈。'
    const found = recogniseText(text)
    expect(namesOf(found, 'SocialOrganization')).toEqual(['定西市社会捐助接收工作站'])
    expect(namesOf(found, 'GovernmentBody')).toEqual(['定西市民宗办', '甘肃省纪委监委'])
  })

  it('of brands in a list may begin with a place', () => {
    const text = '长贺健康、绿谷集团、步长制药、贝因美、成都启典等捐赠企业代表到会。'
    const found = recogniseText(text)
    expect(namesOf(found, 'Company')).toContain('成都启典')
    expect(extractText(text).entities.filter(({ type }) => type === 'Place')).toEqual([])
  })

  it('after a dash are whole', () => {
    const text = '会上启动了基金的重点项目——中巴急救走廊及先心病救助项目。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['中巴急救走廊及先心病救助项目'])
  })

  it('are not what a law or a cause is called', () => {
    const text = '《中华人民共和国红十字会法》施行。由于历史、自然环境等原因,当地发展滞后。'
    expect(recogniseText(text).mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })
})

describe('a million', () => {
  it('needs no numeral after a verb of giving', () => {
    const [gift] = relationsIn('云帆集团向禾苗公益基金会注资百万元。', 'FUNDS')
    expect(gift?.amount).toBe(1_000_000)
  })
})

describe('what a project is said to be', () => {
  it('is no other project', () => {
    const text = '“青苗计划”是云帆集团与禾苗公益基金会于2018年联合推出的乡村教师培训项目。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 云帆集团 -> 青苗计划',
      'INITIATES 禾苗公益基金会 -> 青苗计划',
    ])
  })
})

describe('money', () => {
  it('that somebody is to manage goes to that one', () => {
    const text = '云帆集团、远山集团两家企业当场认捐300万元,善款将由定西市慈善总会统一管理使用。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市慈善总会', 'FUNDS 远山集团 -> 定西市慈善总会'])
  })

  it('has its source in who gave it', () => {
    expect(linksIn('“青苗计划”的资金来源于云帆集团的定向捐赠。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 青苗计划'])
  })

  it('is poured in, and spirit is no money', () => {
    expect(linksIn('云帆集团为“青苗计划”注入资金200万元。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 青苗计划'])
    expect(linksIn('云帆集团为“青苗计划”注入了企业力量。', 'FUNDS')).toEqual([])
  })
})

describe('an agreement', () => {
  it('is signed with whom somebody went to', () => {
    const text = '云帆集团总经理王大明一行到禾苗公益基金会走访,并签订了捐赠协议书。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 云帆集团 -- 禾苗公益基金会'])
  })
})

describe('who writes', () => {
  it('is none of those who come to visit', () => {
    const text =
      '定西市教育慈善会到我会交流\n8月24日,定西市教育慈善会一行来我会座谈。定西市教育慈善会秘书长胡天明介绍情况。我会秘书长徐文强讲话。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 胡天明 -> 定西市教育慈善会'])
  })
})
