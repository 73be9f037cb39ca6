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

/** Triggers of `[start, end)` outside the given spans, which are in order. */
export function triggersIn(text: string, { start, end }: Span, spans: readonly Span[]): Trigger[] {
  const found: Trigger[] = []
  const add = (trigger: Trigger) => {
    const last = found.at(-1)
    // 出资|赞助: one gift.
    if (trigger.action === 'fund' && last?.action === 'fund' && last.end === trigger.start)
      found[found.length - 1] = { ...trigger, start: last.start }
    else found.push(trigger)
  }
  const search = (from: number, to: number) => {
    for (const match of table.all(text, from, to)) {
      if (match.value.action !== 'none') add({ start: match.start, end: match.end, ...match.value })
    }
  }
  let at = start
  for (const span of spans) {
    if (span.start > at) search(at, span.start)
    at = Math.max(at, span.end)
  }
  search(at, end)
  return found
}
