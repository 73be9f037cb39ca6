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

describe('who was given to before', () => {
  it.each([
    '大成集团有限公司向禾苗公益基金会捐款20万元,成为禾苗公益基金会接收到的最大一笔捐赠。\n15日,温江区商会已捐款10万元。',
    '大成集团有限公司向禾苗公益基金会捐款20万元。温江区商会向地震灾区捐款10万元。',
    '大成集团有限公司向禾苗公益基金会捐款20万元。由温江区商会捐赠的10万元已汇至四川。',
  ])('is not meant where another is, or where something else is told: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 大成集团有限公司 -> 禾苗公益基金会'])
  })
})
