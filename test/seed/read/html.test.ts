import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../seed/read/html.ts'
import { readBytes } from '../../../seed/read/read.ts'
import { segment } from '../../../seed/segment/index.ts'
import { paragraphsOf } from '../segment/source.ts'

const page = `<!DOCTYPE html>
<html><head>
<meta charset="utf-8">
<title>晨光助学计划在青禾县启动 - 云岭市晨光公益基金会</title>
<meta name="PubDate" content="2021-05-10 10:20:00"><meta name="ContentSource" content="云岭日报">
<link rel="canonical" href="https://example.org/news/1.html">
<style>p { color: red }</style><script>var a = "<p>不是正文。</p>"</script>
</head><body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/about">关于我们</a></li></ul></nav>
<div class="crumb"><a href="/">首页</a> &gt; <a href="/news">新闻</a></div>
<h1>晨光助学计划在青禾县启动</h1>
<p>5月8日，云岭市晨光公益基金会与<a href="/edu">青禾县教育局</a>启动了<b>晨光助学计划</b>。</p>
<p>计划将资助三百名学生&mdash;&mdash;首批一百名。<br>双方签署了协议。</p>
<div style="display: none">看不见的文字。</div>
<ul><li><a href="/2">急救培训走进青禾县中学</a></li><li><a href="/3">基金会召开理事会</a></li></ul>
<footer>版权所有 云岭市晨光公益基金会</footer>
</body></html>`

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a page', () => {
  it('tells title, publisher, day and address in its head', async () => {
    expect(await readBytes('1.html', bytes(page))).toMatchObject({
      title: '晨光助学计划在青禾县启动',
      publisher: '云岭日报',
      published: '2021-05-10',
      url: 'https://example.org/news/1.html',
    })
  })

  it('gives its visible text, without menus, scripts and lines of links', () => {
    expect(readHtml(page).text.split('\n').filter(Boolean)).toEqual([
      '晨光助学计划在青禾县启动',
      '5月8日，云岭市晨光公益基金会与青禾县教育局启动了晨光助学计划。',
      '计划将资助三百名学生——首批一百名。',
      '双方签署了协议。',
    ])
  })

  it('becomes an article like any other text', async () => {
    const [article] = segment(await readBytes('1.html', bytes(page)))
    expect(article && paragraphsOf(article)).toHaveLength(4)
  })

  it('is read in the encoding that it declares', async () => {
    const latin =
      '<html><head><meta charset="gb2312"><title>x</title></head><body><p>\xce\xc4\xd7\xd6\xa1\xa3</p></body></html>'
    expect((await readBytes('1.htm', Buffer.from(latin, 'latin1'))).text).toBe('文字。\n')
  })

  it('is known by its beginning where its name says otherwise', async () => {
    expect((await readBytes('page.txt', bytes(page))).text).not.toContain('<p>')
  })

  it('keeps all where a menu was never closed', () => {
    const text = '云岭市晨光公益基金会启动了晨光助学计划。'.repeat(20)
    expect(readHtml(`<html><body><nav><a href="/">首页</a><p>${text}</p>`).text).toContain(text)
  })

  it.each([
    ['tags that never close', '<div><b><a href="x">'.repeat(300_000)],
    ['tags that close nothing', '</i></div>'.repeat(500_000)],
    ['a tag without an end', `<div ${'a="b" '.repeat(300_000)}`],
    ['a comment without an end', `<!-- ${'-'.repeat(2_000_000)}`],
    ['open brackets', '<'.repeat(3_000_000)],
    ['references', '&amp;&#x4e2d;'.repeat(300_000)],
  ])('takes bounded time for %s', (_, markup) => {
    const begin = performance.now()
    readHtml(`<html><body>${markup}<p>正文。</p>`)
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  it('is read whatever its markup', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '>',
        '<a href="',
        '</nav>',
        '<nav>',
        '&#',
        '<!--',
        '-->',
        '正文。',
        '<pre>',
        '\n',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(typeof readHtml(parts.join('')).text).toBe('string')
      }),
    )
  })
})
