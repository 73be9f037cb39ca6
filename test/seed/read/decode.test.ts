import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../seed/read/decode.ts'
import { ReadError } from '../../../seed/read/source.ts'

const sentence = '2021年5月8日，云岭市晨光公益基金会向青禾县第二小学捐赠图书三千册，价值12.5万元。\n'
const letter = sentence.repeat(20)

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? '\ufeff' : '') + text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Double-byte encodings have no encoder in Node: this one is made from the decoder. */
const encoderFor = (label: string): ((text: string) => Uint8Array) => {
  const decoder = new TextDecoder(label)
  const bytesOf = new Map<string, number[]>()
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(new Uint8Array([first, second]))
      if (character.length === 1 && character !== '\ufffd' && !bytesOf.has(character))
        bytesOf.set(character, [first, second])
    }
  }
  return (text) =>
    new Uint8Array(Array.from(text).flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]))
}

describe('the text of a file', () => {
  it('is read from UTF-8 letter by letter', () => {
    expect(decodeText(new TextEncoder().encode(letter))).toEqual({ text: letter, encoding: 'utf-8' })
  })

  it('keeps a byte order mark as its first unit, so that offsets agree with plain readers', () => {
    const bytes = new TextEncoder().encode(`\ufeff${letter}`)
    expect(decodeText(bytes).text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    expect(decodeText(bytes).text).toHaveLength(letter.length + 1)
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('is read from %s with and without a byte order mark', (encoding, littleEndian) => {
    expect(decodeText(utf16(letter, littleEndian, true))).toEqual({ text: `\ufeff${letter}`, encoding })
    expect(decodeText(utf16(letter, littleEndian, false))).toEqual({ text: letter, encoding })
  })

  it('is read from UTF-16 where it is all ASCII, which is valid UTF-8 full of NULs', () => {
    const english = 'The example foundation gave books.\n'.repeat(5)
    expect(decodeText(utf16(english, true, false)).text).toBe(english)
  })

  it.each([
    ['gb18030', letter],
    ['big5', '二○二一年五月八日，雲嶺市晨光公益基金會向青禾縣第二小學捐贈圖書三千冊，價值十二萬五千元。\n'.repeat(20)],
  ])('is read from %s', (label, text) => {
    expect(decodeText(encoderFor(label)(text))).toEqual({ text, encoding: label })
  })

  it('survives a file cut off inside a character', () => {
    const bytes = new TextEncoder().encode(letter)
    expect(decodeText(bytes.subarray(0, bytes.length - 5)).text.slice(0, letter.length - 10)).toBe(letter.slice(0, -10))
  })

  it('is refused where the bytes are no text', () => {
    const binary = new Uint8Array(4096).map((_, index) => (index * 7919) % 251)
    expect(() => decodeText(binary)).toThrow(ReadError)
    expect(() => decodeText(new Uint8Array(100))).toThrow(/binary/)
  })

  it('comes back the same from UTF-8, whatever characters it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[^\P{Cc}\t\n\f\r]/u.test(text))
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text)
      }),
    )
  })

  it('is read or refused with a reason, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
    )
  })
})
