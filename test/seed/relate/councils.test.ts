import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from '../recognise/support.ts'
import { linksIn } from './support.ts'

describe('an office beside words in quotation marks', () => {
  it('leaves the offices before it to their bodies', () => {
    const text = '定西红十字基金会常务副理事长兼秘书长、“博云网”总编辑张大伟讲解。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 张大伟 -> 定西红十字基金会',
      'HOLDS_POSITION 张大伟 -> 定西红十字基金会',
    ])
  })

  it('is of the body that they stand after', () => {
    const text = '上海电台“直通车”副总监王明出席仪式。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 王明 -> 上海电台'])
  })
})

describe('who is relied on', () => {
  it('takes part with who relies on it', () => {
    const text = '“书香活动计划”由禾苗公益基金会依托定西市教育局和定西爱心服务中心联合开展。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 定西市教育局 -> 书香活动计划',
      'PARTNERS_IN 定西爱心服务中心 -> 书香活动计划',
      'PARTNERS_IN 禾苗公益基金会 -> 书香活动计划',
    ])
  })
})

describe('a gift to a body', () => {
  it('is one to the project that it is meant for too', () => {
    const text = '云帆集团向禾苗公益基金会捐赠善款500万元,用于支持“快乐家园”公益项目。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 快乐家园', 'FUNDS 云帆集团 -> 禾苗公益基金会'])
  })

  it('of somebody to places says nothing of where a project is', () => {
    const text = '“快乐家园”公益项目启动。此外,企业还向云南、甘肃的9个县捐赠价值500万元的儿童服装。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual([])
  })
})

describe('names', () => {
  it('begin after the verb for stirring up', () => {
    const found = recogniseText('甘肃省爱国拥军促进会积极动员促进会会员奉献爱心。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['甘肃省爱国拥军促进会'])
  })
})
