import { describe, expect, it } from 'vitest'
import { aliasesOf, namesOf, recogniseText } from './support.ts'

const companiesIn = (text: string) => namesOf(recogniseText(text), 'Company')

describe('brands without an ending', () => {
  it('are known by what they do again and again', () => {
    const text = '睿澜将有新的音乐教室送给学校。在睿澜的支持下,孩子们有了琴。睿澜希望点亮童年。'
    expect(companiesIn(text)).toEqual(['睿澜'])
  })

  it('are known by their people', () => {
    const text = '在宝岳党委的号召下,宝岳的职工们纷纷捐款。宝岳还组织了义诊。'
    expect(companiesIn(text)).toEqual(['宝岳'])
  })

  it('are known by the foundation that bears their name', () => {
    const found = recogniseText('北京沃衍公益基金会到会。沃衍成立于2008年。多年来,沃衍坚持支持阅读。')
    expect(namesOf(found, 'Company')).toEqual(['沃衍'])
    expect(namesOf(found, 'Foundation')).toEqual(['北京沃衍公益基金会'])
  })

  it('are a company that is named with 中国 too', () => {
    const found = recogniseText('中国睿澜总裁李文到会。睿澜为孩子们送去奶粉,睿澜还派出员工。')
    expect(namesOf(found, 'Company')).toEqual(['中国睿澜'])
    expect(aliasesOf(found, '中国睿澜')).toEqual(['睿澜'])
  })

  it('are no villages, children, things that the text quotes, or schools', () => {
    expect(companiesIn('石板寨没有公路,石板寨也没有学校。如今,石板寨通了水。')).toEqual([])
    expect(companiesIn('小雨今年九岁,小雨的父母在外打工,小雨变得开朗了。')).toEqual([])
    expect(companiesIn('“星愿屋”已建成。星愿屋提供了空间。星愿屋由村里管,星愿屋让孩子有了书桌。')).toEqual([])
    expect(companiesIn('黔师大今年招生,黔师大派出了教师。黔师大的学生到会。')).toEqual([])
  })
})
