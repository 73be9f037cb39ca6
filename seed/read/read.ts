// One file to a document, by what its bytes are and not by what its name ends with. Size limits keep a stray file from taking the machine.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { declaredEncoding, decodeText } from './decode.ts'
import { readDocx } from './docx.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { ReadError, type SourceText } from './source.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 64 * 1024 * 1024

/** What was read of a file, before its path and digest are put to it. */
type Read = Omit<SourceText, 'path' | 'sha256'>

const refused: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old or locked Office document: save it as docx without a password'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['\x1f\x8b', 'a compressed file: unpack it first'],
  ['Rar!', 'a compressed file: unpack it first'],
  ['7z\xbc\xaf', 'a compressed file: unpack it first'],
]

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let index = 0; index < signature.length; index++) if (bytes[index] !== signature.charCodeAt(index)) return false
  return true
}

const pageStart = /^\ufeff?\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

function readMarkupOrText(bytes: Uint8Array, isPage: boolean): Read {
  const { text } = decodeText(bytes, isPage ? declaredEncoding(bytes) : undefined)
  if (!isPage && !pageStart.test(text.slice(0, 4000))) return { text, ...readFrontMatter(text) }
  return { bodyStart: 0, ...readHtml(text) }
}

async function readByKind(path: string, bytes: Uint8Array): Promise<Read> {
  const kind = refused.find(([signature]) => startsWith(bytes, signature))
  if (kind) throw new ReadError(`it is ${kind[1]}`)
  if (startsWith(bytes, '%PDF-')) return { text: await readPdf(bytes), bodyStart: 0 }
  if (startsWith(bytes, 'PK\x03\x04')) return { bodyStart: 0, ...readDocx(bytes) }
  return readMarkupOrText(bytes, /\.x?html?$/i.test(path))
}

/**
 * A document from the bytes of a file: txt, md, html, pdf or docx.
 * @throws ReadError where it is empty, too large, damaged, locked, no text, or its front matter is wrong
 */
export async function readBytes(path: string, bytes: Uint8Array): Promise<SourceText> {
  if (bytes.length > largestFile) throw new ReadError(`it is larger than ${largestFile >> 20} MB: split it`)
  const read = await readByKind(path, bytes)
  if (read.text.trim() === '') throw new ReadError('it is empty')
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), ...read }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read: check its permissions',
  EPERM: 'it may not be read: check its permissions',
  ELOOP: 'it is a link that leads to itself',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
}

/** What a failed call of the file system means to the user; errors of any other kind go on. */
export function fileError(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  if (!(error instanceof Error) || !('code' in error)) throw error
  return new ReadError(reasons[String(error.code)] ?? `it cannot be read (${String(error.code)})`)
}

/**
 * The bytes of a file, where it is not too large.
 * @throws ReadError with the reason why it cannot be read
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) throw new ReadError(`it is larger than ${largestFile >> 20} MB: split it`)
    return await readFile(path)
  } catch (error) {
    throw fileError(error)
  }
}

/**
 * Reads one file as a document.
 * @throws ReadError with the reason why it cannot be read
 */
export const readDocument = async (path: string): Promise<SourceText> => readBytes(path, await readFileBytes(path))
