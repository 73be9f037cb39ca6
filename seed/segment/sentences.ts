// Paragraphs to sentences: at 。！？； and ……, after the closing quotes and brackets that belong to them.
// Never inside brackets or a title in 《》; inside “” only where a long quotation holds several sentences.

import type { Span } from './article.ts'
import { isHan } from './normalise.ts'

const closerOf: Record<string, string> = { '“': '”', '‘': '’', '(': ')', '《': '》', '〈': '〉', '[': ']', '【': '】' }
const closers = new Set(Object.values(closerOf))
const enders = new Set(['。', '!', '?', ';', '…'])
const after = new Set([...closers, ...enders, '"', "'"])

/** A quotation of more units than this is cut at its own sentences. */
const longQuotation = 50

/** For each unit of the paragraph, whether a sentence may end there: not inside a pair of brackets or a short quotation. */
function closedSpans(text: string, start: number, end: number): Uint8Array {
  const inside = new Int16Array(end - start + 1)
  const open: { closer: string; at: number }[] = []
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    const closer = closerOf[character]
    if (closer !== undefined) open.push({ closer, at: i })
    else if (closers.has(character)) {
      const match = open.findLastIndex((opened) => opened.closer === character)
      const from = open[match]
      if (!from) continue
      open.length = match
      const isQuotation = character === '”' || character === '’'
      if (isQuotation && i - from.at > longQuotation) continue
      inside[from.at - start] = (inside[from.at - start] ?? 0) + 1
      inside[i - start] = (inside[i - start] ?? 0) - 1
    }
  }
  const closed = new Uint8Array(end - start)
  let depth = 0
  for (let i = 0; i < closed.length; i++) {
    depth += inside[i] ?? 0
    closed[i] = depth > 0 ? 1 : 0
  }
  return closed
}

/** A quotation that ends with its own full stop ends the sentence; with ! or ? only where no word follows. */
const endsQuotation = (text: string, at: number): boolean => {
  if (text.charAt(at) !== '”') return false
  const last = text.charAt(at - 1)
  return last === '。' || ((last === '!' || last === '?') && !isHan(text.charCodeAt(at + 1)))
}

const isEnglishStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  text.charAt(at + 1) === ' ' &&
  /[a-z)]/.test(text.charAt(at - 1)) &&
  /[A-Z]/.test(text.charAt(at + 2))

/** Closing marks go with the sentence only where they do not open a new pair: `”` after `。`, not the `”` of a later quotation. */
const endOf = (text: string, at: number, end: number): number => {
  let next = at + 1
  while (next < end && after.has(text.charAt(next))) next++
  return next
}

/** The sentences of a paragraph `[start, end)` of a view's text, without spaces around them. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const closed = closedSpans(text, start, end)
  const sentences: Span[] = []
  let from = start
  const add = (to: number) => {
    let first = from
    while (first < to && text.charAt(first) === ' ') first++
    if (to > first) sentences.push({ start: first, end: to })
    from = to
  }
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    if (closed[i - start]) continue
    if (!enders.has(character) && !endsQuotation(text, i) && !isEnglishStop(text, i)) continue
    const to = endOf(text, i, end)
    // An ellipsis or a mark before a comma does not end its sentence.
    if (',、'.includes(text.charAt(to)) && to < end) {
      i = to
      continue
    }
    add(to)
    i = to - 1
  }
  add(end)
  return sentences
}
