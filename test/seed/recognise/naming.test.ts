import { describe, expect, it } from 'vitest'
import { extractText } from '../relate/support.ts'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

const entitiesIn = (text: string, type: string): string[] =>
  extractText(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name)

describe('the name of a company', () => {
  it('holds the brand before its trade or its place', () => {
    const text = '青云中建筑设计股份有限公司、禾苗香港有限公司出席了仪式。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual(['青云中建筑设计股份有限公司', '禾苗香港有限公司'])
  })

  it('may hold 和 between two characters of a brand', () => {
    expect(namesOf(recogniseText('签约仪式暨青和禾集团捐赠仪式举行。'), 'Company')).toEqual(['青和禾集团'])
  })

  it('is one with and without brackets and its legal form', () => {
    const text = '上海云帆(集团)有限公司捐赠图书。上海云帆集团负责人出席。'
    expect(entitiesIn(text, 'Company')).toEqual(['上海云帆(集团)有限公司'])
  })
})

describe('bodies of one place', () => {
  it('are one, however the place is written', () => {
    const text = '镇宁布依族苗族自治县人民政府致辞。镇宁县政府负责人参加。'
    expect(entitiesIn(text, 'GovernmentBody')).toHaveLength(1)
  })

  it('name their level once', () => {
    expect(namesOf(recogniseText('渭源县县政府副县长周立群出席。'), 'GovernmentBody')).toEqual(['渭源县政府'])
  })

  it('are also called by the last of several places', () => {
    const found = recogniseText('活动在甘肃省定西市渭源县第二中学举行。')
    expect(aliasesOf(found, '甘肃省定西市渭源县第二中学')).toContain('渭源县第二中学')
  })

  it('may be departments of the league, of parties and missions', () => {
    expect(namesOf(recogniseText('共青团定西市委副书记周立群出席。'), 'SocialOrganization')).toEqual(['共青团定西市委'])
    expect(namesOf(recogniseText('甘肃省驻京办事处处长周立群出席。'), 'GovernmentBody')).toEqual(['甘肃省驻京办事处'])
  })
})

describe('what only speaks of a kind', () => {
  it('is no name', () => {
    const text = '援建乡村博爱卫生院(站)二十余所。也是中国公募、非公募基金会的首度合作。经济科技部部长出席。'
    expect(recogniseText(text).mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })
})

describe('funds', () => {
  it('named right after the body they belong to have both names', () => {
    const found = recogniseText('禾苗公益基金会新叶公益基金启动仪式在兰州举行。')
    expect(namesOf(found, 'Project')).toEqual(['禾苗公益基金会新叶公益基金'])
    expect(aliasesOf(found, '禾苗公益基金会新叶公益基金')).toContain('新叶公益基金')
  })

  it('that companies are told to be led by are companies', () => {
    expect(namesOf(recogniseText('松石基金董事长周立群先生出席。'), 'Company')).toEqual(['松石基金'])
  })
})

describe('persons', () => {
  it('may have names of characters that are function words elsewhere, where they stand clear', () => {
    expect(namesOf(recogniseText('甘肃省教育厅副厅长王其仁、区长何才成出席活动。'), 'Person')).toEqual([
      '王其仁',
      '何才成',
    ])
  })

  it('end before the words that follow them', () => {
    expect(namesOf(recogniseText('副县长钱卫一起会见了客人。'), 'Person')).toEqual(['钱卫'])
    expect(namesOf(recogniseText('定西市慈善总会张焰副会长出席。'), 'Person')).toEqual(['张焰'])
  })
})

describe('what is no name of its own', () => {
  it.each([
    ['仪式在海南广场省委大院举行。', '海南省委'],
    ['在中央和省委的领导下,海南省妇联开展工作。', '海南省委'],
  ])('leaves the committee of the place: %s', (text, name) => {
    expect(namesOf(recogniseText(text), 'GovernmentBody')).toEqual([name])
  })

  it('is the title of a paper or a kind of project', () => {
    const text =
      '根据《岷县乡村教师支持计划实施方案》和“关于实施健康行动的意见”,基金会资助学术活动、应用培训等医学公益项目。'
    expect(namesOf(recogniseText(text), 'Project')).toEqual([])
  })

  it('is the degree or ward after the name of a body', () => {
    const found = recogniseText('长江商学院EMBA同学和青海省人民医院ICU医生参加。')
    expect(aliasesOf(found, '长江商学院')).not.toContain('EMBA')
    expect(aliasesOf(found, '青海省人民医院')).not.toContain('ICU')
  })

  it('is the city that a company is from, for a body that names no city', () => {
    const text = '北京博华科技发展有限公司经理高明、市慈善总会会长杨晓出席。'
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual(['市慈善总会'])
  })
})

describe('the name of a body', () => {
  it.each([
    ['万方集团', 'Company'],
    ['青州贵友商贸有限公司', 'Company'],
    ['双桥中学', 'ResearchBody'],
    ['国家林业局', 'GovernmentBody'],
    ['定西市投资促进局', 'GovernmentBody'],
    ['国土资源部', 'GovernmentBody'],
    ['中国银行业协会', 'SocialOrganization'],
  ] as const)('may hold numbers, words that point, trades and the national word: %s', (name, type) => {
    expect(namesOf(recogniseText(`近日,禾苗公益基金会与${name}在北京签约。`), type)).toContain(name)
  })
})

describe('societies of those who live abroad', () => {
  it.each([
    ['旅意福建同乡总会会长刘建国到场。', '旅意福建同乡总会'],
    ['英国苏格兰福建联合会会长卢国飞到场。', '英国苏格兰福建联合会'],
    ['南加州中华高校校友会联盟到场。', '南加州中华高校校友会联盟'],
    ['会长介绍了云山侨校香港校友会的情况。', '云山侨校香港校友会'],
    ['青禾银行与共青团湘潭市雨湖区委举办活动。', '共青团湘潭市雨湖区委'],
  ])('are read with where they live or belong: %s', (text, name) => {
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual([name])
  })
})

describe('how many of what were named', () => {
  it('tells persons', () => {
    const text = '蔡明、汪新芽、江岳恒、郭振荣、杨国进五位企业家发起“晨光计划”,学校的两名同学参加。'
    expect(namesOf(recogniseText(text), 'Person')).toEqual(['蔡明', '汪新芽', '江岳恒', '郭振荣', '杨国进'])
  })
})
