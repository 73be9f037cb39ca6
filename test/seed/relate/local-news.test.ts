// What local newspapers and charities say of money set aside and of agreements on a project.

import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

describe('money set aside', () => {
  it.each([
    ['市慈善总会从善款中列支20万元,用来实施“关爱菜农”救助工程。', '市慈善总会 -> 关爱菜农'],
    ['县民政局每年安排50万元专项资金用于“夕阳红”助老项目。', '县民政局 -> 夕阳红'],
    ['市红十字会从“博爱一日捐”募集资金中拿出15万元,启动“天使救助”项目。', '市红十字会 -> 天使救助'],
  ])('is given to the project that it is for: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS ${link}`])
  })

  it.each([
    '公司安排员工参加“暖冬行动”志愿服务。',
    '县政府计划安排100万元用于“营养餐”工程。',
    '青禾集团拿出诚意与禾苗公益基金会谈合作。',
    '去年全市支出1000万元医疗救助资金。',
  ])('gives nothing where it is none, or only planned: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('an agreement on a project', () => {
  it.each([
    ['广东省慈善总会和广东省中医院“大爱救心”项目签约仪式在广东省中医院举行。', '广东省中医院 -- 广东省慈善总会'],
    ['禾苗公益基金会与会宁县人民政府“青苗计划”合作签约仪式举行。', '会宁县人民政府 -- 禾苗公益基金会'],
  ])('is one of the two that are named before it: %s', (text, link) => {
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([`SIGNED_WITH ${link}`])
  })

  it('is none of those who launch what is signed', () => {
    const text = '由共青团陕西省委、陕西省青年联合会共同发起成立“青苗专项基金”签约仪式举行。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([])
  })
})

describe('a gift to 我市 and 我县', () => {
  it('goes to the school or hospital that follows', () => {
    const text = '会宁县教育局获悉,青禾集团向我县第一中学捐赠电脑50台。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青禾集团 -> 会宁县第一中学'])
  })
})
