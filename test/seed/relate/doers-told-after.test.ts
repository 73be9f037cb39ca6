// Who does something where the verb stands first (承接该项目的某中心), and what offices do for whom they thank.

import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

const parts = (text: string) => linksIn(text, 'PARTNERS_IN', 'INITIATES', 'FUNDS', 'SUPPORTS')

describe('who stands after 的', () => {
  it.each([
    ['承接“暖巢行动”项目的兰州市慈航社工服务中心介绍了方案。', 'PARTNERS_IN 兰州市慈航社工服务中心 -> 暖巢行动'],
    [
      '“暖巢行动”在岷县启动,负责该项目的兰州市慈航社工服务中心介绍了方案。',
      'PARTNERS_IN 兰州市慈航社工服务中心 -> 暖巢行动',
    ],
    ['发起“暖巢行动”的禾苗公益基金会派员出席。', 'INITIATES 禾苗公益基金会 -> 暖巢行动'],
    ['资助“新叶班”项目的香港禾苗基金会走进课堂。', 'FUNDS 香港禾苗基金会 -> 新叶班'],
    ['为“新叶班”项目提供支持的招商银行兰州分行派员参加。', 'SUPPORTS 招商银行兰州分行 -> 新叶班'],
  ])('acts: %s', (text, link) => {
    expect(parts(text)).toEqual([link])
  })

  it('owns what the verb acts on, where somebody stands before', () => {
    expect(parts('云帆集团参观了参与“新叶班”项目的兰州大学。')).not.toContain('PARTNERS_IN 云帆集团 -> 新叶班')
  })
})

describe('a project', () => {
  it('is run by whom its running is said to be left to', () => {
    expect(parts('“暖巢行动”的具体实施由兰州市慈航社工服务中心负责。')).toEqual([
      'PARTNERS_IN 兰州市慈航社工服务中心 -> 暖巢行动',
    ])
  })

  it('is not given to by an office that honours its givers', () => {
    const text = '兰州市残联理事长王立新为爱心企业授予牌匾。“新叶班”由禾苗公益基金会发起。'
    expect(parts(text)).toEqual(['INITIATES 禾苗公益基金会 -> 新叶班'])
  })

  it('is where it is piloted, however that is said', () => {
    const place = ['LOCATED_IN 新叶计划 -> 凤庆县']
    for (const text of [
      '凤庆县成为全国首批实施“新叶计划”的10个县之一。',
      '凤庆县是“新叶计划”在云南的第三个项目点。',
      '凤庆县被确定为“新叶计划”试点县。',
    ])
      expect(linksIn(text, 'LOCATED_IN').filter((link) => link.endsWith('县'))).toEqual(place)
  })
})

describe('what is handed over', () => {
  it('may be named after a project that stands before the verb', () => {
    const text = '云帆集团总经理王立新将价值20万元的“新叶包裹”物资移交给定西市教育局副局长马立强。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市教育局'])
  })

  it('goes to whom it was given, not to where it is sent then', () => {
    const text = '兰州市人民医院向岷县人民医院捐赠50万元的药品,一路运往西藏。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 兰州市人民医院 -> 岷县人民医院'])
  })
})

describe('bodies that work together', () => {
  it.each(['兰州市侨联、兰州市残联通力协作,积极争取。', '兰州市侨联与兰州市残联密切配合,完成筛查。'])(
    'are two: %s',
    (text) => {
      expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 兰州市侨联 -- 兰州市残联'])
    },
  )
})

describe('a fund of a foundation', () => {
  it('acts for it', () => {
    const text =
      '“乡野之光”公益活动在湘潭市举行。本次活动由湖南省乡村协会联合华阳教育基金会“格乐公益”专项基金共同发起。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 华阳教育基金会 -> 乡野之光',
      'INITIATES 湖南省乡村协会 -> 乡野之光',
    ])
  })

  it('is not what they launch where that is called a project afterwards', () => {
    const text = '“新春暖流”公益活动是由湖南省农村信用社和湖南省慈善总会农信温暖基金发起的一项公益活动。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 湖南省农村信用社 -> 新春暖流',
      'INITIATES 湖南省慈善总会 -> 新春暖流',
    ])
  })
})
