import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('who gives', () => {
  it('is everyone of a list, to everyone of a list', () => {
    const text =
      '禾苗公益基金会、青禾慈善基金会联合云帆集团向六盘山区的渭源县人民医院、陇西县中医院等2家医院各捐赠1辆救护车。'
    expect(linksIn(text, 'FUNDS')).toHaveLength(6)
  })

  it('is called by a short name in brackets within the list', () => {
    const text = '由禾苗公益基金会(以下简称“禾苗”)、青禾慈善基金会联合发起的“新叶计划”启动。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 禾苗公益基金会 -> 新叶计划',
      'INITIATES 青禾慈善基金会 -> 新叶计划',
    ])
  })

  it('is the member of a chamber, not the chamber', () => {
    expect(linksIn('定西市青商会副会长周立群向渭源县第二中学捐赠10万元。', 'FUNDS')).not.toContain(
      'FUNDS 定西市青商会 -> 渭源县第二中学',
    )
    expect(linksIn('甘肃省总商会副会长周立群向渭源县第二中学捐赠10万元。', 'FUNDS')).toEqual([
      'FUNDS 周立群 -> 渭源县第二中学',
    ])
  })

  it('is told by the latter of two', () => {
    const text = '禾苗公益基金会和青禾慈善基金会共同启动“新叶计划”,后者向中国红十字会捐赠100万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青禾慈善基金会 -> 中国红十字会'])
  })

  it('stands after what was received', () => {
    expect(linksIn('渭源县第二中学收到了禾苗公益基金会的善款10万元。', 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 渭源县第二中学',
    ])
  })

  it('is told by a noun', () => {
    const text = '“新叶计划”由禾苗公益基金会作为捐赠单位,青禾慈善基金会主办,甘肃省民政厅支持。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 新叶计划'])
    expect(linksIn(text, 'SUPPORTS')).toEqual(['SUPPORTS 甘肃省民政厅 -> 新叶计划'])
  })
})

describe('nobody gives', () => {
  it('where schools are told to have been built by others', () => {
    const text = '渭源县第二小学、渭源县第三小学等两所小学是今年我们援建的第一批学校。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })

  it('where a sum is told of all the years', () => {
    const text = '云帆集团向禾苗公益基金会捐款。该基金会成立26年,累计接收捐款2.2亿元。'
    expect(relationsIn(text, 'FUNDS').every(({ amount }) => amount === undefined)).toBe(true)
  })
})

describe('agreements', () => {
  it('may have a place as a party, which stands for its government', () => {
    expect(linksIn('禾苗公益基金会与渭源县签署合作协议。', 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 渭源县政府 -- 禾苗公益基金会',
    ])
  })

  it('of two that are joined by a comma are between the two', () => {
    expect(linksIn('甘肃省红十字会、青海省红十字会12日在兰州签订协议。', 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 甘肃省红十字会 -- 青海省红十字会',
    ])
  })

  it('may be signed with one by all who stand in the clauses before', () => {
    const text = '云帆集团董事长周立群,青云集团董事长吴敏,分别与禾苗公益基金会签订捐赠协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 云帆集团 -- 禾苗公益基金会',
      'SIGNED_WITH 禾苗公益基金会 -- 青云集团',
    ])
  })
})

describe('a project that bears the name of a body', () => {
  it('is one that the body has part in', () => {
    const text = '云帆数码科技有限公司参加活动。“云帆关爱计划”在兰州启动。'
    expect(linksIn(text, 'PARTNERS_IN')).toContain('PARTNERS_IN 云帆数码科技有限公司 -> 云帆关爱计划')
  })
})

describe('help between places', () => {
  it('goes from the one that helps to the one that is helped', () => {
    expect(linksIn('渭源县作为海淀区对口帮扶县,得到了发展。', 'ASSISTS')).toEqual(['ASSISTS 海淀区政府 -> 渭源县政府'])
  })
})
