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
})
