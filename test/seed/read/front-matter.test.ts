import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFrontMatter } from '../../../seed/read/front-matter.ts'
import { ReadError } from '../../../seed/read/source.ts'

const body = '云岭市晨光公益基金会成立。\n'
const withFront = (yaml: string) => `---\n${yaml}\n---\n${body}`

describe('front matter', () => {
  it('gives title, publisher, day and address, and says where the body begins', () => {
    const text = withFront('title: 晨光助学\npublisher: 云岭日报\ndate: 2021-05-08\nurl: https://example.org/a?b=1')
    const front = readFrontMatter(text)
    expect(front).toMatchObject({
      title: '晨光助学',
      publisher: '云岭日报',
      published: '2021-05-08',
      url: 'https://example.org/a?b=1',
    })
    expect(text.slice(front.bodyStart)).toBe(body)
  })

  it.each(['2021/5/8', '2021年5月8日', '"2021-05-08 10:30"', '2021-05-08T10:30:00+08:00'])(
    'reads the day %s',
    (date) => {
      expect(readFrontMatter(withFront(`date: ${date}`)).published).toBe('2021-05-08')
    },
  )

  it.each([
    ['a day that does not exist', 'date: 2021-02-30', /date must be a day/],
    ['an address that is none', 'url: 晨光', /url must be an address/],
    ['a title that is a list', 'title: [一, 二]', /title/],
    ['YAML that cannot be read', 'title: "晨光', /not valid YAML at line/],
  ])('is refused with a reason for %s', (_, yaml, reason) => {
    expect(() => readFrontMatter(withFront(yaml))).toThrow(ReadError)
    expect(() => readFrontMatter(withFront(yaml))).toThrow(reason)
  })

  it('passes over other keys, empty values and Windows line ends', () => {
    const text = '---\r\ntitle: 晨光\r\ntags: [助学]\r\npublisher:\r\n---\r\n正文。'
    expect(readFrontMatter(text)).toEqual({ title: '晨光', bodyStart: text.indexOf('正文') })
  })

  it.each([body, `---\n${body}`, `---\n第一段。\n\n---\n第二段。`, '---', ''])(
    'is not seen where there is none: %j',
    (text) => {
      expect(readFrontMatter(text)).toEqual({ bodyStart: 0 })
    },
  )

  it('begins after a byte order mark', () => {
    expect(readFrontMatter(`\ufeff${withFront('title: 晨光')}`).title).toBe('晨光')
    expect(readFrontMatter(`\ufeff${body}`).bodyStart).toBe(1)
  })

  it('reads any title back that JSON quotes, and never fails but with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        fc.pre(title.trim() !== '')
        try {
          expect(readFrontMatter(withFront(`title: ${JSON.stringify(title)}`)).title).toBe(title.trim())
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
    )
    fc.assert(
      fc.property(fc.string(), (yaml) => {
        try {
          readFrontMatter(withFront(yaml))
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
    )
  })

  it('reads plain lines as YAML does', () => {
    const piece = fc.constantFrom('晨', 'a', '“', '"', ' ', ':', '#', '2', '-', '[', '{', '&', '\t', '\ufeff', '\u3000')
    fc.assert(
      fc.property(fc.constantFrom('晨', 'a', '“', '2021年'), fc.array(piece, { maxLength: 6 }), (first, pieces) => {
        const yaml = `title: ${first}${pieces.join('')}`
        let read: string | undefined
        let faulty = false
        try {
          read = String(parse(yaml, { uniqueKeys: false }).title).trim()
        } catch {
          faulty = true
        }
        if (faulty) expect(() => readFrontMatter(withFront(yaml))).toThrow(ReadError)
        else expect(readFrontMatter(withFront(yaml)).title).toBe(read)
      }),
    )
  })
})
