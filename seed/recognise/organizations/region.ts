// Names that leave the place to the reader (省卫生厅, 市民政局, 自治区党委): the place that the article speaks of at that level.

import { divisionOf, provinceOf } from '../../lexicon/divisions.ts'
import type { PlaceMention, ValueMention } from '../mention.ts'

type Level = 'province' | 'prefecture' | 'county'

const levels: readonly (readonly [string, Level])[] = [
  ['自治区', 'province'],
  ['自治州', 'prefecture'],
  ['省', 'province'],
  ['市', 'prefecture'],
  ['州', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
]

/** What makes 省, 市 … part of another word: 省级, 市属, 区域. */
const notLevel = new Set([...'级属直内外里管会城辖域际立区'])

/** The level that a name begins with, and what follows it: 省|卫生厅. */
export function contextualName(name: string): { level: Level; rest: string } | undefined {
  for (const [word, level] of levels) {
    if (name.startsWith(word) && name.length > word.length && !notLevel.has(name.charAt(word.length))) {
      return { level, rest: name.slice(word.length) }
    }
  }
  // Only provinces have bodies called 厅.
  return /^[^省市县区州]{2,10}厅$/.test(name) ? { level: 'province', rest: name } : undefined
}

const isMunicipality = (code: string) => /^(?:11|12|31|50)0000$/.test(code)

function matches(place: PlaceMention, level: Level): boolean {
  if (place.code === undefined) return false
  const division = divisionOf(place.code)
  if (!division) return false
  if (level === 'prefecture')
    return division.level === 'prefecture' || isMunicipality(place.code) || /市$/.test(division.name)
  return division.level === level
}

/** The places of an article, to complete names with. */
export interface Regions {
  /** Official name of the nearest place of this level before `at`, or of the one the article speaks of most. */
  nameAt(level: Level, at: number): string | undefined
  /** The same as a place. */
  placeAt(level: Level, at: number): PlaceMention | undefined
}

export function regionsOf(values: readonly ValueMention[]): Regions {
  const places = values.filter((value): value is PlaceMention => value.kind === 'place' && value.code !== undefined)
  const counts = new Map<string, number>()
  for (const { code = '' } of places) counts.set(provinceOf(code), (counts.get(provinceOf(code)) ?? 0) + 1)
  const [home] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
  const byLevel = new Map<Level, PlaceMention[]>()
  for (const level of ['prefecture', 'county'] as const)
    byLevel.set(
      level,
      places.filter((place) => matches(place, level)),
    )

  const placeAt = (level: Level, at: number): PlaceMention | undefined => {
    if (level === 'province') {
      const name = home === undefined ? undefined : divisionOf(home)?.name
      return name === undefined || home === undefined
        ? undefined
        : { kind: 'place', start: at, end: at, name, code: home }
    }
    const candidates = byLevel.get(level) ?? []
    let low = 0
    let high = candidates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((candidates[middle]?.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    return candidates[low - 1] ?? candidates[0]
  }
  return { placeAt, nameAt: (level, at) => placeAt(level, at)?.name }
}
