import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

describe('what describes a body', () => {
  it.each([
    '民营企业',
    '上市公司',
    '台资企业',
    '知名食品企业',
    '京民营企业',
    '公益组织',
    '社会组织',
    '药企',
    '主办单位',
    '捐赠方',
    '启动仪式上',
    '前不久',
    '原',
    '除',
    '2021年',
  ])('is no part of its name: %s', (words) => {
    const text = `活动顺利举行,${words}云山科技有限公司捐款100万元。`
    expect(namesOf(recogniseText(text), 'Company')).toEqual(['云山科技有限公司'])
  })

  it('is where the name would be general without it', () => {
    const text = '上海市社会组织促进会、北京公益组织发展中心出席。'
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual(['上海市社会组织促进会', '北京公益组织发展中心'])
  })
})

describe('bodies of towns, regions and firms', () => {
  it.each([
    ['活动得到了乐治镇政府的大力支持。', 'GovernmentBody', '乐治镇政府'],
    ['感谢汴河街道办事处的支持。', 'GovernmentBody', '汴河街道办事处'],
    ['感谢东北财经大学的支持。', 'ResearchBody', '东北财经大学'],
    ['日前,云山企业股份有限公司传来消息。', 'Company', '云山企业股份有限公司'],
    ['何善衡慈善基金会有限公司捐款。', 'Foundation', '何善衡慈善基金会有限公司'],
  ] as const)('are whole: %s', (text, type, name) => {
    expect(namesOf(recogniseText(text), type)).toEqual([name])
  })

  it('are none of all towns and streets', () => {
    expect(namesOf(recogniseText('各镇政府和各街道办事处参加。'), 'GovernmentBody')).toEqual([])
  })
})

describe('bodies behind words of their own', () => {
  it.each([
    ['助力青河学校发展体育。', 'ResearchBody', '青河学校'],
    ['善款将惠及青山小学的学生。', 'ResearchBody', '青山小学'],
    ['活动由中华文化交流协会主办。', 'SocialOrganization', '中华文化交流协会'],
    ['项目由全国学生资助管理中心实施。', 'SocialOrganization', '全国学生资助管理中心'],
    ['捐赠仪式在县人民医院举行。', 'Hospital', '县人民医院'],
    ['“仁和希望医院”今天奠基。', 'Hospital', '仁和希望医院'],
    ['纪录由电子科技大学保持。', 'ResearchBody', '电子科技大学'],
    ['睿远基金管理有限公司捐款。', 'Company', '睿远基金管理有限公司'],
    ['云帆集团捐资设立清华大学青禾科技大奖。', 'Project', '清华大学青禾科技大奖'],
    ['国产运动品牌鸿星尔克捐赠了物资。', 'Company', '鸿星尔克'],
    ['广西云桂房地产开发集团捐款。', 'Company', '广西云桂房地产开发集团'],
  ] as const)('are found: %s', (text, type, name) => {
    expect(namesOf(recogniseText(text), type)).toEqual([name])
  })
})
