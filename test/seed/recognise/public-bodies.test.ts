// Names of bodies of the state at every level, of schools and of hospitals, in sentences as the press writes them.

import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const bodies = (text: string) => namesOf(recogniseText(text), 'GovernmentBody')

describe('bodies of the state', () => {
  it.each([
    ['活动由桃江县委文明办和某某集团联合主办。', '桃江县委文明办'],
    ['某某集团向洱源县东西部协作办捐赠物资。', '洱源县东西部协作办'],
    ['仪式得到了益阳市委社会工作部、益阳市妇儿工委办的支持。', '益阳市妇儿工委办'],
    ['桃江县人武部组织官兵前往慰问。', '桃江县人武部'],
    ['近日,桃江县桃花江镇人大收到一批图书。', '桃江县桃花江镇人大'],
    ['在洱源县可乐乡政府的支持下,项目启动。', '洱源县可乐乡政府'],
    ['某某集团与益阳市粮食和物资储备局签约。', '益阳市粮食和物资储备局'],
    ['香港特区政府教育局、香港特区政府文化体育及旅游局派员出席。', '香港特区政府文化体育及旅游局'],
    ['某某集团与西海新区管委会签署协议。', '西海新区管委会'],
    ['活动现场,民勤县石门坎镇党委相关负责人出席。', '民勤县石门坎镇党委'],
    ['国务院残工委办公室发布通知。', '国务院残工委办公室'],
    ['黄石市卫生计生委党组书记何立出席。', '黄石市卫生计生委'],
    ['活动由县民宗局主办。', '县民宗局'],
  ])('are read whole: %s', (text, body) => {
    expect(bodies(text)).toContain(body)
  })

  it.each([
    ['某某基金会与尼泊尔教育部签署合作协议。', '尼泊尔教育部'],
    ['感谢缅甸社会福利救济与安置部的支持。', '缅甸社会福利救济与安置部'],
    ['德国驻广州总领事馆派员出席。', '德国驻广州总领事馆'],
    ['物资由中国驻纽约总领馆转交。', '中国驻纽约总领馆'],
  ])('of other states begin with the state: %s', (text, body) => {
    expect(bodies(text)).toEqual([body])
  })

  it.each([
    '尼泊尔教育部门表示欢迎。',
    '英国发展部分业务。',
    '两国驻外使馆都很重视。',
    '经济技术开发区管委会负责招商。',
  ])('are none where any are meant: %s', (text) => {
    expect(bodies(text)).toEqual([])
  })

  it('end before a word that begins with 办', () => {
    expect(bodies('桃江县政府办好民生实事,益阳市委办学多年。')).toEqual(['桃江县政府', '益阳市委'])
  })
})

describe('schools', () => {
  it.each([
    ['某某集团向益阳市十八中捐赠图书。', '益阳市十八中'],
    ['某某集团向桃江县七小捐赠图书。', '桃江县七小'],
    ['活动走进益阳市云雾九年一贯制学校。', '益阳市云雾九年一贯制学校'],
    ['北京师范大学珠海校区获赠图书。', '北京师范大学珠海校区'],
    ['中央民族大学、南方科技大学等高校参加。', '南方科技大学'],
    ['保良局云雾中学的学生到场。', '保良局云雾中学'],
    ['某某集团向桃江县为公职业高中捐赠图书。', '桃江县为公职业高中'],
    ['某某集团向桃江县牛田镇学校捐赠图书。', '桃江县牛田镇学校'],
    ['感谢宁县第四幼儿园的支持。', '宁县第四幼儿园'],
    ['香港中文大学(深圳)收到图书。', '香港中文大学(深圳)'],
  ])('are read whole: %s', (text, school) => {
    expect(namesOf(recogniseText(text), 'ResearchBody')).toContain(school)
  })
})

it('schools and hospitals of any place are none', () => {
  const text =
    '桃江县有关医院和桃江县以上学校、在校医院都收到通知。桃江县为乡镇中学配备图书,向该医院捐款,桃江县对口医院派员支援。'
  expect(namesOf(recogniseText(text), 'Hospital')).toEqual([])
  expect(namesOf(recogniseText(text), 'ResearchBody')).toEqual([])
})

it('cities of Taiwan begin names', () => {
  expect(bodies('高雄市政府、花莲县政府派员出席。')).toEqual(['高雄市政府', '花莲县政府'])
})

describe('hospitals', () => {
  it.each([
    ['某某集团向桃江县妇幼健康服务中心捐赠设备。', ['桃江县妇幼健康服务中心']],
    ['广东省中医院珠海医院参加签约。', ['广东省中医院珠海医院']],
    ['专家走访桃花江镇云雾中心卫生院、桃花江镇卫生院。', ['桃花江镇云雾中心卫生院', '桃花江镇卫生院']],
  ])('are read whole: %s', (text, hospitals) => {
    expect(namesOf(recogniseText(text), 'Hospital')).toEqual(hospitals)
  })
})

describe('words that only look like a name', () => {
  it('are honours of schools, affairs of state and manners in quotation marks', () => {
    const text =
      '学校被评为青岛市规范化学校,顺应国家发展大势和党和国家工作大局,在广东省六楼大厅和演播厅做“地毯式”筛查。'
    const read = recogniseText(text)
    for (const type of ['ResearchBody', 'GovernmentBody', 'Project'] as const) expect(namesOf(read, type)).toEqual([])
  })
})

describe('中国 within a name', () => {
  it('takes the word of a campaign before it', () => {
    expect(namesOf(recogniseText('国务院实施健康中国行动。'), 'Project')).toEqual(['健康中国行动'])
  })

  it('stands before the place of a company that calls itself so', () => {
    const text = '由中国江苏云帆酒厂(集团)有限责任公司主办。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual(['中国江苏云帆酒厂(集团)有限责任公司'])
  })
})

it('a committee of a university is named with it', () => {
  expect(bodies('兰州大学发展委员会主席李光强出席。')).toContain('兰州大学发展委员会')
})
