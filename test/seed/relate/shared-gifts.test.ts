// A sum told by its parts, and who is meant where a gift names nobody.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

const parts = ['FUNDS 大成集团有限公司 -> 广东省慈善总会', 'FUNDS 温江区商会 -> 广东省慈善总会']

describe('the parts of a sum', () => {
  it.each([
    '广东省慈善总会收到社会各界捐款1.2亿元。其中,大成集团有限公司1000万元、温江区商会100万元。',
    '市民通过广东省慈善总会向灾区捐款逾1亿元。此外,大成集团有限公司300万元、温江区商会200万元。',
    '昨天,十多家企业向广东省慈善总会捐款。大成集团有限公司捐200万元,温江区商会50万元。',
    '广东省慈善总会接受的捐款中,包括大成集团有限公司1000万元和温江区商会500万元。',
  ])('are gifts of those named beside them: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(parts)
  })

  it('have amounts of their own', () => {
    const text = '广东省慈善总会收到捐款1.2亿元。其中,大成集团有限公司1000万元、温江区商会100万元。'
    expect(relationsIn(text, 'FUNDS').map(({ amount }) => amount)).toEqual([10000000, 1000000])
  })

  it('go to those named beside them where somebody gives to several', () => {
    const text = '禾苗公益基金会今年资助两所学校,其中赫章县第一中学20万元、威宁县第二小学15万元。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 威宁县第二小学',
      'FUNDS 禾苗公益基金会 -> 赫章县第一中学',
    ])
  })

  it('are no gifts where the sum is of something else', () => {
    const text = '广东省慈善总会收到捐款1亿元。去年实现营业收入较多的有大成集团有限公司20亿元,青禾食品有限公司12亿元。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('a list of recipients', () => {
  it('goes on over bodies of every level', () => {
    const text = '云山集团向惠州市慈善总会、各县(区)民政局、惠州市社会福利院及惠城区综合福利院捐赠粮油。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 云山集团 -> 惠城区综合福利院',
      'FUNDS 云山集团 -> 惠州市慈善总会',
      'FUNDS 云山集团 -> 惠州市社会福利院',
    ])
  })
})

describe('who was given to before', () => {
  it.each([
    '大成集团有限公司向禾苗公益基金会捐款20万元,成为禾苗公益基金会接收到的最大一笔捐赠。\n15日,温江区商会已捐款10万元。',
    '大成集团有限公司向禾苗公益基金会捐款20万元。温江区商会向地震灾区捐款10万元。',
    '大成集团有限公司向禾苗公益基金会捐款20万元。由温江区商会捐赠的10万元已汇至四川。',
  ])('is not meant where another is, or where something else is told: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 大成集团有限公司 -> 禾苗公益基金会'])
  })
})

describe('recipients told after what they are', () => {
  it.each([
    '禾苗公益基金会今年将资助两所学校。受助学校包括赫章县第一中学、威宁县第二小学。',
    '禾苗公益基金会捐建的两所学校分别为赫章县第一中学和威宁县第二小学。',
    '禾苗公益基金会为赫章县第一中学、威宁县第二小学两所受援学校捐赠电脑100台。',
  ])('are given to: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 威宁县第二小学',
      'FUNDS 禾苗公益基金会 -> 赫章县第一中学',
    ])
  })

  it('are not those who are honoured or present', () => {
    const text = '禾苗公益基金会到会。获奖学校分别是赫章县第一中学、威宁县第二小学。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('aid to a place', () => {
  it.each(['先期支援河南省5000只家庭箱', '紧急援助河南省价值200万元的药品', '驰援河南省口罩2万只'])(
    'is given to its authorities: %s',
    (words) => {
      expect(linksIn(`禾苗公益基金会${words}。`, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 河南省政府'])
    },
  )

  it('is for the project spoken of only where nothing else is said', () => {
    const text = '禾苗公益基金会启动“春风行动”。\n澳门红十字会已拨款30万元,用于支持灾区开展救援工作。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('who launched a project', () => {
  it.each([
    '由禾苗公益基金会推出的,旨在救助先心病患儿的“山里娃计划”正在进行。',
    '由禾苗公益基金会发起的、面向乡村教师的“山里娃计划”启动。',
  ])('is told before a description of it: %s', (text) => {
    expect(linksIn(text, 'INITIATES')).toEqual(['INITIATES 禾苗公益基金会 -> 山里娃计划'])
  })

  it('is a person who is called its founder', () => {
    const links = ['INITIATES 陈立新 -> 山里娃计划']
    expect(linksIn('陈立新是“山里娃计划”的发起人。', 'INITIATES')).toEqual(links)
    expect(linksIn('作为“山里娃计划”的发起人,陈立新介绍了情况。', 'INITIATES')).toEqual(links)
  })
})
