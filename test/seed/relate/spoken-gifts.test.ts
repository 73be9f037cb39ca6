// Words of giving that tell of no gift, or of one between others than who stands beside them.

import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

const first = 'FUNDS 云帆集团 -> 兰州市红十字会'

describe('a word of giving', () => {
  it('may be what a sentence speaks of, and no act', () => {
    for (const told of [
      '目前捐款还在不断增加。',
      '截至发稿时捐款仍在陆续到账。',
      '兰州市民政局接到许多电话,自发捐款、捐物。',
      '青云小学正组织捐血,以备急用。',
      '青云公司向其18年来捐款捐物的善举给予肯定。',
    ])
      expect(linksIn(`云帆集团向兰州市红十字会捐赠50万元。${told}`, 'FUNDS')).toEqual([first])
  })

  it('tells of goods whose names begin like what bodies are given', () => {
    expect(linksIn('云帆集团向兰州市人民医院捐赠血液透析机5台。', 'FUNDS')).toHaveLength(1)
    expect(linksIn('云帆集团向兰州市红十字会捐赠下列物资。', 'FUNDS')).toEqual([first])
  })

  it('tells how something is done', () => {
    expect(linksIn('禾苗公益基金会在云帆集团资助下启动“春雨计划”。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 春雨计划'])
  })
})

describe('nobody gives', () => {
  it('to the next giver of a list', () => {
    const told = '云帆集团捐赠50万元、青云药业有限公司、白塔置业有限公司各捐赠10万元。'
    expect(linksIn(told, 'FUNDS')).toEqual([])
    expect(linksIn('云帆集团捐赠现金50万元、口罩1万只给兰州市人民医院。', 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 兰州市人民医院',
    ])
  })

  it('to a school that was given to before, by giving to people', () => {
    const told = '云帆集团向兰州市新叶小学捐赠电脑20台。仪式上,青云公司为留守儿童捐款5万元。'
    expect(linksIn(told, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 兰州市新叶小学'])
  })

  it('for the place that somebody comes from', () => {
    const told = '云帆集团、兰州市残联联合启动“春雨计划”。来自兰州市的24名学生获得捐助。'
    expect(linksIn(told, 'FUNDS')).toEqual([])
  })

  it('as the body of one province for those of others', () => {
    const told = '青海省红十字会向四川省红十字会捐款50万元。甘肃、广西两省区的红十字会也汇去捐款10万元。'
    expect(linksIn(told, 'FUNDS')).toEqual(['FUNDS 青海省红十字会 -> 四川省红十字会'])
  })
})

describe('a visit', () => {
  it('tells to which homes goods are given', () => {
    const wanted = ['FUNDS 云帆集团 -> 兰州市青山敬老院']
    for (const told of [
      '云帆集团一行来到兰州市青山敬老院,为老人们送上了米、面、油等慰问品。',
      '云帆集团走访慰问兰州市青山敬老院,送去价值3万元的物资。',
      '云帆集团前往兰州市青山敬老院看望老人,并送去了节日礼物。',
      '云帆集团走进兰州市青山敬老院,为老人们捐赠轮椅20台。',
    ])
      expect(linksIn(told, 'FUNDS')).toEqual(wanted)
    expect(linksIn('云帆集团走访青云公司,为困难职工送去价值3万元的物资。', 'FUNDS')).toEqual([])
  })

  it('to several homes is for all of them', () => {
    const told = '云帆集团先后走访了兰州市青山敬老院、兰州市白塔老年公寓,将价值3万元的慰问品捐给上述单位。'
    expect(linksIn(told, 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 兰州市白塔老年公寓',
      'FUNDS 云帆集团 -> 兰州市青山敬老院',
    ])
  })
})
