import { describe, expect, it } from 'vitest'
import { extractText, linksIn, relationsIn } from './support.ts'

describe('bodies that a description says to carry out a project', () => {
  it('have part in it', () => {
    const text = '会长为实施“青苗快车”项目的甘肃省妇联、陕西省妇联颁发了钥匙。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 甘肃省妇联 -> 青苗快车',
      'PARTNERS_IN 陕西省妇联 -> 青苗快车',
    ])
    expect(linksIn('作为“青苗计划”定点医院的岷县人民医院接诊了患儿。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 岷县人民医院 -> 青苗计划',
    ])
  })

  it('are not those that somebody acts beside', () => {
    expect(linksIn('王大明介绍了实施“青苗计划”的经验,岷县人民医院参加会议。', 'PARTNERS_IN')).toEqual([])
  })
})

describe('goods', () => {
  it('are given to those whom somebody goes to, also in a list and to people who are there', () => {
    const text = '重阳节前夕,云帆集团志愿者深入青岚敬老院、白石敬老院等五家敬老院,并为老人们送去了棉被。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 白石敬老院', 'FUNDS 云帆集团 -> 青岚敬老院'])
  })

  it('are no good wishes', () => {
    expect(linksIn('云帆集团志愿者走进青岚敬老院,为老人们送去了节日的祝福。', 'FUNDS')).toEqual([])
  })
})

describe('wishes', () => {
  it('are no volunteers', () => {
    expect(linksIn('本着自愿的原则,云帆集团向定西市慈善总会捐赠20万元。', 'FUNDS')).toEqual([
      'FUNDS 云帆集团 -> 定西市慈善总会',
    ])
    expect(relationsIn('云帆集团愿向定西市慈善总会捐赠20万元。', 'FUNDS').map(({ status }) => status)).toEqual([
      'hoped',
    ])
    const text = '云帆集团志愿者向定西市慈善总会捐赠20万元。'
    expect(relationsIn(text, 'FUNDS').map(({ status }) => status)).toEqual(['asserted'])
  })
})

describe('heads that names share', () => {
  it('are those of provinces by their short names, and how many they are is no part of the name', () => {
    const text = '禾苗公益基金会向宁夏、青海、甘肃三省区妇联捐赠了健康包。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 宁夏回族自治区妇联',
      'FUNDS 禾苗公益基金会 -> 甘肃妇联',
      'FUNDS 禾苗公益基金会 -> 青海省妇联',
    ])
  })

  it('are those of funds', () => {
    const text = '云帆集团设立了云帆助学、云帆助医以及云帆敬老三个专项基金。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 云帆集团 -> 云帆助医专项基金',
      'INITIATES 云帆集团 -> 云帆助学专项基金',
      'INITIATES 云帆集团 -> 云帆敬老专项基金',
    ])
  })
})

describe('a programme', () => {
  it('bears the name of the body before it where it is told to be carried out', () => {
    expect(linksIn('定西市慈善总会母亲救助项目启动仪式在岷县举行。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 定西市慈善总会 -> 定西市慈善总会母亲救助项目',
    ])
    expect(linksIn('定西市慈善总会重点项目推进会在岷县举行。', 'PARTNERS_IN')).toEqual([])
  })
})

describe('an officer', () => {
  it('is whoever has become one', () => {
    expect(linksIn('会上,胡天明女士成为禾苗公益基金会的首位理事。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 胡天明 -> 禾苗公益基金会',
    ])
  })
})

describe('a development zone', () => {
  it('has a committee and a board of its own', () => {
    const text = '定西经济技术开发区党工委书记、管委会主任胡天明出席。'
    expect(linksIn(text, 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 胡天明 -> 定西经济技术开发区党工委',
      'HOLDS_POSITION 胡天明 -> 定西经济技术开发区管委会',
    ])
  })
})

describe('who speaks for another', () => {
  it('is of the same body where nothing else is said', () => {
    expect(linksIn('云帆集团党委书记胡天明代表董事长徐文强致辞。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 徐文强 -> 云帆集团',
      'HOLDS_POSITION 胡天明 -> 云帆集团',
    ])
  })
})

describe('a company', () => {
  it('is called by its name without what kind it is of', () => {
    expect(linksIn('爱心药企云帆公司、家电企业远山集团向定西市慈善总会捐赠20万元。', 'FUNDS')).toEqual([
      'FUNDS 云帆公司 -> 定西市慈善总会',
      'FUNDS 远山集团 -> 定西市慈善总会',
    ])
  })
})

describe('a programme of a quoted fund', () => {
  it('is part of the fund', () => {
    const text = '定西市慈善总会“青苗基金”阳光课堂项目发放仪式在岷县举行。'
    expect(linksIn(text, 'PART_OF')).toContain('PART_OF 青苗基金阳光课堂项目 -> 青苗基金')
  })
})

describe('lists that something is told of respectively', () => {
  it('are read in pairs', () => {
    const gifts = '云帆集团和远山公司分别向岷县第一中学、岷县第二中学捐赠图书500册。'
    expect(linksIn(gifts, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 岷县第一中学', 'FUNDS 远山公司 -> 岷县第二中学'])
    const signed = '云帆集团、远山公司分别与定西市人民医院、岷县中医院签署合作协议。'
    expect(linksIn(signed, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 云帆集团 -- 定西市人民医院',
      'SIGNED_WITH 岷县中医院 -- 远山公司',
    ])
  })

  it('are all meant where one gives', () => {
    expect(linksIn('云帆集团分别向岷县第一中学、岷县第二中学捐赠10万元。', 'FUNDS')).toHaveLength(2)
  })
})

describe('what a body has', () => {
  it('are its projects, also in lists of which some have no marks', () => {
    const text = '禾苗公益基金会成立以来,已有“青苗计划”、培竹计划、“暖冬行动”等多个品牌公益项目。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 禾苗公益基金会 -> 培竹计划',
      'PARTNERS_IN 禾苗公益基金会 -> 暖冬行动',
      'PARTNERS_IN 禾苗公益基金会 -> 青苗计划',
    ])
  })
})

describe('slogans', () => {
  it('are no companies', () => {
    const text = '爱心企业情系教育 捐资助学\n云帆集团秉持“百年企业、辉光日新、惠及员工”的愿景,向岷县中学捐赠10万元。'
    expect(extractText(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []))).toEqual([
      '云帆集团',
    ])
  })
})

describe('a secretary', () => {
  it('is of the committee that the title names', () => {
    expect(linksIn('白石村党委书记胡天明陪同考察。', 'HOLDS_POSITION')).toEqual(['HOLDS_POSITION 胡天明 -> 白石村党委'])
  })
})

describe('who is responsible for a project', () => {
  it('holds an office of it', () => {
    expect(linksIn('“青苗计划”助农公益项目负责人胡天明作了介绍。', 'HOLDS_POSITION')).toEqual([
      'HOLDS_POSITION 胡天明 -> 青苗计划',
    ])
  })
})

describe('who comes with goods', () => {
  it('gives them to whom they come', () => {
    expect(linksIn('云帆集团员工携带300套校服走进岷县第二小学。', 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 岷县第二小学'])
    expect(linksIn('云帆集团员工带着30名学生走进岷县第二小学。', 'FUNDS')).toEqual([])
  })
})

describe('under whose lead something is done', () => {
  it('supports it', () => {
    expect(linksIn('在定西市妇联的组织下,云帆集团参与了“暖冬行动”。', 'SUPPORTS')).toEqual([
      'SUPPORTS 定西市妇联 -> 暖冬行动',
    ])
  })
})

describe('what is built by now', () => {
  it('is where it stands', () => {
    expect(linksIn('目前,云帆集团已在陇西县、岷县等地建立了四所“青苗书屋”。', 'LOCATED_IN')).toEqual([
      'LOCATED_IN 青苗书屋 -> 岷县',
      'LOCATED_IN 青苗书屋 -> 陇西县',
    ])
  })
})

describe('a fund after a dash', () => {
  it('has a name without the dash', () => {
    const names = extractText('定西市慈善基金会-远山集团公益基金捐建了“萤火虫乐园”。').entities.map(({ name }) => name)
    expect(names).toContain('远山集团公益基金')
  })
})
