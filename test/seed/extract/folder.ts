// A temporary folder of documents for tests.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder that holds these files, and removes it when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shantu-extract-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const briefs = {
  'a.md':
    '---\ntitle: 晨光计划启动\ndate: 2021-05-09\n---\n\n5月8日，云岭市晨光公益基金会向青禾县第二小学捐赠10万元。\n',
  'b.txt': '云岭市红十字会于2021年6月1日在青禾县中学举办急救培训。\n',
  'c.txt': '2021年7月，明远科技有限公司与云岭市晨光公益基金会签署协议。\n',
}
