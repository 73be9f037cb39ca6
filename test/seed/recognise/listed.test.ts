import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const projectsIn = (text: string) => namesOf(recogniseText(text), 'Project')
const foundationsIn = (text: string) => namesOf(recogniseText(text), 'Foundation')

describe('projects', () => {
  it('are named in lists that say what they are of, where one of them is known for a project', () => {
    expect(projectsIn('该计划由学校在禾光书屋、禾光科学课两类项目的基础上设立。')).toEqual(['禾光书屋', '禾光科学课'])
    expect(projectsIn('学校开展教育、医疗等项目。')).toEqual([])
  })

  it('are named by quotations side by side whose last says so', () => {
    expect(projectsIn('落地“新叶水窖”“禾光快车”和“微光”等公益项目。')).toEqual(['新叶水窖', '禾光快车', '微光'])
  })

  it('are no places that something is done in, and have no number of a heading', () => {
    expect(projectsIn('学会考察甘肃岷县项目情况。')).toEqual([])
    expect(projectsIn('简报\n4.禾光艺术课堂项目在岷县启动。')).toEqual(['禾光艺术课堂项目'])
  })

  it('may be for people of an office', () => {
    expect(projectsIn('禾光乡村校长赋能计划在兰州启动。')).toEqual(['禾光乡村校长赋能计划'])
  })

  it('may be named by general words where they are the title of what describes them', () => {
    expect(projectsIn('新希望基金\n新希望基金是由兰州大学第二医院于2014年设立的留本冠名基金。')).toEqual(['新希望基金'])
  })

  it('with a dot after a fund are part of it', () => {
    const found = recogniseText('“禾光基金·新叶计划”入选。“禾光基金”由兰州大学设立,“新叶计划”已举办五届。')
    expect(found.parents).toMatchObject([{ child: '新叶计划', parent: '禾光基金' }])
  })
})

describe('organisations', () => {
  it('are no foundations of a place or of a kind, nor verbs before the word', () => {
    expect(foundationsIn('兰州市基金会投入资金。他要求基金会加强宣传,认真思考基金会的工作。')).toEqual([])
    expect(foundationsIn('各级各类高校基金会参加,接下来禾苗公益基金会将到会。')).toEqual(['禾苗公益基金会'])
  })

  it('on both sides of a dot are two', () => {
    expect(namesOf(recogniseText('“兰州大学·云帆集团教育基金捐赠仪式”举行。'), 'Company')).toEqual(['云帆集团'])
  })

  it('of alumni have the short name of their school before their place', () => {
    const found = recogniseText('西北大学举行仪式,西北上海校友会捐资。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['西北上海校友会'])
  })

  it('may end with 会 alone where they give', () => {
    expect(namesOf(recogniseText('香港仁德会捐资100万元。'), 'SocialOrganization')).toEqual(['香港仁德会'])
  })

  it('may have a second name in brackets', () => {
    const found = recogniseText('活动由兰州大学第二医院(兰州市第九人民医院)举办。')
    expect(namesOf(found, 'Hospital')).toEqual(['兰州大学第二医院'])
  })
})

describe('organisations of others', () => {
  it('are hospitals of a military region, and foundations of any body', () => {
    const found = recogniseText('中国人民解放军广州军区总医院与兰州市慈善总会基金会到会。')
    expect(namesOf(found, 'Hospital')).toEqual(['中国人民解放军广州军区总医院'])
    expect(namesOf(found, 'Foundation')).toEqual(['兰州市慈善总会基金会'])
  })

  it('are branches of the police, and begin after 兼', () => {
    const found = recogniseText('兰州市公安局城关分局和云帆集团总裁特别助理兼禾光教育基金会代表陈立新到会。')
    expect(namesOf(found, 'GovernmentBody')).toEqual(['兰州市公安局城关分局'])
    expect(namesOf(found, 'Foundation')).toEqual(['禾光教育基金会'])
  })

  it('may have a noun or a 和 in their brand, and an authority for a hospital', () => {
    expect(namesOf(recogniseText('禾光世界捐款。禾光世界董事长陈立新到会。'), 'Company')).toEqual(['禾光世界'])
    expect(namesOf(recogniseText('兰州大学举行仪式,信和集团到会。'), 'Company')).toEqual(['信和集团'])
    expect(namesOf(recogniseText('香港医院管理局感谢捐款。'), 'GovernmentBody')).toEqual(['香港医院管理局'])
  })

  it('are no schools that a place had built', () => {
    expect(namesOf(recogniseText('在甘肃省定西市建设希望小学2所。'), 'ResearchBody')).toEqual([])
  })

  it('are no schools of a place without a name', () => {
    expect(namesOf(recogniseText('岷县学校和甘肃省山区地区学校参加。'), 'ResearchBody')).toEqual([])
  })

  it('may be called a fund or a foundation', () => {
    const found = recogniseText('甘肃省同心公益基金会到会,据同心公益基金负责人介绍,同心公益基金将资助学生。')
    expect(namesOf(found, 'Foundation')).toEqual(['甘肃省同心公益基金会'])
    expect(projectsIn('年度工作计划和硬件工程完成。')).toEqual([])
  })
})

describe('persons', () => {
  it('may have a name of which one part is known, or a rare surname, before their office', () => {
    const found = recogniseText('中心寄校扎西洛吾校长和禾苗公益基金会綦立新理事到会。')
    expect(namesOf(found, 'Person')).toEqual(['扎西洛吾', '綦立新'])
  })

  it('may be named alone before others that are counted', () => {
    expect(namesOf(recogniseText('2005年,陈立新等15位会员企业家提出倡议。'), 'Person')).toEqual(['陈立新'])
  })

  it('do not begin with a verb before an office', () => {
    expect(namesOf(recogniseText('陈立新先生任执行主任兼总干事。'), 'Person')).toEqual(['陈立新'])
  })
})
