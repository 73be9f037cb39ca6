// Pinyin with one typing error, put right: every single change of a letter that makes whole syllables of what was typed.

import { type Cut, cutsOf } from './pinyin.ts'
import { syllables } from './syllables.ts'
import { normalise } from './terms.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const mostCorrections = 40

/** The corrected readings, each cut into whole syllables; nothing for words too short to be sure of, or not of letters. */
export const correctionsOf = (text: string): Cut[] => {
  const word = normalise(text).replaceAll(' ', '')
  if (!/^[a-z]{5,30}$/.test(word)) return []
  const found = new Map<string, Cut>()
  for (const changed of changes(word)) {
    const cut = cutsOf(changed, 1)[0]
    if (cut?.every((piece) => syllables.has(piece))) found.set(cut.join(' '), cut)
  }
  return [...found.values()].sort((a, b) => a.length - b.length).slice(0, mostCorrections)
}

/** Two neighbours swapped, a letter left out, changed or put in. */
function* changes(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, letter, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1], word.slice(at + 2)]
    if (next !== undefined) yield before + next + letter + after
    if (letter) yield before + word.slice(at + 1)
    for (const other of letters) {
      if (letter) yield before + other + word.slice(at + 1)
      yield before + other + word.slice(at)
    }
  }
}
