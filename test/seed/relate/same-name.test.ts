import { describe, expect, it } from 'vitest'
import { isSame } from '../../../seed/relate/same-name.ts'

describe('the full and the short name of a society', () => {
  it.each([
    ['湖北省关心下一代工作委员会', '湖北省关工委'],
    ['东营市残疾人联合会', '东营残联'],
    ['台州市工商业联合会', '台州市工商联'],
    ['山东省妇女联合会', '山东妇联'],
    ['昆山市台湾同胞投资企业协会', '昆山台协会'],
  ])('are one: %s, %s', (longer, shorter) => {
    expect(isSame('SocialOrganization', longer, shorter)).toBe(true)
  })

  it.each([
    ['东营市残疾人联合会', '东营妇联'],
    ['山东省妇女联合会', '山西省妇联'],
  ])('of another are not: %s, %s', (longer, shorter) => {
    expect(isSame('SocialOrganization', longer, shorter)).toBe(false)
  })
})

describe('a foundation by its brand', () => {
  it('is the one that is named with the words for its field too', () => {
    expect(isSame('Foundation', '湖南禾慧教育发展基金会', '禾慧基金会')).toBe(true)
  })
})
