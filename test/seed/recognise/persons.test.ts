import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from './support.ts'

const personsIn = (text: string) => namesOf(recogniseText(text), 'Person')

describe('persons', () => {
  it('are found after their titles and before them', () => {
    expect(personsIn('禾苗公益基金会理事长陈立新出席仪式,随后赵晓梅秘书长介绍了项目。')).toEqual(['陈立新', '赵晓梅'])
  })

  it('end where the next word begins, also where a name could be longer', () => {
    expect(personsIn('云岭省教育厅副厅长周志成为青禾社工服务中心授牌。')).toEqual(['周志成'])
    expect(personsIn('禾苗公益基金会秘书长林芳为学员颁发证书。')).toEqual(['林芳'])
    expect(personsIn('禾苗公益基金会项目总监高帆以“乡村阅读”为主题作了分享。')).toEqual(['高帆'])
  })

  it('are found in lists whose first name alone has a title', () => {
    expect(personsIn('禾苗公益基金会理事吴敏、郑海涛和冯雪出席会议。')).toEqual(['吴敏', '郑海涛', '冯雪'])
  })

  it('may have names of several parts', () => {
    expect(personsIn('副县长阿依古丽·买买提在开班仪式上讲话。')).toEqual(['阿依古丽·买买提'])
    expect(personsIn('联合国项目官员 Maria Lopez 参加了会议。')).toEqual(['Maria Lopez'])
  })

  it('are found before verbs of speech, and ordinary words there are no names', () => {
    expect(personsIn('会上,孙佳宁表示,项目惠及了许多家庭。高校表示支持。')).toEqual(['孙佳宁'])
  })

  it('are not read into verbs that follow a title', () => {
    expect(personsIn('市长强调,要关心留守儿童。会长宣布,大会开幕。')).toEqual([])
  })

  it('are found where their office is told after the name', () => {
    expect(personsIn('会议选举陈立新为理事长,同意增补赵晓梅、李冬为理事,郑海涛任秘书长。')).toEqual([
      '陈立新',
      '赵晓梅',
      '李冬',
      '郑海涛',
    ])
    expect(personsIn('周立群,男,生于1963年7月,现任禾苗公益基金会副会长。')).toEqual(['周立群'])
    expect(personsIn('陈立新(启明星科技集团董事长)向母校捐款。')).toEqual(['陈立新'])
  })

  it('share a title that follows their list, also with rare surnames', () => {
    expect(personsIn('郑海涛、綦敏、翦明三位理事委托代表出席会议。')).toEqual(['郑海涛', '綦敏', '翦明'])
  })

  it('are found in rosters, by line and by column', () => {
    expect(personsIn('禾苗公益基金会理事会\n陈立新\n理事长\n赵晓梅\n副理事长')).toEqual(['陈立新', '赵晓梅'])
    expect(personsIn('姓名 性别 职务\n李 冬 男 理事\n赵晓梅 女 秘书长')).toEqual(['李冬', '赵晓梅'])
  })

  it('may have the surname of a husband before their own, but no verb after it', () => {
    expect(personsIn('创会主席方黄淑雯，和局长周龙参加。')).toEqual(['方黄淑雯', '周龙'])
  })

  it('are found under a nickname in quotation marks', () => {
    expect(personsIn('“村长”李冬来到湖南省长沙市。')).toEqual(['李冬'])
  })

  it('may have a rare surname where they stand alone after an office', () => {
    expect(namesOf(recogniseText('禾苗公益基金会秘书长揣阳,理事吴敏到会。'), 'Person')).toEqual(['揣阳', '吴敏'])
  })

  it('end before the manner in which they act, and with 和 before what they say', () => {
    expect(namesOf(recogniseText('甘肃省委常委陈通亲切会见了来宾。'), 'Person')).toEqual(['陈通'])
    expect(namesOf(recogniseText('中国科学院院士饶子和代表来宾致辞。'), 'Person')).toEqual(['饶子和'])
  })

  it('are those whom a caption points at', () => {
    expect(namesOf(recogniseText('李保荣(右)首期捐款30万元。'), 'Person')).toEqual(['李保荣'])
  })

  it('are read after offices and roles before what they do, also with rare surnames and spelled names', () => {
    expect(personsIn('捐赠仪式由禾苗公益基金会秘书长揣阳主持。')).toEqual(['揣阳'])
    expect(personsIn('小学校长扎西闹吾介绍了情况。')).toEqual(['扎西闹吾'])
    expect(personsIn('歌手韩岚向学校捐赠图书2000册。')).toEqual(['韩岚'])
    expect(personsIn('禾苗公益基金会副会长张伟担任顾问,校友李强向青海大学捐赠。')).toEqual(['张伟', '李强'])
    expect(personsIn('会长亲自主持会议,志愿者高兴地介绍。')).toEqual([])
  })

  it('are those who are received with others and honoured, and bodies are not', () => {
    expect(personsIn('副市长林敏会见了周德明一行。')).toEqual(['林敏', '周德明'])
    expect(personsIn('校长林敏为何家成颁发了捐赠证书。')).toEqual(['林敏', '何家成'])
    expect(personsIn('县领导会见了考察组一行,为董事会颁发证书,为温州一行送行。')).toEqual([])
  })

  it('end before one character that is no part of a name', () => {
    expect(personsIn('捐赠方代表林敏与校长握手,市民政局局长周敏致欢迎辞。')).toEqual(['林敏', '周敏'])
    expect(personsIn('青年企业家何家成个人捐款50万元。')).toEqual(['何家成'])
  })

  it('are named by rare surnames before an office, and by Japanese family names', () => {
    expect(personsIn('敦厚的艾文英校长告诉记者。')).toEqual(['艾文英'])
    expect(personsIn('总领事佐藤健一出席仪式。')).toEqual(['佐藤健一'])
  })

  it('are listed with bodies, and end before brackets', () => {
    expect(personsIn('善款由大成集团有限公司以及梁诚威、刘伟德等单位和个人捐赠。')).toEqual(['梁诚威', '刘伟德'])
    expect(personsIn('大会授予张学信等10人荣誉称号。')).toEqual(['张学信'])
    expect(personsIn('中新网北京电 (记者 林敏)记者15日获悉。')).toEqual([])
  })

  it('are read where nothing but their place tells: after an office, before what only persons do', () => {
    expect(personsIn('禾苗公益基金会副理事长起正新、理事粘为江出席。')).toEqual(['起正新', '粘为江'])
    expect(personsIn('青禾集团总裁达久木甲参加了仪式。')).toEqual(['达久木甲'])
    expect(personsIn('云岭县红十字会副会长才让太与医院签约。')).toEqual(['才让太'])
    expect(personsIn('青禾集团总经理司徒惠参加了仪式。')).toEqual(['司徒惠'])
    expect(personsIn('禾苗公益基金会副理事长高远、张立新出席。')).toEqual(['高远', '张立新'])
    expect(personsIn('市长应邀出席,会长方面表示支持。')).toEqual([])
    expect(personsIn('会长高度评价,书记简要介绍,政协委员方面也有捐款。')).toEqual([])
  })

  it('of several parts end before what joins the next, and take in characters that spell few names', () => {
    expect(personsIn('副县长努尔兰·阿不都满、县委书记李冬参加。')).toEqual(['努尔兰·阿不都满', '李冬'])
    expect(personsIn('青禾公司总裁罗伯特·卡普兰和云岭县领导出席。')).toEqual(['罗伯特·卡普兰'])
    expect(personsIn('基金会顾问玛格丽特·陈出席。')).toEqual(['玛格丽特·陈'])
  })

  it('do not begin with what joins them to the name before', () => {
    expect(personsIn('仪式最后由徐立新理事长和蒋欣副院长交换文本。')).toEqual(['徐立新', '蒋欣'])
  })

  it('are read before an office with a rare surname, spelled by sound or in Latin letters', () => {
    expect(personsIn('随后,晏子新理事长、沙马拉毅委员和Maria Lopez副秘书长介绍了项目。')).toEqual([
      '晏子新',
      '沙马拉毅',
      'Maria Lopez',
    ])
    expect(personsIn('东山眼科医院巴德年副院长到会,扶贫办主任、史志办主任陪同。')).toEqual(['巴德年'])
  })

  it('are read in lists beside Latin and Japanese names and words that are names', () => {
    expect(personsIn('基金会理事陈立新、Maria Lopez、村山富市、丰盛、赵晓梅出席。')).toEqual([
      '陈立新',
      'Maria Lopez',
      '村山富市',
      '丰盛',
      '赵晓梅',
    ])
  })

  it('are read without a title where only persons are spoken of so', () => {
    expect(personsIn('陈立新和赵晓梅共同为项目揭牌。')).toEqual(['陈立新', '赵晓梅'])
    expect(personsIn('在冯雪的带领下,代表团参观了学校。')).toEqual(['冯雪'])
    expect(personsIn('郑海涛1998年毕业于青海大学。')).toEqual(['郑海涛'])
    expect(personsIn('仪式上,畅国平表示,会继续支持。刁区长表示感谢。')).toEqual(['畅国平'])
    expect(personsIn('在当地的带领下,双方和社会共同为项目揭牌。')).toEqual([])
  })
})

describe('people of a list that counts them', () => {
  it('are people whatever their surname, and no companies', () => {
    const found = recogniseText('由王石、冯仑、铁凝、牛根生等10位企业家共同发起青禾公益基金会。')
    expect(namesOf(found, 'Person')).toEqual(['王石', '冯仑', '铁凝', '牛根生'])
    expect(namesOf(found, 'Company')).toEqual([])
  })

  it('are told by whose kin they are', () => {
    expect(namesOf(recogniseText('陈嘉庚长孙陈立人表示,基金将用于教育。'), 'Person')).toContain('陈立人')
  })
})
