import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

const wanted = ['COORDINATES_WITH 兰州市慈善总会 -- 禾苗公益基金会']

describe('a visit', () => {
  it.each([
    '3月5日,禾苗公益基金会秘书长陈立新一行来到兰州市慈善总会交流。',
    '禾苗公益基金会理事长陈立新带队赴兰州市慈善总会取经。',
    '禾苗公益基金会理事长陈立新一行5人到兰州市慈善总会学习“慈善超市”建设经验。',
    '近日,禾苗公益基金会秘书长陈立新一行来兰州市慈善总会调研互联网慈善工作。',
    '禾苗公益基金会组织的“金城行”参访团9月20日来到兰州市慈善总会交流。',
  ])('is told by whom it goes to: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })

  it.each([
    '禾苗公益基金会秘书长陈立新一行到兰州市考察,兰州市慈善总会会长何志远陪同。',
    '禾苗公益基金会秘书长陈立新一行来访。兰州市慈善总会会长何志远热情接待。',
    '兰州市慈善总会会长何志远对禾苗公益基金会一行的到来表示热烈欢迎。',
  ])('is told by who receives it: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })

  it.each([
    '5月6日,禾苗公益基金会秘书长陈立新一行来到兰州市,与兰州市慈善总会座谈交流。',
    '禾苗公益基金会坚守岗位,并与兰州市慈善总会等单位密切沟通。',
  ])('is told of whom the sentence began with: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })

  it('is made by all who come', () => {
    const text = '禾苗公益基金会理事长陈立新、副理事长吴敏,兰州大学教授王兵松来到兰州市慈善总会取经。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([
      'COORDINATES_WITH 兰州大学 -- 兰州市慈善总会',
      'COORDINATES_WITH 兰州市慈善总会 -- 禾苗公益基金会',
    ])
  })

  it.each([
    '禾苗公益基金会秘书长陈立新一行到兰州市人民医院看望慰问患儿。',
    '云帆集团总经理陈立新一行来到兰州市第一中学捐赠图书。',
    '岷县人民医院派出10名医生赴兰州市人民医院学习。',
    '兰州市侨联李佳、兰州市残联王兵松参加座谈。',
  ])('is none: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([])
  })
})

describe('bodies that do something together', () => {
  it.each([
    '5月8日,兰州市慈善总会联合禾苗公益基金会走进岷县开展义诊活动。',
    '兰州市慈善总会会同禾苗公益基金会走访困难学生。',
    '兰州市慈善总会与禾苗公益基金会从2009年开始在各地救助患儿。',
    '兰州市慈善总会与禾苗公益基金会共同救助患者300名。',
    '兰州市慈善总会与禾苗公益基金会在岷县为老人提供义诊服务。',
    '3月5日,兰州市慈善总会和禾苗公益基金会到岷县看望老人。',
  ])('work together, whatever it is: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })

  it('do so where each has a part in a project too', () => {
    const text = '兰州市慈善总会联合禾苗公益基金会开展“新叶计划”。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })

  it.each([
    '兰州市慈善总会和禾苗公益基金会获得全国先进单位称号。',
    '兰州市慈善总会和禾苗公益基金会成立于1995年。',
    '为落实兰州市委市政府和岷县县委县政府的扶贫协作任务,大家积极行动。',
    '兰州市慈善总会和禾苗公益基金会门前摆满鲜花。',
  ])('are not told by a list: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([])
  })

  it('have nobody with them to whom they go together', () => {
    const text = '兰州市慈善总会与禾苗公益基金会联合慰问岷县第一中学。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(wanted)
  })
})
