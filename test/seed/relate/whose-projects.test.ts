// Whose a project is: by what it is said to be, since when somebody runs it, and with whom for one part of a sentence.

import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

const parts = (text: string) => linksIn(text, 'PARTNERS_IN', 'INITIATES', 'PART_OF')

describe('what a project is said to be', () => {
  it.each([
    ['“光明快车”公益行动是青禾公益基金会面向全国患儿开展的救治项目。', 'PARTNERS_IN 青禾公益基金会 -> 光明快车'],
    ['“光明快车”公益行动是青禾公益基金会针对患儿设立的救治项目。', 'INITIATES 青禾公益基金会 -> 光明快车'],
    ['“光明快车”项目是青禾公益基金会为困难家庭开展的救治项目。', 'PARTNERS_IN 青禾公益基金会 -> 光明快车'],
    ['“光明快车”公益行动是青禾公益基金会面向全国患儿的救治项目。', 'PARTNERS_IN 青禾公益基金会 -> 光明快车'],
    ['“光明快车”公益行动正是青禾公益基金会在教育领域发起的公益项目。', 'INITIATES 青禾公益基金会 -> 光明快车'],
    ['“光明快车”项目是青禾公益基金会旗下的公益品牌。', 'PARTNERS_IN 青禾公益基金会 -> 光明快车'],
  ])('tells who runs it: %s', (text, link) => {
    expect(parts(text)).toEqual([link])
  })

  it.each([
    '“光明快车”项目是青禾公益基金会评选的优秀项目。',
    '“光明快车”项目是青禾公益基金会资助的项目。',
    '“光明快车”项目是青禾公益基金会支持的救助项目。',
  ])('tells nothing of it with other verbs: %s', (text) => {
    expect(parts(text)).toEqual([])
  })

  it('has part in it whose event of some year it is', () => {
    expect(parts('青禾公益基金会第三届“暖心书屋”公益活动在长沙市开幕。')).toEqual([
      'PARTNERS_IN 青禾公益基金会 -> 暖心书屋',
    ])
  })

  it('has hospitals in it that are called so', () => {
    const link = 'PARTNERS_IN 湖南省儿童医院 -> 光明快车'
    expect(parts('湖南省儿童医院成为“光明快车”项目定点医院。')).toEqual([link])
    expect(parts('湖南省儿童医院是“光明快车”救助项目在湖南的首家定点医院。')).toEqual([link])
  })
})

describe('since a project began', () => {
  it.each([
    '自“暖心书屋”项目实施以来,青禾公益基金会已在12个县建成36间书屋。',
    '“暖心书屋”项目开展三年来,青禾公益基金会建成36间书屋。',
    '“暖心书屋”儿童关爱项目实施以来,青禾公益基金会积极发挥优势,建成36间书屋。',
  ])('who acts has part in it: %s', (text) => {
    expect(parts(text)).toEqual(['PARTNERS_IN 青禾公益基金会 -> 暖心书屋'])
  })

  it.each([
    '“暖心书屋”项目实施以来,得到了青禾公益基金会的支持。',
    '“暖心书屋”项目启动以来,受到青禾公益基金会好评。',
    '“暖心书屋”项目启动以来,青禾公益基金会累计捐款300万元。',
  ])('who supports it or gives does not run it: %s', (text) => {
    expect(parts(text)).toEqual([])
  })
})

describe('with the help of another', () => {
  const all = (text: string) => linksIn(text, 'INITIATES', 'SUPPORTS', 'FUNDS', 'PART_OF').sort()

  it.each([
    '青禾公益基金会在红杉集团有限公司的大力支持下启动“光明快车”公益行动。',
    '青禾公益基金会在红杉集团有限公司的指导下,精心打造“光明快车”公益品牌。',
    '在红杉集团有限公司等单位的关心支持下,青禾公益基金会启动“光明快车”公益行动。',
  ])('who is helped acts, and who helps does nothing else: %s', (text) => {
    expect(all(text)).toEqual(['INITIATES 青禾公益基金会 -> 光明快车', 'SUPPORTS 红杉集团有限公司 -> 光明快车'])
  })

  it('is no place where a fund is', () => {
    expect(all('青禾公益基金会在红杉集团有限公司资助下启动青禾罕见病救助公益基金。')).toEqual([
      'FUNDS 红杉集团有限公司 -> 青禾罕见病救助公益基金',
      'INITIATES 青禾公益基金会 -> 青禾罕见病救助公益基金',
    ])
  })

  it('says nothing of the project of the article where another event is named', () => {
    const text =
      '由湖南省妇联指导、青禾公益基金会组织实施的2024年“5·8星城日”在平台开设专场,“光明快车”救助项目也在平台上线。'
    expect(linksIn(text, 'SUPPORTS', 'PARTNERS_IN')).toEqual([])
  })

  it('is no help of those who thank for it', () => {
    const text =
      '红杉集团有限公司捐赠50万元。王明远代表县政府向红杉集团有限公司热心支持教育事业,情系学子的善举表达了感谢。'
    expect(linksIn(text, 'SUPPORTS')).toEqual([])
  })

  it('is no help for whoever gave the plate that is unveiled', () => {
    expect(linksIn('湖南省妇联为青禾公益基金会授予的“应急培训示范基地”揭牌。', 'SUPPORTS')).toEqual([])
    expect(linksIn('湖南省妇联为青禾公益基金会揭牌。', 'SUPPORTS')).toEqual(['SUPPORTS 湖南省妇联 -> 青禾公益基金会'])
  })
})

describe('a founder', () => {
  it('is told with the day between', () => {
    expect(linksIn('青禾慈善基金会由爱国侨胞王明远先生于1986年9月捐资创办。', 'FUNDS')).toEqual([
      'FUNDS 王明远 -> 青禾慈善基金会',
    ])
  })
})

describe('two that work together', () => {
  it('do so in their part of the sentence alone', () => {
    const text =
      '湖南省妇联积极行动。与青禾公益基金会合作,实施“暖心书屋”项目,受益770人;与红杉集团合作,实施“春雨行动”,受益200人。'
    expect(parts(text).sort()).toEqual([
      'PARTNERS_IN 湖南省妇联 -> 春雨行动',
      'PARTNERS_IN 湖南省妇联 -> 暖心书屋',
      'PARTNERS_IN 红杉集团 -> 春雨行动',
      'PARTNERS_IN 青禾公益基金会 -> 暖心书屋',
    ])
  })

  it('give nothing together where one gives to the other', () => {
    expect(
      linksIn('红杉集团有限公司从2007年起与青禾公益基金会合作,至今向青禾公益基金会累计捐赠1000多万元。', 'FUNDS'),
    ).toEqual(['FUNDS 红杉集团有限公司 -> 青禾公益基金会'])
  })
})

describe('projects of one body', () => {
  it('are no parts of each other', () => {
    expect(linksIn('青禾公益基金会发起“暖心书屋”、推出“春雨行动”“光明快车”等活动和项目。', 'PART_OF')).toEqual([])
  })

  it('are parts where one is made up of others', () => {
    expect(linksIn('青禾公益基金会“暖心书屋”计划推出“春雨行动”“光明快车”两个子项目。', 'PART_OF').sort()).toEqual([
      'PART_OF 光明快车 -> 暖心书屋',
      'PART_OF 春雨行动 -> 暖心书屋',
    ])
  })
})
