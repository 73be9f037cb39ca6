import { describe, expect, it } from 'vitest'
import { articlesOf, paragraphsOf } from './source.ts'

describe('hard-wrapped text', () => {
  const wrapped = `
 走访青禾县教育局

5 月 8 日，晨光助学计划办公室的林小满、周明远和何静秋及云岭市晨光公益基金会的苏

一帆前往青禾县，拜访青禾县教育局，商谈今后三年在当地村小学开展资助的具体办法和

各自的分工。

苏一帆介绍了基金会成立以来在云岭市各县开展的工作，希望能够在教育局的支持下把项

目办好，让更多的孩子读上书，也让教师们得到培训的机会，不断提高山区学校的教学水

平。

为青禾县学生发放图书

双方约定，在六月底以前选出首批十所学校，由基金会为每所学校建起一间图书室，县教育

局负责选派教师管理，并把借阅的情况每年报告一次。
`

  it('is mended, also inside names, and its headings do not run into the text', () => {
    const [article] = articlesOf(wrapped)
    const paragraphs = article ? paragraphsOf(article) : []
    expect(paragraphs[0]).toBe('走访青禾县教育局')
    expect(paragraphs[1]).toContain('基金会的苏一帆前往青禾县,拜访青禾县教育局')
    expect(paragraphs[2]).toContain('把项目办好')
    expect(paragraphs[3]).toMatch(/^双方约定,.*报告一次。$/)
    expect(paragraphs).toHaveLength(4)
  })

  it('is mended at a single break inside a word that stands elsewhere whole', () => {
    const [article] = articlesOf(
      '# 晨光救灾项目\n\n基金会长期参与灾害救助。\n\n会上,云岭市红十字会灾\n\n害救助处处长林小满作了介绍。\n',
    )
    expect(article && paragraphsOf(article).at(-1)).toBe('会上,云岭市红十字会灾害救助处处长林小满作了介绍。')
  })

  it('does not join a heading to the paragraph below it', () => {
    const [article] = articlesOf('项目于去年启动。\n\n二、资金来源\n\n资金由基金会筹集。\n\n图书室\n\n图书室建成了。\n')
    expect(article && paragraphsOf(article)).toEqual([
      '项目于去年启动。',
      '二、资金来源',
      '资金由基金会筹集。',
      '图书室建成了。',
    ])
  })
})
