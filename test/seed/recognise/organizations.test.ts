import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

describe('organisations', () => {
  it('begin after the verbs and function words before them', () => {
    const found = recogniseText('近日禾苗公益基金会携手启明星教育科技有限公司走进甘肃省定西市人民医院捐赠设备。')
    expect(namesOf(found, 'Foundation')).toEqual(['禾苗公益基金会'])
    expect(namesOf(found, 'Company')).toEqual(['启明星教育科技有限公司'])
    expect(namesOf(found, 'Hospital')).toEqual(['甘肃省定西市人民医院'])
  })

  it.each([
    ['北京医学奖励基金会', 'Foundation'],
    ['广东省惠品会慈善基金会', 'Foundation'],
    ['北京为禾而教公益基金会', 'Foundation'],
    ['禾苗公司慈善基金会', 'Foundation'],
    ['深圳市同心俱乐部慈善基金会', 'Foundation'],
    ['宜宾市博爱100公益服务中心', 'SocialOrganization'],
    ['澳门街坊会联合总会', 'SocialOrganization'],
    ['中国日本商会', 'SocialOrganization'],
    ['香港禾康会', 'SocialOrganization'],
    ['爱心树公益服务中心', 'SocialOrganization'],
  ] as const)('are read between their place and a telling ending, whatever stands between: %s', (name, type) => {
    expect(namesOf(recogniseText(`9月5日,${name}向红河县捐赠图书。`), type)).toEqual([name])
    expect(namesOf(recogniseText(`活动由县民政局、${name}、红星医院主办。`), type)).toEqual([name])
  })

  it.each([
    '北京冬奥会、全运会将于今年举行。',
    '上海音乐会、北京将会与他们见面。',
    '上海举行成立协会的仪式。',
    '他在上海为贫困学生联系慈善基金会。',
    '浙江两会、四川党代会、广东人会说粤语。',
  ])('are no meetings and no verbs between a place and a general ending: %s', (text) => {
    expect(recogniseText(text).mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('are societies by all that stands between a mark and the office that somebody holds in them', () => {
    const text = '县长李明、青山之友秘书长张红、禾苗家园会长王强、时任会长陈军、爱心企业家理事长李海出席。'
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual(['青山之友', '禾苗家园'])
  })

  it('are no general words', () => {
    const text = '各级政府、多家爱心企业、公立医院和公益组织参加了活动,三家省级医院与两家基金会到会。'
    expect(recogniseText(text).mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('begin with the brand of a company of the article, whatever the dictionary reads', () => {
    const text = '中天控股集团发布报告。集团依托中天爱心慈善基金会开展助学。'
    expect(namesOf(recogniseText(text), 'Foundation')).toEqual(['中天爱心慈善基金会'])
  })

  it('may be brands that the dictionary takes for verbs, and bodies of all China', () => {
    const found = recogniseText('中华全国体育基金会携手安踏集团开展助学。联想集团到会。')
    expect(namesOf(found, 'Foundation')).toEqual(['中华全国体育基金会'])
    expect(namesOf(found, 'Company')).toContain('安踏集团')
  })

  it('are no grades of hospitals and no bodies of every level', () => {
    const text = '定西医院是综合性三级甲等医院,救助国家、省、市、区总工会核定的特困职工。'
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual([])
    expect(namesOf(recogniseText(text), 'Hospital')).not.toContain('综合性三级甲等医院')
  })

  it('are no verbs and pronouns before a general word', () => {
    const text = '会上，讨论基金会章程，他要求基金会加强管理，探索基金会发展道路。感恩公益基金会到会。'
    expect(namesOf(recogniseText(text), 'Foundation')).toEqual(['感恩公益基金会'])
  })

  it('may be a section or foundation that is named with the body it belongs to', () => {
    const text = '甘肃同学会加拿大分会和兰州银行山花慈善基金会捐款。'
    expect(namesOf(recogniseText(text), 'SocialOrganization')).toEqual(['甘肃同学会加拿大分会'])
    expect(namesOf(recogniseText(text), 'Foundation')).toEqual(['兰州银行山花慈善基金会'])
  })

  it('may hold the name of a larger one', () => {
    expect(namesOf(recogniseText('患者在兰州大学第二医院接受治疗。'), 'Hospital')).toEqual(['兰州大学第二医院'])
    expect(namesOf(recogniseText('共建农业银行兰州分行爱心账户。'), 'Company')).toContain('农业银行兰州分行')
  })

  it('of the whole country may be joined by 和, and stand by ordinary words beside another giver', () => {
    const found = recogniseText('禾苗公益基金会、中国乡村文化和阅读中心与蜜蜂集团联合推出活动。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['中国乡村文化和阅读中心'])
    expect(namesOf(found, 'Company')).toEqual(['蜜蜂集团'])
  })

  it('are no bodies of a place that are counted', () => {
    expect(namesOf(recogniseText('参加帮扶的兰州医院增加到19家。'), 'Hospital')).toEqual([])
  })

  it('take the place of the article where they name only a level', () => {
    const found = recogniseText('甘肃省近日召开会议。省卫生健康委、省民政厅负责人参加会议。')
    expect(namesOf(found, 'GovernmentBody')).toEqual(['甘肃省卫生健康委', '甘肃省民政厅'])
  })

  it('do not lose the first character of their place to the date before them', () => {
    expect(namesOf(recogniseText('2022年2月湖南省民政厅领导参观展览。'), 'GovernmentBody')).toEqual(['湖南省民政厅'])
  })

  it('share their heads', () => {
    const found = recogniseText('来自北京市海淀区、丰台区红十字会的代表参加活动。')
    expect(namesOf(found, 'SocialOrganization')).toEqual(['海淀区红十字会', '丰台区红十字会'])
  })

  it('keep the level of who founded them, and a 和 that looks like a county apart', () => {
    const found = recogniseText('甘肃省立医院院长周立群到会。爱心企业、爱心人士和县红十字会捐款。')
    expect(namesOf(found, 'Hospital')).toEqual(['甘肃省立医院'])
    expect(namesOf(found, 'SocialOrganization')).toEqual(['县红十字会'])
  })

  it('may bear the name of a person, who is not named there', () => {
    const found = recogniseText('陈立新先生到会。甘肃省陈立新希望小学举行仪式，青禾陈立新教育基金会捐款。')
    expect(namesOf(found, 'ResearchBody')).toEqual(['甘肃省陈立新希望小学'])
    expect(namesOf(found, 'Foundation')).toEqual(['青禾陈立新教育基金会'])
    expect(namesOf(found, 'Person')).toEqual(['陈立新'])
  })

  it('may be hospitals of a township, which have a centre in their name', () => {
    expect(namesOf(recogniseText('李旺中心卫生院代表受赠单位发言。'), 'Hospital')).toEqual(['李旺中心卫生院'])
  })

  it('need no ending where they launch or give', () => {
    const found = recogniseText('“阳光课堂计划”由禾苗公益基金会、泽瑞和Brightway共同发起。')
    expect(namesOf(found, 'Company')).toEqual(['泽瑞', 'Brightway'])
  })

  it('need no ending in lists that say what they are of, nor beside companies', () => {
    const listed = recogniseText('蓝湖地产、星海、云帆汽车等爱心企业参加活动。')
    expect(namesOf(listed, 'Company')).toEqual(['蓝湖地产', '星海', '云帆汽车'])
    const beside = recogniseText('启明星科技有限公司、蓝帆食品和志愿者到场。')
    expect(namesOf(beside, 'Company')).toEqual(['启明星科技有限公司', '蓝帆食品'])
  })

  it('are no places in such lists', () => {
    expect(namesOf(recogniseText('活动走进甘肃省定西市、岷县、泽湖镇等单位。'), 'Company')).toEqual([])
  })

  it('may have a verb or a short function word for their name', () => {
    const found = recogniseText('仪式由正禾公益基金会主办,腾跃公益慈善基金会和Starlight公益基金会参加。')
    expect(namesOf(found, 'Foundation')).toEqual(['正禾公益基金会', '腾跃公益慈善基金会', 'Starlight公益基金会'])
  })

  it('keep the level alone where the text names no place', () => {
    const found = recogniseText('县民政局、县妇联等部门参加。')
    expect(namesOf(found, 'GovernmentBody')).toEqual(['县民政局'])
    expect(namesOf(found, 'SocialOrganization')).toEqual(['县妇联'])
  })

  it('hold two words for a company in one name', () => {
    expect(namesOf(recogniseText('泽安人寿保险有限公司捐赠口罩。'), 'Company')).toEqual(['泽安人寿保险有限公司'])
  })

  it('are found in any text without failing, and lie within it in order', () => {
    const piece = fc.constantFrom(
      '基金会',
      '公司',
      '和',
      '、',
      '(',
      ')',
      '“',
      '”',
      '省',
      '委',
      '青海',
      '王',
      '秘书长',
      '向',
      '捐赠',
      'A',
      '·',
      '。',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const { article, mentions } = recogniseText(`活动在甘肃省举行。${pieces.join('')}`)
        let before = 0
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(article.view.text.length)
          before = start
        }
      }),
      { numRuns: 150 },
    )
  })

  it('begin with a place that the dictionary reads into the next word', () => {
    expect(namesOf(recogniseText('岳阳高帆节能装备制造有限公司到会。'), 'Company')).toEqual([
      '岳阳高帆节能装备制造有限公司',
    ])
  })

  it('are foundations where a fund gives or builds', () => {
    expect(namesOf(recogniseText('香港新叶(赵氏)慈善基金为木禾小学无偿捐建教学楼。'), 'Foundation')).toEqual([
      '香港新叶(赵氏)慈善基金',
    ])
  })

  it('of the army are named with it', () => {
    expect(namesOf(recogniseText('患者在中国人民解放军兰州军区总医院接受治疗。'), 'Hospital')).toEqual([
      '中国人民解放军兰州军区总医院',
    ])
  })

  it('may be of investors, offices of committees, and branches of a bank by its short name', () => {
    expect(namesOf(recogniseText('兰州市外商投资协会秘书长吴敏到会。'), 'SocialOrganization')).toEqual([
      '兰州市外商投资协会',
    ])
    expect(namesOf(recogniseText('定西市委办公室主任吴敏到会。'), 'GovernmentBody')).toContain('定西市委办公室')
    expect(namesOf(recogniseText('建行甘肃省分行捐赠10万元。'), 'Company')).toEqual(['建行甘肃省分行'])
  })

  it('are companies by the country they are in, and begin after a project', () => {
    const found = recogniseText('云帆商用(中国)捐赠图书。“新叶计划”甘肃项目木禾小学仪式举行。')
    expect(namesOf(found, 'Company')).toEqual(['云帆商用(中国)'])
    expect(namesOf(found, 'ResearchBody')).toEqual(['木禾小学'])
  })

  it('may be called by any words before 集团 where a body acts, and after what is done to bodies', () => {
    for (const name of ['三一集团', '大成集团', '如意集团', '首农集团'])
      expect(namesOf(recogniseText(`${name}向定西市捐款100万元。`), 'Company')).toEqual([name])
    expect(namesOf(recogniseText('感谢光大集团的爱心捐赠。'), 'Company')).toEqual(['光大集团'])
    expect(namesOf(recogniseText('跨国集团向灾区捐款,该集团向学校捐赠。'), 'Company')).toEqual([])
    expect(namesOf(recogniseText('大成希望小学举行开学典礼。'), 'ResearchBody')).toEqual(['大成希望小学'])
  })

  it('are no persons where they follow some in a list', () => {
    const found = recogniseText('县教育局局长王晓平、李宁集团董事长李强出席。')
    expect(namesOf(found, 'Person')).toEqual(['王晓平', '李强'])
    expect(namesOf(found, 'Company')).toEqual(['李宁集团'])
  })

  it('end where a word of the dictionary runs on', () => {
    expect(namesOf(recogniseText('会宁县教育局长期支持教育。'), 'GovernmentBody')).toEqual(['会宁县教育局'])
    expect(namesOf(recogniseText('禾苗公益基金会员工捐款。'), 'Foundation')).toEqual(['禾苗公益基金会'])
    expect(namesOf(recogniseText('中国银行甘肃省分行为学校捐款。'), 'Company')).toEqual(['中国银行甘肃省分行'])
    expect(namesOf(recogniseText('将在三年内向禾苗公益基金会捐款。'), 'Foundation')).toEqual(['禾苗公益基金会'])
  })
})

it('a company keeps the words before the place that it names in brackets', () => {
  expect(namesOf(recogniseText('南山企业(平湖)有限公司向学校捐款。'), 'Company')).toEqual(['南山企业(平湖)有限公司'])
})
