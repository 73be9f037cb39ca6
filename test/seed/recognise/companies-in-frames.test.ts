// Companies without an ending, between the words that stand on both sides of them.

import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const companiesIn = (text: string) => namesOf(recogniseText(text), 'Company')

describe('companies', () => {
  it.each([
    ['whose gift arrives', '3月5日,澄禾食品捐赠的一批物资运抵青海省玉树州。'],
    ['whose gift is received', '县慈善会接受澄禾食品捐赠的医疗物资。'],
    ['who sends others', '受澄禾食品委托,县红十字会发放物资。'],
    ['who gives things by number', '澄禾食品捐赠口罩5000只。'],
    ['who is given a certificate', '县慈善总会向澄禾食品颁发捐赠证书。'],
    ['whose volunteers come', '澄禾食品的志愿者来到学校。'],
    ['who gives on a day', '记者获悉,澄禾食品21日向河南省慈善总会捐款2000万元。'],
    ['who built', '澄禾食品援建的希望小学位于凉山州。'],
    ['who is honoured with others', '市慈善总会授予澄禾食品等18家企业“爱心企业”称号。'],
    ['who was visited', '县委书记吴敏会见了澄禾食品总经理方卫一行。'],
    ['who acts first', '其中,澄禾食品最先行动起来,向灾区捐款。'],
  ])('are read: %s', (_, text) => expect(companiesIn(text)).toEqual(['澄禾食品']))

  it('may be made of a place or ordinary words and a trade', () => {
    for (const name of ['远景能源', '陕西建工', '紫云矿业', '神奇制药'])
      expect(companiesIn(`仪式上,${name}为该校捐赠图书三千册。`)).toEqual([name])
    for (const phrase of ['现代农业', '青海教育', '国有企业', '传统医药'])
      expect(companiesIn(`仪式上,${phrase}为该校捐赠图书三千册。`)).toEqual([])
  })

  it('may be rare nouns', () => {
    expect(companiesIn('白象向县慈善会捐款100万元。')).toEqual(['白象'])
    for (const people of ['网友', '义工', '老人', '乡亲'])
      expect(companiesIn(`${people}向县慈善会捐款100万元。`)).toEqual([])
  })

  it('follow what they are said to be', () => {
    expect(companiesIn('捐赠企业青澄远航总经理吴敏到会。')).toEqual(['青澄远航'])
    for (const text of ['爱心企业和个人积极捐款。', '爱心企业代表依次举牌。', '爱心企业家属到会。'])
      expect(companiesIn(text)).toEqual([])
  })

  it('may be letters or digits before 集团, and go on with the country they are in', () => {
    expect(companiesIn('SK集团定向捐款10万元,360集团捐款60万元。')).toEqual(['SK集团', '360集团'])
    expect(companiesIn('受澄禾集团(中国)委托,县红十字会发放物资。')).toEqual(['澄禾集团(中国)'])
  })

  it('end before the surname of who leads them, and keep nouns of a trade', () => {
    expect(companiesIn('澄禾商用向学校捐款。澄禾商用陈总经理发表讲话,感谢澄禾商用员工。')).toEqual(['澄禾商用'])
    expect(companiesIn('捐赠仪式上,青澄铺子副总经理吴敏讲话。')).toEqual(['青澄铺子'])
  })

  it('are no groups, departments, disasters or years', () => {
    for (const text of [
      '全县车企代表参加活动。',
      '外联部负责人吴敏介绍了情况。',
      '八年来捐赠图书5000册。',
      '鲁甸地震向灾区捐款。',
      '今次向学校捐款10万元。',
    ])
      expect(companiesIn(text)).toEqual([])
  })

  it('are whole where trades alone, or one character and trades, would be left of them', () => {
    for (const name of ['启航畜牧股份有限公司', '能达食品有限公司', '由然房地产开发(深圳)有限公司', '给力酒业有限公司'])
      for (const text of [
        `仪式上,${name}捐款100万元。`,
        `爱心企业${name}捐款100万元。`,
        `县慈善会接受${name}捐赠的物资。`,
      ])
        expect(companiesIn(text)).toEqual([name])
    expect(companiesIn('贵州省中和印务有限公司捐款。')).toEqual(['贵州省中和印务有限公司'])
  })

  it('are known by some characters of their whole name', () => {
    const short = [
      ['河南澄禾农牧股份有限公司', '澄禾股份'],
      ['澄禾(中国)投资有限公司', '澄禾中国'],
      ['山西青云村澄禾集团有限责任公司', '澄禾集团'],
    ] as const
    for (const [whole, name] of short)
      expect(companiesIn(`${whole}向县慈善会捐款100万元。${name}董事长吴敏出席仪式。`)).toEqual([whole])
  })
})

describe('brands before adverbs', () => {
  it.each([
    ['腾讯刚刚宣布向灾区捐款400万元。', '腾讯'],
    ['甘肃省慈善总会、新浪公益日前在兰州联合启动了“春雨计划”。', '新浪公益'],
  ])('end there: %s', (text, name) => {
    const found = recogniseText(text)
    expect([...namesOf(found, 'Company'), ...namesOf(found, 'SocialOrganization')]).toContain(name)
  })
})

describe('branches of companies that are named by a brand alone', () => {
  it.each([
    ['澄禾产险宁波分公司总经理李国平到场。', ['澄禾产险宁波分公司']],
    ['泰禾人寿湖北分公司向学校捐赠图书。', ['泰禾人寿湖北分公司']],
    ['澄禾速运于2022年发起“晨光”公益项目。澄禾速运江西分公司总经理李国平到场。', ['澄禾速运', '澄禾速运江西分公司']],
    ['公司广东分公司的员工参加了活动,还参观了上海分公司。', ['广东分公司', '上海分公司']],
  ])('are read with it: %s', (text, names) => {
    expect(namesOf(recogniseText(text), 'Company')).toEqual(names)
  })
})

describe('what a company is to its trade', () => {
  it('is no part of its name', () => {
    const text = '触控科技巨头云帆科技集团、全球最大的显示器制造商澄禾科技集团等企业到场。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual(['云帆科技集团', '澄禾科技集团'])
  })
})

describe('who sets something up at a university', () => {
  it('is a company, whatever its name ends with', () => {
    expect(namesOf(recogniseText('澄禾科技在清河大学设立澄禾协同育人奖学金。'), 'Company')).toEqual(['澄禾科技'])
  })
})

describe('insurers', () => {
  it('are known by name to their last character, and with their branches by a short form', () => {
    const text = '中国太平洋保险集团总裁李国平到场。青禾生命人寿宣布启动“晨光计划”。青禾生命人寿乐山中支参加。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual([
      '中国太平洋保险集团',
      '青禾生命人寿',
      '青禾生命人寿乐山中支',
    ])
  })
})
