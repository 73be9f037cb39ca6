// Hard-wrapped lines mended: which line goes on in the next, by punctuation and by what the rest of the document says of the seam.

import type { Line } from './lines.ts'
import { isHan } from './normalise.ts'

/** How far around a seam the document is searched for the word that the seam cuts, in units. */
const seamReach = 20_000

/** Headlines have fewer characters than this; those inside a text, with a comma, fewer than `longHeadline`. */
const longestHeadline = 45
const longHeadline = 24

export interface Place {
  /** Where the document wraps, 0 where it does not. */
  readonly width: number
  /** No empty line stands between the two. */
  readonly adjacent: boolean
  /** Prose has come before, so that a long line is hardly a title. */
  readonly inBody: boolean
}

/** The display width from which a line may be one of a wrapped paragraph in a text of few lines. */
const fullLine = 50

/** A line of at least this share of the wrap width is a full one. */
const fullShare = 0.85

const opensMore = /[，、,：:（(“《「『—\-–的和与及在由向对将把被]$|共青团$|中共$/
const cannotBegin = /^[，。、；：！？）”》」』,.;:!?)]/
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
]

/**
 * The display width at which a document wraps its lines, or 0 where it does not: many lines of nearly one width, and most of
 * them end inside a sentence.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const written = lines.filter((line) => line.han >= 8 && line.width <= 160 && line.heading === 0)
  if (written.length < 6) return 0
  const widths = written.map((line) => line.width).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const full = written.filter((line) => line.width >= width * 0.9 && line.width <= width * 1.1)
  const broken = full.filter((line) => !line.terminal && line.commas + line.stops > 0)
  const isWrapped = width >= 40 && full.length * 3 >= written.length && broken.length * 2 >= full.length
  return isWrapped && broken.length >= 4 ? width : 0
}

export const isFull = (line: Line, width: number): boolean => width > 0 && line.width >= width * fullShare

const isUnclosed = (text: string): boolean =>
  pairs.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))

/** Whether the two characters at the seam stand together elsewhere near by, so that the seam cuts a word. */
function seamIsWord(source: string, before: Line, after: Line): boolean {
  const seam = source.charAt(before.end - 1) + source.charAt(after.start)
  if (!isHan(seam.charCodeAt(0)) || !isHan(seam.charCodeAt(1))) return false
  const near = source.slice(Math.max(0, before.start - seamReach), after.end + seamReach)
  return near.includes(seam)
}

/** 捐赠用途:… */
const field = /^[\u4e00-\u9fff]{2,8}[:：]/

/** Whether a paragraph that has come to `before` (its whole text so far in `soFar`) goes on in `after`. */
export function goesOn(
  source: string,
  soFar: string,
  before: Line,
  after: Line,
  { width, adjacent, inBody }: Place,
): boolean {
  if (after.text === '' || after.heading > 0 || before.heading > 0 || after.listed) return false
  if (cannotBegin.test(after.text)) return true
  if (before.terminal) return false
  if (isFull(before, width)) return true
  if (opensMore.test(before.text) && before.commas + before.stops > 0) return true
  if (isUnclosed(soFar.slice(-400))) return true
  if (width > 0) return false
  if (field.test(before.text) && field.test(after.text)) return false
  // Of two lines without a gap the first is full where it is long and the second no longer.
  if (adjacent && before.commas > 0 && before.width >= fullLine && after.width <= before.width + 4) {
    if (after.terminal || after.width >= fullLine) return true
  }
  if (before.commas + before.stops > 0 && seamIsWord(source, before, after)) return true
  if (after.stops === 0) return false
  return (
    before.stops > 0 || before.han >= longestHeadline || (inBody && before.commas > 0 && before.han >= longHeadline)
  )
}
