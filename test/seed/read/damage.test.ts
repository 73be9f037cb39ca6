// Files that are damaged in any way are read or refused with a reason, and what is read is quoted truly.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractDocument } from '../../../seed/extract-document.ts'
import { readBytes } from '../../../seed/read/read.ts'
import { ReadError, type SourceText } from '../../../seed/read/source.ts'
import { column, pdfOf } from './files/pdf.ts'
import { docxOf, paragraph } from './files/zip.ts'

const sentences = [
  '2021年5月8日，云岭市晨光公益基金会与青禾县教育局签署协议，捐赠100万元用于“晨光助学计划”。',
  '基金会秘书长林小满、青禾县教育局局长周明远出席仪式。',
]

const files: Readonly<Record<string, Uint8Array>> = {
  'a.txt': new TextEncoder().encode(sentences.join('\n')),
  'a.md': new TextEncoder().encode(
    `---\ntitle: 晨光\ndate: 2021-05-09\n---\n\n# 晨光助学计划启动仪式举行\n\n${sentences.join('\n\n')}`,
  ),
  'a.html': new TextEncoder().encode(
    `<html><head><title>晨光</title></head><body>${sentences.map((one) => `<p>${one}</p>`).join('')}</body></html>`,
  ),
  'a.docx': docxOf(sentences.map((one) => paragraph(one)).join('')),
  'a.pdf': pdfOf([column(sentences, 40, 700, 8)]),
}

const damage = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('flip', 'cut', 'insert', 'repeat'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 4 },
)

function damaged(bytes: Uint8Array, steps: readonly { at: number; kind: string; bytes: Uint8Array }[]): Uint8Array {
  return steps.reduce((data, step) => {
    const at = data.length === 0 ? 0 : step.at % data.length
    const [head, tail] = [data.subarray(0, at), data.subarray(at)]
    if (step.kind === 'cut') return head
    if (step.kind === 'insert') return Buffer.concat([head, step.bytes, tail])
    if (step.kind === 'repeat') return Buffer.concat([head, tail, tail])
    return Buffer.concat([head, step.bytes, tail.subarray(step.bytes.length)])
  }, bytes)
}

async function readOrRefuse(name: string, bytes: Uint8Array): Promise<SourceText | undefined> {
  try {
    return await readBytes(name, bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    return undefined
  }
}

function expectTrueQuotes(source: SourceText): void {
  const { relations, figures } = extractDocument(source)
  for (const { evidence } of [...relations, ...figures]) {
    for (const { start, end, quote } of evidence) expect(source.text.slice(start, end)).toBe(quote)
  }
}

describe('a damaged file', () => {
  it.each(Object.keys(files))('like %s is read or refused, and quoted truly', async (name) => {
    const whole = files[name] ?? new Uint8Array()
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        const source = await readOrRefuse(name, damaged(whole, steps))
        if (source) expectTrueQuotes(source)
      }),
      { numRuns: 40 },
    )
  })

  it.each(Object.keys(files))('like %s is told by its bytes whatever its name', async (name) => {
    const whole = files[name] ?? new Uint8Array()
    for (const other of Object.keys(files)) await readOrRefuse(other, whole)
  })

  it('may hold lone surrogates, nulls and signs of every kind', async () => {
    const odd = `${sentences[0]}\u{1f600}\ud800\u0001\u200f\ufffe${sentences[1]}`
    const source = { path: 'odd.txt', sha256: '0'.repeat(64), text: odd, bodyStart: 0 }
    expectTrueQuotes(source)
    await readOrRefuse('odd.txt', Buffer.from(odd, 'utf16le'))
  })
})

describe('a file of monstrous shape', () => {
  it.each([
    ['one line without an end', '云岭市晨光公益基金会向青禾县捐赠图书'.repeat(10_000)],
    ['a sentence of names without end', Array.from({ length: 10_000 }, (_, i) => `云岭第${i}基金会`).join('、')],
    ['nothing but open quotes', '“《（'.repeat(50_000)],
    ['nothing but digits', '1234567890'.repeat(20_000)],
    ['nothing but line ends', `${'\n'.repeat(200_000)}正文。`],
    ['nothing but list marks', '• - 1. '.repeat(30_000)],
    ['short lines without end', '甲\n'.repeat(50_000)],
  ])('is read in bounded time: %s', { timeout: 60_000 }, async (_, text) => {
    const source = await readBytes('a.txt', new TextEncoder().encode(text))
    const begin = process.cpuUsage().user
    expectTrueQuotes(source)
    expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(20)
  })
})
