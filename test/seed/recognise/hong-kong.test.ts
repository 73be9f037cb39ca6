import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const found = (text: string) => recogniseText(text)

describe('funds that give', () => {
  it('are foundations, on from the body whose fund they are', () => {
    expect(namesOf(found('香港赛马会慈善信托基金拨捐三亿元。'), 'Foundation')).toEqual(['香港赛马会慈善信托基金'])
    expect(namesOf(found('方树泉基金拨款五百万元予保良局。'), 'Foundation')).toEqual(['方树泉基金'])
    expect(namesOf(found('陈达基金会、何善慈善基金及利希基金合共资助香港大学一亿元。'), 'Foundation')).toEqual([
      '陈达基金会',
      '何善慈善基金',
      '利希基金',
    ])
    expect(namesOf(found('香港大学获裘槎基金拨款三百万元。'), 'Foundation')).toEqual(['裘槎基金'])
  })
})

describe('short names in Hong Kong', () => {
  it('of universities stand before who leads them', () => {
    expect(namesOf(found('在香港,理大校长潘国光、浸大校长钱志康出席。'), 'ResearchBody')).toEqual([
      '香港理工大学',
      '香港浸会大学',
    ])
    expect(namesOf(found('山大校长潘国光出席。'), 'ResearchBody')).toEqual(['山大'])
  })

  it('of companies stand before their chairs, of societies before their officers', () => {
    expect(namesOf(found('恒盈主席李泽天捐出二千万元。'), 'Company')).toEqual(['恒盈'])
    const societies = '华员会副主席利文燕、工联会理事长吴秋北、沪港妇女会会长陈小海出席。'
    expect(namesOf(found(societies), 'SocialOrganization')).toEqual(['华员会', '工联会', '沪港妇女会'])
    expect(namesOf(found('九龙东区各界联会会长黎国强主礼。'), 'SocialOrganization')).toEqual(['九龙东区各界联会'])
    expect(namesOf(found('省委副主席李明、筹委会主席王强出席。'), 'Company')).toEqual([])
  })

  it('of bureaus stand without a place', () => {
    const text = '在香港,教育局常任秘书长李美芳、社会福利署署长叶文娟主礼。'
    expect(namesOf(found(text), 'GovernmentBody')).toEqual(['教育局', '社会福利署'])
    expect(namesOf(found(text), 'Person')).toEqual(['李美芳', '叶文娟'])
  })
})

describe('persons who give together', () => {
  it('are named without an office', () => {
    expect(namesOf(found('林建华、张国强和何超群三兄弟,分别各捐二百万元。'), 'Person')).toEqual([
      '林建华',
      '张国强',
      '何超群',
    ])
    expect(namesOf(found('李家华和李家诚以家族名义捐款。'), 'Person')).toEqual(['李家华', '李家诚'])
    expect(namesOf(found('长青集团主席“二叔”李明德捐出一百万元。'), 'Person')).toEqual(['李明德'])
  })
})

describe('the name of a company', () => {
  it('may hold 联合 and may begin with 新 and a plain word', () => {
    expect(namesOf(found('远东联合控股(香港)有限公司总裁施文山出席。'), 'Company')).toEqual([
      '远东联合控股(香港)有限公司',
    ])
    expect(namesOf(found('会上,新希望集团董事长李大明出席。'), 'Company')).toEqual(['新希望集团'])
  })
})

describe('a session of a council', () => {
  it('is no body of its own', () => {
    const text = '中国侨联第十届委员会常委陈青青到场。'
    expect(namesOf(found(text), 'SocialOrganization')).toEqual(['中华全国归国华侨联合会'])
  })
})

describe('justices of the peace', () => {
  it('are called so after their names', () => {
    const text = '沙田区议会主席李国章太平绅士、同乡会永远名誉会长陈启宗博士太平绅士到场。'
    expect(namesOf(found(text), 'Person')).toEqual(['李国章', '陈启宗'])
    expect(namesOf(found(text), 'GovernmentBody')).toEqual(['沙田区议会'])
  })
})

describe('members of bodies of the world', () => {
  it('bear its name before their place', () => {
    expect(namesOf(found('国际青年商会中国澳门总会会长李国章到场。'), 'SocialOrganization')).toEqual([
      '国际青年商会中国澳门总会',
    ])
  })
})

describe('givers to a Red Cross society by its short name', () => {
  it('may be groups before a sum in characters, and persons among bodies', () => {
    const text =
      '澳门红十字会收到善款。澳红会发出募捐呼吁以来,得到响应。其中,云利达集团三十万元,澳门教师会、关国霖及有心人各捐出十万元。'
    expect(namesOf(found(text), 'Company')).toEqual(['云利达集团'])
    expect(namesOf(found(text), 'Person')).toEqual(['关国霖'])
    expect(namesOf(found(text), 'SocialOrganization')).toEqual(['澳门红十字会', '澳门教师会'])
  })
})
