// Bodies of bodies in lists, what happened since a launch, helpers that give, and what is brought to who receives.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn, relationsIn } from './support.ts'

const gifts = (text: string) => linksIn(text, 'FUNDS')
const parts = (text: string) => linksIn(text, 'PARTNERS_IN', 'INITIATES', 'SUPPORTS')

describe('a body of a body', () => {
  it('is one of a list, and stands for both', () => {
    expect(gifts('青禾集团向中国扶贫基金会、共青团中央中国青年创业就业基金会、爱德基金会捐赠300万元。')).toEqual([
      'FUNDS 青禾集团 -> 中国扶贫基金会',
      'FUNDS 青禾集团 -> 中国青年创业就业基金会',
      'FUNDS 青禾集团 -> 爱德基金会',
    ])
  })

  it('gives itself', () => {
    expect(gifts('共青团中央中国青年创业就业基金会向丰宁县第一中学捐赠20万元。')).toEqual([
      'FUNDS 中国青年创业就业基金会 -> 丰宁县第一中学',
    ])
  })
})

describe('since a launch', () => {
  it.each([
    ['自2018年启动“暖巢项目”以来,青禾集团已向多地捐赠药品。', 'INITIATES 青禾集团 -> 暖巢项目'],
    ['从2018年设立“普惠奖学金”以来,青禾集团已资助学生100名。', 'INITIATES 青禾集团 -> 普惠奖学金'],
    ['自2018年开展“光明行”公益活动以来,丰宁县残联已帮助200名患者。', 'PARTNERS_IN 丰宁县残联 -> 光明行'],
  ])('who acts afterwards launched it or carries it out: %s', (text, link) => {
    expect(parts(text)).toEqual([link])
  })

  it('others did, where the launch has a doer of its own', () => {
    expect(parts('自2018年禾苗公益基金会启动“暖巢项目”以来,青禾集团已捐赠药品。')).not.toContain(
      'INITIATES 青禾集团 -> 暖巢项目',
    )
  })
})

describe('a gift', () => {
  it('is of those whose support was had, where nobody else is named', () => {
    expect(gifts('禾苗公益基金会开展“幸福药箱”项目,得到了青禾集团的大力支持,共捐赠50万元。')).toEqual([
      'FUNDS 青禾集团 -> 幸福药箱',
    ])
  })

  it('is of all who bring it, also beside a giver that has no title', () => {
    expect(gifts('丰宁县红十字会收到丰宁县工商联、关伟霖及丰宁县医师协会交来善款。')).toEqual([
      'FUNDS 丰宁县医师协会 -> 丰宁县红十字会',
      'FUNDS 丰宁县工商联 -> 丰宁县红十字会',
    ])
  })

  it('takes no amount from what all gave to somebody', () => {
    const text = '丰宁县红十字会收到丰宁县工商联交来善款,至昨日止,该会收到各界善款逾300万元。'
    expect(relationsIn(text, 'FUNDS').map(({ amount }) => amount)).toEqual([undefined])
  })

  it('may be of a person among bodies', () => {
    const text = '青禾集团、王小明和爱佑慈善基金会向丰宁县第一中学捐赠20万元。'
    expect(gifts(text)).toContain('FUNDS 王小明 -> 丰宁县第一中学')
    expect(extractText(text).entities.find(({ name }) => name === '王小明')?.type).toBe('Person')
  })
})

describe('a project', () => {
  it('is helped by those in whose cooperation it is carried out', () => {
    expect(parts('在丰宁县妇联的配合下,河北省人民医院开展“心希望计划”免费普查活动。')).toEqual([
      'PARTNERS_IN 河北省人民医院 -> 心希望计划',
      'SUPPORTS 丰宁县妇联 -> 心希望计划',
    ])
  })

  it('is named in quotation marks also where a year and what it does follow', () => {
    expect(parts('爱佑慈善基金会“童心”2025年乡村儿童救助项目在丰宁县启动。')).toEqual([
      'PARTNERS_IN 爱佑慈善基金会 -> 童心',
    ])
  })
})

describe('a place that signs', () => {
  it('is no further party where a body of its own does', () => {
    const text = '丰宁县卫生健康局与青禾集团签署合作协议。丰宁县卫生健康局局长说:“丰宁县与青禾集团签订协议,意义重大。”'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 丰宁县卫生健康局 -- 青禾集团'])
  })
})

it('bodies of a kind are no body of ours', () => {
  const { entities } = extractText('帮扶范围覆盖我省所有省级医院,青海省人民医院受益。')
  expect(entities.map(({ name }) => name)).not.toContain('青海省所有省级医院')
})
