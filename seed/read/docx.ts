// A Word document to its text: one line a paragraph, the cells of a table row on one line; deleted text is left out.

import { ReadError } from './source.ts'
import { readTags } from './tags.ts'
import { openZip } from './zip.ts'

export interface DocxText {
  readonly text: string
  readonly title?: string
}

/** The most that the text part of a document may unpack to, in bytes. */
export const largestPart = 64 * 1024 * 1024

const body = 'word/document.xml'
/** Deleted and moved text, codes of fields, and the second version of a drawing. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'])
const titleStyles = /^(?:title|heading1|1|标题|标题1)$/i

const others: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel file: save the sheet as csv'],
  ['ppt/', 'a PowerPoint file: save its text as docx or txt'],
  ['META-INF/', 'an OpenDocument or e-book file: save it as docx or txt'],
]

/** Paragraphs of `document.xml`, and the first that is styled as a title. */
function paragraphsOf(xml: string): { lines: string[]; title: string | undefined } {
  const lines: string[] = []
  let line = ''
  let passed = 0
  let cells = 0
  let inText = false
  let isTitle = false
  let title: string | undefined
  /** The end of a line, but of one inside a cell only a space. */
  const breakLine = () => {
    if (cells > 0) line += ' '
    else end()
  }
  const end = () => {
    const text = line.trim()
    if (text !== '') {
      lines.push(text)
      if (isTitle) title ??= text
    }
    line = ''
    isTitle = false
  }
  readTags(
    xml,
    {
      open: (name, attributes) => {
        if (unread.has(name)) passed++
        if (passed > 0) return
        if (name === 'w:t') inText = true
        else if (name === 'w:tab') line += '\t'
        else if (name === 'w:br' || name === 'w:cr') breakLine()
        else if (name === 'w:tc') cells++
        else if (name === 'w:pStyle') isTitle = titleStyles.test(attributes.get('w:val') ?? '')
      },
      close: (name) => {
        if (unread.has(name)) passed = Math.max(0, passed - 1)
        else if (name === 'w:t') inText = false
        else if (name === 'w:tc') {
          cells = Math.max(0, cells - 1)
          line = `${line.trimEnd()}\t`
        } else if (name === 'w:tr') end()
        else if (name === 'w:p') breakLine()
      },
      text: (text) => {
        if (inText && passed === 0) line += text
      },
    },
    { xml: true },
  )
  end()
  return { lines, title }
}

/**
 * The text of a docx file.
 * @throws ReadError where it is no docx, damaged, or unpacks to more than the limit
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const zip = openZip(bytes)
  const part = zip.unpack(body, largestPart)
  if (!part) {
    const known = others.find(([prefix]) => zip.names.some((name) => name.startsWith(prefix)))
    throw new ReadError(
      known ? `it is ${known[1]}` : 'it is a zip archive without a Word document in it: unpack it first',
    )
  }
  const { lines, title } = paragraphsOf(new TextDecoder().decode(part))
  return { text: `${lines.join('\n')}\n`, ...(title && title.length <= 100 && { title }) }
}
