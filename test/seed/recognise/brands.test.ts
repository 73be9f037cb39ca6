// Companies and charities without an ending to their names, known by what is said around them.

import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

const companiesIn = (text: string) => namesOf(recogniseText(text), 'Company')

describe('brands', () => {
  it.each([
    ['who supports', '在澄禾科技的大力支持下,“晨光”公益项目落户青海。'],
    ['who pays', '“晨光”项目由澄禾科技全额资助。'],
    ['who is thanked', '校长吴敏对澄禾科技的善举表示感谢。'],
    ['who signs', '青禾公益基金会与澄禾科技在北京签署合作协议。'],
    ['whose staff come', '澄禾科技员工代表吴敏参加了活动。'],
    ['who is described', '澄禾科技作为项目的合作伙伴,为学校提供了设备。'],
    ['who was founded', '澄禾科技成立于2005年,员工上千。'],
    ['who gives to somebody', '爱心企业澄禾科技为学校捐赠了一批图书。'],
  ])('are read: %s', (_, text) => expect(companiesIn(text)).toEqual(['澄禾科技']))

  it('may be told with the group that owns them', () => {
    expect(companiesIn('云帆集团旗下的澄禾科技为“晨光”公益项目提供技术支持。')).toEqual(['云帆集团', '澄禾科技'])
    expect(companiesIn('云帆集团旗下员工捐款10万元。')).toEqual(['云帆集团'])
  })

  it('may begin with a function character', () => {
    expect(companiesIn('爱心企业特澜生物董事长吴敏表示感谢。')).toEqual(['特澜生物'])
    expect(companiesIn('再澜医药向青海省慈善总会捐款。')).toEqual(['再澜医药'])
  })

  it('may be made of ordinary words, where they stand as names do more than once', () => {
    const text = '由微笑春天资助的项目在云南启动。微笑春天作为合作伙伴,派出医生。'
    expect(companiesIn(text)).toEqual(['微笑春天'])
    expect(companiesIn('由社会力量资助的项目启动。社会力量作为合作伙伴,派出医生。')).toEqual([])
  })

  it('may be made of ordinary words before the office of who leads them', () => {
    expect(companiesIn('市基金会秘书长吴敏、平和健康董事长兼总裁方卫等到会。')).toEqual(['平和健康'])
    for (const text of ['市场营销总经理方卫到会。', '大中华区总裁方卫到会。', '公益平台总裁方卫到会。'])
      expect(companiesIn(text)).toEqual([])
  })

  it('do what is called a project after them alone', () => {
    const found = recogniseText('甘肃贝澄医疗科技有限公司总经理吴敏到会。甘肃贝澄公益项目签约仪式举行。')
    expect(namesOf(found, 'Project')).toEqual([])
    expect(aliasesOf(found, '甘肃贝澄医疗科技有限公司')).toContain('甘肃贝澄')
  })

  it('are neither buildings nor what is fought', () => {
    expect(companiesIn('分享会在澄禾传媒大厦举行。')).toEqual([])
    expect(companiesIn('公司捐赠5700万元,其中抗疫捐赠2600万元。')).toEqual([])
    expect(companiesIn('爱心商家澄禾面业集团有限公司捐款。')).toEqual(['澄禾面业集团有限公司'])
  })

  it('are called by place or brand and trade', () => {
    const text = '甘肃医药集团股份有限公司和江苏澄禾医药股份有限公司捐资。甘肃医药、澄禾医药还派出员工。'
    const found = recogniseText(text)
    expect(aliasesOf(found, '甘肃医药集团股份有限公司')).toContain('甘肃医药')
    expect(aliasesOf(found, '江苏澄禾医药股份有限公司')).toContain('澄禾医药')
  })

  it('stand in lists with others, where one of them is known', () => {
    expect(companiesIn('活动得到了澄禾、春天森林、好伙伴等爱心企业的支持。')).toEqual(['澄禾', '春天森林', '好伙伴'])
    expect(companiesIn('医药、食品、物流等企业捐款。')).toEqual([])
  })

  it('are called by the beginning of their whole name', () => {
    const text = '平和健康医疗科技有限公司捐款。平和健康将继续努力。'
    expect(aliasesOf(recogniseText(text), '平和健康医疗科技有限公司')).toContain('平和健康')
  })

  it('are no groups of people, places or things', () => {
    for (const text of [
      '在社会各界的支持下,项目启动。',
      '由当地村民捐建的学校建成。',
      '感谢省领导的关心。',
      '在会宁县的支持下启动。',
    ])
      expect(companiesIn(text)).toEqual([])
  })
})

describe('bodies', () => {
  it('are not the ranks that hospitals are given', () => {
    expect(namesOf(recogniseText('项目助力国家区域医疗中心和国家儿童医学中心加快建设。'), 'Hospital')).toEqual([])
  })

  it('have former names, and schools their place or not', () => {
    const found = recogniseText('澄禾公益基金会(2021年更名前为“澄禾爱心基金”)到会。')
    expect(aliasesOf(found, '澄禾公益基金会')).toContain('澄禾爱心基金')
    const schools = recogniseText('甘肃省渭源县清源镇河湾中学竣工。河湾中学现有学生200人,渭源河湾中学校长吴敏到会。')
    expect(namesOf(schools, 'ResearchBody')).toHaveLength(1)
  })

  it('may be branches, welfare institutes and clinical centres', () => {
    const found = recogniseText('新华社湖南分社、中国福利会、上海市公共卫生临床中心联合发起。')
    expect(namesOf(found, 'Company')).toEqual(['新华社湖南分社'])
    expect(namesOf(found, 'SocialOrganization')).toEqual(['中国福利会'])
    expect(namesOf(found, 'Hospital')).toEqual(['上海市公共卫生临床中心'])
  })

  it('are named without 有限公司 and 社 too', () => {
    const found = recogniseText('甘肃澄湾酒厂有限公司捐款。澄湾酒厂到会。兰州日报社总编辑吴敏到会,兰州日报报道。')
    expect(aliasesOf(found, '甘肃澄湾酒厂有限公司')).toContain('澄湾酒厂')
    expect(aliasesOf(found, '兰州日报社')).toContain('兰州日报')
  })

  it('are no network that is to come about', () => {
    expect(namesOf(recogniseText('各方共同构建儿童健康守护网络,守护孩子。'), 'SocialOrganization')).toEqual([])
  })

  it('may belong to the forces, be a centre of hospitals, or be named after the east', () => {
    const found = recogniseText('海军军医大学、上海澄康医院发展中心、上海东方医院联合发起。')
    expect(namesOf(found, 'ResearchBody')).toEqual(['海军军医大学'])
    expect(namesOf(found, 'SocialOrganization')).toEqual(['上海澄康医院发展中心'])
    expect(namesOf(found, 'Hospital')).toEqual(['上海东方医院'])
  })
})

describe('names that hold function words', () => {
  it('are read whole after a place, or where the brand stands before several endings', () => {
    for (const name of ['北京同心共铸公益基金会', '成都有爱公益基金会', '上海真如公益基金会', '深圳市可得公益基金会'])
      expect(namesOf(recogniseText(`活动由${name}和青禾公益基金会主办。`), 'Foundation')).toContain(name)
    const found = recogniseText(
      '由澄得行公益基金捐资援建的小学竣工,这是澄得行集团援建的第一所。澄得行集团董事长吴敏到会。',
    )
    expect(namesOf(found, 'Company')).toEqual(['澄得行集团'])
    expect(namesOf(found, 'Foundation')).toEqual(['澄得行公益基金'])
  })

  it('are none where the sentence goes on', () => {
    const found = recogniseText('近日,甘肃省向青禾公益基金会致谢。在北京由澄禾公益基金会主办。')
    expect(namesOf(found, 'Foundation')).toEqual(['青禾公益基金会', '澄禾公益基金会'])
  })
})

describe('plain names of projects', () => {
  const projectsIn = (text: string) => namesOf(recogniseText(text), 'Project')

  it('are told by what is said of them', () => {
    expect(projectsIn('截至目前,困境儿童关爱计划已累计救助2000名儿童。')).toEqual(['困境儿童关爱计划'])
    expect(projectsIn('作为净水计划的合作伙伴,云帆集团提供了车辆。')).toEqual(['净水计划'])
    expect(projectsIn('云帆集团向净水计划捐赠100万元。')).toEqual(['净水计划'])
    expect(projectsIn('截至目前,救助项目已累计救助2000名儿童。')).toEqual([])
  })

  it('are no contests and nothing local', () => {
    expect(projectsIn('定西公益慈善项目大赛为定西本土公益项目搭建平台。')).toEqual([])
  })

  it('begin with the brand before their place', () => {
    expect(projectsIn('澄禾格桑西藏母婴营养健康提升公益计划收官。')).toEqual(['澄禾格桑西藏母婴营养健康提升公益计划'])
    expect(projectsIn('同时西藏母婴健康计划启动。')).toEqual(['西藏母婴健康计划'])
  })
})

describe('quoted names', () => {
  const projectsIn = (text: string) => namesOf(recogniseText(text), 'Project')

  it('go on with the description behind them', () => {
    const found = recogniseText('“晨星”青年医学人才培养资助计划启动。“绿叶计划”先心病患儿救助项目启动。')
    expect(namesOf(found, 'Project')).toEqual(['晨星', '绿叶计划'])
    expect(aliasesOf(found, '绿叶计划')).toContain('绿叶计划先心病患儿救助项目')
  })

  it('go on after a dash, and are no days of the year', () => {
    const found = recogniseText('“晨星”--白血病患儿医疗救治项目启动。“企业公民日”启动仪式举行。')
    expect(namesOf(found, 'Project')).toEqual(['晨星'])
  })

  it('may begin with a count', () => {
    expect(projectsIn('某会设立“六个山果·读书乐”公益基金。')).toEqual(['六个山果·读书乐'])
  })

  it('are no aspects of something', () => {
    expect(projectsIn('她从“渠道”、“管理”、“经验”等方面给予项目支持。')).toEqual([])
  })
})

describe('people', () => {
  it('hold no part of a title, a branch of a bank or a preposition in their name', () => {
    const text = '北京银行长沙分行党委委员郭文涛、行长助理张玉明到会。云帆集团向美丽乡村教师公益计划捐款。'
    expect(namesOf(recogniseText(text), 'Person')).toEqual(['郭文涛', '张玉明'])
    expect(namesOf(recogniseText(text), 'Company')).toContain('北京银行长沙分行')
  })

  it('stand before a body that is named after the spirit, and speak or attend together with others', () => {
    const text = '中国妇女研究会副会长苏文杰、上海市精神文明办主任潘明到会,澄禾科技首席执行官斯朗川共同出席。'
    expect(namesOf(recogniseText(text), 'Person')).toEqual(['苏文杰', '潘明', '斯朗川'])
  })
})
