import { describe, expect, it } from 'vitest'
import { extractText } from './support.ts'

/** `人 @ 机构: 职务`, in the order of the text. */
function positionsIn(text: string): string[] {
  const { entities, relations } = extractText(text)
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name
  return relations
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map(({ from, to, title }) => `${name(from)} @ ${name(to)}: ${title ?? ''}`)
}

describe('positions', () => {
  it('are read with the department between organisation and title', () => {
    expect(positionsIn('禾苗公益基金会项目发展部副部长周立群介绍了方案。')).toEqual([
      '周立群 @ 禾苗公益基金会: 项目发展部副部长',
    ])
  })

  it('may be several, in one organisation or in two', () => {
    expect(positionsIn('甘肃省教育厅党组书记、厅长吴敏,青禾社工服务中心主任、禾苗公益基金会理事冯雪出席。')).toEqual([
      '吴敏 @ 甘肃省教育厅: 党组书记',
      '吴敏 @ 甘肃省教育厅: 厅长',
      '冯雪 @ 青禾社工服务中心: 主任',
      '冯雪 @ 禾苗公益基金会: 理事',
    ])
  })

  it.each([
    [
      '曾任华阳集团副总裁的李文昌现任华阳慈善基金会理事长。',
      ['李文昌 @ 华阳集团: 副总裁', '李文昌 @ 华阳慈善基金会: 理事长'],
    ],
    ['担任市慈善总会会长的王国平向记者介绍了项目。', ['王国平 @ 市慈善总会: 会长']],
    ['身为温州商会会长的陈建国带头捐款10万元。', ['陈建国 @ 温州商会: 会长']],
    ['会议肯定了担任会长的责任,作为理事长的时候要尽职。', []],
    ['华阳慈善会成立。会长为李国平先生,秘书长是王建国。', ['李国平 @ 华阳慈善会: 会长', '王建国 @ 华阳慈善会: 秘书长']],
    [
      '云帆同乡会理事长张亮、常务副理事长李子华、李胜旗、刘少伦代表送交善款。',
      [
        '张亮 @ 云帆同乡会: 理事长',
        '李子华 @ 云帆同乡会: 常务副理事长',
        '李胜旗 @ 云帆同乡会: 常务副理事长',
        '刘少伦 @ 云帆同乡会: 常务副理事长',
      ],
    ],
    [
      '华阳公益基金会收到善款。青禾商会到场。善款由公益基金会会长李国平、财务长王建国代表接收。',
      ['李国平 @ 华阳公益基金会: 会长', '王建国 @ 华阳公益基金会: 财务长'],
    ],
    ['青禾商会会长张国立出席。仪式由慈善会副会长李国平主持。', ['张国立 @ 青禾商会: 会长']],
    ['王国平到场。曾任温州商会会长的陈建国捐款10万元。', ['陈建国 @ 温州商会: 会长']],
  ])('are told before 的 and the name: %s', (text, positions) => {
    expect(positionsIn(text)).toEqual(positions)
  })

  it('are of the body that a general word before a board points to', () => {
    const text = '禾苗公益基金会召开会议。\n基金会第三届理事会理事王建峰、朱建高出席,监事会监事叶杭生列席会议。'
    expect(positionsIn(text)).toEqual([
      '王建峰 @ 禾苗公益基金会: 理事',
      '朱建高 @ 禾苗公益基金会: 理事',
      '叶杭生 @ 禾苗公益基金会: 监事',
    ])
  })

  it('are of the branch of a party with the party before its place', () => {
    expect(positionsIn('民建甘肃省委社会服务部部长赵晓梅出席。')).toEqual(['赵晓梅 @ 民建甘肃省委社会服务部: 部长'])
  })

  it('are read before a comma, and with 之一', () => {
    expect(positionsIn('作为禾苗公益基金会理事长,李明德表示感谢。')).toEqual(['李明德 @ 禾苗公益基金会: 理事长'])
    expect(positionsIn('禾苗公益基金会发起人之一李明德表示感谢。')).toEqual(['李明德 @ 禾苗公益基金会: 发起人'])
    expect(positionsIn('李明德受聘为禾苗公益基金会爱心大使。')).toEqual(['李明德 @ 禾苗公益基金会: 爱心大使'])
    expect(positionsIn('李明德,禾苗公益基金会理事长赵晓梅到会。')).toEqual(['赵晓梅 @ 禾苗公益基金会: 理事长'])
  })

  it('are of the body that writes, and of a bank that is pointed to', () => {
    expect(positionsIn('云山集团捐款100万元。我集团人力资源总监李明德出席。')).toEqual([
      '李明德 @ 云山集团: 人力资源总监',
    ])
    expect(positionsIn('云山银行捐款100万元。该行行长李明德出席。')).toEqual(['李明德 @ 云山银行: 行长'])
  })

  it('hand their organisation on in a list', () => {
    expect(positionsIn('禾苗公益基金会理事长陈立新、副秘书长赵晓梅到会。')).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 副秘书长',
    ])
  })

  it('belong to the government of a place, also of the place that the article speaks of', () => {
    expect(positionsIn('甘肃省副省长周志成讲话。')).toEqual(['周志成 @ 甘肃省政府: 副省长'])
    expect(positionsIn('活动在甘肃省举行,副省长周志成讲话。')).toEqual(['周志成 @ 甘肃省政府: 副省长'])
  })

  it('find the organisation that a general word means', () => {
    expect(positionsIn('义诊在定西市人民医院举行,医院副院长吴敏致辞。')).toEqual(['吴敏 @ 定西市人民医院: 副院长'])
  })

  it('are none where a title only addresses', () => {
    expect(positionsIn('陈立新先生和赵晓梅女士参加了活动。')).toEqual([])
  })

  it('are read after the name, where somebody holds or is given an office', () => {
    expect(positionsIn('周立群,男,现任禾苗公益基金会副会长、启明星科技有限公司董事长、总经理。')).toEqual([
      '周立群 @ 禾苗公益基金会: 副会长',
      '周立群 @ 启明星科技有限公司: 董事长',
      '周立群 @ 启明星科技有限公司: 总经理',
    ])
    expect(
      positionsIn('会议选举陈立新为禾苗公益基金会第三届理事会理事长,赵晓梅为秘书长,李冬、冯雪为副理事长。'),
    ).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 秘书长',
      '李冬 @ 禾苗公益基金会: 副理事长',
      '冯雪 @ 禾苗公益基金会: 副理事长',
    ])
    expect(positionsIn('陈立新(启明星科技集团董事长)到会。')).toEqual(['陈立新 @ 启明星科技集团: 董事长'])
  })

  it('are those that somebody is told to have taken on, also where the body is named once', () => {
    expect(positionsIn('禾苗公益基金会由陈立新担任理事长,赵晓梅担任秘书长。')).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 秘书长',
    ])
    expect(positionsIn('禾苗公益基金会理事长一职由陈立新担任,秘书长由赵晓梅担任。')).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 秘书长',
    ])
  })

  it('are shared by a list, with the title before it or after it', () => {
    expect(positionsIn('禾苗公益基金会理事吴敏、郑海涛到会。')).toEqual([
      '吴敏 @ 禾苗公益基金会: 理事',
      '郑海涛 @ 禾苗公益基金会: 理事',
    ])
  })

  it('are read from rosters', () => {
    expect(positionsIn('禾苗公益基金会理事会名单\n陈立新 理事长\n赵晓梅 秘书长')).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 秘书长',
    ])
    expect(positionsIn('陈立新\n禾苗公益基金会理事长\n赵晓梅\n禾苗公益基金会副理事长')).toEqual([
      '陈立新 @ 禾苗公益基金会: 理事长',
      '赵晓梅 @ 禾苗公益基金会: 副理事长',
    ])
  })

  it('are told by a department without a title, and go on to the next in the list', () => {
    expect(positionsIn('禾苗公益基金会项目部李青,项目部专员赵晓梅到会。')).toEqual([
      '李青 @ 禾苗公益基金会: ',
      '赵晓梅 @ 禾苗公益基金会: 项目部专员',
    ])
  })

  it('may be in a department that is named after a place', () => {
    expect(positionsIn('禾苗公益基金会甘肃项目组组长赵晓梅到会。')).toEqual(['赵晓梅 @ 禾苗公益基金会: 甘肃项目组组长'])
  })

  it('are held by who founded a body', () => {
    expect(positionsIn('企业家陈立新创办的云帆科技集团到会。')).toEqual(['陈立新 @ 云帆科技集团: 创始人'])
  })

  it('may follow the name of somebody new, in the body last spoken of', () => {
    expect(positionsIn('禾苗公益基金会在陈立新理事长带领下开展了工作。')).toEqual(['陈立新 @ 禾苗公益基金会: 理事长'])
  })

  it('stand before a description of the person, and before those of former bodies', () => {
    expect(positionsIn('香港禾苗联谊会副会长、祖籍甘肃省定西市的港胞戴振平到会。')).toEqual([
      '戴振平 @ 香港禾苗联谊会: 副会长',
    ])
  })

  it('in a body of general name are those of the place of the office before', () => {
    expect(positionsIn('定西市安定区举行活动。区委统战部副部长、工商联党组书记吴敏到会。')).toContain(
      '吴敏 @ 安定区工商联: 党组书记',
    )
  })

  it('are shared by bodies named with the one that holds the office', () => {
    expect(positionsIn('甘肃省慈善联合会副会长、澄禾生物、澄禾科技董事长吴敏到会。')).toEqual([
      '吴敏 @ 甘肃省慈善联合会: 副会长',
      '吴敏 @ 澄禾生物: 董事长',
      '吴敏 @ 澄禾科技: 董事长',
    ])
    expect(positionsIn('禾苗公益基金会和云帆集团董事长吴敏到会。')).toEqual(['吴敏 @ 云帆集团: 董事长'])
  })

  it('are none that the kind of the body before does not have', () => {
    const text = '甘肃省教育厅副厅长吴敏、总裁周立群到会。'
    expect(positionsIn(text)).toEqual(['吴敏 @ 甘肃省教育厅: 副厅长'])
  })

  it('are those of the same hospital for the next professor, whatever the surname', () => {
    expect(positionsIn('兰州大学第一医院巩文秀教授、吴敏教授到会。')).toEqual([
      '巩文秀 @ 兰州大学第一医院: 教授',
      '吴敏 @ 兰州大学第一医院: 教授',
    ])
    expect(positionsIn('兰州大学第一医院胸外科主任冯雪教授、吴敏教授到会。')).toContain('吴敏 @ 兰州大学第一医院: 教授')
  })

  it('are not those of the body before where another is named that is not known', () => {
    const text = '甘肃省青少年发展基金会秘书长吴敏,动听968音乐调频副总监冯雪到会。'
    expect(positionsIn(text)).toEqual(['吴敏 @ 甘肃省青少年发展基金会: 秘书长'])
  })

  it('are of the committee of a zone or a street office, of a bank with its country, and of quarters', () => {
    expect(positionsIn('高新区党工委书记周立群参加。')).toEqual(['周立群 @ 高新区党工委: 书记'])
    expect(positionsIn('青禾银行(中国)行长周立群出席仪式。')).toEqual(['周立群 @ 青禾银行(中国): 行长'])
    expect(positionsIn('禾苗公益基金会首席公益官周立群出席。')).toEqual(['周立群 @ 禾苗公益基金会: 首席公益官'])
  })
})

describe('offices of streets and zones', () => {
  it.each([
    ['五常街道党工委书记陈明、办事处主任李丽参加。', ['五常街道党工委', '五常街道办事处']],
    ['西安高新区党工委副书记、管委会主任杨军出席。', ['西安高新区党工委', '西安高新区管委会']],
    ['西安市未央区徐家湾街道党工委书记陈明参加。', ['徐家湾街道党工委']],
  ])('are of their working committees and what stands beside these: %s', (text, bodies) => {
    const { entities, relations } = extractText(text)
    const held = relations.filter(({ type }) => type === 'HOLDS_POSITION').map(({ to }) => to)
    expect(entities.filter(({ id }) => held.includes(id)).map(({ name }) => name)).toEqual(bodies)
  })
})
