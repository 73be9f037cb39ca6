// A folder of documents as large as asked for, the same for the same seed: the bundled briefs under other names, and between them
// long plain prose with few facts, as reports and pages have it. Names recur, some often and most seldom.
//
//   npx tsx test/bench/folder.ts FOLDER MEGABYTES [kB a document, default 10] [share of briefs, default .25]

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractDocument } from '../../seed/extract.ts'
import { readBytes } from '../../seed/read/read.ts'
import { coreOf } from '../../seed/resolve/names.ts'
import { randomFrom } from './random.ts'

const characters = [...'安博诚达恩芳光海和惠吉嘉康丽明宁平清仁善思泰文晓欣雅宜云泽正志中润华启元景辰朗川林山岳松柏溪禾']

const sentences = [
  '这一年，大家把更多时间用在了倾听上，许多想法都是在闲谈里慢慢长出来的。',
  '山路不好走，雨后更是泥泞，志愿者们把鞋提在手里，一步一步走到村口。',
  '孩子们最喜欢的是下午的阅读课，教室里安静得只听得见翻书的声音。',
  '有人问，做公益到底是为了什么，她想了很久，说是为了让人不再觉得孤单。',
  '食堂的饭菜换了新的样式，厨房里每天清早就亮起了灯。',
  '数据背后是一个个具体的人，他们的日子并不会因为一份表格而变得简单。',
  '冬天来得早，窗户上结了一层薄薄的霜，屋里的炉子烧得很旺。',
  '培训分为三个部分，先讲道理，再看做法，最后由大家自己动手试一遍。',
  '老人说话慢，记性却好，谁家的门朝哪开，他都说得清清楚楚。',
  '这样的活动每个季度都会办一次，来的人有多有少，气氛总是很好。',
  '账目每月公布一回，贴在门口的墙上，谁都可以停下来看一看。',
  '从最初的几个人到后来的几百人，队伍是一点一点壮大起来的。',
  '问题也不少，最难的是怎样让好的做法在离开的时候还能留下来。',
  '会后，大家沿着河边走了很远，谈起各自这些年遇到的人和事。',
]

/** The names that a brief is about, by what tells each from others. */
export const coresOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { entities } = extractDocument(await readBytes('brief.md', bytes))
  const cores = entities.flatMap(({ type, name }) => {
    if (type === 'Place' || type === 'Topic') return []
    return type === 'Person' ? [name.slice(1)] : [coreOf(type, name).key]
  })
  return [...new Set(cores)].filter((core) => core.length > 1).sort((a, b) => b.length - a.length)
}

interface Brief {
  readonly body: string
  readonly cores: readonly string[]
}

const readBriefs = async (): Promise<Brief[]> => {
  const folder = join(import.meta.dirname, '../../seed/documents')
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return Promise.all(
    files.map(async (name) => {
      const bytes = readFileSync(join(folder, name))
      return { body: bytes.toString('utf8').replace(/^---[\s\S]*?\n---\n/, ''), cores: await coresOf(bytes) }
    }),
  )
}

/** The same brief about others; a name becomes the same other name in every brief told in this version. */
export const retold = ({ body, cores }: Brief, version: number): string =>
  cores.reduce((text, core) => {
    const random = randomFrom([...core].reduce((sum, each) => sum * 31 + (each.codePointAt(0) ?? 0), version) | 0)
    const other = Array.from(
      { length: Math.min(core.length, 3) },
      () => characters[Math.floor(random() * characters.length)],
    )
    return text.replaceAll(core, other.join(''))
  }, body)

export interface FolderSize {
  readonly bytes: number
  /** Of each document, about. */
  readonly documentBytes?: number
  /** How much of the text are briefs, from 0 to 1; the rest is plain. */
  readonly briefs?: number
  readonly seed?: number
}

/** Writes the documents, and says how many. */
export const writeFolder = async (
  folder: string,
  { bytes, documentBytes = 10_000, briefs: share = 0.25, seed = 1 }: FolderSize,
): Promise<number> => {
  const random = randomFrom(seed)
  const briefs = await readBriefs()
  const versions = Math.max(1, Math.ceil(bytes / 500_000))
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T
  const paragraph = () => Array.from({ length: 6 }, () => pick(sentences)).join('')
  const document = () => {
    const parts: string[] = []
    let plain = 0
    for (let size = 0; size < documentBytes; ) {
      const wantsPlain = plain < size * (1 - share) || (size === 0 && random() > share)
      const part = wantsPlain ? paragraph() : retold(pick(briefs), Math.floor(versions * random() ** 2))
      size += Buffer.byteLength(part)
      if (wantsPlain) plain += Buffer.byteLength(part)
      parts.push(part.trim())
    }
    return parts.join('\n\n')
  }
  let count = 0
  for (let written = 0; written < bytes; count++) {
    const inside = join(folder, String(Math.floor(count / 1000)))
    if (count % 1000 === 0) mkdirSync(inside, { recursive: true })
    const text = `${document()}\n\n第${count}号。\n`
    writeFileSync(join(inside, `${count}.txt`), text)
    written += Buffer.byteLength(text)
  }
  return count
}

if (process.argv[1] === import.meta.filename) {
  const [folder, megabytes, kilobytes = '10', share = '.25'] = process.argv.slice(2)
  if (folder === undefined || megabytes === undefined) throw new Error('give a folder and its size in megabytes')
  const size = { bytes: Number(megabytes) * 1e6, documentBytes: Number(kilobytes) * 1e3, briefs: Number(share) }
  console.log(`${await writeFolder(folder, size)} documents`)
}
