import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

const companiesIn = (text: string) => namesOf(recogniseText(text), 'Company')

describe('brands without an ending', () => {
  it('are known by what they do again and again', () => {
    const text = '睿澜将有新的音乐教室送给学校。在睿澜的支持下,孩子们有了琴。睿澜希望点亮童年。'
    expect(companiesIn(text)).toEqual(['睿澜'])
  })

  it('are known by their people', () => {
    const text = '在宝岳党委的号召下,宝岳的职工们纷纷捐款。宝岳还组织了义诊。'
    expect(companiesIn(text)).toEqual(['宝岳'])
  })

  it('are known by the foundation that bears their name', () => {
    const found = recogniseText('北京沃衍公益基金会到会。沃衍成立于2008年。多年来,沃衍坚持支持阅读。')
    expect(namesOf(found, 'Company')).toEqual(['沃衍'])
    expect(namesOf(found, 'Foundation')).toEqual(['北京沃衍公益基金会'])
  })

  it('are a company that is named with 中国 too', () => {
    const found = recogniseText('中国睿澜总裁李文到会。睿澜为孩子们送去奶粉,睿澜还派出员工。')
    expect(namesOf(found, 'Company')).toEqual(['中国睿澜'])
    expect(aliasesOf(found, '中国睿澜')).toEqual(['睿澜'])
  })

  it('are no villages, children, things that the text quotes, or schools', () => {
    expect(companiesIn('石板寨没有公路,石板寨也没有学校。如今,石板寨通了水。')).toEqual([])
    expect(companiesIn('小雨今年九岁,小雨的父母在外打工,小雨变得开朗了。')).toEqual([])
    expect(companiesIn('“星愿屋”已建成。星愿屋提供了空间。星愿屋由村里管,星愿屋让孩子有了书桌。')).toEqual([])
    expect(companiesIn('黔师大今年招生,黔师大派出了教师。黔师大的学生到会。')).toEqual([])
  })
})

describe('names', () => {
  const organizationsIn = (text: string, type: 'Company' | 'Foundation' | 'SocialOrganization') =>
    namesOf(recogniseText(text), type)

  it('hold numerals, times, and words of which 中华 is a part', () => {
    expect(companiesIn('三一集团有限公司捐赠100万元。')).toEqual(['三一集团有限公司'])
    expect(companiesIn('大中华国际集团董事长吴敏到会。')).toEqual(['大中华国际集团'])
    expect(organizationsIn('上海现代服务业联合会会长吴敏到会。', 'SocialOrganization')).toEqual([
      '上海现代服务业联合会',
    ])
  })

  it('hold 之 before what names go on with', () => {
    expect(organizationsIn('生命之树健康基金会成立。', 'Foundation')).toEqual(['生命之树健康基金会'])
  })

  it('of companies that look like those of people are no people', () => {
    const found = recogniseText('麦睿康总裁吴敏表示,麦睿康(中国)有限公司将捐款。麦睿康、吴敏到会。')
    expect(namesOf(found, 'Person')).toEqual(['吴敏'])
  })

  it('of people end before how many they are', () => {
    const found = recogniseText('云帆公司董事长王立群、青禾公司董事长卢捷三人成立了中心。')
    expect(namesOf(found, 'Person')).toEqual(['王立群', '卢捷'])
  })

  it('of projects may be long descriptions in quotation marks', () => {
    expect(namesOf(recogniseText('活动源自“乡村教师资助计划项目”。'), 'Project')).toEqual(['乡村教师资助计划'])
  })
})

describe('names that others are cut from', () => {
  it('are of companies where the code of their shares follows', () => {
    const found = recogniseText('甘肃云岭(002091.SZ)公告,公司捐款。')
    expect(namesOf(found, 'Company')).toEqual(['甘肃云岭'])
  })

  it('hold no plan that somebody has, no 与 of 参与, nothing after 旗下', () => {
    expect(namesOf(recogniseText('青禾公益基金会计划捐赠100万元。'), 'Project')).toEqual([])
    expect(companiesIn('双方联手深度参与创新,共同实施驱动战略。')).toEqual([])
    expect(namesOf(recogniseText('云帆集团旗下青禾公益基金会到会。'), 'Foundation')).toEqual(['青禾公益基金会'])
  })
})

describe('bodies', () => {
  it('may have their name in quotation marks, after what they are or before an office', () => {
    const found = recogniseText('慈善团体“清仁雅叙”到会。“春禾同行”会长吴敏到会。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['清仁雅叙', '春禾同行'])
  })

  it('may be a company by the name of an institute', () => {
    expect(companiesIn('中国水利工程研究院股份有限公司捐款。')).toEqual(['中国水利工程研究院股份有限公司'])
  })

  it('of Hong Kong have short names', () => {
    const found = recogniseText('香港中文大学和香港大学到会。港大校长吴敏、中大校长陈立新到会。')
    expect(namesOf(found, 'ResearchBody')).toEqual(['香港中文大学', '香港大学'])
  })
})

describe('people', () => {
  it('give alone at the head of a clause, where no company bears their name', () => {
    expect(namesOf(recogniseText('王征每年向青禾公益基金会捐赠100万元,陈立则捐款5万元。'), 'Person')).toEqual([
      '王征',
      '陈立',
    ])
    expect(namesOf(recogniseText('王征向青禾公益基金会捐赠100万元。王征集团还有二十名员工。'), 'Person')).toEqual([])
  })
})
