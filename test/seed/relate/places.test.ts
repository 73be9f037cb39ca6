import { describe, expect, it } from 'vitest'
import { extractText, linksIn } from './support.ts'

describe('a project named with two places', () => {
  it('is in the second', () => {
    const text = '青禾公司启动了“天津青禾甘南助学项目”。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual(['LOCATED_IN 天津青禾甘南助学项目 -> 甘南藏族自治州'])
  })
})

describe('places', () => {
  it('keep the name that the text gives them, but for words like 我省', () => {
    const { entities } = extractText('“新叶计划”在新疆伊犁启动,将惠及我区五县。')
    const places = entities.filter(({ type }) => type === 'Place').map(({ name, aliases }) => [name, ...aliases])
    expect(places).toContainEqual(['伊犁哈萨克自治州', '伊犁'])
    expect(places.flat()).not.toContain('我区')
  })

  it('are those where a project happens, the last of a chain', () => {
    expect(linksIn('“新叶计划”在甘肃省定西市启动。', 'LOCATED_IN')).toEqual(['LOCATED_IN 新叶计划 -> 定西市'])
    expect(linksIn('“新叶计划”已在云南、四川等地开展。', 'LOCATED_IN')).toEqual([
      'LOCATED_IN 新叶计划 -> 云南省',
      'LOCATED_IN 新叶计划 -> 四川省',
    ])
  })

  it('are not those where people met about it, nor the capital where it was announced', () => {
    expect(linksIn('“新叶计划”在甘肃省定西市举行总结会。', 'LOCATED_IN')).toEqual([])
    expect(linksIn('“新叶计划”在北京启动。', 'LOCATED_IN')).toEqual([])
    expect(linksIn('“新叶计划”在北京的社区试点。', 'LOCATED_IN')).toEqual(['LOCATED_IN 新叶计划 -> 北京市'])
  })

  it('are where those live for whom it is', () => {
    const found = ['LOCATED_IN 新叶计划 -> 岳西县', 'LOCATED_IN 新叶计划 -> 渭源县']
    expect(linksIn('“新叶计划”的资助对象为甘肃省渭源县,安徽省岳西县。', 'LOCATED_IN')).toEqual(found)
    expect(linksIn('“新叶基金”将用于云南、青海等地区的医疗项目。', 'LOCATED_IN')).toHaveLength(2)
  })

  it('are told by the name of a sub-project', () => {
    expect(linksIn('新叶计划甘肃项目惠及多所学校。', 'LOCATED_IN', 'PART_OF')).toEqual([
      'LOCATED_IN 新叶计划甘肃项目 -> 甘肃省',
      'PART_OF 新叶计划甘肃项目 -> 新叶计划',
    ])
  })

  it.each([
    '“新叶计划”为定西市300名儿童送去了营养包。',
    '禾苗公益基金会通过“新叶计划”向定西市20所小学捐赠图书。',
    '定西市“新叶计划”正式启动。',
    '定西市举行“新叶计划”启动仪式。',
    '“新叶计划”定西市站活动顺利举行。',
    '“新叶计划”启动以来,定西市已有300名儿童受益。',
    '“新叶计划”的资助范围包括定西市。',
    '“新叶计划”的首批物资抵达定西市。',
    '“新叶计划”2021年扩展至定西市。',
  ])('are those of whom it reaches, and those it is named with: %s', (text) => {
    expect(linksIn(text, 'LOCATED_IN')).toEqual(['LOCATED_IN 新叶计划 -> 定西市'])
  })

  it.each([
    '来自定西市的王晓梅参加了“新叶计划”的培训。',
    '禾苗公益基金会在北京举行“新叶计划”启动仪式。',
    '“新叶计划”工作会议在定西市召开。',
    '云山集团援建的小学位于定西市。',
  ])('are none where it only came up: %s', (text) => {
    expect(linksIn(text, 'LOCATED_IN')).toEqual([])
  })
})

describe('villages of a county', () => {
  it('go on in a list', () => {
    const { entities } = extractText('银行员工赴定日县冲噶村、娘玛村、优洛村,看望老人、慰问村民。')
    const places = entities.filter(({ type }) => type === 'Place').map(({ name }) => name)
    expect(places).toEqual(['定日县', '冲噶村', '娘玛村', '优洛村'])
  })
})
