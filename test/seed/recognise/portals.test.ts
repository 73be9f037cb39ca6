// Names that newspapers and portals write.

import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

describe('bodies', () => {
  it('may be named after two fields', () => {
    for (const name of ['新叶社工发展与教育中心', '绿色家园环境教育与研究中心', '成都市社会组织支持与评估中心']) {
      const found = recogniseText(`${name}主任王大明到会。`)
      expect([...namesOf(found, 'SocialOrganization'), ...namesOf(found, 'ResearchBody')]).toEqual([name])
    }
    expect(namesOf(recogniseText('北京新叶文化发展中心与教育中心签约。'), 'SocialOrganization')).toEqual([
      '北京新叶文化发展中心',
    ])
  })

  it('do not begin with a verb that the dictionary takes for a noun', () => {
    for (const lead of ['寓意', '欣闻', '建议', '值此', '正值', '获知'])
      expect(namesOf(recogniseText(`${lead}基金会成立。`), 'Foundation')).toEqual([])
  })

  it('of an epidemic hold its official name', () => {
    const told = '公司向武汉市应对新型冠状病毒感染的肺炎疫情防控指挥部捐款100万元。'
    expect(namesOf(recogniseText(told), 'GovernmentBody')).toEqual(['武汉市应对新型冠状病毒感染的肺炎疫情防控指挥部'])
  })
})

describe('persons', () => {
  it('are named after a rank', () => {
    expect(namesOf(recogniseText('空军原副司令员、中将张翔向学校捐赠图书。'), 'Person')).toEqual(['张翔'])
  })
})

describe('companies in a list', () => {
  it('may begin with 和 where the list goes on', () => {
    expect(
      namesOf(recogniseText('云帆集团、和优品(苏州)科技有限公司、青云科技有限公司各捐赠30万元。'), 'Company'),
    ).toEqual(['云帆集团', '和优品(苏州)科技有限公司', '青云科技有限公司'])
    expect(namesOf(recogniseText('云帆集团、和青云科技有限公司各捐赠30万元。'), 'Company')).toEqual([
      '云帆集团',
      '青云科技有限公司',
    ])
  })
})

describe('programmes in quotation marks', () => {
  it('may be two halves of one length', () => {
    expect(namesOf(recogniseText('余杭区大力开展“送温暖、献爱心”活动。'), 'Project')).toEqual(['送温暖、献爱心'])
  })

  it('are no date and no gift', () => {
    expect(namesOf(recogniseText('“6·30”扶贫济困日活动收入30万元。'), 'Project')).toEqual([])
    expect(namesOf(recogniseText('兰州市红十字会接收“防控疫情”专项捐款5笔。'), 'Project')).toEqual([])
  })
})

describe('charities that receive', () => {
  it('are parted from the company whose gift they take', () => {
    expect(namesOf(recogniseText('兰州市慈善总会接收云帆科技有限公司捐款20万元。'), 'Company')).toEqual([
      '云帆科技有限公司',
    ])
  })
})

describe('halls and houses', () => {
  it('are no bodies and no persons', () => {
    const found = recogniseText('捐赠仪式在新叶医院门诊大厅举行,甘肃省的来宾参观了儿童康复楼。')
    expect(namesOf(found, 'GovernmentBody')).toEqual([])
    expect(namesOf(found, 'Person')).toEqual([])
  })
})

describe('names of few characters', () => {
  it('of portals and schools stand before what tells them', () => {
    expect(namesOf(recogniseText('陕西网副总编王大明主持。'), 'Company')).toEqual(['陕西网'])
    expect(namesOf(recogniseText('鳌江四中的师生们举行了“慈善一日捐”活动。'), 'ResearchBody')).toEqual(['鳌江四中'])
  })
})

describe('presses of universities', () => {
  it('are named whole', () => {
    expect(namesOf(recogniseText('活动由华中科技大学出版社共同协办。'), 'Company')).toEqual(['华中科技大学出版社'])
  })
})
