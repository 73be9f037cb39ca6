// PDF files for tests: Chinese text set in a font that is not in the file, as many producers leave it out.

import { deflateSync } from 'node:zlib'

export interface Words {
  readonly text: string
  /** In points from the lower left corner of a page of 595 by 842. */
  readonly x: number
  readonly y: number
  readonly size?: number
}

const utf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

/** One line below the other from a place on, 1.5 lines apart. */
export const column = (texts: readonly string[], x: number, y: number, size = 10): Words[] =>
  texts.map((text, row) => ({ text, x, y: y - row * size * 1.5, size }))

const stream = (content: Uint8Array, entries = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])

/** The objects of a file put together with their table. */
export function assemble(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    offsets.push(at)
    parts.push(part)
    at += part.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

export interface PdfOptions {
  /** Put into the trailer, for locked files. */
  readonly trailer?: string
  /** Content streams as they are, instead of the words. */
  readonly contents?: readonly Buffer[]
}

/** A file of these pages. */
export function pdfOf(pages: readonly (readonly Words[])[], { trailer = '', contents }: PdfOptions = {}): Uint8Array {
  const drawn = pages.map((words) =>
    stream(
      deflateSync(
        Buffer.from(
          words
            .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16Hex(text)}> Tj ET`)
            .join('\n'),
        ),
      ),
      '/Filter /FlateDecode ',
    ),
  )
  const bodies = contents ?? drawn
  const kids = bodies.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${bodies.length} >>`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
      ...bodies.flatMap((body, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
        body,
      ]),
    ],
    trailer,
  )
}

/** A stream that unpacks to a thousand times its size. */
export const bombStream = (bytes: number): Buffer =>
  stream(deflateSync(Buffer.alloc(bytes, 32)), '/Filter /FlateDecode ')
