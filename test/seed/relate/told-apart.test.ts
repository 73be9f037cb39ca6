// Gifts whose two sides stand in different sentences or clauses: receivers before and after, hosts, collectors, titles, partners.

import { describe, expect, it } from 'vitest'
import { linksIn, relationsIn } from './support.ts'

const funds = (text: string): string[] => linksIn(text, 'FUNDS').map((link) => link.replace('FUNDS ', ''))

describe('who receives in a sentence near the gift', () => {
  it.each([
    // received before
    '11月3日,石桥镇卫生院收到一份特殊的礼物。恒远集团有限公司送来了10台制氧机和5000只口罩。',
    '近日,石桥镇卫生院迎来了一批新设备。这批价值15万元的设备由恒远集团有限公司捐赠。',
    // answers after
    '恒远集团有限公司捐赠了价值60万元的救护车两辆。石桥镇卫生院院长周平接受了捐赠并颁发捐赠证书。',
    '仪式上,恒远集团有限公司董事长张伟宣布捐款200万元。石桥镇卫生院院长周平对此表示衷心感谢。',
    // spoken of before
    '石桥镇卫生院条件简陋,设备老化。得知情况后,恒远集团有限公司捐赠了一台彩超和一台心电图机。',
    // told by its part
    '受赠单位石桥镇卫生院院长周平致辞。恒远集团有限公司此次共捐赠轮椅20辆。',
    '捐赠单位:恒远集团有限公司\n\n受赠单位:石桥镇卫生院\n\n捐赠内容:呼吸机2台',
    // the host of the ceremony
    '捐赠仪式在石桥镇卫生院门诊大厅举行。恒远集团有限公司总经理王磊、石桥镇卫生院院长周平出席。恒远集团有限公司此次捐赠暖箱5台。',
    // who was visited
    '1月5日,恒远集团有限公司志愿者一行走进石桥镇卫生院。活动中,恒远集团有限公司为老人们送上了价值2万元的慰问品。',
    // the title
    '恒远集团来石桥镇卫生院捐赠物资\n\n2月1日,一辆货车驶入大院。恒远集团有限公司此次捐赠消毒液10吨。石桥镇卫生院院长周平向企业颁发了捐赠证书。',
  ])('%s', (text) => {
    const gifts = relationsIn(text, 'FUNDS')
    expect(funds(text)).toEqual(['恒远集团有限公司 -> 石桥镇卫生院'])
    expect(
      gifts.every(({ confidence, status }) => confidence >= 0.45 && confidence < 0.85 && status === 'asserted'),
    ).toBe(true)
  })
})

describe('a body that collects gifts', () => {
  it('receives those that are told without a recipient', () => {
    const text =
      '8月2日,大通县红十字会驰援灾区的物资装车出发。据了解,此次驰援的救灾物资有:恒远集团有限公司捐赠的消毒液1000箱;昆仑药业有限公司捐赠的药品200件;大通县商会捐赠物资30万元。'
    expect(funds(text)).toEqual([
      '大通县商会 -> 大通县红十字会',
      '恒远集团有限公司 -> 大通县红十字会',
      '昆仑药业有限公司 -> 大通县红十字会',
    ])
  })

  it('speaks of those who gave', () => {
    const text =
      '西宁市红十字会工作人员介绍,连日来社会各界爱心不断,恒远集团有限公司捐款20万元,西宁市律师协会捐款3万元。'
    expect(funds(text)).toEqual(['恒远集团有限公司 -> 西宁市红十字会', '西宁市律师协会 -> 西宁市红十字会'])
  })

  it('is none where two collect', () => {
    const text =
      '西宁市红十字会收到各界捐款100万元。\n\n大通县慈善总会募集善款80万元。\n\n恒远集团有限公司捐赠药品200件。'
    expect(funds(text)).toEqual([])
  })

  it('takes those who bring money for a body, and not each of them', () => {
    const text = '西宁市慈善总会共收到善款1500万元。上午,大通县商会会长王磊,秘书长李强、周平代表送交1万元善款。'
    expect(funds(text)).toEqual(['大通县商会 -> 西宁市慈善总会'])
  })
})

describe('partners, help that is asked for, and what is built', () => {
  it.each([
    [
      '恒远集团有限公司与石桥镇青山村、柳林镇河口村签订帮扶协议,分别捐赠帮扶资金5万元。',
      ['恒远集团有限公司 -> 河口村政府', '恒远集团有限公司 -> 青山村政府'],
    ],
    ['城东区残联积极联系安康慈善基金会,争取到轮椅100辆。', ['安康慈善基金会 -> 城东区残联']],
    ['安康慈善基金会出资80万元援建的教学楼在青山希望小学竣工并投入使用。', ['安康慈善基金会 -> 青山希望小学']],
    ['安康慈善基金会在青山希望小学举行“爱心书包”捐赠仪式。', ['安康慈善基金会 -> 青山希望小学']],
    ['“恒远集团有限公司捐款120万元”、“昆仑药业有限公司捐款50万元”……捐款热潮在大会上掀起。', []],
  ])('%s', (text, links) => {
    expect(funds(text)).toEqual(links)
  })

  it('goes from those who come to hold a gift', () => {
    expect(funds('日前,大通县团委携手西宁市青年企业家协会组成志愿团队,赴青山希望小学开展“爱心捐赠”行动。')).toEqual([
      '大通县团委 -> 青山希望小学',
      '西宁市青年企业家协会 -> 青山希望小学',
    ])
  })

  it('goes from those whose the goods were', () => {
    const text = '西宁市慈善总会一行来到青山希望小学,为孩子们送上爱心书包100个。这批书包由恒远集团有限公司捐赠。'
    expect(funds(text)).toEqual(['恒远集团有限公司 -> 青山希望小学', '西宁市慈善总会 -> 青山希望小学'])
  })

  it('reads the body of the place that was told before', () => {
    expect(linksIn('西宁市妇联积极行动,西宁市关爱儿童。该市妇联争取到安康慈善基金会项目支持。', 'FUNDS')).toEqual([
      'FUNDS 安康慈善基金会 -> 西宁市妇联',
    ])
  })
})

describe('no gift', () => {
  it.each([
    '捐赠仪式在恒远大酒店举行。安康慈善基金会捐赠100万元,用于资助贫困学生。',
    '青海大学条件简陋。多年来,恒远集团有限公司热心公益,累计捐款2000万元。',
    '恒远集团有限公司与昆仑科技有限公司签订购销协议,并捐赠100万元用于教育事业。',
    '恒远集团有限公司副总经理王磊来到西宁市慈善总会洽谈合作。此前,该公司曾捐款支持抗洪救灾。',
    '西宁市政协副主席孙强参加捐赠仪式。恒远集团有限公司向受灾群众捐赠大米100吨。',
    '如果恒远集团有限公司向青海大学捐款,可以享受税收优惠。',
    '恒远集团有限公司走进石桥镇卫生院参观。昆仑药业有限公司捐赠药品200件。',
    '石桥镇卫生院院长周平对各界表示感谢。三年后,大会召开。会上选出新一届理事。恒远集团有限公司捐赠电脑20台。',
  ])('%s', (text) => {
    expect(relationsIn(text, 'FUNDS').filter(({ status }) => status === 'asserted')).toEqual([])
  })
})
