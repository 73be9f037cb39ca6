// Names that the tagger sees in articles, beside those of the rules.

import { describe, expect, it } from 'vitest'
import { extractText } from '../../relate/support.ts'

const rest = `仪式上,双方代表签署了捐赠协议。与会人员还参观了学校的图书室和宿舍,同老师们座谈,了解山区孩子的学习和生活情况。
近年来,当地的办学条件逐步改善,但仍有不少困难。这批物资将用于改善住宿条件,让孩子们安心读书。
下一步,各方将在师资培训、远程教学和校舍维护等方面继续合作,把好事办好、实事办实,让更多的孩子受益。
据悉,活动自启动以来得到了社会各界的关心和支持,不少志愿者也参与其中,利用周末为孩子们上课,开展阅读和体育活动。`

const namesOf = (text: string) => extractText(text).entities.map(({ type, name }) => `${type} ${name}`)

describe('in an article', () => {
  it('a school is seen whose name holds a word of grammar', () => {
    const told = `日前,爱心助学捐赠仪式在西吉县将台中学举行,青禾慈善基金会向将台中学捐赠图书3000册。\n${rest}`
    expect(namesOf(told)).toContain('ResearchBody 西吉县将台中学')
  })

  it('whoever is short for a known body is no other body', () => {
    const told = `日前,远帆科技股份有限公司向临江县第一小学捐赠电脑50台。远帆科技副总裁李建国说,远帆会继续支持教育。\n${rest}`
    expect(namesOf(told).filter((name) => name.startsWith('Company'))).toEqual(['Company 远帆科技股份有限公司'])
  })

  it('bodies that are only described are none', () => {
    const told = `日前,北京市属医院和基层医院的医生来到临江县第一小学义诊,青禾慈善基金会随行捐赠药品。\n${rest}`
    expect(namesOf(told).filter((name) => name.startsWith('Hospital'))).toEqual([])
  })
})

it('a note is left to the rules', () => {
  expect(namesOf('日前,爱心助学捐赠仪式在西吉县将台中学举行。')).toEqual(['Place 西吉县'])
})
