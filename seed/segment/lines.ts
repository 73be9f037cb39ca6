// The lines of a document with what can be seen of each by itself: width, punctuation, list and heading marks.

import { isDigit, isHan, unitSet } from './normalise.ts'

export interface Line {
  /** Raw offsets without the white space around, and without a list or heading mark. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Markdown heading level, 0 where it is none. */
  readonly heading: number
  /** Behind a bullet, or a number with a dot. */
  readonly listed: boolean
  readonly han: number
  readonly digits: number
  /** Full stops, question and exclamation marks. */
  readonly stops: number
  /** Commas, semicolons and the comma of lists. */
  readonly commas: number
  /** Ends as a sentence does. */
  readonly terminal: boolean
  /** Chinese characters count two, others one. */
  readonly width: number
  /** Parts separated by two spaces or more. */
  readonly columns: number
}

const headingMark = /^(#{1,6})[ \t\u3000]+/
const listMark = /^(?:[•●■□▪◆◇○►▶➤★☆·※✦]|[-*+](?=[ \t])|\d{1,3}[.、)](?=[ \t]))[ \t\u3000]*/
const quoteMark = /^(?:>[ \t]?)+/
const stopMarks = unitSet('。！？!?')
const commaMarks = unitSet('，、；,;')
const endMarks = new Set('。！？!?；;…')
const closingMarks = new Set('”’」』）)"》】')

/** A writer's name in brackets may follow the last sentence. */
const signed = /[。！？!?”][ \u3000]*[（(][^（）()]{1,40}[)）]$/

const isTerminal = (text: string): boolean => {
  let at = text.length - 1
  if (signed.test(text.slice(-48))) return true
  while (at > 0 && closingMarks.has(text.charAt(at))) at--
  return endMarks.has(text.charAt(at))
}

function columnsOf(text: string): number {
  let columns = 1
  for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at + 1)) {
    columns++
    while (text.charAt(at) === ' ') at++
  }
  return columns
}

/** A line from the raw offsets of its text; marks at its beginning are read and left out. */
function lineFrom(source: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && /\s|\ufeff/.test(source.charAt(start))) start++
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  const opening = source.slice(start, Math.min(end, start + 64))
  const quoted = quoteMark.exec(opening)?.[0].length ?? 0
  const heading = headingMark.exec(opening.slice(quoted))
  const listed = heading ? null : listMark.exec(opening.slice(quoted))
  start = Math.min(end, start + quoted + (heading?.[0].length ?? listed?.[0].length ?? 0))
  const text = source.slice(start, end)
  let han = 0
  let digits = 0
  let stops = 0
  let commas = 0
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isHan(unit)) {
      han++
      width += 2
      continue
    }
    width += unit < 0x370 ? 1 : 2
    if (isDigit(unit)) digits++
    stops += stopMarks[unit] ?? 0
    commas += commaMarks[unit] ?? 0
  }
  const level = heading?.[1]?.length ?? 0
  const columns = text.length > 400 ? 1 : columnsOf(text)
  const terminal = isTerminal(text)
  return {
    start,
    end,
    text,
    heading: level,
    listed: listed !== null,
    han,
    digits,
    stops,
    commas,
    terminal,
    width,
    columns,
  }
}

/** The lines of a text from an offset on, empty ones as well. */
export function linesOf(source: string, bodyStart: number): Line[] {
  const lines: Line[] = []
  let from = bodyStart
  while (from <= source.length) {
    const feed = source.indexOf('\n', from)
    const to = feed < 0 ? source.length : feed
    lines.push(lineFrom(source, from, to))
    from = to + 1
  }
  return lines
}
