// Gifts whose giver, recipient and purpose stand in different clauses and sentences.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn } from './support.ts'

describe('several gifts', () => {
  it('go to whom the last of them tells', () => {
    const told = '云帆集团捐赠50万元、青云集团捐赠30万元,用于支持禾苗公益基金会的“春雨计划”。'
    expect(linksIn(told, 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 春雨计划',
      'FUNDS 云帆集团 -> 禾苗公益基金会',
      'FUNDS 青云集团 -> 春雨计划',
      'FUNDS 青云集团 -> 禾苗公益基金会',
    ])
    expect(linksIn('云帆集团捐赠50万元,青云集团向禾苗公益基金会捐赠30万元。', 'FUNDS')).toEqual([
      'FUNDS 青云集团 -> 禾苗公益基金会',
    ])
  })

  it('of one giver are told with their recipients', () => {
    const told = '云帆集团先后向兰州市第一中学捐赠50万元、兰州市人民医院捐赠30万元、兰州市红十字会捐赠20万元。'
    expect(linksIn(told, 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 兰州市人民医院',
      'FUNDS 云帆集团 -> 兰州市第一中学',
      'FUNDS 云帆集团 -> 兰州市红十字会',
    ])
    expect(linksIn('云帆集团向兰州大学捐赠50万元、青云集团捐赠30万元。', 'FUNDS')).not.toContain(
      'FUNDS 云帆集团 -> 青云集团',
    )
  })

  it('may be quoted, each by itself', () => {
    const told = '“云帆集团捐款120万元”、“青云集团捐款100万元”……兰州市举行动员大会。'
    expect(linksIn(told, 'FUNDS')).toEqual([])
  })
})

describe('who receives', () => {
  const wanted = ['FUNDS 云帆集团 -> 兰州市新叶小学']

  it('is told with who the gift comes from', () => {
    for (const told of [
      '兰州市新叶小学收到了来自云帆集团的爱心捐款20万元。',
      '兰州市新叶小学收到云帆集团的捐款20万元。',
      '兰州市新叶小学收到来自云帆集团的一批图书。',
      '兰州市新叶小学收到云帆集团寄来的文具200套。',
    ])
      expect(linksIn(told, 'FUNDS')).toEqual(wanted)
    expect(linksIn('兰州市新叶小学收到云帆集团的感谢信。', 'FUNDS')).toEqual([])
  })

  it('is told once', () => {
    const { relations } = extractText('兰州市新叶小学收到云帆集团捐赠的电脑20台。')
    expect(relations.filter(({ type }) => type === 'FUNDS')).toHaveLength(1)
  })

  it('gets what the second verb tells the amount of', () => {
    const { relations } = extractText('兰州市红十字会接收云帆科技有限公司捐款20万元。')
    expect(relations.find(({ type }) => type === 'FUNDS')?.amount).toBe(200_000)
  })

  it('may accept in the next sentence', () => {
    const told = '云帆集团捐赠善款50万元。兰州市新叶小学校长王大明接受捐赠并颁发证书。'
    expect(linksIn(told, 'FUNDS')).toEqual(wanted)
  })

  it('may be told after who provides what is sent', () => {
    const told = '此次捐赠的100台电脑由云帆集团提供,将送往兰州市新叶小学。'
    expect(linksIn(told, 'FUNDS')).toEqual(wanted)
  })
})

describe('who gives', () => {
  it('is whoever entrusts another with it', () => {
    expect(linksIn('受云帆集团委托,禾苗公益基金会向兰州大学捐赠图书1万册。', 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 兰州大学',
    ])
  })

  it('also gives to whom a fund is for', () => {
    const told = '云帆集团在兰州市慈善总会设立规模为400万元的“云帆医疗救助基金”,定向用于兰州市人民医院。'
    expect(linksIn(told, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 兰州市人民医院'])
  })
})

describe('agreements of three', () => {
  it('are of each with each', () => {
    const wanted = [
      'SIGNED_WITH 云帆集团 -- 兰州市教育局',
      'SIGNED_WITH 云帆集团 -- 禾苗公益基金会',
      'SIGNED_WITH 兰州市教育局 -- 禾苗公益基金会',
    ]
    for (const told of [
      '禾苗公益基金会、云帆集团与兰州市教育局签署三方合作协议。',
      '禾苗公益基金会与云帆集团、兰州市教育局签订三方协议。',
    ])
      expect(linksIn(told, 'SIGNED_WITH').sort()).toEqual(wanted.sort())
    expect(linksIn('禾苗公益基金会与云帆集团、兰州市教育局分别签订协议。', 'SIGNED_WITH')).toHaveLength(2)
  })
})

describe('whoever supports', () => {
  it('is not supported by another who is thanked', () => {
    const told = '他向为项目慷慨解囊的云帆集团和对项目提供有力支持的兰州市慈善总会表示感谢。'
    expect(linksIn(told, 'SUPPORTS')).toEqual([])
  })
})

describe('a paper of three', () => {
  it('is signed, and tells of no further work together', () => {
    const told = '兰州市第一中学、新叶学校、禾苗公益发展中心三方共同签署了阅读交流与合作三方框架协议。'
    expect(linksIn(told, 'SIGNED_WITH')).toHaveLength(3)
    expect(linksIn(told, 'COORDINATES_WITH')).toEqual([])
  })
})
