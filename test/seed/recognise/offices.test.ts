import { describe, expect, it } from 'vitest'
import { extractText } from '../relate/support.ts'
import { namesOf, recogniseText } from './support.ts'

describe('departments', () => {
  it.each([
    ['渭源县教育体育局', '县教体局'],
    ['渭源县人力资源和社会保障局', '县人社局'],
    ['渭源县文化和旅游局', '县文旅局'],
  ])('are one by full and short name: %s, %s', (full, short) => {
    const { entities } = extractText(`${full}局长王强、${short}副局长李明出席。`)
    expect(entities.filter(({ type }) => type === 'GovernmentBody').map(({ name }) => name)).toEqual([full])
  })
})

describe('a fund named by ordinary words', () => {
  it('is one where a clause says that it begins', () => {
    const text = '2021年3月12日,先天性心脏病患儿关爱基金正式启动。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['先天性心脏病患儿关爱基金'])
  })
})

describe('a fund', () => {
  it('is the same with and without what is done for it', () => {
    const text = '青禾建业育才发展基金捐赠项目签约仪式举行。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['青禾建业育才发展基金'])
  })
})

describe('schools of a kind', () => {
  it('are no school', () => {
    expect(namesOf(recogniseText('贵州省农村中小学校长到上海参加培训。'), 'ResearchBody')).toEqual([])
  })
})

describe('offices for helping other places', () => {
  it.each(['兰州市扶贫支援办', '兰州市支援合作办', '兰州市扶贫协作办'])('are found: %s', (office) => {
    expect(namesOf(recogniseText(`${office}主任王强出席。`), 'GovernmentBody')).toEqual([office])
  })
})

describe('hospitals of a kind', () => {
  it('are no hospital', () => {
    const text = '禾苗公益基金会向甘肃省乡镇卫生院、少数民族地区乡镇中心卫生院捐赠救护车。'
    expect(namesOf(recogniseText(text), 'Hospital')).toEqual([])
  })
})

describe('groups in quotation marks', () => {
  it.each(['志愿者团队', '志愿服务队', '公益服务队'])('are bodies before %s', (group) => {
    const text = `禾苗公益基金会联合“善行同心”${group}到会。`
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual(['善行同心'])
  })
})

describe('houses of a level with a number', () => {
  it.each([
    ['市第一人民医院', '兰州市第一人民医院'],
    ['市第三中心医院', '兰州市第三中心医院'],
    ['市第五医院', '兰州市第五医院'],
  ])('are of the place that the text speaks of: %s', (short, full) => {
    const found = recogniseText(`兰州市举行仪式。${short}院长王强出席。`)
    expect(namesOf(found, 'Hospital')).toEqual([full])
  })

  it.each(['市中心医院', '省肿瘤医院', '县妇产医院'])('need no place: %s', (name) => {
    expect(namesOf(recogniseText(`活动举行,${name}院长王强出席。`), 'Hospital')).toEqual([name])
  })
})

describe('bodies of two levels at once', () => {
  it.each(['市、区两级红十字会', '市区两级慈善总会', '省市县三级残联'])('are none: %s', (bodies) => {
    expect(namesOf(recogniseText(`${bodies}联合捐赠物资。`), 'SocialOrganization')).toEqual([])
  })
})

describe('what every place has, after an office', () => {
  it.each([
    ['兰州市副市长、红十字会会长李明德', '兰州市红十字会'],
    ['岷县政协副主席、工商联主席李明德', '岷县工商联'],
    ['区政协主席、红十字会会长李明德', '区红十字会'],
    ['渭源县工商联主席王强,兰州市副市长、红十字会会长李明德', '兰州市红十字会'],
  ])('is of the place of the office: %s', (persons, body) => {
    expect(namesOf(recogniseText(`${persons}出席。`), 'SocialOrganization')).toContain(body)
  })
})

describe('a fund that gives', () => {
  it('acts as a foundation does, by its long and its short name', () => {
    const found = recogniseText('微光专项基金向定西市捐赠口罩。2月18日,微光基金向岷县人民医院捐赠29台消毒机。')
    expect(namesOf(found, 'Foundation')).toEqual(['微光专项基金'])
  })
})

describe('a week of charity', () => {
  it('is a project where it is carried out', () => {
    const text = '市红十字会在全市开展“2007红十字博爱周”活动。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['2007红十字博爱周'])
  })
})

describe('bodies with a brand in quotation marks', () => {
  it.each([
    ['“晨光”公益基金会', '晨光公益基金会', 'Foundation'],
    ['兰州市“晨光”志愿者协会', '兰州市晨光志愿者协会', 'SocialOrganization'],
    ['“晨光”社工服务中心', '晨光社工服务中心', 'SocialOrganization'],
    ['“同心”希望小学', '同心希望小学', 'ResearchBody'],
  ] as const)('are named by both: %s', (written, name, type) => {
    const found = recogniseText(`${written}到会。`)
    expect(namesOf(found, type)).toEqual([name])
    expect(namesOf(found, 'Project')).toEqual([])
  })

  it.each(['“5A”级基金会', '“文明”学校', '“春晖计划”项目学校', '“晨光行”定点医院'])('are none: %s', (written) => {
    const found = recogniseText(`单位获评${written}。`)
    for (const type of ['Foundation', 'SocialOrganization', 'ResearchBody', 'Hospital'] as const)
      expect(namesOf(found, type)).toEqual([])
  })
})

describe('a museum of the country', () => {
  it('is one though its other words are general', () => {
    expect(namesOf(recogniseText('参观中华慈善博物馆。'), 'SocialOrganization')).toEqual(['中华慈善博物馆'])
  })
})

describe('bureaus whose name holds a verb', () => {
  it.each(['医疗保障局', '市场监督管理局', '应急管理局'])('are completed too: %s', (bureau) => {
    const found = recogniseText(`兰州市举行仪式。市关工委、市${bureau}共同参加。`)
    expect(namesOf(found, 'GovernmentBody')).toContain(`兰州市${bureau}`)
  })
})

describe('shops', () => {
  it('are companies where a place begins their name', () => {
    const found = recogniseText('岷县公益协会与岷县古城羊汤馆捐款。青年们喜欢去面馆。')
    expect(namesOf(found, 'Company')).toEqual(['岷县古城羊汤馆'])
  })
})

describe('houses of the army', () => {
  it('begin with its day', () => {
    const found = recogniseText('八一儿童医院主任王强到会,在兰州八一学校举行。')
    expect(namesOf(found, 'Hospital')).toEqual(['八一儿童医院'])
    expect(namesOf(found, 'ResearchBody')).toEqual(['兰州八一学校'])
  })
})

describe('all houses of a place', () => {
  it('are none', () => {
    expect(namesOf(recogniseText('青海省开会,覆盖我省所有省级医院和部分州级医院。'), 'Hospital')).toEqual([])
  })
})

describe('a day that only a project is called', () => {
  it('is one where a body gives it', () => {
    const text = '甘肃省慈善总会“病房里的儿童节”活动在兰州市举行。“六一儿童节”活动、“国际志愿者节”活动也举行。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['病房里的儿童节'])
  })
})
