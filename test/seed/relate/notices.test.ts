// What newsletters, notices and introductions leave to the reader.

import { describe, expect, it } from 'vitest'
import { extractText, linksIn, positionsIn } from './support.ts'

describe('gifts', () => {
  it('go to the only body that the article said to be given to', () => {
    const text = '截至目前,甘肃省红十字会共收到捐赠款物300万元。\n在企业捐赠中,云帆集团捐款150万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 甘肃省红十字会'])
  })

  it('are not those of all years to whom was given before', () => {
    const text = '云帆集团向兰州大学捐赠100万元。长期以来,云帆集团履行责任,目前累计捐赠5亿元。'
    expect(extractText(text).relations.filter(({ amount }) => amount === 500_000_000)).toEqual([])
  })

  it('are goods, not recipients, where they are counted', () => {
    expect(linksIn('禾苗公益基金会共向岷县等地震灾区发放近1万个“新叶包裹”。', 'FUNDS')).not.toContain(
      'FUNDS 禾苗公益基金会 -> 新叶包裹',
    )
  })
})

describe('lists of gifts', () => {
  it('have a giver and an amount each', () => {
    const text = '甘肃省红十字会共接收善款900万元。得到响应:云帆集团捐赠600万元、青云集团捐赠200万元善款。'
    expect(extractText(text).relations.map(({ amount }) => amount)).toEqual([6_000_000, 2_000_000])
  })
})

describe('bodies that act jointly', () => {
  it('work together, but not with a project that they look at', () => {
    const text = '兰州市红十字会、兰州大学第二医院联合到岷县开展活动。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 兰州大学第二医院 -- 兰州市红十字会'])
    expect(linksIn('禾苗公益基金会考察“新叶计划”。', 'COORDINATES_WITH')).toEqual([])
  })
})

describe('offices', () => {
  it('after a name are held in the body that the article speaks of', () => {
    const text = '禾光项目在兰州大学第二医院启动,陈立新院长、院党委赵晓梅书记到会。'
    expect(positionsIn(text)).toEqual(['陈立新 @ 兰州大学第二医院: 院长', '赵晓梅 @ 兰州大学第二医院: 党委书记'])
  })

  it('may be told before 为 and further ones', () => {
    const text = '禾苗公益基金会现任理事长为云帆集团董事长陈立新。'
    expect(positionsIn(text)).toEqual(['陈立新 @ 禾苗公益基金会: 理事长', '陈立新 @ 云帆集团: 董事长'])
  })

  it('of a chair belong to the body before, not to a region', () => {
    const text = '宁夏回族自治区代表到会。全国妇联原书记、副主席陈立新讲话。'
    expect(positionsIn(text).filter((position) => position.includes('政府'))).toEqual([])
  })
})

describe('projects', () => {
  it('that a sentence is about are meant by the next one', () => {
    const text = '禾光计划是学会参考“新叶课堂”项目设立的。培训由禾苗公益基金会主办。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 禾苗公益基金会 -> 禾光计划'])
  })

  it('are not what a contest or a foundation is', () => {
    const text = '“新叶课堂”项目入选。此次评选活动由禾苗公益基金会主办。云帆基金会由云帆集团发起。'
    expect(linksIn(text, 'PARTNERS_IN', 'INITIATES')).toEqual([])
  })

  it('are where they are looked at, and not carried out by who does', () => {
    const text = '甘肃省红十字会副会长陈立新来到岷县,调研“新叶计划”建设情况。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual(['LOCATED_IN 新叶计划 -> 岷县'])
    expect(linksIn('甘肃省红十字会开展“新叶计划”督导工作。', 'PARTNERS_IN')).toEqual([])
  })

  it('are not supported by a slogan', () => {
    expect(linksIn('甘肃省红十字会发布“同心助力振兴”——岷县新叶项目。', 'SUPPORTS')).toEqual([])
  })

  it('have the place in the brackets after their name', () => {
    expect(linksIn('禾光计划(甘肃岷县)项目启动。', 'LOCATED_IN')).toEqual(['LOCATED_IN 禾光计划 -> 岷县'])
  })

  it('are initiated by persons who are described first', () => {
    expect(linksIn('“禾光基金”由该院1997级校友陈立新捐资设立。', 'INITIATES')).toEqual(['INITIATES 陈立新 -> 禾光基金'])
  })
})

describe('who acts', () => {
  it('acts for the body where the office is told with the name again', () => {
    const text = '禾苗公益基金会副部长陈立新到会。陈立新副部长向兰州大学捐赠图书100册。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 兰州大学'])
  })

  it('does not give by a plan of giving', () => {
    expect(linksIn('禾苗公益基金会会同兰州大学制定了资助工作方案。', 'FUNDS')).toEqual([])
  })
})

describe('prizes and funds', () => {
  it('are founded by who is described before the verb', () => {
    const text = '“禾光奖学金”是兰州大学杰出校友、云帆集团董事长陈立新捐资专项设立,旨在助学。'
    expect(linksIn(text, 'INITIATES', 'FUNDS')).toContain('FUNDS 云帆集团 -> 禾光奖学金')
  })

  it('that bear a name are the foundation that bears it too', () => {
    const text = '香港陈立新博士教育基金会访问兰州大学。陈立新博士教育基金捐助100万元。'
    expect(extractText(text).entities.filter(({ type }) => type === 'Project')).toEqual([])
  })
})

describe('representatives and officers', () => {
  it('stand for the body named before them, and take office after a form of address', () => {
    expect(positionsIn('云帆基金有限公司代表陈立新先生到会。')).toEqual(['陈立新 @ 云帆基金有限公司: 代表'])
    expect(positionsIn('禾苗公益基金会成立于1989年,由学者陈立新先生任会长。')).toEqual([
      '陈立新 @ 禾苗公益基金会: 会长',
    ])
  })

  it('of a school without its name are those of the school that writes', () => {
    const text = '兰州大学校长陈立新会见客人。\n禾光实验学校创办人赵晓梅来访,副校长周立群参加。兰州大学表示感谢。'
    expect(positionsIn(text)).toContain('周立群 @ 兰州大学: 副校长')
  })
})

describe('foundations', () => {
  it('of a school are part of it', () => {
    expect(linksIn('兰州大学举行仪式,兰州大学教育基金会到会。', 'PART_OF')).toEqual([
      'PART_OF 兰州大学教育基金会 -> 兰州大学',
    ])
  })
})
