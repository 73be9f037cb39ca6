// One gift, told in the many ways that news tells it: the same link each time.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

const toHospital = [
  '近日,大成集团有限公司向青海省人民医院捐赠价值200万元的医疗设备。',
  '青海省人民医院收到大成集团有限公司捐赠的救护车两辆。',
  '青海省人民医院日前获得大成集团有限公司100万元资助。',
  '由大成集团有限公司捐赠给青海省人民医院的两台呼吸机昨日送达。',
  '大成集团有限公司捐给青海省人民医院10万只口罩。',
  '大成集团有限公司无偿援助青海省人民医院价值500万元的药品。',
  '大成集团有限公司拨付100万元用于青海省人民医院先心病患儿救治。',
  '大成集团有限公司慷慨解囊,捐款80万元帮助青海省人民医院建设新楼。',
  '大成集团有限公司宣布,将向青海省人民医院捐赠1亿元。',
  '当天,大成集团有限公司捐赠的价值60万元的物资运抵青海省人民医院。',
  '此次大成集团有限公司捐赠的100万元,全部定向用于青海省人民医院。',
  '大成集团有限公司斥资500万元支持青海省人民医院开展先心病救治。',
  '据悉,该设备由大成集团有限公司赠送给青海省人民医院。',
  '大成集团有限公司在青海省人民医院举行捐赠仪式,捐赠彩超一台。',
  '青海省人民医院院长张伟从大成集团有限公司总经理李强手中接过100万元支票。',
  '仪式上,大成集团有限公司现场捐赠100万元,青海省人民医院院长张伟接受捐赠。',
  '大成集团有限公司积极响应号召,筹集100万元善款,捐赠给青海省人民医院。',
  '大成集团有限公司走进青海省人民医院,为医生们送去价值5万元的防护服。',
  '为满足抗疫需要,大成集团有限公司向青海省人民医院捐赠100万元。',
  '青海省人民医院的医护人员收到了来自大成集团有限公司的500套防护服。',
  '大成集团有限公司总经理李强将一张50万元的支票交到了青海省人民医院院长张伟手里。',
  '大成集团有限公司代表将2万只口罩送到青海省人民医院医生手中。',
  '大成集团有限公司向青海省人民医院提供价值100万元的医疗设备。',
  '大成集团有限公司为青海省人民医院提供研究经费50万美元。',
  '青海省人民医院收到了正在西宁考察的大成集团有限公司捐赠的10万元。',
]

const toProject = [
  '“山里娃计划”由大成集团有限公司出资1000万元,三年内资助1000名学生。',
  '大成集团有限公司今年再次追加捐赠200万元支持“山里娃计划”。',
  '“山里娃计划”得到了大成集团有限公司的资金支持。',
  '大成集团有限公司认捐“山里娃计划”50万元。',
  '大成集团有限公司已连续8年支持“山里娃计划”,累计捐款800万元。',
  '“山里娃计划”由青海省教育厅主办,大成集团有限公司独家赞助。',
  '大成集团有限公司成为“山里娃计划”的首家捐赠企业,捐赠金额30万元。',
]

describe('a gift', () => {
  it.each(toHospital)('to a hospital: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 大成集团有限公司 -> 青海省人民医院'])
  })

  it.each(toProject)('to a project: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 大成集团有限公司 -> 山里娃计划'])
  })

  it('is no hope where only the clause before speaks of one', () => {
    const statusOf = (text: string) => relationsIn(text, 'FUNDS').map(({ status }) => status)
    expect(statusOf('为满足抗疫需要,大成集团有限公司向青海省人民医院捐赠100万元。')).toEqual(['asserted'])
    expect(statusOf('希望大成集团有限公司向青海省人民医院捐赠100万元。')).toEqual(['hoped'])
  })

  it('goes to all of a list, though the first characters of one name are not read', () => {
    const text = '大成集团有限公司向青海省人民医院、暖心宿迁整形医院、益阳市中心医院各捐赠救护车1辆。'
    expect(linksIn(text, 'FUNDS')).toHaveLength(3)
  })

  it('is that of whose goods are handed on, and is received where money is raised', () => {
    expect(linksIn('青海省红十字会将大成集团有限公司捐赠的100万元物资发放到玉树市。', 'FUNDS')).toEqual([
      'FUNDS 大成集团有限公司 -> 青海省红十字会',
    ])
    expect(linksIn('在昨日举行的禾苗公益基金会募捐大会上,大成集团有限公司率先捐款100万元。', 'FUNDS')).toEqual([
      'FUNDS 大成集团有限公司 -> 禾苗公益基金会',
    ])
  })

  it('is none where somebody takes over what nobody gave', () => {
    expect(linksIn('青海省人民医院院长张伟接过话筒,感谢大成集团有限公司。', 'FUNDS')).toEqual([])
  })
})

describe('whose choice those are who receive', () => {
  it('is no recipient', () => {
    const text = '华阳集团向湘潭市教育局推荐的30名学生捐赠了书包。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('who was told to receive', () => {
  it('is given to by those who hand over next', () => {
    const text = '华阳公益基金会共收到善款一千万元。下午,宏益集团执行董事郑国超代表送交一万元善款。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 宏益集团 -> 华阳公益基金会'])
  })
})

describe('a place that is given to', () => {
  it.each([
    ['华阳基金会向南漳县中小学捐赠了教育设备。', ['FUNDS 华阳基金会 -> 南漳县政府']],
    ['周国典夫妇向思明区热心捐款10万元。', ['FUNDS 周国典 -> 思明区政府']],
  ])('may be told with its schools or how it is given: %s', (text, links) => {
    expect(linksIn(text, 'FUNDS')).toEqual(links)
  })
})
