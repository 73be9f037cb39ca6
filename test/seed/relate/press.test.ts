import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

describe('newspapers', () => {
  it('say what a project consists of', () => {
    for (const text of [
      '此次“阳光伙伴”公益行动包括三项活动:“走进课堂——大学生支教”将组织志愿者授课;“走进家庭——亲情陪伴”送去关爱。',
      '“阳光伙伴”项目由“走进课堂”“走进家庭”两个子项目组成。',
    ])
      expect(linksIn(text, 'PART_OF')).toHaveLength(2)
    expect(linksIn('“阳光伙伴”项目获得“公益之星”“爱心之星”两个奖项。', 'PART_OF')).toEqual([])
  })

  it('tell what a charity does through a fund of its own', () => {
    expect(linksIn('甘肃省慈善总会平安助学专项基金向渭源县人民医院捐赠50万元。', 'FUNDS')).toEqual([
      'FUNDS 甘肃省慈善总会 -> 渭源县人民医院',
    ])
    expect(linksIn('云帆集团向甘肃省慈善总会平安助学专项基金捐赠50万元。', 'FUNDS')[0]).toContain('平安助学专项基金')
  })

  it('say who set up a project in what it is', () => {
    const text = '该项目是云帆银行联合青禾银行,向甘肃省慈善总会捐赠设立的公益项目。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆银行 -> 甘肃省慈善总会', 'FUNDS 青禾银行 -> 甘肃省慈善总会'])
  })

  it('say what it means to launch a project, and not that somebody did', () => {
    expect(linksIn('李强书记发表讲话。设立“思源奖学金”是落实教育优先的具体行动。', 'INITIATES')).toEqual([])
  })

  it('name founders behind marks of quotation', () => {
    expect(linksIn('“壹基金”创始人李连杰来到兰州。', 'HOLDS_POSITION')).toHaveLength(1)
  })

  it('say since when a project runs, and not that what stands before carries it out', () => {
    expect(linksIn('渭源县五湖希望小学落成,成为甘肃省开展希望工程25周年来第1000所希望小学。', 'PARTNERS_IN')).toEqual(
      [],
    )
  })

  it('name several schools that one person founded', () => {
    expect(linksIn('陈嘉庚先生曾创办集美学校、厦门大学等。', 'HOLDS_POSITION')).toHaveLength(2)
  })

  it('tell in Macau who hosts together', () => {
    const text = '由民政总署、澳门明爱、澳门奥比斯合办的“圣诞送暖”活动圆满结束。'
    expect(linksIn(text, 'INITIATES', 'PARTNERS_IN')).toHaveLength(3)
  })

  it('hold nothing against the body of an office that who gives has', () => {
    const text =
      '陈光明先生多次捐资助学。他长期担任青禾教育基金会投资顾问,曾任会长;去年,捐赠3000万元设立“红杉人才基金”。'
    expect(linksIn(text, 'FUNDS', 'INITIATES').filter((link) => link.includes('青禾'))).toEqual([])
  })

  it('tell offices between commas after a name', () => {
    const text = '王振华,男,青禾集团董事长,甘肃省慈善总会副会长。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 王振华 -> 甘肃省慈善总会',
      'HOLDS_POSITION 王振华 -> 青禾集团',
    ])
  })

  it('name founders and chief officers of the body that the sentence before speaks of, or that founders had', () => {
    expect(linksIn('青禾公益基金会已资助万名学生。创始人王立新表示,将继续助学。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 王立新 -> 青禾公益基金会',
    ])
    expect(linksIn('云帆集团主要创始人之一、首席行政官陈一丹表示将继续关注。', 'HOLDS_POSITION')).not.toEqual([])
  })

  it('read committees of assemblies and societies whole', () => {
    expect(linksIn('甘肃省政协文化文史和学习委员会副主任李明到会。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 李明 -> 甘肃省政协文化文史和学习委员会',
    ])
  })

  it('tell of what something is a part in an apposition', () => {
    expect(linksIn('作为“春雨计划”的子项目之一,“春雨课堂”计划走进甘肃。', 'PART_OF')).toHaveLength(1)
  })

  it('name teams by their quotation marks, and no fund or project by general words', () => {
    expect(linksIn('“橙色力量”志愿服务队向渭源县人民医院捐款5000元。', 'FUNDS')).toEqual([
      'FUNDS 橙色力量 -> 渭源县人民医院',
    ])
    expect(linksIn('慈善冠名基金向渭源县人民医院捐款27万元。', 'FUNDS')).toEqual([])
  })
})
