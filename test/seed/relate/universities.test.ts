import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

describe('the school that a text points back to', () => {
  it('is the university rather than a school of it', () => {
    const text = '兰州大学举行捐赠仪式。经济与管理学院院长王磊主持仪式。云帆集团向学校捐赠100万元。'
    expect(linksIn(text, 'FUNDS', 'HOLDS_POSITION')).toEqual([
      'FUNDS 云帆集团 -> 兰州大学',
      'HOLDS_POSITION 王磊 -> 经济与管理学院',
    ])
  })

  it('gives its pupils no office', () => {
    expect(linksIn('外国语学院的王丹同学代表获奖学生发言。', 'HOLDS_POSITION')).toEqual([])
  })
})

describe('what is said of a body before its name', () => {
  it('parts it from no word that governs it', () => {
    expect(linksIn('校友李明德向母校兰州大学捐款100万元。', 'FUNDS')).toEqual(['FUNDS 李明德 -> 兰州大学'])
    expect(linksIn('云帆集团将善款交给受捐单位定西市慈善总会。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市慈善总会'])
    expect(linksIn('云帆集团与战略合作伙伴禾苗基金会签署协议。', 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 云帆集团 -- 禾苗基金会',
    ])
    expect(linksIn('禾苗基金会联合爱心企业云帆集团启动“春苗计划”。', 'INITIATES', 'FUNDS')).toEqual([
      'INITIATES 云帆集团 -> 春苗计划',
      'INITIATES 禾苗基金会 -> 春苗计划',
    ])
  })

  it('is no part of the name where a place stands before it', () => {
    expect(linksIn('“春苗计划”由深圳慈善机构禾苗基金会资助。', 'FUNDS')).toEqual(['FUNDS 禾苗基金会 -> 春苗计划'])
  })
})
