// Names as local newspapers give them: by rank alone, by 我市, with two places, with characters that are words elsewhere.

import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const read = (text: string) => recogniseText(text)

describe('officials named by their rank', () => {
  it.each([
    ['市领导刘学军、陈美玉、郑宏参加启动仪式。', ['刘学军', '陈美玉', '郑宏']],
    ['学校领导何志明、冯春华和师生代表一起参加了仪式。', ['何志明', '冯春华']],
    ['县领导王立新陪同考察。', ['王立新']],
    ['各级领导高度重视,镇领导常到村里走访,市领导高度评价了企业的善举。', []],
  ])('are persons: %s', (text, persons) => {
    expect(namesOf(read(text), 'Person')).toEqual(persons)
  })
})

describe('hospitals and schools', () => {
  it.each([
    ['患儿被送到兰州军区乌鲁木齐总医院接受手术。', '兰州军区乌鲁木齐总医院'],
    ['南京军区福州总医院院长李建国参加仪式。', '南京军区福州总医院'],
    ['湘潭市文明办发布消息,青禾集团向我市第一人民医院捐赠呼吸机10台。', '湘潭市第一人民医院'],
    ['湘潭市教育局表示,我市妇幼保健院获赠设备。', '湘潭市妇幼保健院'],
    ['由山东寿光市慈善总会和寿光和信医院出资设立基金。', '寿光和信医院'],
  ])('are read whole: %s', (text, hospital) => {
    expect(namesOf(read(text), 'Hospital')).toContain(hospital)
  })

  it.each(['湘潭市教育局表示,我市公立医院将逐步配备。', '省红十字会援建了20所博爱卫生院。'])(
    'are none where many are meant: %s',
    (text) => {
      expect(namesOf(read(text), 'Hospital')).toEqual([])
    },
  )
})

describe('a name that begins with a word for and, in or on', () => {
  it.each([
    [
      '江苏和润科技有限公司、浙江和鼎铜业有限公司分别捐款。',
      'Company',
      ['江苏和润科技有限公司', '浙江和鼎铜业有限公司'],
    ],
    ['山东和之信建设项目管理有限公司出资300万元。', 'Company', ['山东和之信建设项目管理有限公司']],
    ['该公司出资100万元设立中恒助学基金。', 'Project', ['中恒助学基金']],
    ['企业在市慈善总会设立上善助医基金。', 'Project', ['上善助医基金']],
  ] as const)('is read whole: %s', (text, type, names) => {
    expect(namesOf(read(text), type)).toEqual(names)
  })
})

describe('bodies that every place has', () => {
  it.each([
    ['云山集团通过日喀则市慈善总会和红十字会捐赠2000万元。', ['日喀则市慈善总会', '日喀则市红十字会']],
    ['会宁县总工会、妇联和残联为困难家庭送去慰问金。', ['会宁县总工会', '会宁县妇联', '会宁县残联']],
    ['云山集团和红十字会举办活动。', []],
  ])('share the place of the one before: %s', (text, names) => {
    expect(namesOf(read(text), 'SocialOrganization')).toEqual(names)
  })
})

describe('funds and committees', () => {
  it.each([
    ['某公司出资,设立美能慈善冠名基金。', 'Project', ['美能慈善冠名基金']],
    ['相城区成立了爱龄慈善助老冠名基金和顺佳基金。', 'Project', ['爱龄慈善助老冠名基金', '顺佳基金']],
    ['这是市里首个大额慈善冠名基金。', 'Project', []],
    ['市委统战部副部长王坚英、县委宣传部部长李刚参加。', 'GovernmentBody', ['市委统战部', '县委宣传部']],
    ['洛阳市中心医院、南阳市中心医院参加救治。', 'Hospital', ['洛阳市中心医院', '南阳市中心医院']],
  ] as const)('are read: %s', (text, type, names) => {
    expect(namesOf(read(text), type)).toEqual(names)
  })
})

describe('schools by number, papers and plans', () => {
  it.each([
    ['捐赠仪式在文昌一小举行。', 'ResearchBody', ['文昌一小']],
    ['会宁县育才三小、柴门四小获赠图书。', 'ResearchBody', ['会宁县育才三小', '柴门四小']],
    ['孩子们每天阅读一小时,关爱“一老一小”。', 'ResearchBody', []],
    ['按照《中共中央国务院关于做好乡村振兴工作的意见》,会宁县教育局开展帮扶。', 'GovernmentBody', ['会宁县教育局']],
    ['今年是实施“十四五”规划的关键之年。', 'Project', []],
    ['(记者张三 通讯员李四)云山集团向会宁县第一中学捐款。', 'Company', ['云山集团']],
    ['比亚迪迅速行动,向四川省红十字会捐款1000万元。', 'Company', ['比亚迪']],
    ['大家在8年的时间里累计向中国红十字基金会捐赠1500万元。', 'Company', []],
  ] as const)('are told from what only looks so: %s', (text, type, names) => {
    expect(namesOf(read(text), type)).toEqual(names)
  })
})

describe('a body that was called otherwise before', () => {
  it.each(['中国乡村发展基金会(原中国扶贫基金会)在雅安召开会议。', '中国乡村发展基金会的前身是中国扶贫基金会。'])(
    'is one: %s',
    (text) => {
      expect(namesOf(read(text), 'Foundation')).toEqual(['中国乡村发展基金会'])
    },
  )
})

describe('public bodies and societies of 我市', () => {
  it.each([
    ['湘潭市举行仪式,我市教育局局长李建国到场。', 'GovernmentBody', ['湘潭市教育局']],
    ['湘潭市举行仪式,我市人大常委会副主任李建国到场。', 'GovernmentBody', ['湘潭市人大常委会']],
    ['湘潭市举行仪式,我市红十字会和慈善总会的代表到场。', 'SocialOrganization', ['湘潭市红十字会', '湘潭市慈善总会']],
    ['湘潭市举行仪式,我市各民政局、我市爱心企业到场。', 'GovernmentBody', []],
  ] as const)('are the city’s: %s', (text, type, names) => {
    expect(namesOf(read(text), type)).toEqual(names)
  })
})

describe('words before an ending', () => {
  it('may tell times of life', () => {
    expect(namesOf(read('青禾集团助力湘潭市老年基金会开展活动。'), 'Foundation')).toEqual(['湘潭市老年基金会'])
  })

  it('name nothing where one of a kind is told', () => {
    expect(namesOf(read('这是全省最大的民营企业慈善基金会之一。'), 'Foundation')).toEqual([])
    expect(namesOf(read('项目先后获得市民政局“社区品牌公益项目”等称号。'), 'Project')).toEqual([])
  })
})

describe('schools', () => {
  it('may have names of lone characters, the last a function word', () => {
    const text = '企业向井都中学捐款,又向南岭中学和潮南井都中学捐书。'
    expect(namesOf(read(text), 'ResearchBody')).toEqual(['潮南井都中学', '南岭中学'])
  })

  it('hold no verb between a county and their town', () => {
    expect(namesOf(read('李国平赴涪陵区参加珍溪镇中心小学竣工仪式。'), 'ResearchBody')).toEqual(['珍溪镇中心小学'])
  })
})
