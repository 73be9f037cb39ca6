import { describe, expect, it } from 'vitest'
import { namesOf, recogniseText } from '../recognise/support.ts'
import { linksIn } from './support.ts'

describe('who tells the news', () => {
  it('takes no part in it', () => {
    const text = '兰州新闻网讯(李冬雪)远在兰州的禾苗公益基金会伸出援手,派车向渭源县红十字会捐赠口罩20万只。'
    expect(linksIn(text, 'FUNDS')).toEqual(['FUNDS 禾苗公益基金会 -> 渭源县红十字会'])
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
    expect(namesOf(found, 'Project')).toEqual(['定西同乡联谊会慈善基金'])
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
  it('of a list may come together', () => {
    const found = recogniseText('秘书处傅洪志、李斌等一行来到医院。')
    expect(namesOf(found, 'Person')).toEqual(['傅洪志', '李斌'])
  })
})
