// How names are read, for finding them by Latin letters. Tokens are parted by spaces, which is how the full-text index cuts them.

import { pinyin } from 'pinyin-pro'

export interface Reading {
  /** `zhong xing tong xun`: lower case, without tones, ü as v; Latin words and numbers as they are. */
  readonly pinyin: string
  /** `z x t x`; Latin words and numbers whole. */
  readonly initials: string
}

const runs = /\p{Script=Han}+|[^\p{Script=Han}\P{L}]+|\p{N}+/gu
const isHan = /^\p{Script=Han}/u
const options = { toneType: 'none', type: 'array', v: true } as const

/** Reads one name; a person's begins with a surname, which may be read in a way of its own (曾 as zeng). Empty where there is nothing to read. */
export const readName = (name: string, person: boolean): Reading => {
  const syllables: string[] = []
  const initials: string[] = []
  for (const { 0: run, index } of name.normalize('NFKC').matchAll(runs)) {
    if (isHan.test(run)) {
      const read = pinyin(run, person && index === 0 ? { ...options, surname: 'head' } : options)
      syllables.push(...read)
      initials.push(...read.map((syllable) => String.fromCodePoint(syllable.codePointAt(0) ?? 0)))
    } else {
      syllables.push(run.toLowerCase())
      initials.push(run.toLowerCase())
    }
  }
  return { pinyin: syllables.join(' '), initials: initials.join(' ') }
}
