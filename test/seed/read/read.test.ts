import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBytes, readDocument } from '../../../seed/read/read.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shantu-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a document', () => {
  it('has its path as given, the digest of its bytes, its text and what its front matter says', async () => {
    const path = file('a.md', '---\ntitle: 晨光助学\n---\n正文。')
    const source = await readDocument(path)
    expect(source).toMatchObject({ path, title: '晨光助学', text: '---\ntitle: 晨光助学\n---\n正文。' })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(source.text.slice(source.bodyStart)).toBe('正文。')
  })

  it.each([
    ['empty', new Uint8Array(), /it is empty/],
    ['blank', ' \n\u3000\n', /it is empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /a picture/],
    ['packed', new Uint8Array([0x1f, 0x8b, 8, 0]), /unpack it first/],
  ])('is refused where it is %s', async (name, content, reason) => {
    await expect(readDocument(file(name, content))).rejects.toThrow(reason)
  })

  it('is refused where it does not exist or is a folder', async () => {
    await expect(readDocument(join(folder, 'none'))).rejects.toThrow('there is no such file')
    await expect(readDocument(folder)).rejects.toThrow('it is a folder')
  })

  it('is refused above the size limit, which is said', async () => {
    await expect(readBytes('large', new Uint8Array(64 * 1024 * 1024 + 1))).rejects.toThrow('larger than 64 MB')
  })
})
