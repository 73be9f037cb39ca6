import { describe, expect, it } from 'vitest'
import { valuesIn } from './article.ts'

const countsIn = (text: string) =>
  valuesIn(text).flatMap(({ said, mention }) =>
    mention.kind === 'count' ? [`${said}=${mention.value} ${mention.unit}`] : [],
  )

describe('a count', () => {
  it.each([
    ['培训6700余人次。', '6700余人次=6700 人次'],
    ['资助73个患者。', '73个=73 个'],
    ['两家医院合作。', '两家=2 家'],
    ['资助三百五十名学生。', '三百五十名=350 名'],
    ['惠及1.5万户。', '1.5万户=15000 户'],
    ['覆盖19所医院。', '19所=19 所'],
  ])('in %s is %s', (text, expected) => {
    expect(countsIn(text)).toEqual([expected])
  })

  it.each(['第三批名单。', '一家医院。', '三位一体。', '占70%。', '5人民医院。'])('is not in %s', (text) => {
    expect(countsIn(text)).toEqual([])
  })
})
