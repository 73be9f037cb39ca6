// Gifts told by what belongs to them: agreements, certificates, what was founded with somebody's money, drives that people give to.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn } from './support.ts'

describe('an agreement on a gift', () => {
  it('tells who gives by who the sides are, whoever is named first', () => {
    for (const told of ['兰州大学校长王建国与校友李志强签署捐赠协议。', '校友李志强与兰州大学校长王建国签署捐赠协议。'])
      expect(linksIn(told, 'FUNDS')).toEqual(['FUNDS 李志强 -> 兰州大学'])
    expect(linksIn('兰州市慈善总会与云帆药业有限公司签订捐赠协议。', 'FUNDS')).toEqual([
      'FUNDS 云帆药业有限公司 -> 兰州市慈善总会',
    ])
  })

  it('tells of no gift between sides of one kind, or where it is on something else', () => {
    expect(linksIn('兰州大学与青云职业学院签署合作协议。', 'FUNDS')).toEqual([])
    expect(linksIn('云帆药业有限公司与青云药业有限公司签署捐赠协议。', 'FUNDS')).toEqual([])
    expect(linksIn('兰州大学校长王建国与校友李志强签署合作协议。', 'FUNDS')).toEqual([])
  })

  it('adds nothing to a gift that is told', () => {
    const { relations } = extractText(
      '兰州市慈善总会与云帆药业有限公司签订捐赠协议。云帆药业有限公司向兰州市慈善总会捐赠50万元。',
    )
    expect(relations.filter(({ type }) => type === 'FUNDS')).toHaveLength(1)
  })
})

describe('a certificate', () => {
  const wanted = ['FUNDS 云帆药业有限公司 -> 兰州市人民医院']

  it('is handed to who gave, or taken by them', () => {
    for (const told of [
      '兰州市人民医院院长王建国向云帆药业有限公司颁发了捐赠证书。',
      '云帆药业有限公司总经理李志强从兰州市人民医院副院长王建国手中接过捐赠证书。',
      '兰州市人民医院代表接受捐赠,并向云帆药业有限公司赠送锦旗。',
    ])
      expect(linksIn(told, 'FUNDS')).toEqual(wanted)
  })

  it('for something else tells of no gift', () => {
    for (const told of [
      '兰州大学向云帆药业有限公司颁发优秀合作伙伴荣誉证书。',
      '兰州大学为优秀学生李志强颁发荣誉证书。',
      '副市长王建国向云帆药业有限公司颁发捐赠证书。',
    ])
      expect(linksIn(told, 'FUNDS')).toEqual([])
  })
})

describe('who founds something with money of their own', () => {
  it('gives to it', () => {
    expect(linksIn('青云基金会由爱国侨胞李志强先生于1986年9月捐资创办。', 'FUNDS')).toEqual([
      'FUNDS 李志强 -> 青云基金会',
    ])
    expect(linksIn('青云职业学院由云帆药业有限公司出资创办。', 'FUNDS')).toEqual([
      'FUNDS 云帆药业有限公司 -> 青云职业学院',
    ])
    expect(linksIn('青云基金会由爱国侨胞李志强先生于1986年9月创办。', 'FUNDS')).toEqual([])
  })
})

describe('goods given to nobody that is named', () => {
  const launch = '兰州市图书馆发起“为山区孩子捐图书”行动。'

  it('are for the drive that the article tells of', () => {
    expect(linksIn(`${launch}作家李志强捐赠图书800册。`, 'FUNDS')).toEqual(['FUNDS 李志强 -> 为山区孩子捐图书'])
    expect(linksIn('兰州市图书馆启动“春雨计划”。作家李志强捐赠图书800册。', 'FUNDS')).toEqual([])
  })

  it('are of the person, where they are his own works', () => {
    const told = `${launch}兰州日报社副总编辑李志强捐赠个人散文集20册。`
    expect(linksIn(told, 'FUNDS')).toEqual(['FUNDS 李志强 -> 为山区孩子捐图书'])
  })
})

describe('the government of a place', () => {
  it('is known by the name that the place had before, too', () => {
    const { entities } = extractText('云帆药业有限公司向名山县捐赠50万元。')
    expect(entities.find(({ type }) => type === 'GovernmentBody')?.aliases).toContain('名山县政府')
  })
})
