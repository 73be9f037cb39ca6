// The same links told in other ways: what is owed to a gift, lists of gifts, ceremonies, principals, and parts of bodies.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('a gift', () => {
  it.each([
    '得益于云帆集团200万元的资助,岷县锁林小学新建了食堂。',
    '有了云帆集团捐助的30万元,岷县锁林小学用上了新设备。',
    '依靠云帆集团的善款,岷县锁林小学添置了图书。',
    '志愿者们把云帆集团捐赠的棉衣送到岷县锁林小学。',
    '岷县青年志愿者协会受云帆集团委托,将棉衣300件送到岷县锁林小学。',
    '岷县锁林小学与云帆集团举行捐赠仪式。',
    '岷县锁林小学举行云帆集团捐赠仪式。',
    '本次捐赠方为云帆集团,受赠方为岷县锁林小学。',
    '云帆集团捐款300万元,其中200万元给岷县锁林小学。',
  ])('is told in many ways: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 岷县锁林小学'])
  })

  it.each([
    '岷县慈善总会发出倡议后,各界踊跃响应:云帆集团捐赠500万元、远山科技有限公司捐赠牛奶3000箱。',
    '仪式上,向岷县慈善总会捐赠的单位有:云帆集团(100万元)、远山科技有限公司(50万元)。',
    '岷县慈善总会收到的首批物资包括:云帆集团的图书1.2万册,远山科技有限公司的课桌400套。',
    '爱心企业纷纷向岷县慈善总会伸出援手,云帆集团送来口罩5万只,远山科技有限公司送来棉被100床。',
  ])('stands in a list: %s', (text) => {
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 岷县慈善总会', 'FUNDS 远山科技有限公司 -> 岷县慈善总会'])
  })

  it.each([
    '云帆集团董事长林国栋在岷县慈善总会捐赠名录前合影。',
    '由云帆集团生产的救护车已交付岷县人民医院使用。',
    '在岷县残联的帮助下,小周找到了工作,如今就职于云帆集团。',
  ])('is none where nobody gives: %s', (text) => {
    expect(linksIn(text, 'FUNDS', 'SUPPORTS')).toEqual([])
  })

  it('is of the body whose members its head leads', () => {
    const text = '兰州市岷县商会会长林国栋带队走进岷县锁林小学,捐赠价值5万元的文具。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 兰州市岷县商会 -> 岷县锁林小学'])
  })

  it('is of husband and wife, and of those on the board of a school for themselves', () => {
    expect(linksIn('周立新先生携夫人何婉清女士向兰州大学捐款100万元。', 'FUNDS')).toHaveLength(2)
    expect(linksIn('兰州大学董事会董事徐伟明捐资500万元,用于完善兰州大学体育设施。', 'FUNDS')).toEqual([
      'FUNDS 徐伟明 -> 兰州大学',
    ])
  })
})

describe('a project', () => {
  it.each([
    ['“绿芽行动”的发起者是兰州大学教授周立新。', 'INITIATES 周立新 -> 绿芽行动'],
    ['“绿芽行动”是在云帆集团的倡议下成立的。', 'INITIATES 云帆集团 -> 绿芽行动'],
    ['“绿芽行动”由云帆集团牵头,岷县人民医院共同参与。', 'PARTNERS_IN 岷县人民医院 -> 绿芽行动'],
    ['在岷县人民医院接受“绿芽行动”救助的患儿已达300名。', 'PARTNERS_IN 岷县人民医院 -> 绿芽行动'],
    ['岷县第一中学是“绿芽行动”在甘肃省的首个试点学校。', 'PARTNERS_IN 岷县第一中学 -> 绿芽行动'],
  ])('has founders and partners: %s', (text, link) => {
    expect(linksIn(text, 'INITIATES', 'PARTNERS_IN')).toContain(link)
  })

  it.each(['“微光书屋”项目纳入“绿芽行动”。', '作为“绿芽行动”系列活动之一,“微光书屋”慈善项目启动。'])(
    'is part of another: %s',
    (text) => {
      expect(linksIn(text, 'PART_OF')).toEqual(['PART_OF 微光书屋 -> 绿芽行动'])
    },
  )
})

it('a body is part of the one whose subsidiary it is', () => {
  expect(linksIn('远山科技有限公司系云帆集团的全资子公司。', 'PART_OF')).toEqual([
    'PART_OF 远山科技有限公司 -> 云帆集团',
  ])
})

describe('bodies', () => {
  it.each([
    '兰州大学党委书记陈伯年接待了来访的云帆集团副总裁吴敏。',
    '兰州大学与云帆集团召开座谈会,商讨助学合作。',
    '兰州大学与云帆集团一道,在岷县举办农技培训。',
    '兰州大学携手云帆集团为岷县捐赠3万册图书。',
  ])('work together or meet: %s', (text) => {
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 云帆集团 -- 兰州大学'])
  })

  it.each([
    '云帆集团董事长林国栋出席兰州大学与远山科技有限公司的签约仪式。',
    '因疫情影响,云帆集团取消了与远山科技有限公司的签约仪式。',
  ])('sign nothing where they are guests, or call it off: %s', (text) => {
    expect(linksIn(text, 'SIGNED_WITH').join()).not.toContain('云帆集团')
  })

  it('are assisted where they are said to be', () => {
    expect(linksIn('岷县锁林镇卫生院是兰州市第三人民医院的帮扶对象。', 'ASSISTS')).toEqual([
      'ASSISTS 兰州市第三人民医院 -> 岷县锁林镇卫生院',
    ])
  })
})

it('a person holds an office that stands after the name and a word for the body, or is told of him besides', () => {
  expect(linksIn('仪式由远山基金会主办。基金会王兵松理事长出席并致辞。', 'HOLDS_POSITION')).toEqual([
    'HOLDS_POSITION 王兵松 -> 远山基金会',
  ])
  expect(linksIn('云帆集团创始人林国栋现为岷县政协常委。', 'HOLDS_POSITION')).toHaveLength(2)
})

it('a project is where its first stop is', () => {
  const text = '“绿芽行动”启动。甘肃省岷县是该行动的首站。'
  expect(linksIn(text, 'LOCATED_IN')).toContain('LOCATED_IN 绿芽行动 -> 岷县')
})

it('no support is where none was given', () => {
  const text = '岷县财政局未对“绿芽行动”项目给予任何支持。'
  expect(relationsIn(text, 'SUPPORTS').filter(({ status }) => status === 'asserted')).toEqual([])
})

describe('who gives', () => {
  it.each([
    ['岷县锁林小学收到了何婉清善款5万元。', 'FUNDS 何婉清 -> 岷县锁林小学'],
    ['陈伯年将个人奖金50万元捐给兰州大学教育基金会。', 'FUNDS 陈伯年 -> 兰州大学教育基金会'],
    ['岷县红十字会接收捐款31万元。这些资金全部汇缴至甘肃省红十字会。', 'FUNDS 岷县红十字会 -> 甘肃省红十字会'],
    ['云帆集团董事长刘琪明捐款5万元,用于硬化平远县詹家村200余米的道路。', 'FUNDS 云帆集团 -> 詹家村政府'],
  ])('is named alone, or was given to before: %s', (text, link) => {
    expect(linksIn(text, 'FUNDS')).toContain(link)
  })
})

it('the first of two hospitals that are tied helps the other', () => {
  expect(linksIn('甘肃省人民医院与岷县中医院结成对口支援关系。', 'ASSISTS')).toEqual([
    'ASSISTS 甘肃省人民医院 -> 岷县中医院',
  ])
})

it('two bodies have part in what is said to be a project that they have worked on', () => {
  const text = '“绿芽行动”正式启动,这是兰州大学与云帆集团合作的第三个公益项目。'
  expect(linksIn(text, 'PARTNERS_IN')).toHaveLength(2)
})

it('a ceremony that two hold for a third is no gift to one of them', () => {
  const text = '甘肃省扶贫基金会与云帆集团举行捐赠仪式——岷县福利院获赠物品660万元。'
  expect(linksIn(text, 'FUNDS').join()).not.toContain('云帆集团 -> 甘肃省扶贫基金会')
})
