// A normalised view of a stretch of text (NFKC, simplified, white space and hard wraps mended) with a way back to raw offsets.
// In a view full-width punctuation is ASCII (`,` `:` `;` `!` `?` `(` `)`), save for a `，` between two digits, quotes are “” and ‘’,
// the dot of names is `·`, and no space stands beside a Chinese character unless another Chinese word stands on its other side.

import { expansionOf, isAlphabetic, isDigit, isHan, unitFor } from './normalise.ts'

export interface View {
  readonly text: string
  /** For each UTF-16 unit of `text` the raw offset it came from, and one more for the raw end. */
  readonly offsets: Uint32Array
}

export interface RawSpan {
  readonly start: number
  readonly end: number
}

/** The raw span of `[start, end)` of a view; `end` must be greater than `start`. */
export const rawSpan = (view: View, start: number, end: number): RawSpan => ({
  start: view.offsets[start] ?? 0,
  end: (view.offsets[end - 1] ?? 0) + 1,
})

/** A run of raw text that goes into a view: where it begins, and its characters, of the same length as the raw ones. */
export interface Piece {
  readonly start: number
  readonly text: string
}

const space = 0x20
const lineFeed = 0x0a
const hyphen = 0x2d
const straightQuote = 0x22
const fullComma = 0xff0c

/** A growing run of units with their offsets. */
class Units {
  units: Uint16Array
  offsets: Uint32Array
  length = 0

  constructor(expected: number) {
    this.units = new Uint16Array(expected)
    this.offsets = new Uint32Array(expected)
  }

  push(unit: number, offset: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.offsets[this.length++] = offset
  }

  private grow(): void {
    const { units, offsets } = this
    this.units = new Uint16Array(units.length * 2 + 16)
    this.offsets = new Uint32Array(offsets.length * 2 + 16)
    this.units.set(units)
    this.offsets.set(offsets)
  }

  last(): number {
    return this.length === 0 ? lineFeed : (this.units[this.length - 1] ?? lineFeed)
  }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** How many Chinese characters stand together from `at` on, at most two. */
const hanRun = (text: string, at: number): number =>
  !isHan(text.charCodeAt(at)) ? 0 : isHan(text.charCodeAt(at + 1)) ? 2 : 1

const isLatinSide = (unit: number) => isAlphabetic(unit) || (unit > space && unit < 0x7f)

/** Whether a space between these two stays: between words of an alphabet, and between Chinese words, not inside a spaced name. */
const keepsSpace = (before: number, after: number, runBefore: number, runAfter: number): boolean => {
  if (isHan(before) && isHan(after)) return !(runBefore === 1 && runAfter === 1)
  return isLatinSide(before) && isLatinSide(after) && (isAlphabetic(before) || isAlphabetic(after))
}

/** Straight quotes come in pairs; where a paragraph has an odd number of them they stay as they are. */
const pairsQuotes = (pieces: readonly Piece[]): boolean => {
  let count = 0
  for (const { text } of pieces) {
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  }
  return count % 2 === 0
}

function addParagraph(buffer: Units, pieces: readonly Piece[]): void {
  const paired = pairsQuotes(pieces)
  const begin = buffer.length
  let quoteOpen = false
  let run = 0
  for (const { start, text } of pieces) {
    let pending = -1
    for (let i = 0; i < text.length; i++) {
      const raw = text.charCodeAt(i)
      let unit = unitFor(raw)
      if (unit === space) {
        if (pending < 0) pending = start + i
        continue
      }
      if (unit === 0) continue
      // What is written is settled before the space beside it is.
      if (raw === fullComma && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) unit = fullComma
      if (unit === straightQuote && paired) {
        unit = quoteOpen ? 0x201d : 0x201c
        quoteOpen = !quoteOpen
      }
      const isFirst = buffer.length === begin
      const atSeam = i === 0 && !isFirst && isAlphabetic(buffer.last()) && isAlphabetic(unit)
      if (atSeam && buffer.last() !== hyphen) buffer.push(space, start)
      if (pending >= 0 && !isFirst && keepsSpace(buffer.last(), unit, run, hanRun(text, i))) {
        buffer.push(space, pending)
        run = 0
      }
      pending = -1
      run = isHan(unit) ? run + 1 : 0
      if (unit === 1) {
        for (const letter of expansionOf(raw)) buffer.push(letter.charCodeAt(0), start + i)
        continue
      }
      buffer.push(unit, start + i)
    }
  }
}

export interface BuiltView {
  readonly view: View
  /** Of each paragraph that is not empty, its span of the view. */
  readonly paragraphs: readonly RawSpan[]
}

/** A view of paragraphs, each of pieces that are joined without a gap; paragraphs are separated by one line feed. */
export function buildView(paragraphs: readonly (readonly Piece[])[]): BuiltView {
  const letters = paragraphs.reduce(
    (sum, pieces) => pieces.reduce((inner, { text }) => inner + text.length, sum + 1),
    0,
  )
  const buffer = new Units(letters)
  const spans: RawSpan[] = []
  let rawEnd = 0
  for (const pieces of paragraphs) {
    const separator = buffer.length
    if (separator > 0) buffer.push(lineFeed, rawEnd)
    const start = buffer.length
    addParagraph(buffer, pieces)
    if (buffer.length === start) {
      buffer.length = separator
      continue
    }
    spans.push({ start, end: buffer.length })
    const lastPiece = pieces.at(-1)
    if (lastPiece) rawEnd = lastPiece.start + lastPiece.text.length
  }
  const offsets = new Uint32Array(buffer.length + 1)
  offsets.set(buffer.offsets.subarray(0, buffer.length))
  offsets[buffer.length] = rawEnd
  return { view: { text: utf16.decode(buffer.units.subarray(0, buffer.length)), offsets }, paragraphs: spans }
}
