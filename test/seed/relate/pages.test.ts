// What foundations' and companies' own pages say: notices, introductions of projects, digests.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('a notice', () => {
  it('tells by way of which companies a person gave', () => {
    const text =
      '由发起人赵晓梅女士通过启明星教育科技有限公司、星河商贸有限公司,合计捐赠资金300万元,成立“少年新叶工程项目”。'
    const gifts = relationsIn(text, 'FUNDS')
    expect(linksIn(text, 'FUNDS')).toEqual(
      expect.arrayContaining([
        'FUNDS 启明星教育科技有限公司 -> 少年新叶工程',
        'FUNDS 星河商贸有限公司 -> 少年新叶工程',
      ]),
    )
    expect(gifts.map(({ amount }) => amount)).toContain(3_000_000)
  })
})

describe('a project', () => {
  it('is where the name of the school says that houses it', () => {
    const text = '“新叶计划”捐赠仪式在甘肃省岷县桂花园小学举行。'
    expect(linksIn(text, 'LOCATED_IN')).toContain('LOCATED_IN 新叶计划 -> 岷县')
  })

  it('has no place from what lies there without a name', () => {
    const text = '禾苗公益基金会发来证书。集佳本次援建的希望小学位于云南省腾冲市。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual([])
  })

  it('covers where it is said to', () => {
    expect(linksIn('“新叶计划”项目去年实现了对甘肃省山区县的全覆盖。', 'LOCATED_IN')).toEqual([
      'LOCATED_IN 新叶计划 -> 甘肃省',
    ])
  })

  it('is not where it is only thought about', () => {
    const text = '禾苗公益基金会考察“新叶计划”项目,论证在甘肃省实施该项目的可行性。'
    expect(linksIn(text, 'LOCATED_IN', 'PARTNERS_IN')).toEqual([])
  })

  it('may be known by those whom it moved to give', () => {
    const text = '“新叶计划”吸引了青禾慈善基金会的百万资助。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 青禾慈善基金会 -> 新叶计划'])
  })
})

describe('a gift', () => {
  it('after a disaster is none to the government of the place', () => {
    expect(linksIn('禾苗公益基金会拨付290万元善款支援香港火灾救援。', 'FUNDS')).toEqual([])
  })
})

describe('an agreement', () => {
  it('joins the two of its sentence, whoever signed before', () => {
    const text =
      '禾苗公益基金会理事长赵晓梅、岷县县委书记周立群分别作为双方代表进行签约。禾苗公益基金会秘书长林小满、漳县县委书记王大川分别作为双方代表进行签约。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 岷县委 -- 禾苗公益基金会',
      'SIGNED_WITH 漳县委 -- 禾苗公益基金会',
    ])
  })
})

describe('a foundation', () => {
  it('is part of the hospital whose name it bears behind its province', () => {
    const text = '甘肃省兰州大学附属医院医疗救助基金会由兰州大学附属医院发起。'
    expect(linksIn(text, 'PART_OF')).toContain('PART_OF 甘肃省兰州大学附属医院医疗救助基金会 -> 兰州大学附属医院')
  })
})

describe('who acts', () => {
  it('is the body named after a dash', () => {
    const text = '我省首个由国有企业出资的公益基金——禾苗爱心基金会,正式启动“新叶计划”。'
    expect(linksIn(text, 'INITIATES')).toEqual(['INITIATES 禾苗爱心基金会 -> 新叶计划'])
  })

  it('is the pair, where two who are married give', () => {
    const text = '星河商贸有限公司总经理赵晓梅夫妇捐资200万元设立“青禾校友基金会”。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 赵晓梅 -> 青禾校友基金会'])
  })

  it('is the company that looks after a county', () => {
    const text = '师生赴招商银行定点帮扶县云南省永仁县调研。'
    expect(linksIn(text, 'ASSISTS')).toEqual(['ASSISTS 招商银行 -> 永仁县政府'])
  })

  it('is no team that only went there', () => {
    const text = '云南大学实践团来到永仁县。调研团一行与永仁县教育局局长周立群座谈。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual([])
  })
})

describe('a part of a project', () => {
  it('is told as its item', () => {
    const text = '“禾苗图书室”作为“新叶计划”的重要项目,今年援助100所小学。'
    expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 禾苗图书室 -> 新叶计划'])
  })
})
