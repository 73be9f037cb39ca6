// Persons whose names have a `·`: 艾则孜·某某.

import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import type { PersonSpan } from './person.ts'
import { dottedNameAt, dottedNameStart } from './spelled.ts'

/** 亨利·某某|环保奖: named after a person. */
const namesThing = (text: string, at: number) =>
  /^(?:环保|公益|慈善)?(?:奖|基金|学院|大学|医院|中心|号|路|杯|公司|集团)/.test(text.slice(at, at + 5))

const isHanRun = (text: string, start: number, end: number) => /^[\u4e00-\u9fff]+$/.test(text.slice(start, end))

/** All of them, in order; the first character after a title is part of the name. */
export function dottedPersons(context: Context, titles: readonly TitleMention[]): PersonSpan[] {
  const { text } = context
  const titleEnds = new Set(titles.map((title) => title.end))
  const found: PersonSpan[] = []
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    let start = dottedNameStart(context, dot, found.at(-1)?.end ?? 0)
    const end = dottedNameAt(context, start)
    // A rare first character is part of the name where a title ends right before it.
    for (let at = Math.max(0, start - 2); at < dot; at++) if (titleEnds.has(at) && isHanRun(text, at, dot)) start = at
    if (end === undefined || end < dot || dot - start < 2 || namesThing(text, end)) continue
    found.push({ start, end, name: text.slice(start, end) })
  }
  return found
}
