// One file to a document: bytes, text, front matter. Size limits keep a stray file from taking the machine.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { decodeText } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { ReadError, type SourceText } from './source.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 64 * 1024 * 1024

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document: save it as docx or txt'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a compressed file: unpack it first'],
  ['Rar!', 'a compressed file: unpack it first'],
  ['7z\xbc\xaf', 'a compressed file: unpack it first'],
]

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0))

/**
 * A document from the bytes of a txt or md file.
 * @throws ReadError where it is empty, too large, no text, or its front matter is wrong
 */
export function readBytes(path: string, bytes: Uint8Array): SourceText {
  if (bytes.length > largestFile) throw new ReadError(`it is larger than ${largestFile >> 20} MB: split it`)
  const kind = signatures.find(([signature]) => startsWith(bytes, signature))
  if (kind) throw new ReadError(`it is ${kind[1]}, not text`)
  const { text } = decodeText(bytes)
  if (text.trim() === '') throw new ReadError('it is empty')
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), text, ...readFrontMatter(text) }
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
 * Reads one file as a document.
 * @throws ReadError with the reason why it cannot be read
 */
export async function readDocument(path: string): Promise<SourceText> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) throw new ReadError(`it is larger than ${largestFile >> 20} MB: split it`)
    return readBytes(path, await readFile(path))
  } catch (error) {
    throw fileError(error)
  }
}
