import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

describe('launching', () => {
  it('is read in the active and the passive, with all who take part', () => {
    const wanted = ['INITIATES 禾苗公益基金会 -> 新叶计划', 'INITIATES 青禾慈善基金会 -> 新叶计划']
    expect(linksIn('禾苗公益基金会联合青禾慈善基金会发起“新叶计划”。', 'INITIATES')).toEqual(wanted)
    expect(linksIn('由禾苗公益基金会、青禾慈善基金会共同发起的“新叶计划”启动。', 'INITIATES')).toEqual(wanted)
    expect(linksIn('“新叶计划”由禾苗公益基金会和青禾慈善基金会共同发起。', 'INITIATES')).toEqual(wanted)
  })

  it('may describe the project', () => {
    expect(linksIn('“石拱桥”是禾苗公益基金会2011年发起的公益项目，帮助山村修桥。', 'INITIATES')).toEqual([
      'INITIATES 禾苗公益基金会 -> 石拱桥',
    ])
  })

  it('is not what somebody says who speaks of it', () => {
    expect(linksIn('甘肃省副省长周志成表示,实施“新叶计划”很有意义。', 'PARTNERS_IN', 'INITIATES')).toEqual([])
  })
})

describe('names that follow their verb', () => {
  it('are those who signed', () => {
    const text = '禾苗公益基金会在甘肃省举办活动。此次签订合作协议的医院包括：甘肃省中医院、甘肃省人民医院。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 甘肃省中医院 -- 禾苗公益基金会',
      'SIGNED_WITH 甘肃省人民医院 -- 禾苗公益基金会',
    ])
  })

  it('are those who take part, and those who give', () => {
    expect(linksIn('“新叶计划”启动。共同实施项目的有甘肃省中医院、甘肃省人民医院。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 甘肃省中医院 -> 新叶计划',
      'PARTNERS_IN 甘肃省人民医院 -> 新叶计划',
    ])
    const gifts = '多家企业向甘肃省慈善总会捐款10万元。捐赠企业名单如下：启明星科技有限公司、星河集团。'
    expect(linksIn(gifts, 'FUNDS')).toContain('FUNDS 启明星科技有限公司 -> 甘肃省慈善总会')
  })
})

describe('agreements', () => {
  it('do not join the bodies of one person, nor with what they are about', () => {
    const text = '禾苗公益基金会会长、星河集团董事长陈立新和甘肃省教育厅厅长周立群共同签署了“新叶计划”合作协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 星河集团 -- 甘肃省教育厅',
      'SIGNED_WITH 甘肃省教育厅 -- 禾苗公益基金会',
    ])
  })
})

describe('what points back', () => {
  it('means the thing named last whose name its noun ends', () => {
    const text = '“新叶助学项目”启动“百县计划”。该项目由禾苗公益基金会发起。'
    expect(linksIn(text, 'INITIATES')).toEqual(['INITIATES 禾苗公益基金会 -> 新叶助学项目'])
  })

  it('is not a kind of thing', () => {
    const text = '“新叶助学项目”由禾苗公益基金会发起。甘肃省教育厅实施卫生项目。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([])
  })

  it('is nothing that the text names only later, and once', () => {
    expect(linksIn('甘肃省会议举行\n项目由禾苗公益基金会发起。会上介绍了“新叶计划”。', 'INITIATES')).toEqual([])
  })

  it('is no plan where a body is called so', () => {
    const [link] = relationsIn('“新叶行动”由甘肃省计划生育协会等单位联合发起。', 'INITIATES')
    expect(link?.status).toBe('asserted')
  })

  it('is no plan where a project is called one', () => {
    const [link] = relationsIn('“新叶助学计划”已经开始。这个计划由禾苗公益基金会发起。', 'INITIATES')
    expect(link?.status).toBe('asserted')
  })
})

describe('taking part', () => {
  it('names the part of each', () => {
    const text = '“新叶计划”由甘肃省慈善总会主办,青禾社工服务中心承办。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 甘肃省慈善总会 -> 新叶计划',
      'PARTNERS_IN 青禾社工服务中心 -> 新叶计划',
    ])
    expect(relationsIn(text, 'PARTNERS_IN').map(({ role }) => role)).toEqual(['主办', '承办'])
  })

  it('may be told by a noun', () => {
    expect(linksIn('“新叶计划”首席支持方——青禾慈善基金会秘书长冯雪到会。', 'SUPPORTS')).toEqual([
      'SUPPORTS 青禾慈善基金会 -> 新叶计划',
    ])
  })

  it('may be told by a noun after a list, or by being chosen', () => {
    const text = '“新叶计划”由甘肃省民政厅指导,甘肃省教育厅、甘肃省财政厅等部门作为支持单位。'
    expect(linksIn(text, 'SUPPORTS')).toContain('SUPPORTS 甘肃省财政厅 -> 新叶计划')
    expect(linksIn('“新叶计划”将定西市人民医院确定为定点医院。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 定西市人民医院 -> 新叶计划',
    ])
    expect(linksIn('定西市人民医院被授予“新叶计划”定点医院。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 定西市人民医院 -> 新叶计划',
    ])
  })

  it('may stand before who plays it, and goes to the project that the sentence names', () => {
    expect(linksIn('作为发起单位,禾苗公益基金会为“新叶计划”投入300万元。', 'INITIATES')).toEqual([
      'INITIATES 禾苗公益基金会 -> 新叶计划',
    ])
  })

  it('is that of an owner, and of who carries out what the project is said to be', () => {
    expect(linksIn('“新叶计划”系禾苗公益基金会旗下公益项目。', 'PARTNERS_IN')).toEqual([
      'PARTNERS_IN 禾苗公益基金会 -> 新叶计划',
    ])
    const text = '“新叶计划”是由禾苗公益基金会发起,联合云山科技有限公司共同实施的助学项目。'
    expect(linksIn(text, 'PARTNERS_IN')).toContain('PARTNERS_IN 云山科技有限公司 -> 新叶计划')
    expect(linksIn('定西市教育局为“新叶计划”提供了大力支持。', 'SUPPORTS')).toEqual([
      'SUPPORTS 定西市教育局 -> 新叶计划',
    ])
  })
})

describe('support', () => {
  it('is read around 在…下 and after 获得', () => {
    expect(linksIn('在甘肃省教育厅的大力支持下,禾苗公益基金会启动“新叶计划”。', 'SUPPORTS')).toEqual([
      'SUPPORTS 甘肃省教育厅 -> 新叶计划',
    ])
    expect(linksIn('“新叶计划”得到了甘肃省教育厅的支持。', 'SUPPORTS')).toEqual(['SUPPORTS 甘肃省教育厅 -> 新叶计划'])
  })

  it('is no fact where it is hoped for, and planned where it will be', () => {
    const hoped = relationsIn('希望甘肃省教育厅支持“新叶计划”。', 'SUPPORTS')
    expect(hoped.map(({ status }) => status)).toEqual(['hoped'])
    const planned = relationsIn('甘肃省教育厅将支持“新叶计划”。', 'SUPPORTS')
    expect(planned.map(({ status }) => status)).toEqual(['planned'])
  })
})

describe('agreements and meetings', () => {
  it('分别与 makes a star, not a clique', () => {
    const text = '禾苗公益基金会与定西市人民医院、兰州大学第二医院和甘肃省中医院分别签署合作协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual([
      'SIGNED_WITH 兰州大学第二医院 -- 禾苗公益基金会',
      'SIGNED_WITH 定西市人民医院 -- 禾苗公益基金会',
      'SIGNED_WITH 甘肃省中医院 -- 禾苗公益基金会',
    ])
  })

  it('go on to the organisations that people act for', () => {
    const text = '禾苗公益基金会秘书长赵晓梅前往兰州市,拜访甘肃省民政厅。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 甘肃省民政厅 -- 禾苗公益基金会'])
  })

  it('find who works together in a fund that is named with its body', () => {
    const text = '甘肃省中医院成为禾苗公益基金会新叶天使基金合作医院。'
    expect(linksIn(text, 'PARTNERS_IN')).toContain('PARTNERS_IN 甘肃省中医院 -> 禾苗公益基金会新叶天使基金')
  })

  it('find who does several things, verb after verb', () => {
    const text = '禾苗公益基金会将组织实施“新叶计划”、持续开展“山花书屋”项目。'
    expect(linksIn(text, 'PARTNERS_IN', 'PART_OF')).toEqual([
      'PARTNERS_IN 禾苗公益基金会 -> 山花书屋',
      'PARTNERS_IN 禾苗公益基金会 -> 新叶计划',
    ])
  })

  it('find what guidance is given to that names nothing', () => {
    const text = '“新叶计划”由禾苗公益基金会发起，甘肃省民政厅给予指导。'
    expect(linksIn(text, 'SUPPORTS')).toEqual(['SUPPORTS 甘肃省民政厅 -> 新叶计划'])
  })

  it('find what 这项活动 means', () => {
    const text = '“新叶计划”由禾苗公益基金会推出。云山集团为这项活动捐赠1000万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云山集团 -> 新叶计划'])
  })

  it('find those that 双方 means', () => {
    const text = '禾苗公益基金会与甘肃省中医院座谈。双方签署合作协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 甘肃省中医院 -- 禾苗公益基金会'])
  })

  it('are between the two that hold the ceremony', () => {
    const text = '禾苗公益基金会与云帆科技集团12月5日举行签约仪式。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 云帆科技集团 -- 禾苗公益基金会'])
  })

  it('are those of the body whose project has an office', () => {
    const text = '民政部“新叶计划”办公室与定西市人民医院签署合作协议。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 定西市人民医院 -- 民政部'])
  })
})

describe('paired assistance', () => {
  it('lets a place stand for its government', () => {
    expect(linksIn('天津市对口帮扶甘肃省。', 'ASSISTS')).toEqual(['ASSISTS 天津市政府 -> 甘肃省政府'])
  })

  it('is not given where it is only spoken of', () => {
    expect(linksIn('天津市政府召开会议，总结对口帮扶甘肃省医疗工作的经验。', 'ASSISTS')).toEqual([])
  })
})

describe('who is chosen for a part', () => {
  it('plays it, not who chose', () => {
    const text = '青禾人寿乐山中支被青禾人寿四川分公司选定为“晨光计划”执行机构。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 青禾人寿乐山中支 -> 晨光计划'])
  })
})
