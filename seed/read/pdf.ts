// A PDF to its text. Encrypted ones, those without text and those that unpack beyond all measure are refused.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { linesOf, type PageLayout } from './pdf-layout.ts'
import { ReadError } from './source.ts'

/** The most that the streams of a file may unpack to, in bytes, and the most pages that are read. */
const largestUnpacked = 256 * 1024 * 1024
const largestStream = 64 * 1024 * 1024
const mostPages = 3000

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** A short file may unpack to many times the memory of the machine: each stream is unpacked once with a limit. */
function checkUnpackedSize(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.includes('/FlateDecode/FlateDecode') || text.includes('/FlateDecode /FlateDecode')) {
    throw new ReadError('it is packed twice over: print it to a new PDF')
  }
  let total = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.toString('latin1', at - 3, at) === 'end') continue
    const start = at + (text[at + 6] === 0x0d ? 8 : 7)
    const end = text.indexOf('endstream', start)
    // Only zlib's own header is looked for: other packings do not blow up so far.
    if (end < 0 || ((text[start] ?? 0) & 0x0f) !== 8) continue
    try {
      total += inflateSync(text.subarray(start, end), { maxOutputLength: largestStream }).length
    } catch (error) {
      if (error instanceof RangeError) total = Number.POSITIVE_INFINITY
    }
    if (total > largestUnpacked) throw new ReadError(`it unpacks to more than ${largestUnpacked >> 20} MB: split it`)
    at = end
  }
}

const reasonFor = (error: unknown): ReadError => {
  if (error instanceof ReadError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new ReadError('it is locked with a password: save it without one')
  return new ReadError('it is a damaged or cut off PDF')
}

async function layoutsOf(bytes: Uint8Array): Promise<PageLayout[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  })
  try {
    const document = await loading.promise
    if (document.numPages > mostPages) throw new ReadError(`it has more than ${mostPages} pages: split it`)
    const layouts: PageLayout[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const items = content.items.flatMap((item) =>
        'str' in item
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, size: item.height || 10 }]
          : [],
      )
      layouts.push({ width, height, items })
      page.cleanup()
    }
    return layouts
  } finally {
    await loading.destroy()
  }
}

/**
 * The text of a PDF in reading order.
 * @throws ReadError where it is damaged, locked, too large, or holds no text
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  try {
    checkUnpackedSize(bytes)
    const text = linesOf(await layoutsOf(bytes)).join('\n')
    if (text.trim() === '') throw new ReadError('it holds no text: if it is scanned, recognise its text first')
    return text
  } catch (error) {
    throw reasonFor(error)
  }
}
