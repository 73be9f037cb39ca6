// YAML front matter of a text: what it says of the document, and where the body begins.

import { parseDocument } from 'yaml'
import { z } from 'zod'
import { isoDay } from './day.ts'
import { ReadError } from './source.ts'

export interface FrontMatter {
  readonly bodyStart: number
  readonly title?: string
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
  readonly url?: string
}

/** Front matter longer than this many units is taken for text between two rules. */
const longest = 16_384

/** Without a key at the beginning of a line it is text between two rules. */
const key = /^[A-Za-z_][\w-]{0,40}[ \t]*:/m

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())

const schema = z.object({
  title: text.optional(),
  publisher: text.optional(),
  date: z
    .string()
    .transform((value, context) => {
      const day = isoDay(value)
      if (day === undefined) context.addIssue({ code: 'custom', message: 'must be a day such as 2019-02-26' })
      return day ?? z.NEVER
    })
    .optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' }).optional(),
})

/** The lines between a first `---` and the next `---` or `...`, and where the text goes on; undefined where there are none. */
function block(source: string): { yaml: string; bodyStart: number } | undefined {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = /^---[ \t]*\r?\n/.exec(source.slice(mark, mark + 64))
  if (!opening) return undefined
  const from = mark + opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source.slice(from, from + longest))
  if (!closing) return undefined
  return { yaml: source.slice(from, from + closing.index), bodyStart: from + closing.index + closing[0].length }
}

const withoutEmpty = (data: z.infer<typeof schema>): Omit<FrontMatter, 'bodyStart'> => ({
  ...(data.title && { title: data.title }),
  ...(data.publisher && { publisher: data.publisher }),
  ...(data.date && { published: data.date }),
  ...(data.url && { url: data.url }),
})

const invalid = (line: number) =>
  new ReadError(`its front matter is not valid YAML at line ${line}: quote the value or remove the block`)

/** `title: 某某` and days: words that YAML reads as they are written. Most blocks hold nothing else. */
const plainLine =
  /^([A-Za-z_][\w-]{0,40}): (?!(?:null|true|false)$)((?:[\p{L}“《]|\d{1,4}\p{Script=Han})[^#\s\p{C}]*(?: [^#\s\p{C}]+)*|\d{4}-\d\d-\d\d)$/iu

/** The values of a block of plain lines; undefined where any line is another. */
function parsePlain(yaml: string): Record<string, string> | undefined {
  const values: [string, string][] = []
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const [, name, value] = plainLine.exec(line) ?? []
    if (name === undefined || value === undefined || /:(?: |$)/.test(value)) return undefined
    values.push([name, value])
  }
  return Object.fromEntries(values)
}

function parse(yaml: string): unknown {
  const plain = parsePlain(yaml)
  if (plain) return plain
  const document = parseDocument(yaml, { uniqueKeys: false })
  const [fault] = document.errors
  if (fault) throw invalid((fault.linePos?.[0].line ?? 1) + 1)
  try {
    return document.toJS({ maxAliasCount: 10 })
  } catch {
    // An alias of nothing, or of itself, is found only here.
    throw invalid(2)
  }
}

/**
 * Reads the front matter at the start of a text. Other keys than title, publisher, date and url are passed over; a block
 * that holds no keys at all is body.
 * @throws ReadError where a value cannot be what its key says
 */
export function readFrontMatter(source: string): FrontMatter {
  const bodyOnly = { bodyStart: source.charCodeAt(0) === 0xfeff ? 1 : 0 }
  const found = block(source)
  if (!found || !key.test(found.yaml)) return bodyOnly
  const value = parse(found.yaml)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bodyOnly
  const entries = Object.entries(value).filter(([, entry]) => entry !== null)
  const checked = schema.safeParse(Object.fromEntries(entries))
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new ReadError(`its front matter is wrong: ${issue?.path.join('.')} ${issue?.message}`)
  }
  return { bodyStart: found.bodyStart, ...withoutEmpty(checked.data) }
}
