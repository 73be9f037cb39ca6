// Bytes to text, in any encoding that Chinese documents come in: UTF-8, UTF-16, GB18030 (with GBK and GB2312), Big5.
// A byte order mark stays in the text as its first unit, so that offsets agree with any plain reader.

import chardet from 'chardet'
import { ReadError } from './source.ts'
import { guessUtf16 } from './utf16.ts'

export interface Decoded {
  readonly text: string
  /** A label of the Encoding Standard: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5` … */
  readonly encoding: string
}

/** A text may hold a few broken characters (a file cut off, a bad transfer); more than one in this many is no text. */
const brokenShare = 50

const labels: Record<string, string> = { GB18030: 'gb18030', Big5: 'big5', 'UTF-8': 'utf-8', Shift_JIS: 'shift_jis' }

const decodeStrict = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const decodeLoose = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

const controls = /[^\P{Cc}\t\n\f\r]/gu

/** True for text that no one wrote to be read: NUL, or control characters more often than one in a hundred. */
const looksBinary = (text: string): boolean => text.includes('\0') || countOf(text, controls) * 100 > text.length

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return undefined
}

const charset = /charset\s*=\s*["']?\s*([\w-]{2,20})/i

/** The encoding that a page declares in its head, where this program knows it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const label = charset.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
  try {
    return label && new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function guessed(bytes: Uint8Array, declared: string | undefined): string {
  const sample = bytes.subarray(0, 65_536)
  const likely = chardet.analyse(sample).flatMap(({ name }) => labels[name] ?? [])
  const candidates = declared && declared !== 'utf-8' ? [declared, ...likely] : likely
  // What decodes without a fault is preferred, in the order of the detector's trust.
  return candidates.find((label) => decodeStrict(bytes, label) !== undefined) ?? candidates[0] ?? 'gb18030'
}

/**
 * The text of a file and the encoding it was in: strict UTF-8 first, then a byte order mark, then what the file declares of
 * itself (`declared`, a label), then what its bytes look like.
 * @throws ReadError where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const utf8 = decodeStrict(bytes, 'utf-8')
  // Every other byte of ASCII text in UTF-16 is NUL, which is valid UTF-8 too.
  const wide = utf8 === undefined || utf8.includes('\0') ? (encodingByMark(bytes) ?? guessUtf16(bytes)) : undefined
  if (utf8 !== undefined && wide === undefined) {
    if (looksBinary(utf8)) throw new ReadError('it holds binary data, not text')
    return { text: utf8, encoding: 'utf-8' }
  }
  const encoding = wide ?? guessed(bytes, declared)
  const text = decodeLoose(bytes, encoding)
  if (looksBinary(text)) throw new ReadError('it holds binary data, not text')
  if (countOf(text, /\ufffd/g) * brokenShare > text.length) {
    throw new ReadError('its encoding is not known: save it as UTF-8')
  }
  return { text, encoding }
}
