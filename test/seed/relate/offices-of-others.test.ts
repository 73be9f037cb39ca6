// Offices in lists where the body before is not theirs, or is not named where they stand.

import { describe, expect, it } from 'vitest'
import { positionsIn } from './support.ts'

/** The names are told first, so that what is asked is whose the offices are. */
const met = '我们见到了王建国先生、李秀兰女士和张志强先生。\n'

describe('an office in a list', () => {
  it.each([
    ['南京市总工会主席王建国、市扶贫帮扶中心主任李秀兰、副主任张志强出席。', ['王建国 @ 南京市总工会: 主席']],
    ['市民政局局长王建国、署理卫生及青年事务局局长李秀兰出席。', ['王建国 @ 市民政局: 局长']],
    ['南京大学副校长王建国、央视著名主持人李秀兰出席。', ['王建国 @ 南京大学: 副校长']],
    ['青禾慈善基金会理事长王建国、顺达速运河北区副总经理李秀兰出席。', ['王建国 @ 青禾慈善基金会: 理事长']],
  ])('is not of the body before where another is told: %s', (text, positions) => {
    expect(positionsIn(met + text)).toEqual(positions)
  })

  it.each([
    [
      '华通集团有限公司董事长王建国、市场部总监李秀兰出席。',
      ['王建国 @ 华通集团有限公司: 董事长', '李秀兰 @ 华通集团有限公司: 市场部总监'],
    ],
    [
      '华通集团有限公司副总裁王建国、南京基地总经理李秀兰、华东区总经理张志强出席。',
      [
        '王建国 @ 华通集团有限公司: 副总裁',
        '李秀兰 @ 华通集团有限公司: 南京基地总经理',
        '张志强 @ 华通集团有限公司: 华东区总经理',
      ],
    ],
    [
      '南京大学校长王建国教授及发展事务处处长李秀兰女士出席。',
      ['王建国 @ 南京大学: 校长', '李秀兰 @ 南京大学: 发展事务处处长'],
    ],
    ['南京大学校长助理王建国、李秀兰出席。', ['王建国 @ 南京大学: 校长助理', '李秀兰 @ 南京大学: 校长助理']],
  ])('is of the body before where a part of it is told: %s', (text, positions) => {
    expect(positionsIn(met + text)).toEqual(positions)
  })

  it('is not of the body told last where that of the office before is not known', () => {
    const text = '青禾商会举行年会。北京向荣公益基金会秘书长王建国、副秘书长李秀兰出席。'
    expect(positionsIn(met + text)).toEqual([])
  })
})

describe('an office after a place', () => {
  it.each([
    ['江苏计生协党组书记、常务副会长王建国讲话。', []],
    ['南京师专党委书记王建国讲话。', []],
    ['江苏省原副省长王建国讲话。', ['王建国 @ 江苏省政府: 原副省长']],
    ['白云村驻村第一书记王建国介绍情况。', ['王建国 @ 白云村党支部: 驻村第一书记']],
  ])('is of its organs only where no other body is told: %s', (text, positions) => {
    expect(positionsIn(met + text)).toEqual(positions)
  })
})

describe('a word that points back to a body before an office', () => {
  it.each([
    ['主持仪式的基金会副秘书长李秀兰致谢。', ['李秀兰 @ 青禾慈善基金会: 副秘书长']],
    ['到场的还有该基金会理事王建国、李秀兰。', ['王建国 @ 青禾慈善基金会: 理事', '李秀兰 @ 青禾慈善基金会: 理事']],
    ['会议由主席王建国主持。', ['王建国 @ 青禾慈善基金会: 主席']],
    ['参加活动的企业负责人王建国表示支持。', []],
  ])('may stand at the end of a clause: %s', (text, positions) => {
    expect(positionsIn(`${met}青禾慈善基金会昨日成立。${text}`)).toEqual(positions)
  })
})
