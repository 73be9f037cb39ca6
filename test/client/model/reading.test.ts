import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../client/model/evidence.ts'
import { blocks } from '../../../client/model/reading.ts'
import type { ClaimView } from '../../../server/contract.ts'

const text = '---\ntitle: 示例简报\n---\n\n## 启动\n\n远山基金会发起星光项目。另一句。\n末段。'
const first = text.indexOf('远山')

describe('a document as it is read', () => {
  it('leaves its front matter out and takes lines as headings and paragraphs', () => {
    const read = blocks(text, [])
    expect(read.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(read.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      '启动',
      '远山基金会发起星光项目。另一句。',
      '末段。',
    ])
  })

  it('shows the front matter where a fact rests on it', () => {
    expect(blocks(text, [{ id: 'x', start: 4, end: 15 }])[1]?.pieces[0]?.spans).toEqual(['x'])
  })

  it('cuts a paragraph where spans begin and end, overlapping ones too', () => {
    const [, paragraph] = blocks(text, [
      { id: 'one', start: first, end: first + 12 },
      { id: 'two', start: first + 5, end: first + 16 },
    ])
    expect(paragraph?.pieces.map(({ text: piece, spans }) => `${piece}[${spans.join()}]`)).toEqual([
      '远山基金会[one]',
      '发起星光项目。[one,two]',
      '另一句。[two]',
    ])
  })

  it('has every unit of the text at its own offset, whatever the spans', () => {
    const line = fc.stringMatching(/^[远山a。 #𠮷]{0,12}$/u)
    const span = fc.record({ id: fc.string(), start: fc.nat(80), end: fc.nat(80) })
    fc.assert(
      fc.property(fc.array(line), fc.array(span), (lines, spans) => {
        const whole = lines.join('\n')
        for (const { pieces } of blocks(whole, spans)) {
          for (const piece of pieces) expect(whole.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
        }
      }),
    )
  })
})

describe('the sentences behind a link', () => {
  const claim = (id: string, start: number, confidence: number): ClaimView => ({
    id,
    type: 'INITIATES',
    subject: { id: 's', type: 'Foundation', name: '远山基金会' },
    object: { id: 'o', type: 'Project', name: '星光项目' },
    quote: '远山基金会发起星光项目。',
    start,
    end: start + 12,
    before: '',
    after: '',
    document: { id: 'd', title: '示例简报' },
    confidence,
    status: 'asserted',
    method: 'rule',
  })

  it('come once each, with all that they say, the surest first', () => {
    const sentences = sentencesOf([claim('a', 40, 0.5), claim('b', 0, 0.6), claim('c', 0, 0.9)])
    expect(sentences.map((sentence) => [sentence.claim.id, sentence.says.length])).toEqual([
      ['c', 2],
      ['a', 1],
    ])
  })
})
