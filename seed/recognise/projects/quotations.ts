// What stands in quotation marks or 《》.

import { matchesOf } from '../../flat.ts'
import type { Span } from '../../segment/article.ts'

const closerOf: Record<string, string> = { '“': '”', '‘': '’', '《': '》' }
const openers = /[“‘《]/g
const longestName = 40

export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly content: string
  readonly opener: string
}

/** Short quotations; of nested ones both. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  for (const match of matchesOf(text, openers)) {
    const start = match.index
    const [opener] = match
    const closer = closerOf[opener]
    const limit = Math.min(text.length, start + longestName + 2)
    for (let end = start + 1; end < limit; end++) {
      const character = text.charAt(end)
      if (character === '\n' || character === '。') break
      if (character !== closer) continue
      found.push({ start, end: end + 1, content: text.slice(start + 1, end), opener })
      break
    }
  }
  return found
}
