import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../seed/read/read.ts'
import { articlesOf } from '../segment/source.ts'
import { bombStream, column, pdfOf } from './files/pdf.ts'

const text = async (bytes: Uint8Array) => (await readBytes('report.pdf', bytes)).text

describe('a PDF', () => {
  it('gives its text though the font is not in the file', async () => {
    const bytes = pdfOf([column(['晨光助学计划在青禾县启动', '5月8日，双方签署协议。'], 72, 700)])
    expect((await text(bytes)).trim()).toBe('晨光助学计划在青禾县启动\n5月8日，双方签署协议。')
  })

  it('is read one column after the other where it has two', async () => {
    const left = Array.from({ length: 10 }, (_, row) => `左栏第${row + 1}行的文字写在这里`)
    const right = Array.from({ length: 10 }, (_, row) => `右栏第${row + 1}行的文字写在这里`)
    const title = { text: '一个横贯两栏的标题写在页面的最上面的中间', x: 150, y: 740, size: 16 }
    const lines = (await text(pdfOf([[title, ...column(left, 60, 700), ...column(right, 320, 700)]])))
      .split('\n')
      .filter(Boolean)
    expect(lines).toEqual([title.text, ...left, ...right])
  })

  it('leaves page numbers and running heads out', async () => {
    const page = (number: number) => [
      { text: '云岭市晨光公益基金会年度报告', x: 200, y: 810 },
      ...column([`第${number}项工作在青禾县开展。`], 72, 600),
      { text: `- ${number} -`, x: 290, y: 30 },
    ]
    const lines = (await text(pdfOf([1, 2, 3, 4].map(page)))).split('\n').filter(Boolean)
    expect(lines).toEqual([1, 2, 3, 4].map((number) => `第${number}项工作在青禾县开展。`))
  })

  it('has its wrapped lines mended like any other text', async () => {
    const lines = [
      '云岭市晨光公益基金会与青禾县教育局签署协议，今后三年在全县二十所',
      '村小学开设图书室，并为教师举办培训，所需资金由基金会承担，教育局负',
      '责选派教师。',
    ]
    const [article] = articlesOf(await text(pdfOf([column(lines, 72, 700)])))
    expect(article?.view.text).toContain('全县二十所村小学开设图书室')
  })

  it.each([
    [
      'locked',
      pdfOf([column(['正文'], 72, 700)], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >> /ID [<00> <00>] `,
      }),
      /locked with a password/,
    ],
    ['without text', pdfOf([[]]), /holds no text/],
    ['damaged', Buffer.from('%PDF-1.7\nnothing of a PDF follows'), /damaged or cut off/],
  ])('is refused where it is %s', async (_, bytes, reason) => {
    await expect(readBytes('report.pdf', bytes)).rejects.toThrow(reason)
  })

  it('is read as far as it goes, or refused, where it is cut off', async () => {
    const whole = pdfOf([column(['第一页的文字。'], 72, 700), column(['第二页的文字。'], 72, 700)])
    for (const share of [0.95, 0.7, 0.4, 0.1]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      const outcome = await text(cut).catch((error: Error) => error.message)
      expect(outcome).toMatch(/第一页的文字|damaged or cut off|holds no text/)
    }
  })

  it('is refused where it unpacks beyond all measure', async () => {
    const bomb = pdfOf([], { contents: [bombStream(70 * 1024 * 1024)] })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(readBytes('bomb.pdf', bomb)).rejects.toThrow('unpacks to more than 256 MB')
  })
})
