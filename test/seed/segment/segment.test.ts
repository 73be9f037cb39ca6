import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawSpan } from '../../../seed/segment/view.ts'
import { articlesOf, paragraphsOf, sentencesIn } from './source.ts'

const page = `  • 首页
  • 关于我们
    • 机构简介
您的位置: 首页 新闻动态

晨光助学计划在青禾县启动

2021-05-10 10:54:31 云岭市晨光公益基金会阅读 216

5月8日，云岭市晨光公益基金会与青禾县教育局在青禾县启动晨光助学计划。双方代表出席了仪式。

(云岭市晨光公益基金会秘书长林小满致辞)

今后三年，计划将资助三百名学生。

— END —

上一篇：基金会召开理事会
地址：云岭市东湖路1号
电话：0000-1234567
Copyright 2021 晨光公益基金会 版权所有
`

describe('a web page', () => {
  it('keeps title and paragraphs and leaves menus, captions, neighbours and footers out', () => {
    const [article, ...others] = articlesOf(page)
    expect(others).toEqual([])
    expect(article && paragraphsOf(article)).toEqual([
      '晨光助学计划在青禾县启动',
      '5月8日,云岭市晨光公益基金会与青禾县教育局在青禾县启动晨光助学计划。双方代表出席了仪式。',
      '今后三年,计划将资助三百名学生。',
    ])
  })

  it('keeps who hosts where the article says so, and leaves it out at the foot', () => {
    const text =
      '会议通知\n\n晨光助学计划年会在青禾县举行。\n\n主办单位：青禾县教育局\n\n欢迎各界人士参加，共同讨论今后的工作。\n'
    const told = articlesOf(text).map(({ view }) => view.text)
    expect(told.join('')).toContain('青禾县教育局')
    const foot = articlesOf(page.replace('地址：', '主办单位：青禾县民政局\n地址：')).map(({ view }) => view.text)
    expect(foot.join('')).not.toContain('青禾县民政局')
  })

  it('tells title, publisher and day from the line below the title', () => {
    expect(articlesOf(page)[0]).toMatchObject({
      title: '晨光助学计划在青禾县启动',
      publisher: '云岭市晨光公益基金会',
      published: '2021-05-10',
    })
  })

  it('has every sentence at the raw offsets that it says', () => {
    const [article] = articlesOf(page)
    const sentence = article?.sentences[1]
    if (!article || !sentence) throw new Error('no sentence')
    const span = rawSpan(article.view, sentence.start, sentence.end)
    expect(page.slice(span.start, span.end)).toBe(
      '5月8日，云岭市晨光公益基金会与青禾县教育局在青禾县启动晨光助学计划。',
    )
  })

  it.each([
    ['2021年05月10日 来源：云岭日报 作者：张三', '2021-05-10', '云岭日报'],
    ['发布时间：2021/5/10 来源: 云岭市教育局 字号：大 中 小', '2021-05-10', '云岭市教育局'],
    ['时间：2021-05-10　　浏览次数：18次', '2021-05-10', undefined],
    ['来源：云岭晚报', undefined, '云岭晚报'],
  ])('reads the byline %s', (byline, published, publisher) => {
    const [article] = articlesOf(`晨光助学计划启动仪式举行\n\n${byline}\n\n云岭市晨光公益基金会启动了晨光助学计划。\n`)
    expect(article?.published).toBe(published)
    expect(article?.publisher).toBe(publisher)
  })

  it('has no day where the page says that it reprints', () => {
    const [article] = articlesOf(
      '晨光助学计划启动仪式举行\n\n管理员 于2021年05月10日发表\n\n云岭市晨光公益基金会启动了晨光助学计划。\n\n本文来源于网络，仅供参考\n',
    )
    expect(article?.title).toBe('晨光助学计划启动仪式举行')
    expect(article?.published).toBeUndefined()
  })

  it('tells publisher and day from the signature of a notice', () => {
    const [article] = articlesOf(
      '关于晨光助学计划资助名单的公示\n\n经评审，现将首批受资助学校名单予以公示。公示期为五天。\n\n云岭市晨光公益基金会\n2021年5月10日\n',
    )
    expect(article).toMatchObject({ publisher: '云岭市晨光公益基金会', published: '2021-05-10' })
  })

  it('tells the medium from the first words of a report', () => {
    const [article] = articlesOf(
      '晨光助学计划启动\n\n云岭晚报讯（记者 张三）云岭市晨光公益基金会启动了晨光助学计划。\n',
    )
    expect(article?.publisher).toBe('云岭晚报')
  })

  it('leaves a list of other headlines out, also where they hold commas', () => {
    const headlines = Array.from({ length: 12 }, (_, i) => `  ${i + 1}. 云岭市召开第${i + 1}次会议，部署工作`).join(
      '\n',
    )
    const [article, ...others] = articlesOf(`${page}\n相关新闻\n${headlines}\n`)
    expect(others).toEqual([])
    expect(article?.view.text).not.toContain('部署工作')
  })
})

describe('a file of several articles', () => {
  it('is parted at headings that are headlines, not at those of sections', () => {
    const articles = articlesOf(
      '# 晨光助学计划在青禾县启动\n\n计划启动了。\n\n## 资助情况\n\n资助了十人。\n\n## 云岭市红十字会开展夏季急救培训活动\n\n培训开始了。\n',
    )
    expect(articles.map(({ title }) => title)).toEqual([
      '晨光助学计划在青禾县启动',
      '云岭市红十字会开展夏季急救培训活动',
    ])
  })

  it('is parted where a headline and a byline follow a text', () => {
    const articles = articlesOf(
      '晨光助学计划启动仪式举行\n2021-05-10 来源：云岭日报\n云岭市晨光公益基金会启动了助学计划。\n\n急救培训走进青禾县中学\n2021-06-01 来源：云岭晚报\n云岭市红十字会在青禾县中学举办了急救培训。\n',
    )
    expect(articles.map(({ title, publisher, published }) => [title, publisher, published])).toEqual([
      ['晨光助学计划启动仪式举行', '云岭日报', '2021-05-10'],
      ['急救培训走进青禾县中学', '云岭晚报', '2021-06-01'],
    ])
  })
})

describe('other texts', () => {
  it('takes title, publisher and day from the front matter before the page', () => {
    const [article] = articlesOf(
      '---\ntitle: 晨光计划\npublisher: 云岭日报\ndate: 2021-05-09\n---\n\n晨光助学计划启动了。\n\n云岭市晨光公益基金会\n2022年1月1日\n',
    )
    expect(article).toMatchObject({ title: '晨光计划', publisher: '云岭日报', published: '2021-05-09' })
  })

  it('keeps the people of a page that lists name and post on lines of their own', () => {
    const [article] = articlesOf(
      '基金会由热心人士发起成立。\n\n理事会\n林小满\n晨光基金会理事长\n周明远\n晨光基金会秘书长\n友情链接\n云岭网\n',
    )
    expect(article && paragraphsOf(article).slice(1)).toEqual(['林小满 晨光基金会理事长', '周明远 晨光基金会秘书长'])
  })

  it('reads traditional characters as simplified ones', () => {
    const [article] = articlesOf('雲嶺市晨光公益基金會向青禾縣第二小學捐贈圖書。該校師生對此表示感謝。')
    expect(article && sentencesIn(article)[0]).toBe('云岭市晨光公益基金会向青禾县第二小学捐赠图书。')
  })

  it('leaves the marks of markdown out of the view', () => {
    const [article] = articlesOf('**晨光基金会**与[青禾县教育局](https://example.org/a)签署了`合作`协议。')
    expect(article?.view.text).toBe('晨光基金会与青禾县教育局签署了合作协议。')
  })

  it('is one article of all its lines where none is prose', () => {
    const [article, ...others] = articlesOf('晨光基金会 100万元\n明远公司 50万元\n')
    expect(others).toEqual([])
    expect(article && paragraphsOf(article)).toEqual(['晨光基金会100万元', '明远公司50万元'])
  })

  it('is cut the same way every time, inside its bounds, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '# 标题',
        '## 二、小节',
        '• 首页',
        '2021-05-10 来源：某报',
        '相关新闻',
        '（图）',
        '---',
        '“未完',
        '】',
      ),
      fc.string({ unit: fc.constantFrom(...'甲乙丙。，！？“”（）《》、 12年月日AB') }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        const articles = articlesOf(text)
        expect(articlesOf(text)).toEqual(articles)
        for (const { start, end, sentences, paragraphs, view } of articles) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const sentence of sentences) {
            expect(paragraphs.some((one) => one.start <= sentence.start && sentence.end <= one.end)).toBe(true)
            const span = rawSpan(view, sentence.start, sentence.end)
            expect(span.start).toBeGreaterThanOrEqual(start)
            expect(span.end).toBeLessThanOrEqual(end)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the page of a project', () => {
  it('keeps each field as a line of its own', () => {
    const text =
      '晨光助学计划由晨光公益基金会发起，面向山区。\n资助金额：人民币5万元\n捐赠用途：用于救助符合条件的住院患者，助力其缓解医疗费用压力\n经费来源：由青禾县商会捐赠，总额为5万元\n晨光公益基金会每年公布项目进展。'
    const [article] = articlesOf(text)
    expect(article && paragraphsOf(article)).toContain('经费来源:由青禾县商会捐赠,总额为5万元')
  })
})

describe('a digest', () => {
  it('keeps the items that say who does something', () => {
    const text =
      '本周有三件事，现在一一说来。\n★晨光公益基金会携手星河集团“新叶”项目落地青禾县\n详情如下，供各位读者参考。'
    const [article] = articlesOf(text)
    expect(article && paragraphsOf(article)).toContain('晨光公益基金会携手星河集团“新叶”项目落地青禾县')
  })
})
