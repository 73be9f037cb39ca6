// What stands in brackets beside a name: no part of its list, and in nothing that is said after.

import type { Span } from '../segment/article.ts'

/** 甲会|(某基金)|和乙公司: what stands in brackets after a name is no part of the list. */
export const isNote = (text: string, last: Span, actor: Span): boolean =>
  actor.start - last.end <= 40 &&
  /^[”》]?\([^()]*$/.test(text.slice(last.end, actor.start)) &&
  /^[^()]{0,40}\)/.test(text.slice(actor.end, actor.end + 41))

/** (记者|某某): a name in brackets that open in its clause. */
export const isInBrackets = (text: string, clause: Span, { start }: Span): boolean => {
  const before = text.slice(clause.start, start)
  return before.includes('(') && before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** 甲会(某基金)|发起: what stands in brackets that are closed before the verb. */
export const isAside = (text: string, clause: Span, group: Span, at: number): boolean =>
  isInBrackets(text, clause, group) && /^[^()]*\)/.test(text.slice(group.end, at))
