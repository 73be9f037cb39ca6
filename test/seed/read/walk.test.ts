import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDocuments } from '../../../seed/read/walk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shantu-walk-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), '正文。')
}

const found = async (...paths: string[]) => {
  const entries: string[] = []
  for await (const one of findDocuments(paths.length > 0 ? paths : [folder])) {
    entries.push('refused' in one ? `${relative(folder, one.path)}: ${one.refused}` : relative(folder, one.path))
  }
  return entries
}

describe('the files under a folder', () => {
  it('come sorted by name, folders among them, with the endings that can be read', async () => {
    for (const path of ['b.txt', 'a.md', 'c/2.TXT', 'c/1.txt', 'd.exe', '.hidden.txt', '.git/x.txt']) put(path)
    expect(await found()).toEqual(['a.md', 'b.txt', 'c/1.txt', 'c/2.TXT'])
  })

  it('come once each, however often links lead to them, and a loop of links ends', async () => {
    put('a/1.txt')
    symlinkSync(folder, join(folder, 'a', 'loop'))
    symlinkSync(join(folder, 'a', '1.txt'), join(folder, 'again.txt'))
    symlinkSync('self', join(folder, 'self'))
    const entries = await found()
    expect(entries).toEqual(['a/1.txt', 'self: it is a link that leads to itself'])
  })

  it('do not end at one that is missing or has no known ending when it is named itself', async () => {
    put('a.txt')
    put('notes.dat')
    expect(await found(join(folder, 'none.txt'), join(folder, 'notes.dat'), join(folder, 'a.txt'))).toEqual([
      'none.txt: there is no such file',
      'notes.dat',
      'a.txt',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('go on past a folder that may not be read', async () => {
    put('closed/1.txt')
    put('open.txt')
    chmodSync(join(folder, 'closed'), 0)
    expect(await found()).toEqual(['closed: it may not be read: check its permissions', 'open.txt'])
    chmodSync(join(folder, 'closed'), 0o700)
  })
})
