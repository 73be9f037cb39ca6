import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('companies', () => {
  it('take part in what others launched, who are told before 的', () => {
    const text = '云帆集团积极参与全国妇联、青禾公益基金会在2017年倡导的“母亲书包”公益项目。'
    expect(linksIn(text, 'INITIATES')).toEqual(
      ['INITIATES 全国妇联 -> 母亲书包', 'INITIATES 青禾公益基金会 -> 母亲书包']
        .map((link) => link.replace('全国妇联', '中华全国妇女联合会'))
        .sort(),
    )
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 云帆集团 -> 母亲书包'])
  })

  it('sign for certain about a matter that is called a plan', () => {
    const [signed] = relationsIn('云帆集团与青禾公益基金会于北京就乡村阅读计划正式签订捐赠协议。', 'SIGNED_WITH')
    expect(signed?.status).toBe('asserted')
  })

  it('hold a ceremony about something', () => {
    expect(linksIn('兰州大学与云帆集团围绕人才培养举行合作签约仪式。', 'SIGNED_WITH')).toHaveLength(1)
  })

  it('give what they have brought to somebody', () => {
    const texts = ['云帆集团将5万元善款送到渭源县人民医院。', '云帆集团把募集到的30张床交到渭源县人民医院手中。']
    for (const text of texts) {
      const [gift] = relationsIn(text, 'FUNDS')
      expect(gift?.status).toBe('asserted')
    }
    expect(linksIn('云帆集团把患者送到渭源县人民医院。', 'FUNDS')).toEqual([])
  })

  it('give to what their money is told to be for in a sentence of its own', () => {
    const text = '云帆集团向甘肃省慈善总会捐款100万元。该笔捐款将主要用于实施“春雨计划”。'
    expect(linksIn(text, 'FUNDS')).toContain('FUNDS 云帆集团 -> 春雨计划')
    expect(linksIn('善款将用于实施“春雨计划”。', 'FUNDS')).toEqual([])
  })

  it('give to where their goods were brought, in a sentence of its own', () => {
    const text = '中国红十字基金会支出115万元。这些物资均已送抵定西市人民医院、渭源县人民医院。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 中国红十字基金会 -> 定西市人民医院',
      'FUNDS 中国红十字基金会 -> 渭源县人民医院',
    ])
  })

  it('do nothing by what their gift is said to support', () => {
    expect(linksIn('云帆集团捐资设立“春雨计划”,捐款所支持的项目属于该计划。', 'SUPPORTS')).toEqual([])
  })

  it('own projects, work through them or are named as their owners', () => {
    for (const text of [
      '云帆集团旗下公益品牌“小树苗计划”走进甘肃。',
      '云帆集团旗下另一公益IP——“小树苗计划”也将参与。',
      '作为云帆集团的公益品牌项目,“小树苗计划”已覆盖10个省份。',
      '云帆集团以“小树苗计划”为载体,走进了学校。',
    ])
      expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 云帆集团 -> 小树苗计划'])
  })

  it('work with those they are partners of or have a partnership with, however many', () => {
    for (const text of [
      '云帆集团成为禾苗公益基金会的战略合作伙伴。',
      '作为禾苗公益基金会的重要合作伙伴,云帆集团持续捐赠。',
      '云帆集团与禾苗公益基金会建立起了长期稳定的合作关系。',
    ])
      expect(linksIn(text, 'COORDINATES_WITH')).toHaveLength(1)
    const many = '禾苗公益基金会与兰州大学、定西市人民医院、云帆集团、青禾慈善会、甘肃中医药大学建立起了合作关系。'
    expect(linksIn(many, 'COORDINATES_WITH')).toHaveLength(5)
  })

  it('give beside others, who are given nothing', () => {
    const text = '由云帆集团捐资50万元、渭源县人民政府配套20万元援建的渭源县河湾小学竣工。'
    expect(linksIn(text, 'FUNDS')).not.toContain('FUNDS 云帆集团 -> 渭源县政府')
  })

  it('keep a fund that is called one only behind its name', () => {
    const text = '禾苗公益基金会“小树苗爱心”专项基金成立仪式举行。'
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 小树苗爱心 -> 禾苗公益基金会'])
  })

  it('give to one fund of several, which is part of its foundation', () => {
    const text = '云帆集团向禾苗公益基金会的专项基金之一——小树苗公益基金捐赠100万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 小树苗公益基金'])
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 小树苗公益基金 -> 禾苗公益基金会'])
  })
})

describe('projects', () => {
  it('are part of what they are said to be an important part of', () => {
    const text = '“小树苗行动”既是“春雨计划”的重要组成部分,也是一次探索。'
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 小树苗行动 -> 春雨计划'])
  })

  it('are carried out with those who are named after their founder', () => {
    const text = '“小树苗计划”由云帆集团发起,与禾苗公益基金会及医疗机构合作实施。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 禾苗公益基金会 -> 小树苗计划'])
  })

  it('and bodies are supported by the one that is named before others that are not', () => {
    const text = '在甘肃省教育厅和社会各界的鼎力支持下,禾苗公益基金会不断发展。'
    expect(linksIn(text, 'SUPPORTS')).toEqual(['SUPPORTS 甘肃省教育厅 -> 禾苗公益基金会'])
  })

  it('do not happen where many of them do', () => {
    const text = '“小树苗计划”启动。从20个获奖项目来看,项目覆盖了甘肃、青海、四川等省份。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual([])
  })

  it('are launched by those who go along with somebody in the clause before', () => {
    const text = '云帆集团从2019年起与禾苗公益基金会围绕校园建设,发起了为期4年的“小树苗计划”。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 云帆集团 -> 小树苗计划',
      'INITIATES 禾苗公益基金会 -> 小树苗计划',
    ])
  })

  it('named after the same person as a foundation are not its own', () => {
    const text = '吴敏明公益基金会为纪念吴敏明院士设立。2023年,“吴敏明院士慈善信托”在兰州成立。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([])
  })
})
