// What newspapers and portals tell of gifts, agreements and programmes.

import { describe, expect, it } from 'vitest'
import { linksIn, positionsIn } from './support.ts'

describe('gifts through a charity', () => {
  const wanted = ['FUNDS 云帆集团 -> 兰州市红十字会', 'FUNDS 云帆集团 -> 兰州市人民医院']

  it('are also for the body that they are meant for', () => {
    for (const told of [
      '云帆集团通过兰州市红十字会捐款500万元,定向支持兰州市人民医院用于疫情防治。',
      '云帆集团向兰州市红十字会捐款500万元,专项用于兰州市人民医院购买设备。',
      '云帆集团向兰州市红十字会捐款500万元,用于驰援兰州市人民医院。',
    ])
      expect(linksIn(told, 'FUNDS')).toEqual([...wanted].sort())
  })

  it('are not for a company that is paid', () => {
    expect(linksIn('云帆集团向兰州市红十字会捐款500万元,用于支持青云集团复工。', 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 兰州市红十字会',
    ])
  })
})

describe('programmes after their heading', () => {
  it('are carried out by whoever it speaks of', () => {
    const told = '禾苗公益基金会成立于1993年。主导项目有书海工程、创新工程和春雨行动。'
    expect(linksIn(told, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 禾苗公益基金会 -> 书海工程',
      'PARTNERS_IN 禾苗公益基金会 -> 创新工程',
      'PARTNERS_IN 禾苗公益基金会 -> 春雨行动',
    ])
  })

  it('may stand in quotation marks', () => {
    const told = '兰州市慈善总会的品牌项目包括“情暖万家”“助学圆梦”和“爱心超市”。'
    expect(linksIn(told, 'PARTNERS_IN')).toHaveLength(3)
  })

  it('are none where not all of them end as programmes do', () => {
    expect(linksIn('公司的重点项目有房地产开发、物业管理。', 'PARTNERS_IN')).toEqual([])
  })
})

describe('what a programme is said to be', () => {
  it('names who guides it and who hosts it', () => {
    const told = '“新叶关爱行”是教育部主管,禾苗公益基金会、兰州市红十字会联合主办的公益活动。'
    expect(linksIn(told, 'SUPPORTS', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 兰州市红十字会 -> 新叶关爱行',
      'PARTNERS_IN 禾苗公益基金会 -> 新叶关爱行',
      'SUPPORTS 教育部 -> 新叶关爱行',
    ])
  })
})

describe('offices in brackets', () => {
  it('are of the body before them', () => {
    expect(positionsIn('禾苗基金会(传播官员李玉生)、兰州大学(教授王大明、讲师张小红)到会。')).toEqual([
      '李玉生 @ 禾苗基金会: 传播官员',
      '王大明 @ 兰州大学: 教授',
      '张小红 @ 兰州大学: 讲师',
    ])
  })
})

describe('ceremonies of funds', () => {
  it('are held, and what is paid out goes not into the fund', () => {
    const told = '兰州市新叶中心小学召开“王大明奖教基金”发放仪式,共发放奖教金4.2万元。'
    expect(linksIn(told, 'FUNDS', 'PARTNERS_IN')).toEqual(['PARTNERS_IN 兰州市新叶中心小学 -> 王大明奖教基金'])
    expect(linksIn('兰州市关心下一代基金会举行“圆梦”奖学助学金捐赠仪式。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 兰州市关心下一代基金会 -> 圆梦',
    ])
  })

  it('honour whoever is called by a name, not the body that gives it', () => {
    expect(linksIn('副市长王大明为兰州市关心下一代基金会“圆梦爱心大使”授牌。', 'SUPPORTS')).toEqual([])
  })
})

describe('funds', () => {
  it('that give to bodies give as foundations do', () => {
    const told = '甘肃新叶基金向共青团甘肃省委、禾苗公益基金会捐赠40万元爱心善款。'
    expect(linksIn(told, 'FUNDS')).toEqual([
      'FUNDS 甘肃新叶基金 -> 共青团甘肃省委',
      'FUNDS 甘肃新叶基金 -> 禾苗公益基金会',
    ])
  })

  it('are told as brands of charity, which are no programmes themselves', () => {
    const told = '“新叶助学基金”由云帆集团和兰州市光彩事业促进会合作打造的光彩品牌项目。'
    expect(linksIn(told, 'INITIATES')).toEqual([
      'INITIATES 云帆集团 -> 新叶助学基金',
      'INITIATES 兰州市光彩事业促进会 -> 新叶助学基金',
    ])
  })
})

describe('officials without an office', () => {
  it('belong to the body before them', () => {
    expect(positionsIn('兰州市体育局干部李庆祥到会。')).toEqual(['李庆祥 @ 兰州市体育局: 干部'])
  })
})

describe('offices of a list', () => {
  it('are shared by companies that stand side by side after a person', () => {
    const told = '兰州市慈善总会会长王大明、云帆控股集团、青云酒业董事长李国强出席。'
    expect(positionsIn(told)).toEqual([
      '王大明 @ 兰州市慈善总会: 会长',
      '李国强 @ 云帆控股集团: 董事长',
      '李国强 @ 青云酒业: 董事长',
    ])
  })

  it('are of an assembly, whichever session', () => {
    const told = '兰州市慈善总会成立。市八届人大常委会副主任王大明、兰州市第九届政协副主席李国强出席。'
    expect(positionsIn(told)).toEqual(['王大明 @ 兰州市人大常委会: 副主任', '李国强 @ 兰州市政协: 副主席'])
  })

  it('are of the company of a region', () => {
    expect(positionsIn('云帆速运四川区总经理王大明到会。')).toEqual(['王大明 @ 云帆速运: 四川区总经理'])
  })
})

describe('offices of the past', () => {
  it('go on a list, and are those of all who follow', () => {
    expect(positionsIn('禾苗基金会名誉主席、原甘肃省政协主席王大明,原甘肃省省长李国强、张建军出席。')).toEqual([
      '王大明 @ 禾苗基金会: 名誉主席',
      '王大明 @ 甘肃省政协: 主席',
      '李国强 @ 甘肃省政府: 省长',
      '张建军 @ 甘肃省政府: 省长',
    ])
    expect(positionsIn('甘肃省体育局成立。第十届省政协副主席王大明到会。')).toEqual(['王大明 @ 甘肃省政协: 副主席'])
  })

  it('do not make whoever unveils a sign a supporter', () => {
    const told = '兰州市委书记王大明、禾苗公益基金会主席李国强出席仪式,并为新叶慈善基金会揭牌。'
    expect(linksIn(told, 'SUPPORTS')).toEqual([])
  })
})

describe('the first board', () => {
  it('is that of the foundation spoken of', () => {
    const told = '禾苗公益基金会举行成立仪式。王大明出任基金会首届理事长。'
    expect(positionsIn(told)).toEqual(['王大明 @ 禾苗公益基金会: 理事长'])
  })
})

describe('programmes that are prepared', () => {
  it('are those of who prepares them', () => {
    expect(linksIn('禾苗公益基金会正在积极筹备“与你同行”、“常青工程”两大主打项目。', 'INITIATES')).toEqual([
      'INITIATES 禾苗公益基金会 -> 与你同行',
      'INITIATES 禾苗公益基金会 -> 常青工程',
    ])
  })
})

describe('院 before an office', () => {
  it('is the hospital that the article is about', () => {
    const told = '兰州大学附属医院举行仪式,仪式在新叶医院举行。院党委委员王大明主持。兰州大学附属医院院长李国强到会。'
    expect(positionsIn(told)[0]).toBe('王大明 @ 兰州大学附属医院: 党委委员')
  })
})
