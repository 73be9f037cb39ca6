// Markdown inside a line: what is only markup (emphasis, link targets, pictures) is left out of the pieces of a view.

import { matchesOf } from '../flat.ts'
import type { Line } from './lines.ts'
import type { Piece } from './view.ts'

const markup =
  /!\[[^\]\n]{0,200}\]\([^()\s]{0,500}\)|\]\((?:https?:|\/|#|\.)[^()\s]{0,500}\)|\*{2,3}|`+|(?<![\w\]])\[(?=[^\]\n]{1,200}\]\((?:https?:|\/|#|\.))/g

/** The pieces of a line that go into a view, after `rewrite` (which keeps the length). */
export function piecesOf(line: Line, rewrite: (text: string) => string): Piece[] {
  const text = rewrite(line.text)
  if (!/[*`\]]/.test(text)) return [{ start: line.start, text }]
  const pieces: Piece[] = []
  let from = 0
  for (const match of matchesOf(text, markup)) {
    if (match.index > from) pieces.push({ start: line.start + from, text: text.slice(from, match.index) })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ start: line.start + from, text: text.slice(from) })
  return pieces
}
