// Reads typed letters as pinyin: `zhongxing`, `zxtx` and `zhongxtx` are all cut into beginnings of syllables,
// and each way to cut becomes a query of the index of readings and the pattern that its hits must meet.

import { beginnings, syllables } from './syllables.ts'
import { normalise } from './terms.ts'

/** Beginnings of consecutive syllables, such as `zhong`, `x`, `tong`. */
export type Cut = readonly string[]

const longest = 6
const mostLetters = 60

/** The letters that somebody typed, ü as v, cut where spaces and apostrophes are; nothing where other signs are among them. */
const wordsOf = (text: string): string[] | undefined => {
  const plain = normalise(text)
    .replaceAll('ü', 'v')
    .replaceAll(/['’·-]/g, ' ')
    .trim()
  return /^[a-z ]+$/.test(plain) && plain.length <= mostLetters ? plain.split(/ +/) : undefined
}

/** The ways to cut typed letters, those with the fewest pieces first, at most `most`. */
export const cutsOf = (text: string, most = 6): Cut[] => {
  const words = wordsOf(text)
  if (!words) return []
  let cuts: Cut[] = [[]]
  for (const word of words) {
    const ways = waysToCut(word, most)
    cuts = cuts
      .flatMap((cut) => ways.map((way) => [...cut, ...way]))
      .sort(fewestPieces)
      .slice(0, most)
  }
  return cuts
}

/** Best cuts of each rest of the word, from its end to its beginning, so that no rest is cut twice. */
const waysToCut = (word: string, most: number): Cut[] => {
  const ways: Cut[][] = [[[]]]
  for (let length = 1; length <= word.length; length++) {
    const rest = word.slice(word.length - length)
    const found: Cut[] = []
    for (let size = 1; size <= Math.min(longest, length); size++) {
      const piece = rest.slice(0, size)
      if (!beginnings.has(piece)) continue
      for (const way of ways[length - size] ?? []) found.push([piece, ...way])
    }
    ways.push(found.sort(fewestPieces).slice(0, most))
  }
  return ways[word.length] ?? []
}

const incomplete = (cut: Cut) => cut.filter((piece) => !syllables.has(piece)).length
const fewestPieces = (a: Cut, b: Cut) => a.length - b.length || incomplete(a) - incomplete(b)

/** The cut as a Lucene query: its initials side by side, its whole syllables in order; the last piece may go on. */
export const readingsQuery = (cut: Cut): string => {
  const clauses = [`initials:"${cut.map((piece) => piece[0]).join(' ')}"`]
  let run: string[] = []
  const endRun = () => {
    if (run.length > 0) clauses.push(`pinyin:"${run.join(' ')}"`)
    run = []
  }
  for (const [index, piece] of cut.entries()) {
    if (index === cut.length - 1) {
      endRun()
      if (piece.length > 1) clauses.push(`pinyin:${piece}*`)
    } else if (piece.length > 1 && syllables.has(piece)) run.push(piece)
    else endRun()
  }
  endRun()
  return `(${clauses.join(' AND ')})`
}

/** A regular expression (of Java and of JavaScript) for whole readings that hold the cut; the last piece may go on. */
export const readingPattern = (cut: Cut): string => `(.* )?${cut.map((piece) => `${piece}[a-z]*`).join(' ')}( .*)?`
