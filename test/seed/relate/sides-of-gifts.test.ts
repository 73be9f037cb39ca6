import { describe, expect, it } from 'vitest'
import { linksIn } from './support.ts'

const gifts = (text: string) => linksIn(text, 'FUNDS')

describe('who acted before', () => {
  it('does not give where somebody acts whom no rule has recognised', () => {
    expect(gifts('云帆集团先后捐款。长江金服的井贤栋向渭源大学捐赠3500万元。')).toEqual([])
  })

  it('gives on after words that only say how', () => {
    const given = ['FUNDS 云帆集团 -> 渭源小学']
    expect(gifts('云帆集团心系教育,奉献爱心向渭源小学捐赠图书300册。')).toEqual(given)
    expect(gifts('云帆集团走进渭源,现场向渭源小学捐赠图书300册。')).toEqual(given)
    expect(gifts('云帆集团举行庆典,六一前夕向渭源小学捐赠图书300册。')).toEqual(given)
  })

  it('does not give in the sentence after its thanks', () => {
    expect(gifts('渭源县人民医院院长周立群对云帆集团表示感谢。此前还向渭源县中医院捐赠救护车1辆。')).toEqual([])
    const text = '云帆集团向渭源小学捐赠图书300册。校长周立群表示感谢。随后,又向渭源中学捐赠电脑20台。'
    expect(gifts(text)).toEqual(['FUNDS 云帆集团 -> 渭源中学', 'FUNDS 云帆集团 -> 渭源小学'])
  })

  it('does not give after words at a ceremony, where it is of the state', () => {
    expect(gifts('渭源县副县长周立群致辞。随后,向渭源中学捐赠电脑20台。')).toEqual([])
  })

  it('is not whom somebody helped', () => {
    const text = '云帆集团捐资35万元,帮助渭源小学重建食堂。随后又捐款30万元,为长河小学建图书室。'
    expect(gifts(text)).toContain('FUNDS 云帆集团 -> 长河小学')
    expect(gifts(text)).not.toContain('FUNDS 渭源小学 -> 长河小学')
  })
})

describe('who gives', () => {
  it('is nobody that stands for a body which no rule has recognised', () => {
    expect(gifts('周立群副行长代表云行向渭源小学捐款35万元。')).toEqual([])
    expect(gifts('周立群代表云帆集团向渭源小学捐款35万元。')).toEqual(['FUNDS 云帆集团 -> 渭源小学'])
  })

  it('is the next one after a sum, also where its name is known in part', () => {
    const text = '云帆集团捐赠50万元、北京日月通达建筑公司、长河商贸有限公司各捐赠10万元。'
    expect(gifts(text)).toEqual([])
  })

  it('is under whose aid something starts', () => {
    const text = '渭源县慈善总会在云帆集团资助下启动“新叶计划”。'
    expect(gifts(text)).toEqual(['FUNDS 云帆集团 -> 新叶计划'])
  })

  it('is a company that helps out of its own fund', () => {
    expect(gifts('云帆集团通过云帆爱心专项基金救助患儿30名。')).toEqual(['FUNDS 云帆集团 -> 云帆爱心专项基金'])
    expect(gifts('禾苗公益基金会通过禾苗爱心专项基金救助患儿30名。')).toEqual([])
  })

  it('is no one who raises money through a foundation', () => {
    expect(gifts('渭源县妇联通过禾苗公益基金会,共筹集资金30万元,资助女童100名。')).toEqual([])
  })
})

describe('who receives', () => {
  it('is a place, for a field of what it does', () => {
    const given = ['FUNDS 云帆商会 -> 河源市政府']
    expect(gifts('云帆商会捐款12万元支持河源市教育事业发展。')).toEqual(given)
    expect(gifts('云帆商会捐资12万元,用于河源市医疗卫生事业。')).toEqual(given)
    expect(gifts('多年来,云帆商会为河源市卫生系统捐资3亿元。')).toEqual(given)
    expect(gifts('云帆商会支持河源市教育事业发展。')).toEqual([])
  })

  it('is a body for which something is put up', () => {
    const given = ['FUNDS 云帆商会 -> 渭源县人民医院']
    expect(gifts('云帆商会捐资300万元,为渭源县人民医院盖起5层高的门诊大楼。')).toEqual(given)
    expect(gifts('云帆商会捐资300万元,为渭源县人民医院翻修病房。')).toEqual(given)
  })

  it('is what the sentence before speaks of, also after a date', () => {
    expect(gifts('9月8日,渭源县中医院门诊楼奠基。云帆集团捐资500万元,用于建设。')).toEqual([
      'FUNDS 云帆集团 -> 渭源县中医院',
    ])
    expect(gifts('他考上了渭源大学。云帆集团捐资5000元。')).toEqual([])
  })

  it('is the project that a gift is sought for', () => {
    expect(gifts('争取到禾苗公益基金会200万元,用于“清泉饮水”项目。')).toEqual(['FUNDS 禾苗公益基金会 -> 清泉饮水'])
  })

  it('is no other body, where the name of a school holds a word that points back', () => {
    const text = '共青团湖北省委开展活动。达勒特中心学校收到了云帆集团捐赠的40万元。'
    expect(gifts(text)).toEqual([])
  })
})
