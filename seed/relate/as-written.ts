// How a document in traditional characters writes what its simplified view names, so that a name is found as it stands there.

import type { Recognised } from '../recognise/index.ts'
import type { Span } from '../segment/article.ts'
import { rawSpan } from '../segment/view.ts'

/** What of a name two ways of writing it share beside their characters: no marks, no space, one width. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** How `source` writes a span of the view, without its line breaks, where that is in other characters: 貴州省慈善總會. */
export function writtenOtherwise({ article: { view } }: Recognised, source: string, span: Span): string | undefined {
  const { start, end } = rawSpan(view, span.start, span.end)
  const raw = source.slice(start, end)
  const read = view.text.slice(span.start, span.end)
  if (raw === read || lettersOf(raw) === lettersOf(read)) return undefined
  return raw.normalize('NFKC').replace(/\s+/g, '')
}
