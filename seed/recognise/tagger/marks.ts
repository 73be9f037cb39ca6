// What is known of each character before names are tagged: words, values, titles and endings.

import { endingTypes } from '../../lexicon/organizations.ts'
import { trieOf } from '../../lexicon/trie.ts'
import type { Span } from '../../segment/article.ts'
import type { ValueMention } from '../mention.ts'
import { beginOf } from './labels.ts'

/** A span with its kind by number. */
export interface KindSpan extends Span {
  readonly kind: number
}

export interface Marked {
  readonly text: string
  /** 1 where a word begins. */
  readonly starts: Uint8Array
  /** 0, or what value or title stands there and which part of it. */
  readonly values: Uint8Array
  /** How long the ending of a body's name is that ends with this unit. */
  readonly endings: Uint8Array
}

const valueKinds: readonly ValueMention['kind'][] = ['place', 'money', 'date', 'count']
const title = valueKinds.length
const endings = trieOf([...endingTypes.keys()].map((word) => [word, word] as const))

/** Begin, inside and end of a span as `first`, `first + 1` and `first + 2`. */
export function put(into: Uint8Array, { start, end }: Span, first: number): void {
  into.fill(first + 1, start, end)
  into[end - 1] = first + 2
  into[start] = first
}

export function mark(
  { text, starts }: Pick<Marked, 'text' | 'starts'>,
  values: readonly ValueMention[],
  titles: readonly Span[],
): Marked {
  const marked = {
    text,
    starts,
    values: new Uint8Array(text.length + 1),
    endings: new Uint8Array(text.length + 1),
  }
  for (const value of values) put(marked.values, value, beginOf(valueKinds.indexOf(value.kind)))
  for (const span of titles) put(marked.values, span, beginOf(title))
  for (const { start, end } of endings.all(text)) marked.endings[end - 1] = end - start
  return marked
}
