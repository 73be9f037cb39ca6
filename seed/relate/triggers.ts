// Verbs of the frames in the stretches of a sentence between names.

import { trieOf } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import { type Action, verbs } from './frames/actions.ts'

export interface Trigger extends Span {
  readonly action: Action
  readonly verb: string
}

const table = trieOf(
  (Object.entries(verbs) as [Action, readonly string[]][]).flatMap(([action, words]) =>
    words.map((word) => [word, { action, verb: word }] as const),
  ),
)

const givenThing = /^(?:捐赠|资助|捐助)(?:资金|物资|款物?|金额|金)$/
const amount = /^(?:共计|合计|总计|折合|总?价值|约|达|人民币|\d|[一二三四五六七八九十百千万]+元)/

/** 捐赠|资金300万元: what names a thing elsewhere is a verb and its object before an amount, and at the end of what is done to somebody. */
const asVerb = (text: string, { start, end, action, verb }: Trigger): Trigger | undefined =>
  action === 'none' &&
  givenThing.test(verb) &&
  (amount.test(text.slice(end, end + 8)) ||
    // 向某会|捐赠|物资。
    (/^(?:一批|若干|等)?(?:[,。;\n]|$)/.test(text.slice(end, end + 3)) &&
      /[向给为][^,。;]{2,40}$/.test(text.slice(Math.max(0, start - 42), start))))
    ? { start, end: start + 2, action: 'fund', verb: verb.slice(0, 2) }
    : undefined

const thisGift = /^[此本]次捐赠$/

/** 某公司|此次捐赠|图书5000册: behind who gives, before what is counted. */
const asGift = (text: string, { start, end, action, verb }: Trigger, isBehind: boolean): Trigger | undefined =>
  isBehind &&
  action === 'none' &&
  thisGift.test(verb) &&
  /^了?[^,。;的将为是由共]{0,10}\d/.test(text.slice(end, end + 14))
    ? { start: start + 2, end, action: 'fund', verb: '捐赠' }
    : undefined

/** 颁发|某某奖学金50万元, and no certificates. */
const award = /^[^,。;]{0,16}(?:(?:学金|奖教金|奖金)[^,。;]*元|元[^,。;]*(?:学金|奖教金|奖金))/

/** Adds the triggers of a stretch to those found. */
function search(text: string, from: number, to: number, found: Trigger[]): void {
  for (const { start, end, value } of table.all(text, from, to)) {
    const { action, verb } = value
    const written: Trigger = { start, end, action, verb }
    const trigger = action === 'none' ? (asVerb(text, written) ?? asGift(text, written, start === from)) : written
    if (!trigger || (verb.startsWith('颁发') && !award.test(text.slice(end, end + 24)))) continue
    const last = found.at(-1)
    // 出资|赞助: one gift.
    if (trigger.action === 'fund' && last?.action === 'fund' && last.end === trigger.start)
      found[found.length - 1] = { ...trigger, start: last.start }
    else found.push(trigger)
  }
}

/** Triggers of `[start, end)` outside the given spans, which are in order. */
export function triggersIn(text: string, { start, end }: Span, spans: readonly Span[]): Trigger[] {
  const found: Trigger[] = []
  let at = start
  for (const span of spans) {
    if (span.start > at) search(text, at, span.start, found)
    at = Math.max(at, span.end)
  }
  search(text, at, end, found)
  return found
}
