// Where a name meets what was asked for, and how well: the exact name first, then names that begin so, then the better known.

import type { SearchHit } from '../contract.ts'
import type { Cut } from './pinyin.ts'
import { normalise } from './terms.ts'

export interface Candidate {
  readonly name: string
  readonly aliases: readonly string[]
  readonly pinyin: readonly string[]
  readonly documents: number
  readonly degree: number
}

type Matched = SearchHit['matched']

export interface Match {
  readonly matched: Matched
  readonly score: number
}

const exact = 3
const beginning = 2
const inside = 1
const scattered = 0.1

/** The best way in which a candidate meets the text, or nothing. Scores are from 0 to 1000 and compare across queries. */
export const matchOf = (text: string, cuts: readonly Cut[], candidate: Candidate): Match | undefined => {
  const wanted = normalise(text)
  const found = [
    inText('name', candidate.name, wanted),
    ...candidate.aliases.map((alias) => inText('alias', alias, wanted)),
    ...cuts.flatMap((cut) => candidate.pinyin.map((reading) => inReading(reading, cut))),
  ].filter((match) => match !== undefined)
  const best = found.sort((a, b) => b.closeness - a.closeness)[0]
  if (!best) return undefined
  const known = Math.min(1, Math.log10(1 + candidate.degree + candidate.documents) / 6)
  return { matched: best.matched, score: Math.round((best.closeness * 300 + known * 90) * 100) / 100 }
}

interface Found {
  readonly matched: Matched
  readonly closeness: number
}

const inText = (field: 'name' | 'alias', text: string, wanted: string): Found | undefined => {
  const plain = normalise(text)
  const less = field === 'alias' ? 0.2 : 0
  const start = plain.indexOf(wanted)
  if (start >= 0) {
    const closeness = plain === wanted ? exact : start === 0 ? beginning : inside
    // Normalising may change lengths (ﬁ, ㈱): then the whole text is shown as what matched.
    const span = plain.length === text.length ? { start, end: start + wanted.length } : { start: 0, end: text.length }
    return { matched: { field, text, ...span }, closeness: closeness - less }
  }
  const span = spanInOrder(plain, wanted)
  return span && { matched: { field, text, ...span }, closeness: scattered * (field === 'alias' ? 0.5 : 1) }
}

/** Where all the wanted characters but spaces come in their order, not side by side. */
const spanInOrder = (text: string, wanted: string) => {
  let start = -1
  let at = 0
  for (const character of wanted.replaceAll(' ', '')) {
    const found = text.indexOf(character, at)
    if (found < 0) return undefined
    if (start < 0) start = found
    at = found + character.length
  }
  return start < 0 ? undefined : { start, end: Math.min(at, text.length) }
}

/** Each piece of the cut begins the next syllable; whole readings are closest, then those that begin so. */
const inReading = (reading: string, cut: Cut): Found | undefined => {
  const parts = reading.split(' ')
  const first = parts.findIndex((_, index) => cut.every((piece, offset) => parts[index + offset]?.startsWith(piece)))
  if (first < 0 || cut.length === 0) return undefined
  const initials = cut.length > 1 && cut.every((piece) => piece.length === 1)
  const shown = initials ? parts.map((part) => part.slice(0, 1)) : parts
  const start = shown.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  const end = start + shown.slice(first, first + cut.length).join(' ').length
  const whole = cut.length === parts.length
  const letters = cut.join('').length / parts.slice(first, first + cut.length).join('').length
  const closeness = (whole ? exact : first === 0 ? beginning : inside) - 0.4 - 0.3 * (1 - letters)
  return {
    matched: { field: initials ? 'initials' : 'pinyin', text: shown.join(' '), start, end },
    closeness,
  }
}
