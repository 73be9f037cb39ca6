import { describe, expect, it } from 'vitest'
import { divisionOf, divisions, isWithin, shortForms } from '../../../seed/lexicon/divisions.ts'
import { leadingPlace, recognisePlaces } from '../../../seed/recognise/values/places.ts'

const placesIn = (text: string) =>
  recognisePlaces(text).map(
    ({ start, end, name, code }) => `${text.slice(start, end)}=${name}${code ? ` ${code}` : ''}`,
  )

describe('the table of divisions', () => {
  it('holds every province, and a division above for all others', () => {
    expect(divisions.filter(({ level }) => level === 'province')).toHaveLength(34)
    for (const { code, level, parent } of divisions) {
      expect(code).toMatch(/^\d{6}$/)
      if (level !== 'province') expect(parent && divisionOf(parent) && isWithin(code, parent)).toBe(true)
    }
  })

  it('gives the short forms of autonomous divisions', () => {
    expect(shortForms({ code: '632500', name: '海南藏族自治州', level: 'prefecture' })).toEqual({
      bare: '海南',
      withKind: '海南州',
    })
    expect(shortForms({ code: '520627', name: '沿河土家族自治县', level: 'county' })).toEqual({
      bare: '沿河',
      withKind: '沿河县',
    })
  })
})

describe('places', () => {
  it.each([
    ['在青海省西宁市启动。', ['青海省=青海省 630000', '西宁市=西宁市 630100']],
    ['走进新疆莎车县。', ['新疆=新疆维吾尔自治区 650000', '莎车县=莎车县 653125']],
    ['走进新疆莎车。', ['新疆=新疆维吾尔自治区 650000', '莎车=莎车县 653125']],
    [
      '北京市朝阳区、昌平区、大兴区',
      ['北京市=北京市 110000', '朝阳区=朝阳区 110105', '昌平区=昌平区 110114', '大兴区=大兴区 110115'],
    ],
    ['岷县位于甘肃省。', ['岷县=岷县 621126', '甘肃省=甘肃省 620000']],
    ['在京启动项目。', ['京=北京市 110000']],
    ['从青海到海南州的医院。', ['青海=青海省 630000', '海南州=海南藏族自治州 632500']],
    ['在海南省海口市设点。', ['海南省=海南省 460000', '海口市=海口市 460100']],
    ['捐往海南。', ['海南=海南省 460000']],
    ['前往加拿大渥太华参访。', ['加拿大=加拿大', '渥太华=渥太华']],
    ['深圳市南山区的学校', ['深圳市=深圳市 440300', '南山区=南山区 440305']],
  ])('in %s are found down to the county', (text, expected) => {
    expect(placesIn(text)).toEqual(expected)
  })

  it('leaves open which one is meant where nothing tells', () => {
    expect(placesIn('在朝阳区启动。')).toEqual(['朝阳区=朝阳区'])
    expect(placesIn('在辽宁启动,朝阳市的学校受益。')).toContain('朝阳市=朝阳市 211300')
  })

  it.each([
    '推广安全知识,解决重大理论问题。',
    '近日本报获悉,沿海地区受灾。',
    '阿里巴巴与来宾合影,愿大家安康。',
    '莎车的名字没有上下文。',
    '省和县两级,莎车县委副书记、代县长。'.replace('莎车县委', '该县委'),
    '黄河南岸的长江西路。',
  ])('are not seen in %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })

  it('know a county by its short name once the text has given it in full', () => {
    expect(placesIn('莎车县的医生来了,莎车的培训开始。')).toContain('莎车=莎车县 653125')
  })
})

describe('the place that a name begins with', () => {
  it.each([
    ['青海省西宁市第一医院', '630100'],
    ['青海大学附属医院', '630000'],
    ['海南州人民医院', '632500'],
    ['北京市朝阳区红十字会', '110105'],
    ['朝阳区红十字会', undefined],
    ['西宁市', undefined],
    ['晨光公益基金会', undefined],
    ['中山大学', undefined],
  ])('%s: %s', (name, code) => {
    expect(leadingPlace(name)?.code).toBe(code)
  })

  it('is told by the province that the text speaks of', () => {
    expect(leadingPlace('朝阳区红十字会', new Set(['110000']))?.code).toBe('110105')
  })
})

describe('a county of two characters', () => {
  it('is one where a body of it is named', () => {
    expect(placesIn('漳县县委书记与漳县教育局局长到会。')).toEqual(['漳县=漳县 621125', '漳县=漳县 621125'])
    expect(placesIn('爱心人士和县教育局局长到会。')).toEqual([])
  })
})
