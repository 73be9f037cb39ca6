// Gifts whose one side is told apart from the verb: whom they reach, where their givers went, who received before or after.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

const funds = (text: string): string[] => linksIn(text, 'FUNDS').map((link) => link.replace('FUNDS ', ''))

const asserted = (text: string): number =>
  relationsIn(text, 'FUNDS').filter(({ status }) => status === 'asserted').length

describe('whom a gift reaches', () => {
  it.each([
    [
      '本次活动由安康慈善基金会及恒远集团有限公司捐赠了价值5万元的物资,惠及西宁市阳光康复中心和西宁市晨星康复中心共计200户家庭。',
      [
        '安康慈善基金会 -> 西宁市晨星康复中心',
        '安康慈善基金会 -> 西宁市阳光康复中心',
        '恒远集团有限公司 -> 西宁市晨星康复中心',
        '恒远集团有限公司 -> 西宁市阳光康复中心',
      ],
    ],
    [
      '此次捐赠由安康慈善基金会出资80万元,惠及西宁市第二人民医院、石桥镇卫生院。',
      ['安康慈善基金会 -> 石桥镇卫生院', '安康慈善基金会 -> 西宁市第二人民医院'],
    ],
    [
      '恒远集团有限公司捐赠1000册图书,分配给青山小学、石桥镇中心小学两所学校。',
      ['恒远集团有限公司 -> 石桥镇中心小学', '恒远集团有限公司 -> 青山小学'],
    ],
  ])('%s', (text, links) => {
    expect(funds(text)).toEqual(links)
  })

  it('is nobody whom something else reaches', () => {
    expect(funds('恒远集团有限公司业务覆盖青海大学、西宁市中医院等单位,多年来累计捐款2000万元。')).toEqual([])
  })
})

describe('where the givers went', () => {
  it.each([
    '近日,城东区妇联来到春晖福利院看望孤残儿童,将一季度的20箱奶粉送到孩子们手中。',
    '城东区妇联的志愿者们走进春晖福利院,开展“冬日暖阳”活动,向孤残儿童发放慰问金3万元。',
    '昨日,城东区妇联以及女企业家代表到春晖福利院和区幼儿园进行慰问活动,将80箱奶粉送到孩子们手中。',
  ])('%s', (text) => {
    expect(funds(text)).toContain('城东区妇联 -> 春晖福利院')
    expect(asserted(text)).toBeGreaterThan(0)
  })

  it('takes no visit without a gift for one', () => {
    expect(funds('近日,城东区教育局来到阳光特殊教育学校调研,与师生座谈交流。')).toEqual([])
    expect(funds('恒远集团有限公司董事长张伟走进青海大学,为学生们带来一场精彩的讲座。')).toEqual([])
  })
})

describe('who receives by another verb', () => {
  it.each([
    ['8月3日,大通县红十字会前往安康慈善基金会领取救灾帐篷50顶。', ['安康慈善基金会 -> 大通县红十字会']],
    [
      '大通县红十字会将恒远集团有限公司捐赠的200箱方便面转交给西宁市第二人民医院。',
      ['大通县红十字会 -> 西宁市第二人民医院', '恒远集团有限公司 -> 大通县红十字会'],
    ],
    [
      '6月1日,安康慈善基金会与恒远集团有限公司一道,为青山希望小学送去了300套校服。',
      ['安康慈善基金会 -> 青山希望小学', '恒远集团有限公司 -> 青山希望小学'],
    ],
    ['昆仑药业有限公司为西宁市疾控中心捐赠物资\n\n2月1日,货车驶入大院。', ['昆仑药业有限公司 -> 西宁市疾控中心']],
  ])('%s', (text, links) => {
    expect(funds(text)).toEqual(links)
  })
})

describe('a gift without a recipient', () => {
  it('goes to nobody for what came of a disaster, though somebody was visited before', () => {
    const text =
      '恒远集团有限公司董事长张伟来到青山希望小学参观。恒远集团有限公司捐赠150万元现金和物资用于应急响应和灾后重建工作。'
    expect(funds(text)).toEqual([])
  })

  it('is not of the guests of a ceremony who hand it out', () => {
    const text =
      '影集捐赠仪式在青山希望小学举行。仪式上,大通县文化馆馆长王立新与张伟共同为孩子们发放影集30本,为他们送去关爱。'
    expect(funds(text).filter((link) => /王立新|张伟/.test(link))).toEqual([])
  })
})

it('a quoted brand is no part of a foundation with a name of its own', () => {
  const text = '“小小包裹·大大爱心”腾讯公益基金会“爱心包裹”发放仪式在青山希望小学举行。'
  expect(linksIn(text, 'PARTNERS_IN').join()).not.toContain('大大爱心')
})
