// What tells whether a character begins, goes on or ends a name: the characters and words around it, and what is known of them.
// Each feature is a number of 24 bits, mixed of what it says.

import { surnames } from '../../lexicon/surnames.ts'
import { tagOf } from '../words.ts'
import type { Marked } from './marks.ts'

/** Features of one unit. */
export const featureCount = 31

const mix = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

const edge = 1
/** No further ahead does an ending of a body's name tell of its beginning. */
const endingReach = 13

const isStop = (unit: number): boolean =>
  unit === 0x2c || unit === 0x3001 || unit === 0x3002 || unit === 0x3b || unit === 0x3a

const opens = (unit: number): boolean => unit === 0x201c || unit === 0x300a || unit === 0x28
const closes = (unit: number): boolean => unit === 0x201d || unit === 0x300b || unit === 0x29

/** A word of a sentence: its letters and its part of speech as numbers. */
interface Word {
  readonly start: number
  readonly end: number
  readonly letters: number
  readonly tag: number
}

function wordsOf({ text, starts }: Marked, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let from = start; from < end; ) {
    let to = from + 1
    let letters = mix(7, text.charCodeAt(from))
    while (to < end && starts[to] === 0) letters = mix(letters, text.charCodeAt(to++))
    const tag = tagOf(text.slice(from, to))
    words.push({
      start: from,
      end: to,
      letters,
      tag: tag.charCodeAt(0) * 256 + (tag.length > 1 ? tag.charCodeAt(1) : 0),
    })
    from = to
  }
  return words
}

/** How many units ahead the next ending of a body's name is over, in threes; 0 where none comes before the clause ends. */
function endingAhead({ text, endings }: Marked, at: number, end: number): number {
  const last = Math.min(end, at + endingReach + 1)
  for (let next = at + 1; next < last; next++) {
    if (isStop(text.charCodeAt(next))) return 0
    if ((endings[next] ?? 0) > 1) return 1 + Math.min(4, Math.trunc((next - at + 2) / 3))
  }
  return 0
}

/** The features of the units of a sentence, one unit after the other, `featureCount` each. */
export function featuresOf(marked: Marked, start: number, end: number): Int32Array {
  const { text, values, endings } = marked
  const found = new Int32Array((end - start) * featureCount)
  const words = wordsOf(marked, start, end)
  let next = 0
  const one = (template: number, a: number): void => {
    found[next++] = mix(mix(template, a), 1) >>> 8
  }
  const two = (template: number, a: number, b: number): void => {
    found[next++] = mix(mix(mix(template, a), b), 2) >>> 8
  }
  const three = (template: number, a: number, b: number, c: number): void => {
    found[next++] = mix(mix(mix(mix(template, a), b), c), 3) >>> 8
  }
  const unit = (at: number): number => (at < start || at >= end ? edge : text.charCodeAt(at))
  const value = (at: number): number => (at < start || at >= end ? 0 : (values[at] ?? 0))
  let depth = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word
    const before = words[index - 1]
    const after = words[index + 1]
    for (let at = word.start; at < word.end; at++) {
      const here = unit(at)
      const b1 = unit(at - 1)
      const b2 = unit(at - 2)
      const a1 = unit(at + 1)
      const a2 = unit(at + 2)
      const part = word.end - word.start === 1 ? 0 : at === word.start ? 1 : at === word.end - 1 ? 2 : 3
      const v = value(at)
      const vb = value(at - 1)
      const va = value(at + 1)
      if (opens(here)) depth = 1
      one(1, unit(at - 3))
      one(2, b2)
      one(3, b1)
      one(4, here)
      one(5, a1)
      one(6, a2)
      one(7, unit(at + 3))
      two(8, b1, here)
      two(9, here, a1)
      two(10, a1, a2)
      two(11, b2, b1)
      two(12, b1, a1)
      three(13, b1, here, a1)
      three(14, here, a1, a2)
      three(15, b2, b1, here)
      one(16, part)
      two(17, part, word.tag)
      one(18, word.letters)
      one(19, after?.letters ?? edge)
      two(20, after?.tag ?? edge, part)
      one(21, before?.letters ?? edge)
      two(22, before?.tag ?? edge, part)
      one(23, v)
      one(24, vb)
      one(25, va)
      three(26, vb, v, va)
      two(27, surnames.has(text.charAt(at)) ? 1 : 0, part)
      one(28, depth)
      const ending = endings[at] ?? 0
      three(29, ending === 0 ? 0 : unit(at - ending + 1), ending === 0 ? 0 : here, ending)
      one(30, endingAhead(marked, at, end))
      one(31, 0)
      if (closes(here)) depth = 0
    }
  }
  return found
}
