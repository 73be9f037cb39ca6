// What notices of offices, hospitals and schools say in their own ways.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn } from './support.ts'

const named = (text: string, type: string) =>
  extractText(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name)

describe('a quoted project', () => {
  it('is one with the place and the kind of project that follow it', () => {
    expect(named('“天使之行”甘肃先心病患儿筛查救助行动在兰州启动。', 'Project')).toEqual(['天使之行'])
    expect(linksIn('“慧育之光”新疆喀什乡村儿童早期发展项目由禾苗公益基金会发起。', 'INITIATES')).toEqual([
      'INITIATES 禾苗公益基金会 -> 慧育之光',
    ])
  })

  it('is carried out by hospitals that are counted as its own', () => {
    const text = '“光明之行”项目启动后,湘雅医院和岳阳市中心医院两家项目定点医院将开展筛查。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 岳阳市中心医院 -> 光明之行',
      'PARTNERS_IN 湘雅医院 -> 光明之行',
    ])
  })
})

describe('what is given to many bodies of a place', () => {
  it.each([
    ['禾苗公益基金会向梅州市125家福利机构捐赠价值660万元的物品。', '梅州市政府'],
    ['禾苗公益基金会向海原县16所乡镇卫生院捐赠医疗设备50台。', '海原县政府'],
  ])('is given to the place: %s', (text, body) => {
    expect(linksIn(text, 'FUNDS')).toEqual([`FUNDS 禾苗公益基金会 -> ${body}`])
  })
})

describe('bodies', () => {
  it('are where they are opened', () => {
    expect(linksIn('“新叶希望小学”在甘肃省岷县梅川镇举行揭牌仪式。', 'LOCATED_IN')).toContain(
      'LOCATED_IN 新叶希望小学 -> 梅川镇',
    )
  })

  it('of a city are of the city that is spoken of, not of one in the name of a person or a company', () => {
    const text = '深圳云帆集团来到梅州市。孝昌县委常委汪长春致辞。市教育局局长李立新参加。'
    expect(named(text, 'GovernmentBody')).toContain('梅州市教育局')
  })

  it('are no departments of an office', () => {
    expect(named('兰州市民政局办公室、救助科、事务科负责人参加。', 'Company')).toEqual([])
  })

  it('may be told in brackets after an office', () => {
    const text = '兰州市民政局林立新副调研员(兰州市慈善会秘书长)参加。'
    expect(linksIn(text, 'HOLDS_POSITION')).toContain('HOLDS_POSITION 林立新 -> 兰州市慈善会')
  })
})

it('a fund that was set up is named with all that stands after 的', () => {
  expect(named('兰州市慈善总会冠名设立的新建设爱心基金资助26.3万元。', 'Foundation')).toEqual(['新建设爱心基金'])
})

describe('places', () => {
  it.each([
    ['天津市和平区向靖远县捐赠救护车18辆。', 'FUNDS 和平区政府 -> 靖远县政府'],
    ['山东省德州市为会宁县捐赠10台救护车。', 'FUNDS 德州市政府 -> 会宁县政府'],
    ['仪式上,深圳市龙华区捐赠100万元用于紫金县人民医院建设。', 'FUNDS 龙华区政府 -> 紫金县人民医院'],
    ['云帆集团捐款38万元,为会宁县13个乡镇卫生院配备了医疗设备。', 'FUNDS 云帆集团 -> 会宁县政府'],
  ])('stand for their governments where they give or are equipped: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toEqual([link])
  })

  it.each([
    '青岛市崂山区爱心企业向会宁县捐赠设备。',
    '湖北省各界向灾区捐款100万元。',
    '来自上海市的李先生向会宁县捐赠图书。',
  ])('do not give where others of them do: %s', (text) => {
    expect(linksIn(text, 'FUNDS').filter((link) => /FUNDS \S*(?:区|省|上海市)政府/.test(link))).toEqual([])
  })
})

it('bodies that help a place are named with both places', () => {
  expect(named('深圳对口帮扶汕尾指挥部、上海市对口支援新疆工作前方指挥部派员参加。', 'GovernmentBody')).toEqual([
    '深圳对口帮扶汕尾指挥部',
    '上海市对口支援新疆工作前方指挥部',
  ])
})

it('both sides are the two of a kind, whatever was looked at in between', () => {
  const text =
    '杭州市妇联主席张敏到黔东南州考察,黔东南州妇联主席吴燕陪同。考察组走访了凯里市第一小学、黔东南州人民医院。双方签订合作协议。'
  expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 杭州市妇联 -- 黔东南州妇联'])
})

it.each([
  ['活动由全国工商联汽车经销商商会主办。', '全国工商联汽车经销商商会'],
  ['活动由恒远慈善基金管委会主办。', '恒远慈善基金管委会'],
])('chambers of trades and boards of funds are named whole: %s', (text, name) => {
  expect(named(text, 'SocialOrganization')).toEqual([name])
})
