// Where words begin in a text, and what part of speech a word is. jieba's dictionary without its guesses about unknown words:
// a name that it does not know falls apart into characters, which is what the rules for names expect.

import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Span } from '../segment/article.ts'

const jieba = Jieba.withDict(dict)

/** A run longer than this is cut in pieces, so that no single line can take memory without bound. */
const longestRun = 50_000

/** For each unit of the text 1 where a word begins, and for the end of the text. */
export function wordStarts(text: string, paragraphs: readonly Span[]): Uint8Array {
  const starts = new Uint8Array(text.length + 1)
  starts[text.length] = 1
  for (const { start, end } of paragraphs) {
    for (let from = start; from < end; from += longestRun) {
      let at = from
      for (const word of jieba.cut(text.slice(from, Math.min(end, from + longestRun)), false)) {
        starts[at] = 1
        at += word.length
      }
    }
    starts[end] = 1
  }
  return starts
}

/** The words of a short text on its own. */
export const cutWords = (text: string): string[] => jieba.cut(text, false)

const tags = new Map<string, string>()
const rememberedTags = 50_000

/** jieba's part-of-speech tag of a word (`n`, `v`, `nr` …); `x` for what its dictionary does not hold as one word. */
export function tagOf(word: string): string {
  const known = tags.get(word)
  if (known !== undefined) return known
  const [first, ...others] = jieba.tag(word, false)
  const tag = first === undefined || others.length > 0 ? 'x' : first.tag
  if (tags.size >= rememberedTags) tags.clear()
  tags.set(word, tag)
  return tag
}

/** Whether the dictionary holds it as an ordinary word: of two characters or more, and no name of a person or place. */
export const isOrdinaryWord = (word: string): boolean =>
  word.length > 1 && !/^(x|eng|n[rstz]|nrt|nrfg|zg|ng)/.test(tagOf(word))
