import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

const projectsIn = (text: string) => namesOf(recogniseText(text), 'Project')

describe('projects', () => {
  it('stand in quotation marks, with or without their head', () => {
    const found = recogniseText('禾苗公益基金会启动“暖冬同行”助学行动,并开展“新叶计划”。')
    expect(namesOf(found, 'Project')).toEqual(['暖冬同行', '新叶计划'])
    expect(aliasesOf(found, '暖冬同行')).toContain('暖冬同行助学行动')
  })

  it('stand without quotation marks where the words tell them apart', () => {
    expect(projectsIn('由禾苗公益基金会举办的乡村护士培训项目走进定西市。')).toEqual(['乡村护士培训项目'])
  })

  it('need no word for a project where the text says who launched them, or which event of charity they are', () => {
    expect(projectsIn('“微光100”由禾苗公益基金会发起。“晨光行”义诊活动走进岷县。')).toEqual(['微光100', '晨光行'])
  })

  it('may be trainings of charity and what ends with help for schooling', () => {
    expect(projectsIn('“益起芳华·筑梦”公益赋能培训近日举行。“青禾云岭助学”已连续11年提供助学金。')).toEqual([
      '益起芳华·筑梦',
      '青禾云岭助学',
    ])
  })

  it('begin with a brand before a dot, or with a sentence', () => {
    expect(projectsIn('爱心企业捐赠500万元,设立唯爱·患者关爱基金。')).toEqual(['唯爱·患者关爱基金'])
    expect(projectsIn('益善共同阅读计划在洱源县正式启动。')).toEqual(['益善共同阅读计划'])
    expect(projectsIn('壹基金儿童服务站项目以儿童发展为核心。壹基金儿童服务站项目由社区执行。')).toEqual([
      '儿童服务站项目',
    ])
  })

  it('are not all that a company does', () => {
    expect(projectsIn('徐工集团到会。徐工公益项目持续发挥作用。')).toEqual([])
  })

  it('are no slogans, awards or general words', () => {
    expect(projectsIn('获得“优秀公益项目”称号。该项目和其他救助项目针对“因病致贫”,是民心工程。')).toEqual([])
  })

  it('may be part of a larger one that is named with them', () => {
    const found = recogniseText('“新叶计划”甘肃项目在兰州市启动。甘肃项目将持续三年。')
    expect(namesOf(found, 'Project')).toEqual(['新叶计划甘肃项目'])
    expect(found.parents).toMatchObject([{ child: '新叶计划甘肃项目', parent: '新叶计划', place: { name: '甘肃省' } }])
  })

  it('with a dash are part of the first where that stands alone too, and else have two names', () => {
    const part = recogniseText('“新叶计划——新叶助学项目”启动。禾苗公益基金会发起“新叶计划”。')
    expect(part.parents).toMatchObject([{ child: '新叶助学项目', parent: '新叶计划' }])
    const same = recogniseText('禾苗公益基金会启动“山区儿童阅读项目——新叶计划”。')
    expect(same.parents).toEqual([])
    expect(aliasesOf(same, '新叶计划')).toContain('山区儿童阅读项目')
  })

  it('are named without where they went', () => {
    expect(namesOf(recogniseText('“新叶守护工程走进甘肃”启动仪式举行。'), 'Project')).toEqual(['新叶守护工程'])
  })

  it('are named by the agreements on them, and not by a place alone', () => {
    expect(namesOf(recogniseText('双方签署《定西学生新叶奖学金计划合作协议》。'), 'Project')).toEqual([
      '定西学生新叶奖学金计划',
    ])
    expect(namesOf(recogniseText('双方签署9项帮扶甘肃项目协议。'), 'Project')).toEqual([])
  })

  it('are quoted names of any words where somebody is told to have launched them, or gifts go to them', () => {
    const projectsIn = (text: string) => namesOf(recogniseText(text), 'Project')
    expect(projectsIn('由禾苗公益基金会发起的“音乐之帆”在贵州省启动。')).toEqual(['音乐之帆'])
    expect(projectsIn('禾苗公益基金会向“小石头”捐赠100万元。')).toEqual(['小石头'])
    expect(projectsIn('“免费早餐”是禾苗公益基金会2010年发起的公益项目。')).toEqual(['免费早餐'])
    expect(projectsIn('由禾苗公益基金会推出的“三步走”战略已完成。')).toEqual([])
  })

  it('begin with a verb of their own right after what launches them', () => {
    expect(namesOf(recogniseText('禾苗公益基金会启动脱贫攻坚青春建功行动。'), 'Project')).toEqual([
      '脱贫攻坚青春建功行动',
    ])
  })

  it.each([
    '“暖阳童行”走进会宁县。',
    '“暖阳童行”医疗队奔赴会宁县。',
    '“暖阳童行”自2010年启动以来,已资助学生3万名。',
    '禾苗公益基金会“暖阳童行”在会宁县启动。',
    '禾苗公益基金会“暖阳童行”为会宁县的孩子送去书包。',
    '云山科技有限公司为“暖阳童行”捐款100万元。',
    '禾苗公益基金会捐建的“暖阳童行”投入使用。',
    '参加“暖阳童行”的学生来自会宁县。',
  ])('have no word for their kind where a sentence says what only they do: %s', (text) => {
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['暖阳童行'])
  })

  it.each(['“暖阳童行”理念走进校园。', '大家说“暖阳童行”,会场响起掌声。', '他获得“暖阳童行”称号。'])(
    'are not all that stands in quotation marks: %s',
    (text) => {
      expect(namesOf(recogniseText(text), 'Project')).toEqual([])
    },
  )
})

describe('a quoted name told of as a project', () => {
  it.each([
    '作为“听见”的发起方,华夏集团已投入500万元。',
    '华夏基金会开展了“听见”等多个公益品牌项目。',
    '“听见”由县慈善总会发起,已帮助三百名学生。',
    '县慈善会组织专家开展“听见”,已先后深入十个县。',
    '2021年“听见”捐助仪式举行。',
  ])('is one, whatever words it is made of: %s', (text) => {
    expect(namesOf(recogniseText(text), 'Project')).toEqual(['听见'])
  })

  it.each([
    '作为“全国文明单位”的代表,他发言。',
    '“世界读书日”由某组织发起。',
    '“妈妈”“老师”等多个角色她都扮演。',
    '志愿者为老人讲解“防诈骗”等多个方面的知识。',
    '公司为“抗疫”捐款100万元。',
  ])('is no honour, day or theme: %s', (text) => {
    expect(namesOf(recogniseText(text), 'Project')).toEqual([])
  })
})

describe('funds and programmes of ordinary words', () => {
  it.each([
    ['9月5日,听力健康专项基金捐赠仪式举行。', '听力健康专项基金'],
    ['通过天使妈妈专项基金,公司累计资助学生300名。', '天使妈妈专项基金'],
    ['在视觉健康干预计划的支持下,学校新建了操场。', '视觉健康干预计划'],
    ['心理健康护航计划负责人张明表示感谢。', '心理健康护航计划'],
    ['华夏集团设立儿童文学奖励基金,首期投入100万元。', '儿童文学奖励基金'],
    ['华夏集团发起乡村阅读支持计划。', '乡村阅读支持计划'],
    ['华夏集团发起了为期4年的独居老人守护计划。', '独居老人守护计划'],
    ['今年,县里先后成立了冰雪运动专项基金。', '冰雪运动专项基金'],
    ['华夏集团开展“禾苗科技创新实验室”公益活动。', '禾苗科技创新实验室'],
  ])('are names where they stand as one: %s', (text, name) => {
    expect(namesOf(recogniseText(text), 'Project')).toEqual([name])
  })

  it.each([
    '学生获得国家奖学金。',
    '会上各方洽谈专项基金事宜。',
    '学校通过校企合作计划培养学生。',
    '在产业扶贫项目的支持下,村民增收。',
    '水利工程启动仪式在县里举行。',
  ])('are none where they only tell what is done: %s', (text) => {
    expect(namesOf(recogniseText(text), 'Project')).toEqual([])
  })
})

it('a fair of projects is named with all its words', () => {
  const text = '第九届江海公益慈善项目交流展示会由民政部主办,在深圳开幕。'
  expect(namesOf(recogniseText(text), 'Project').at(0)).toMatch(/公益慈善项目交流展示会$/)
})

describe('a scholarship', () => {
  it('bears all that stands after the verb that sets it up, and no general words', () => {
    const read = (text: string) => namesOf(recogniseText(text), 'Project')
    expect(read('公司在清河大学设立澄禾协同育人奖学金以及奖教金。')).toEqual(['澄禾协同育人奖学金'])
    expect(read('公司在清河大学设立了专项奖学金,又设立学生助学金。')).toEqual([])
  })
})
