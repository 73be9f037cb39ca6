import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../seed/read/read.ts'
import { docxOf, paragraph, zipOf } from './files/zip.ts'

const text = async (bytes: Uint8Array) => (await readBytes('notice.docx', bytes)).text

describe('a Word document', () => {
  it('gives one line a paragraph, and its title', async () => {
    const bytes = docxOf(
      paragraph('晨光助学计划启动', 'Title') +
        paragraph('5月8日，计划在青禾县启动。') +
        paragraph('') +
        paragraph('A < B & C'),
    )
    const source = await readBytes('notice.docx', bytes)
    expect(source.text).toBe('晨光助学计划启动\n5月8日，计划在青禾县启动。\nA < B & C\n')
    expect(source.title).toBe('晨光助学计划启动')
  })

  it('gives the cells of a table row on one line', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    expect(await text(docxOf(`<w:tbl>${row('受助学校', '金额')}${row('青禾县第二小学', '10万元')}</w:tbl>`))).toBe(
      '受助学校\t金额\n青禾县第二小学\t10万元\n',
    )
  })

  it('leaves out what was deleted or is there twice, and keeps breaks and tabs', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`
    const body = `<w:p>${run('<w:t>云岭</w:t>')}<w:del>${run('<w:delText>旧</w:delText><w:t>旧</w:t>')}</w:del>${run('<w:tab/><w:t>晨光</w:t><w:br/><w:t>基金会</w:t>')}<mc:AlternateContent><mc:Fallback>${run('<w:t>重复</w:t>')}</mc:Fallback></mc:AlternateContent></w:p>`
    expect(await text(docxOf(body))).toBe('云岭\t晨光\n基金会\n')
  })

  it.each([
    ['a sheet', zipOf({ 'xl/workbook.xml': '<x/>' }), /Excel file: save the sheet as csv/],
    ['an archive of other files', zipOf({ 'a.txt': '正文' }), /without a Word document/],
    ['cut off', docxOf(paragraph('正文')).subarray(0, 200), /damaged or cut off/],
    ['only called so', Buffer.from('PK\x03\x04 and then nothing', 'latin1'), /damaged or cut off/],
    ['locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old or locked Office document/],
  ])('is refused where it is %s', async (_, bytes, reason) => {
    await expect(readBytes('notice.docx', bytes)).rejects.toThrow(reason)
  })

  it('is refused where it unpacks beyond all measure, though its directory claims little', async () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, 1000)
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(readBytes('bomb.docx', bomb)).rejects.toThrow('unpacks to more than 64 MB')
  })

  it('is told by its bytes, not by its name', async () => {
    expect((await readBytes('notice.txt', docxOf(paragraph('正文。')))).text).toBe('正文。\n')
  })
})
