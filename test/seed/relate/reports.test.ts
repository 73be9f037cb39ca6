import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from '../recognise/support.ts'
import { extractText, linksIn } from './support.ts'

describe('who tells the news', () => {
  it('takes no part in it', () => {
    const text = '兰州新闻网讯(李冬雪)远在兰州的禾苗公益基金会伸出援手,派车向渭源县红十字会捐赠口罩20万只。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 渭源县红十字会'])
  })
})

describe('schools', () => {
  it('may be called after a village whose name holds a measure', () => {
    const found = recogniseText('云帆集团援建木家滩希望小学。')
    expect(namesOf(found, 'ResearchBody')).toEqual(['木家滩希望小学'])
  })
})

describe('many of a kind', () => {
  it('act in place of who acted before', () => {
    const text = '禾苗公益基金会到会。社会各界已为渭源县捐款捐物20万元。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })

  it('are given to in place of who was given to before', () => {
    const text = '禾苗公益基金会向渭源县红十字会捐赠口罩,这家基金会已向慈善机构捐赠善款1000万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 渭源县红十字会'])
  })
})

describe('an agreement', () => {
  it('is not signed by who is present', () => {
    const text = '禾苗公益基金会与渭源县人民医院签署协议。云帆集团现场见证签约。'
    expect(linksIn(text, 'SIGNED_WITH')).toEqual(['SIGNED_WITH 渭源县人民医院 -- 禾苗公益基金会'])
  })
})

describe('projects', () => {
  it('of two quotations before one noun are two, in the same place and of the same bodies', () => {
    const text = '禾苗公益基金会携手云帆集团在定西市开展“山花与乡村”“手艺与乡村”试点项目。'
    expect(linksIn(text, 'PARTNERS_IN')).toHaveLength(4)
    expect(linksIn(text, 'LOCATED_IN')).toEqual(['LOCATED_IN 山花与乡村 -> 定西市', 'LOCATED_IN 手艺与乡村 -> 定西市'])
  })

  it('may end like a body, and are paid for by all who share the cost', () => {
    const text = '“暖友中心”慈善救助项目启动,这部分费用由定西市慈善总会、定西市人民医院两方共同承担。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 定西市人民医院 -> 暖友中心', 'FUNDS 定西市慈善总会 -> 暖友中心'])
  })

  it('are where they set out for', () => {
    const text = '由云帆集团捐赠的28辆“山花健康快车”启程奔赴河北、贵州等7个省区市。'
    expect(linksIn(text, 'LOCATED_IN')).toEqual([
      'LOCATED_IN 山花健康快车 -> 河北省',
      'LOCATED_IN 山花健康快车 -> 贵州省',
    ])
  })

  it('are funds of the body named before that act', () => {
    const found = recogniseText('由定西同乡联谊会慈善基金捐赠物资。')
    expect(namesOf(found, 'Foundation')).toEqual(['定西同乡联谊会慈善基金'])
  })
})

describe('projects that are known', () => {
  it('everywhere are read though their name is general', () => {
    const text = '云帆集团积极参与希望工程公益事业。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 云帆集团 -> 希望工程'])
  })

  it('by what they build are called by it, and do not hold what somebody did before them', () => {
    const text = '山花救护站项目是陈立新会长开展“山花老区行”公益活动时提出的。云帆集团捐资20万元,援建山花救护站160所。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 山花救护站项目'])
    expect(linksIn(text, 'PART_OF')).toEqual([])
  })

  it('by the first half of their name are one with it', () => {
    const text = '“山花箱—幸福成长计划”启动。禾苗公益基金会开展“山花箱”项目。'
    expect(linksIn(text, 'PARTNERS_IN')).toEqual(['PARTNERS_IN 禾苗公益基金会 -> 山花箱—幸福成长计划'])
  })
})

describe('a visit', () => {
  it('to others joins nobody who goes', () => {
    expect(linksIn('定西市妇联和定西市残联领导走访慰问了两户家庭。', 'COORDINATES_WITH')).toEqual([])
  })

  it('is no work together, which may be told far apart', () => {
    const text = '禾苗公益基金会是从2006年始与云帆慈善协会合作开展助残工作的。'
    expect(linksIn(text, 'COORDINATES_WITH')).toEqual(['COORDINATES_WITH 云帆慈善协会 -- 禾苗公益基金会'])
  })
})

describe('a place', () => {
  it('that acts ends what was told of others', () => {
    const text = '禾苗公益基金会开展“新叶计划”。渭源县坚持多次开展活动,累计投入资金2000万元。'
    expect(linksIn(text, 'FUNDS')).toEqual([])
  })
})

describe('villages and communities', () => {
  it('are not named by what is done there, nor is a centre', () => {
    const { places, mentions } = recogniseText('渭源县积极推进社区建设,仪式在渭源县清源镇中心村举行。')
    expect(places.map(({ name }) => name)).toEqual(['渭源县', '渭源县', '清源镇'])
    expect(mentions.filter(({ kind }) => kind === 'name')).toEqual([])
  })
})

describe('persons', () => {
  it('after 和 hold an office in the body named before, and one of that place where it stands by itself', () => {
    const text = '兰州市红十字会到会。定西市卫生局副局长、市红十字会副会长王强和办公室主任李敏到会。'
    expect(
      extractText(text)
        .relations.filter(({ type }) => type === 'HOLDS_POSITION')
        .map(({ to, title }) => `${to.split(':')[1]} ${title}`),
    ).toEqual(['定西市卫生局 副局长', '定西市红十字会 副会长', '定西市红十字会 办公室主任'])
  })

  it('of a list may come together', () => {
    const found = recogniseText('秘书处傅洪志、李斌等一行来到医院。')
    expect(namesOf(found, 'Person')).toEqual(['傅洪志', '李斌'])
  })
})

describe('a gift to each', () => {
  it('has its own amount, and is no support beside what it is for', () => {
    const text = '云帆集团向定西市妇联捐赠100万元、向渭源县妇联捐赠50万元支持“山花儿童之家”建设。'
    expect(linksIn(text, 'FUNDS', 'SUPPORTS')).toEqual(['FUNDS 云帆集团 -> 定西市妇联', 'FUNDS 云帆集团 -> 渭源县妇联'])
    expect(extractText(text).relations.flatMap(({ amount }) => amount ?? [])).toEqual([1_000_000, 500_000])
  })

  it('to women is none to whoever was given to before', () => {
    const text = '云帆集团向定西市妇联捐赠100万元。禾苗保险公司渭源支公司向我市贫困妇女捐赠保险10万元。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 云帆集团 -> 定西市妇联'])
  })
})

describe('bodies', () => {
  it('of one committee are all its own, and those of many places none', () => {
    const text = '定西市委副书记、政法委书记、组织部部长王强,市妇联执委、镇处妇联主席到会。全国慈善会系统表彰会召开。'
    const found = recogniseText(text)
    expect(namesOf(found, 'GovernmentBody')).toEqual(['定西市委', '定西市委政法委', '定西市委组织部'])
    expect(namesOf(found, 'SocialOrganization')).toEqual(['定西市妇联'])
  })

  it('are not persons, where their place begins with a surname', () => {
    const found = recogniseText('副部长王强代表邹城市致辞,邹城市委组织部到会。')
    expect(namesOf(found, 'Person')).toEqual(['王强'])
  })
})
