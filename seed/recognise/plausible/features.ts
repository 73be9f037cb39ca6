// What tells whether a span is a name of its type: the characters and words at both of its ends, those in it, and what stands beside it.
// Each feature is a number, mixed of what it says; the model holds a weight for each.

import { surnames } from '../../lexicon/surnames.ts'
import type { Span } from '../../segment/article.ts'
import { isHan } from '../../segment/normalise.ts'
import type { NameMention, ValueMention } from '../mention.ts'
import type { TitleMention } from '../titles.ts'
import { tagOf } from '../words.ts'

export type NameType = NameMention['type']

/** A text with the marks that features are read off: where words begin, and which titles, values and names begin or end at a place. */
export interface Marked {
  readonly text: string
  readonly starts: Uint8Array
  /** By where they begin and where they end: a number for what stands there. */
  readonly from: ReadonlyMap<number, number>
  readonly to: ReadonlyMap<number, number>
}

export const bits = 18

export const nameTypes: readonly NameType[] = [
  'Person',
  'Project',
  'Company',
  'Foundation',
  'GovernmentBody',
  'Hospital',
  'ResearchBody',
  'SocialOrganization',
]

const valueKinds = ['money', 'date', 'count', 'place']

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15)

/** Marks the text; what stands first in the lists goes before what stands later. */
export function mark(
  { text, starts }: Pick<Marked, 'text' | 'starts'>,
  names: readonly NameMention[],
  titles: readonly TitleMention[],
  values: readonly ValueMention[],
): Marked {
  const from = new Map<number, number>()
  const to = new Map<number, number>()
  const put = ({ start, end }: Span, kind: number) => {
    from.set(start, kind)
    to.set(end, kind)
  }
  for (const value of values) put(value, 1 + valueKinds.indexOf(value.kind))
  for (const title of titles) put(title, 9)
  for (const name of names) put(name, 10 + nameTypes.indexOf(name.type))
  return { text, starts, from, to }
}

const report = /(?:记者|通讯员|编辑|摄影|文图|图片|供稿|实习生|作者|讯 ?\()[^。\n]{0,14}$/

const reach = 2000

/** The line that a span stands in, no further than it needs to be known: one without an end is not walked through for each name. */
export function lineOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - reach), start)
  const at = text.slice(end, end + reach).indexOf('\n')
  return {
    start: start - before.length + before.lastIndexOf('\n') + 1,
    end: at < 0 ? Math.min(end + reach, text.length) : end + at,
  }
}

/** Reads the features of one span after another into a list that grows. */
export class Features {
  readonly at: number[] = []
  #group = 0
  #type = 0
  #marked: Marked

  constructor(marked: Marked) {
    this.#marked = marked
  }

  #add(hash: number, ofType = false): void {
    this.at.push((mix(mix(hash, this.#group), 7) >>> 3) & ((1 << bits) - 1))
    if (ofType && this.#type > 1) this.at.push((mix(mix(hash, 64 + this.#type), 7) >>> 3) & ((1 << bits) - 1))
  }

  #slice(template: number, start: number, end: number, ofType = false): void {
    const { text } = this.#marked
    let hash = mix(0x51ed, template)
    for (let at = start; at < end; at++) hash = mix(hash, at < 0 || at >= text.length ? 1 : text.charCodeAt(at))
    this.#add(hash, ofType)
  }

  #wordStart(at: number): number {
    const { starts } = this.#marked
    let start = at
    while (start > 0 && starts[start] === 0) start--
    return start
  }

  #wordEnd(at: number): number {
    const { starts, text } = this.#marked
    let end = at
    while (end < text.length && starts[end] === 0) end++
    return end
  }

  #tag(start: number, end: number): number {
    if (start >= end) return 2
    const tag = tagOf(this.#marked.text.slice(start, end))
    return tag.charCodeAt(0) * 256 + (tag.length > 1 ? tag.charCodeAt(1) : 0)
  }

  #pair(template: number, a: number, b: number, ofType = false): void {
    this.#add(mix(mix(mix(0x51ed, template), a), b), ofType)
  }

  /** The span's features, in place of those read before. */
  of({ start, end }: Span, type: NameType): readonly number[] {
    const { text, starts, from, to } = this.#marked
    this.at.length = 0
    this.#type = nameTypes.indexOf(type)
    this.#group = Math.min(this.#type, 2)
    const beforeEnd = starts[start] === 1 ? start : this.#wordEnd(start)
    const before = start === 0 ? 0 : this.#wordStart(start - 1)
    const beforeBefore = before === 0 ? 0 : this.#wordStart(before - 1)
    const afterStart = starts[end] === 1 ? end : this.#wordStart(end)
    const after = this.#wordEnd(Math.min(end + 1, text.length))
    const afterAfter = this.#wordEnd(Math.min(after + 1, text.length))
    const firstEnd = this.#wordEnd(start + 1)
    const first = this.#wordStart(start)
    const lastStart = this.#wordStart(end - 1)
    const cut = (starts[start] === 1 ? 0 : 1) + (starts[end] === 1 ? 0 : 2)
    // characters at the ends
    this.#slice(1, start - 1, start)
    this.#slice(2, start - 2, start)
    this.#slice(3, start - 3, start)
    this.#slice(4, start, start + 1)
    this.#slice(5, start, start + 2)
    this.#slice(6, start - 1, start + 1)
    this.#slice(7, end, end + 1, true)
    this.#slice(8, end, end + 2, true)
    this.#slice(9, end, end + 3)
    this.#slice(10, end - 1, end, true)
    this.#slice(11, end - 2, end, true)
    this.#slice(12, end - 1, end + 1, true)
    this.#slice(13, Math.max(start, end - 3), end, true)
    // words at the ends, and their parts of speech
    this.#slice(14, before, beforeEnd, true)
    this.#slice(15, beforeBefore, beforeEnd, true)
    this.#slice(16, beforeBefore, before)
    this.#slice(17, afterStart, after, true)
    this.#slice(18, afterStart, afterAfter, true)
    this.#slice(19, after, afterAfter)
    this.#slice(20, first, firstEnd, true)
    this.#slice(21, lastStart, this.#wordEnd(end), true)
    const tagBefore = this.#tag(before, beforeEnd)
    const tagAfter = this.#tag(afterStart, after)
    const tagFirst = this.#tag(first, firstEnd)
    const tagLast = this.#tag(lastStart, this.#wordEnd(end))
    this.#pair(22, tagBefore, cut & 1, true)
    this.#pair(23, tagAfter, cut & 2, true)
    this.#pair(24, this.#tag(beforeBefore, before), tagBefore, true)
    this.#pair(25, tagAfter, this.#tag(after, afterAfter), true)
    this.#pair(26, tagFirst, cut & 1, true)
    this.#pair(27, tagLast, cut & 2, true)
    this.#pair(28, tagBefore, tagFirst, true)
    this.#pair(29, tagLast, tagAfter, true)
    this.#pair(30, cut, 0)
    // what is inside
    let words = 0
    let tags = mix(0x51ed, 31)
    for (let at = start; at < end; ) {
      const next = Math.min(this.#wordEnd(at + 1), end)
      const tag = this.#tag(at, next)
      tags = mix(tags, tag)
      if (at > start && next < end) {
        this.#slice(32, at, next, true)
        this.#pair(33, tag, 0, true)
      }
      words++
      at = next
    }
    if (words <= 4) this.#add(mix(tags, cut), true)
    this.#pair(34, Math.min(end - start, 16), 0, true)
    this.#pair(35, Math.min(words, 8), 0, true)
    this.#pair(36, Math.min(firstEnd - start, 4), Math.min(end - lastStart, 4), true)
    if (end - start <= 8) this.#slice(37, start, end, true)
    this.#pair(38, surnames.has(text.charAt(start)) ? 1 : 0, Math.min(end - start, 5))
    let han = 0
    for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) han++
    this.#pair(39, han === end - start ? 2 : han > 0 ? 1 : 0, 0, true)
    // quotation marks, and what the rules found beside it
    const lead = text.slice(Math.max(0, start - 25), start)
    const open =
      (lead.lastIndexOf('“') > lead.lastIndexOf('”') ? 1 : 0) +
      (lead.lastIndexOf('《') > lead.lastIndexOf('》') ? 2 : 0)
    const quoted =
      ('“《「'.includes(text.charAt(start - 1) || '.') ? 1 : 0) + ('”》」'.includes(text.charAt(end) || '.') ? 2 : 0)
    this.#pair(40, open, quoted, true)
    this.#beside(41, from, end, 1)
    this.#beside(44, to, start, -1)
    const line = lineOf(text, { start, end })
    const closes = line.end === end && end < text.length
    const length = Math.min(Math.floor((line.end - line.start) / 15), 3)
    this.#pair(47, (line.start === start ? 1 : 0) + (closes ? 2 : 0), length)
    if (report.test(text.slice(Math.max(0, start - 18), start))) this.#pair(48, 0, 0)
    this.#pair(49, this.#type, 0)
    return this.at
  }

  /** What begins behind the span, or ends before it, at once or after one or two characters. */
  #beside(template: number, marks: ReadonlyMap<number, number>, at: number, step: 1 | -1): void {
    const { text } = this.#marked
    for (let distance = 0; distance < 3; distance++) {
      const kind = marks.get(at + step * distance)
      if (kind === undefined) continue
      let between = mix(template + distance, kind)
      for (let unit = 0; unit < distance; unit++)
        between = mix(between, text.charCodeAt(step > 0 ? at + unit : at - 1 - unit))
      this.#add(mix(0x51ed, between), true)
      if (kind === 9 && distance === 0) {
        const end = step > 0 ? this.#titleEnd(at) : at
        this.#slice(template + 20, end - 2, end, true)
      }
      return
    }
    this.#pair(template, 99, 0, true)
  }

  #titleEnd(start: number): number {
    for (let end = start + 2; end < start + 12; end++) if (this.#marked.to.get(end) === 9) return end
    return start + 2
  }
}
