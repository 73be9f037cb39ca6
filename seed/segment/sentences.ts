// Paragraphs to sentences: at 。！？； and ……, after the closing quotes and brackets that belong to them.
// Never inside brackets or a title in 《》; inside “” only where a long quotation holds several sentences.

import type { Span } from './article.ts'
import { isHan } from './normalise.ts'

const pairs = ['“”', '‘’', '()', '《》', '〈〉', '[]', '【】'] as const
const enders = '。!?;…'
const openers = pairs.map(([open]) => open).join('')
const closers = pairs.map(([, close]) => close).join('')
const after = `${closers}${enders}"'`

/** A quotation of more units than this is cut at its own sentences. */
const longQuotation = 50

/** Nobody writes a longer sentence: what goes on beyond so many units (a table, noise) is cut, so that reading stays linear. */
const longestSentence = 2000

/** Where text without an end is cut: after its last comma within the longest sentence, or right there. */
const cutIn = (text: string, from: number): number => {
  for (let at = from + longestSentence; at > from + longestSentence / 2; at--) {
    if (',、 '.includes(text.charAt(at - 1))) return at
  }
  return from + longestSentence
}

/** What a unit may mean for sentences: 0 nothing, so that most of a text is passed over at once. */
const roles = { none: 0, opener: 1, closer: 2, ender: 3, stop: 4 } as const
const roleOf = new Uint8Array(0x10000)
for (const mark of openers) roleOf[mark.charCodeAt(0)] = roles.opener
for (const mark of closers) roleOf[mark.charCodeAt(0)] = roles.closer
for (const mark of enders) roleOf[mark.charCodeAt(0)] = roles.ender
roleOf['.'.charCodeAt(0)] = roles.stop

/** The marks of a paragraph, with their offsets: everything that matters here. */
function marksOf(text: string, start: number, end: number): number[] {
  const marks: number[] = []
  for (let i = start; i < end; i++) if (roleOf[text.charCodeAt(i)] !== roles.none) marks.push(i)
  return marks
}

/** The spans in which no sentence ends: pairs of brackets and short quotations. They do not cross; ordered by their end. */
function closedSpans(text: string, marks: readonly number[]): Span[] {
  const open: { kind: number; at: number }[] = []
  const spans: Span[] = []
  for (const at of marks) {
    const character = text.charAt(at)
    const opener = openers.indexOf(character)
    if (opener >= 0) open.push({ kind: opener, at })
    const closer = closers.indexOf(character)
    if (closer < 0) continue
    const match = open.findLastIndex(({ kind }) => kind === closer)
    const from = open[match]
    if (!from) continue
    open.length = match
    const isQuotation = character === '”' || character === '’'
    if (!isQuotation || at - from.at <= longQuotation) spans.push({ start: from.at, end: at })
  }
  return spans
}

/** A test of offsets, asked in rising order, for lying inside one of the spans. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let reach = -1
  return (at) => {
    for (let span = ordered[next]; span && span.start <= at; span = ordered[++next]) reach = Math.max(reach, span.end)
    return at < reach
  }
}

/** A quotation that ends with its own full stop ends the sentence; with ! or ? only where no word follows. */
const endsQuotation = (text: string, at: number): boolean => {
  if (text.charAt(at) !== '”') return false
  const last = text.charAt(at - 1)
  return last === '。' || ((last === '!' || last === '?') && !isHan(text.charCodeAt(at + 1)))
}

const isEnglishStop = (text: string, at: number): boolean =>
  text.charAt(at + 1) === ' ' && /[a-z)]/.test(text.charAt(at - 1)) && /[A-Z]/.test(text.charAt(at + 2))

const mayEnd = (text: string, at: number): boolean => {
  const role = roleOf[text.charCodeAt(at)]
  if (role === roles.ender) return true
  return role === roles.closer ? endsQuotation(text, at) : role === roles.stop && isEnglishStop(text, at)
}

/** Adds what is written between two places, cut where it is longer than any sentence. */
function add(text: string, start: number, to: number, sentences: Span[]): void {
  let from = start
  while (from < to && text.charAt(from) === ' ') from++
  while (to - from > longestSentence) {
    const cut = cutIn(text, from)
    sentences.push({ start: from, end: cut })
    from = cut
  }
  if (to > from) sentences.push({ start: from, end: to })
}

/** The sentences of a paragraph `[start, end)` of a view's text, without spaces around them. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const marks = marksOf(text, start, end)
  const isInside = insideOf(closedSpans(text, marks))
  const sentences: Span[] = []
  let from = start
  for (const at of marks) {
    if (at < from || isInside(at) || !mayEnd(text, at)) continue
    let to = at + 1
    while (to < end && after.includes(text.charAt(to))) to++
    // A mark before a comma does not end its sentence.
    if (to < end && ',、'.includes(text.charAt(to))) continue
    add(text, from, to, sentences)
    from = to
  }
  add(text, from, end, sentences)
  return sentences
}
