// The table in which place names are looked up: full and short names of divisions, foreign places, and words that only look like one.

import { divisions, shortForms } from '../../lexicon/divisions.ts'
import {
  abbreviatedCities,
  citiesOfTaiwan,
  districtsOfHongKong,
  foreignCities,
  genericDistricts,
  happenings,
  otherWords,
  riskyShortNames,
  states,
} from '../../lexicon/places.ts'
import { type Trie, trieOf } from '../../lexicon/trie.ts'
import { unitSet } from '../../segment/normalise.ts'

/**
 * How sure a name is by itself: `full` and `short` names stand alone, a `risky` one needs its province in the text, a `weak` one
 * the place it lies in right before it, or its own full name elsewhere in the text.
 */
export type Strength = 'full' | 'short' | 'risky' | 'weak'

export type PlaceEntry =
  | { readonly kind: 'division'; readonly codes: readonly string[]; readonly strength: Strength }
  | { readonly kind: 'foreign'; readonly name: string }
  /** 在 with a one-character city name. */
  | { readonly kind: 'abbreviated'; readonly code: string }
  | { readonly kind: 'other' }

interface Reading {
  readonly code: string
  readonly strength: Strength
}

const ranks: Record<Strength, number> = { full: 3, short: 2, risky: 1, weak: 0 }

const names = new Set(divisions.map(({ name }) => name))

/** 某县, as a county was called before it became the city or district that the table has. */
function formerName({ name, level }: (typeof divisions)[number]): string | undefined {
  const former = level === 'county' && /^.{2,}[市区]$/.test(name) ? `${name.slice(0, -1)}县` : undefined
  return former === undefined || names.has(former) || genericDistricts.has(name) ? undefined : former
}

function readings(): Map<string, Reading[]> {
  const table = new Map<string, Reading[]>()
  const add = (word: string, code: string, strength: Strength) => {
    const known = table.get(word) ?? []
    if (!known.some((reading) => reading.code === code)) table.set(word, [...known, { code, strength }])
  }
  for (const division of divisions) {
    const { code, name, level } = division
    const { bare, withKind } = shortForms(division)
    const isVague = name.length === 2 || genericDistricts.has(name)
    add(name, code, !isVague ? 'full' : name.endsWith('县') ? 'risky' : 'weak')
    if (withKind && withKind !== name) add(withKind, code, withKind.length > 2 ? 'full' : 'weak')
    const former = formerName(division)
    if (former !== undefined) add(former, code, 'full')
    if (level === 'county') {
      const short = bare ?? (name.length > 2 && name.endsWith('区') ? name.replace(/(?<=..)新?区$/, '') : undefined)
      if (short) add(short, code, 'weak')
    } else if (bare) add(bare, code, level === 'province' || !riskyShortNames.has(bare) ? 'short' : 'risky')
  }
  for (const name of citiesOfTaiwan) add(name, '710000', 'full')
  for (const name of districtsOfHongKong) add(name, '810000', 'full')
  return table
}

function* entries(): Generator<readonly [string, PlaceEntry]> {
  for (const [word, found] of readings()) {
    const strength = found.reduce<Strength>(
      (best, { strength }) => (ranks[strength] > ranks[best] ? strength : best),
      'weak',
    )
    // A province's short name is not also read as a county's; 海南 alone may be the province or the prefecture in Qinghai.
    const codes = found.filter((reading) => strength === 'weak' || reading.strength !== 'weak').map(({ code }) => code)
    yield [word, { kind: 'division', codes, strength }]
  }
  for (const line of [...states, ...foreignCities]) {
    const [name = '', ...others] = line.split('=')
    for (const word of [name, ...others]) yield [word, { kind: 'foreign', name }]
  }
  for (const [character, code] of Object.entries(abbreviatedCities)) {
    for (const happening of happenings) yield [`在${character}${happening}`, { kind: 'abbreviated', code }]
  }
  for (const word of otherWords) yield [word, { kind: 'other' }]
}

const words = [...entries()]

export const placeTable: Trie<PlaceEntry> = trieOf(words)

/** For each UTF-16 unit whether a word of the table may begin with it. */
export const mayBeginPlace: Uint8Array = unitSet(words.map(([word]) => word.charAt(0)).join(''))
