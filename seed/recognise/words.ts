// Where words begin in a text, and what part of speech a word is. jieba's dictionary without its guesses about unknown words:
// a name that it does not know falls apart into characters, which is what the rules for names expect.

import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { matchesOf } from '../flat.ts'
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

const remembered = 10_000

/** The answers of a function by its text: the same short texts are asked for again and again. The latest are kept, and those asked for since. */
export const rememberingOf = <T>(ask: (text: string) => T): ((text: string) => T) => {
  let answers = new Map<string, T>()
  let older = answers
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as T
    const answer = older.has(text) ? (older.get(text) as T) : ask(text)
    if (answers.size >= remembered) {
      older = answers
      answers = new Map()
    }
    answers.set(text, answer)
    return answer
  }
}

/** The words of a short text on its own. */
export const cutWords: (text: string) => readonly string[] = rememberingOf((text) => jieba.cut(text, false))

/** jieba's part-of-speech tag of a word (`n`, `v`, `nr` …); `x` for what its dictionary does not hold as one word. */
export const tagOf: (word: string) => string = rememberingOf((word) => {
  const [first, ...others] = jieba.tag(word, false)
  return first === undefined || others.length > 0 ? 'x' : first.tag
})

/** Whether the dictionary holds it as an ordinary word: of two characters or more, and no name of a person or place. */
export const isOrdinaryWord: (word: string) => boolean = rememberingOf(
  (word) => word.length > 1 && !/^(x|eng|n[rstz]|nrt|nrfg|zg|ng)/.test(tagOf(word)),
)

/** Lines of the dictionary with a noun of two or three characters that its makers met 25 times at the most, in some sixty million words. */
const rareNouns = /^([\u4e00-\u9fff]{2,3}) (?:1?\d|2[0-5]) [nlj]$/gm

/** What the names of kinds of people and parts of bodies end with. */
const ofKind =
  /[人员者生工民友兵商童妇农婆师侨客属长手星迷粉爷奶爸妈叔姨哥弟姐妹夫子女孩亲众家费款物品区所室部处科组队会站点校班厂店]$/

let rare: Set<string> | undefined

/** A short noun so rare that it stands for a brand where names do: most are, but for kinds of people. */
export function isRareNoun(word: string): boolean {
  if (word.length < 2 || word.length > 3 || ofKind.test(word)) return false
  rare ??= new Set(
    matchesOf(Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength).toString('utf8'), rareNouns).map(
      ([, noun = '']) => noun,
    ),
  )
  return rare.has(word)
}
