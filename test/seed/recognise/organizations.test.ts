import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

describe('organisations', () => {
  it('begin after the verbs and function words before them', () => {
    const found = recogniseText('近日禾苗公益基金会携手启明星教育科技有限公司走进甘肃省定西市人民医院捐赠设备。')
    expect(namesOf(found, 'Foundation')).toEqual(['禾苗公益基金会'])
    expect(namesOf(found, 'Company')).toEqual(['启明星教育科技有限公司'])
    expect(namesOf(found, 'Hospital')).toEqual(['甘肃省定西市人民医院'])
  })

  it('are no general words', () => {
    const text = '各级政府、多家爱心企业、公立医院和公益组织参加了活动,三家省级医院与两家基金会到会。'
    expect(recogniseText(text).mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('may hold the name of a larger one', () => {
    expect(namesOf(recogniseText('患者在兰州大学第二医院接受治疗。'), 'Hospital')).toEqual(['兰州大学第二医院'])
    expect(namesOf(recogniseText('共建农业银行兰州分行爱心账户。'), 'Company')).toContain('农业银行兰州分行')
  })

  it('take the place of the article where they name only a level', () => {
    const found = recogniseText('甘肃省近日召开会议。省卫生健康委、省民政厅负责人参加会议。')
    expect(namesOf(found, 'GovernmentBody')).toEqual(['甘肃省卫生健康委', '甘肃省民政厅'])
  })

  it('share their heads', () => {
    const found = recogniseText('来自北京市海淀区、丰台区红十字会的代表参加活动。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['海淀区红十字会', '丰台区红十字会'])
  })

  it('are known by the short name that the text declares, and by their brand', () => {
    const found = recogniseText(
      '云帆数码科技(杭州)有限公司(以下简称“云帆公司”)捐款。此后云帆公司又捐赠图书,云帆还招募了志愿者。',
    )
    expect(namesOf(found, 'Company')).toEqual(['云帆数码科技(杭州)有限公司'])
    expect(aliasesOf(found, '云帆数码科技(杭州)有限公司')).toEqual(['云帆', '云帆公司'])
  })

  it('need no ending where they launch or give', () => {
    const found = recogniseText('“阳光课堂计划”由禾苗公益基金会、泽瑞和Brightway共同发起。')
    expect(namesOf(found, 'Company')).toEqual(['泽瑞', 'Brightway'])
  })

  it('are found in any text without failing, and lie within it in order', () => {
    const piece = fc.constantFrom(
      '基金会',
      '公司',
      '和',
      '、',
      '(',
      ')',
      '“',
      '”',
      '省',
      '委',
      '青海',
      '王',
      '秘书长',
      '向',
      '捐赠',
      'A',
      '·',
      '。',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const { article, mentions } = recogniseText(`活动在甘肃省举行。${pieces.join('')}`)
        let before = 0
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(article.view.text.length)
          before = start
        }
      }),
      { numRuns: 150 },
    )
  })
})
