import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runExtract } from '../../../seed/extract.ts'
import { type Extraction, extractionSchema } from '../../../seed/extraction.ts'
import { briefs, folderOf } from './folder.ts'

async function run(...argv: string[]) {
  const written = { out: '', error: '' }
  const status = await runExtract(argv, {
    out: (text) => {
      written.out += text
    },
    error: (text) => {
      written.error += text
    },
  })
  return { status, ...written }
}

const spansOf = ({ relations, figures }: Extraction) => [...relations, ...figures].flatMap(({ evidence }) => evidence)

describe('the extract command', () => {
  it('prints one object in the shape of an extraction, without texts', async () => {
    const { status, out, error } = await run(folderOf(briefs))
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const extraction = extractionSchema.parse(JSON.parse(out))
    expect(extraction.documents.map(({ title }) => title).sort()).toEqual(['b.txt', 'c.txt', '晨光计划启动'])
    expect(extraction.documents.every((document) => !('text' in document))).toBe(true)
  })

  it('prints one object a document and line with --lines, in the order of the files, each with its text', async () => {
    const folder = folderOf(briefs)
    const { out } = await run('--lines', folder)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => extractionSchema.parse(JSON.parse(line)))
    expect(lines.map(({ documents }) => documents[0]?.path)).toEqual(
      ['a.md', 'b.txt', 'c.txt'].map((name) => join(folder, name)),
    )
    expect(lines.map(({ documents }) => documents[0]?.text)).toEqual(Object.values(briefs))
    for (const line of lines) {
      for (const { start, end, quote } of spansOf(line)) expect(line.documents[0]?.text?.slice(start, end)).toBe(quote)
    }
  })

  it('names what it cannot read, with the reason, and goes on', async () => {
    const folder = folderOf({ ...briefs, 'empty.txt': '', 'wrong.md': '---\ndate: gestern\n---\n正文。' })
    const { status, out, error } = await run(folder, join(folder, 'none.txt'))
    expect(status).toBe(0)
    expect(error.trim().split('\n')).toEqual([
      `${join(folder, 'empty.txt')}: it is empty`,
      `${join(folder, 'wrong.md')}: its front matter is wrong: date must be a day such as 2019-02-26`,
      `${join(folder, 'none.txt')}: there is no such file`,
    ])
    expect(extractionSchema.parse(JSON.parse(out)).documents).toHaveLength(3)
  })

  it('ends with status 1 where nothing could be read, and prints no object', async () => {
    expect(await run('/none.txt')).toEqual({
      status: 1,
      out: '',
      error: '/none.txt: there is no such file\nextract: nothing could be read\n',
    })
  })

  it.each([[[]], [['--unknown', 'a.txt']]])(
    'ends with status 2 for the arguments %j, and says how it is used',
    async (argv) => {
      const { status, out, error } = await run(...argv)
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(error).toContain('usage: npm run --silent extract')
    },
  )

  it('says how it is used when asked', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, error: '' })
  })

  it('says the same every time, whatever the order of the files', async () => {
    const folder = folderOf(briefs)
    const paths = Object.keys(briefs).map((name) => join(folder, name))
    const [once, again, reversed] = await Promise.all([run(...paths), run(...paths), run(...[...paths].reverse())])
    expect(again).toEqual(once)
    expect(reversed.out).toBe(once?.out)
  })
})
