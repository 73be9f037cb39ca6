import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from '../recognise/support.ts'
import { linksIn } from './support.ts'

describe('support', () => {
  it('with money is a gift to who acts', () => {
    const text = '在云帆集团、远山基金会等爱心企业、机构的捐资支持下,定西市红十字会采购了救护车。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市红十字会', 'FUNDS 远山基金会 -> 定西市红十字会'])
  })

  it('is for who acts, not for whom that one gives to', () => {
    const text = '在甘肃省教育厅指导支持下,禾苗公益基金会按照定西市指挥部安排向定西市人民医院捐赠救护车2辆。'
    expect(linksIn(text, 'SUPPORTS')).toEqual(['SUPPORTS 甘肃省教育厅 -> 禾苗公益基金会'])
  })
})

describe('an act that is told after another', () => {
  it('is no support or help of whoever stands before it', () => {
    const text = '远山基金会捐赠50万元,支持定西市第一小学改善办学条件,帮扶甘肃省人民医院。'
    expect(linksIn(text, 'SUPPORTS')).toEqual([])
    expect(linksIn(text, 'ASSISTS')).toEqual([])
  })

  it('supports a project that its clause names, and is supported by whom it says', () => {
    expect(linksIn('远山基金会捐赠50万元,支持“微光计划”项目。', 'SUPPORTS')).toEqual([
      'SUPPORTS 远山基金会 -> 微光计划',
    ])
    expect(linksIn('远山基金会救助患儿,工作接受甘肃省民政厅指导。', 'SUPPORTS')).toEqual([
      'SUPPORTS 甘肃省民政厅 -> 远山基金会',
    ])
  })

  it('is a meeting where it calls on somebody, not where it looks around', () => {
    const called = '3月2日,远山基金会李光强前往兰州,拜访甘肃省人民医院。'
    expect(linksIn(called, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 甘肃省人民医院 -- 远山基金会'])
    expect(linksIn(called.replace('拜访', '参观'), 'COORDINATES_WITH')).toEqual([])
  })

  it('makes no signer a partner of a project that the agreement does not name', () => {
    const text = '“微光计划”今日启动。远山基金会与定西市第一小学签署合作协议。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual([])
    expect(linksIn(text, 'SIGNED_WITH')).toHaveLength(1)
  })

  it('is no gift to a project that another gave to', () => {
    const text = '云帆集团向“微光计划”捐赠50万元。远山基金会召开会议,并捐赠20万元。'
    expect(linksIn(text, 'FUNDS')).not.toContain('FUNDS 远山基金会 -> 微光计划')
  })
})

describe('goods that are counted', () => {
  it('are given to where they are sent', () => {
    const text = '禾苗公益基金会采购的救护车,5辆送往定西市人民医院,3辆拨付至甘肃省人民医院。'
    expect(linksIn(text, 'FUNDS')).toEqual([
      'FUNDS 禾苗公益基金会 -> 定西市人民医院',
      'FUNDS 禾苗公益基金会 -> 甘肃省人民医院',
    ])
    expect(linksIn('首批物资已运抵定西市人民医院。', 'FUNDS')).toEqual([])
  })
})

describe('founders', () => {
  it('of a project are all that the title stands before', () => {
    const text = '“微光计划”发起人李光强、陈益佳和朱嘉明将募得的59万元支票交到了禾苗公益基金会秘书长王大明手中。'
    expect(linksIn(text, 'INITIATES')).toEqual([
      'INITIATES 朱嘉明 -> 微光计划',
      'INITIATES 李光强 -> 微光计划',
      'INITIATES 陈益佳 -> 微光计划',
    ])
  })

  it('may set it up in a foundation, to which it belongs then', () => {
    expect(linksIn('“微光计划”项目设立在禾苗公益基金会。', 'PART_OF')).toEqual(['PART_OF 微光计划 -> 禾苗公益基金会'])
  })
})

describe('names', () => {
  it('are not what somebody is honoured with', () => {
    const found = recogniseText('云帆集团获“全国慈善会爱心企业”荣誉称号,“山花助学项目”荣获“中华慈善品牌项目”。')
    expect(namesOf(found, 'SocialOrganization')).toEqual([])
    expect(namesOf(found, 'Project')).toEqual(['山花助学项目'])
  })

  it('in a list after a heading may have notes, and begin with 和', () => {
    const text = '感谢给予支持的企业:塔塔集团(TATA)、奂镜(Central Studios)、和铂医药、啄木鸟教育、雅马哈等。'
    expect(namesOf(recogniseText(text), 'Company')).toEqual(['塔塔集团', '奂镜', '和铂医药', '啄木鸟教育', '雅马哈'])
  })

  it('of persons in a list may be rare between two that are not', () => {
    const found = recogniseText('秘书长李光强、陈益佳、辜都、朱嘉明到会。')
    expect(namesOf(found, 'Person')).toEqual(['李光强', '陈益佳', '辜都', '朱嘉明'])
  })

  it('of projects tell the body that they begin with', () => {
    const text = '甘肃省慈善总会到会,“甘肃省慈善总会·山花助学项目”启动。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 甘肃省慈善总会 -> 甘肃省慈善总会·山花助学项目'])
  })

  it('hold no idiom of how somebody does something', () => {
    expect(namesOf(recogniseText('定西大学非常重视教育基金会的工作。'), 'Foundation')).toEqual([])
  })

  it('stand before who gave an important speech', () => {
    expect(namesOf(recogniseText('中华慈善总会会长宫蒲光发表了重要讲话。'), 'Person')).toEqual(['宫蒲光'])
  })

  it('of counties of two characters are places after 在', () => {
    expect(recogniseText('他们在易县游玩。').places.map(({ name }) => name)).toEqual(['易县'])
  })
})

describe('a committee and a government told in one', () => {
  it('both support', () => {
    const text = '“晨光计划”得到了上海市合作交流办和昭通市委市政府给予的大力支持。'
    expect(linksIn(text, 'SUPPORTS')).toEqual([
      'SUPPORTS 上海市合作交流办 -> 晨光计划',
      'SUPPORTS 昭通市委 -> 晨光计划',
      'SUPPORTS 昭通市政府 -> 晨光计划',
    ])
  })
})
