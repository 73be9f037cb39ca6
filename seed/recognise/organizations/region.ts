// Names that leave the place to the reader (省卫生厅, 市民政局, 自治区党委): the place that the article speaks of at that level.

import { flatMap } from '../../flat.ts'
import { divisionOf, provinceOf } from '../../lexicon/divisions.ts'
import type { PlaceMention, ValueMention } from '../mention.ts'

/** The kind of division that a name begins with, as its last character has it; 自治区 and 自治州 by their own words. */
export const levels = ['省', '自治区', '市', '州', '县', '区', '旗'] as const
export type Level = (typeof levels)[number]

const words: readonly (readonly [string, Level])[] = [
  ['自治区', '自治区'],
  ['自治州', '州'],
  ['省', '省'],
  ['市', '市'],
  ['州', '州'],
  ['县', '县'],
  ['区', '区'],
  ['旗', '旗'],
]

/** What makes 省, 市 … part of another word: 省级, 市属, 区域. */
const notLevel = new Set([...'和与及级属直内外里管会城辖域际立区县乡镇'])

/** The level that a name begins with, and what follows it: 省|卫生厅; 团省委 is the league's. */
export function contextualName(name: string): { level: Level; rest: string; head?: string } | undefined {
  const league = /^团([省市州县区])委$/.exec(name)?.[1]
  const whole = league === undefined ? name : name.slice(1)
  for (const [word, level] of words) {
    if (!whole.startsWith(word) || whole.length === word.length) continue
    const rest = whole.slice(word.length)
    if (!notLevel.has(rest.charAt(0)) || /^(?:外事|外侨|外办|外宣)/.test(rest)) {
      return { level, rest, ...(league !== undefined && { head: '共青团' }) }
    }
  }
  // Only provinces have bodies called 厅.
  return /^[^省市县区州]{2,10}(?<![大展餐客饭歌舞门])厅$/.test(name) ? { level: '省', rest: name } : undefined
}

/** A name that several divisions share, or an old one: its last character tells. */
const isOfOpen = ({ code, name }: PlaceMention, level: Level): boolean =>
  code === undefined && name.length > 2 && name.endsWith(level)

const isOf = (place: PlaceMention, level: Level): boolean => {
  if (place.code === undefined) return false
  const division = divisionOf(place.code)
  if (!division) return false
  // 北京市朝阳区: a 区 that is no 自治区; 省 stands for any province but a city.
  if (level === '区') return division.level === 'county' && division.name.endsWith('区')
  return division.name.endsWith(level)
}

/** The places of an article, to complete names with. */
export interface Regions {
  /** Official name of the nearest place of this level before `at`, or of the one the article speaks of most. */
  nameAt(level: Level, at: number): string | undefined
  /** Of the provinces that have departments (厅) the one named last between `from` and `at`. */
  provinceBetween(from: number, at: number): string | undefined
  /** The same as `nameAt`, as a place. */
  placeAt(level: Level, at: number): PlaceMention | undefined
}

const provinceLevels: readonly Level[] = ['省', '自治区']

interface OfLevel {
  readonly candidates: readonly PlaceMention[]
  /** The one that is named far more often than any other. */
  readonly home: PlaceMention | undefined
}

function homeAmong(candidates: readonly PlaceMention[]): PlaceMention | undefined {
  const counts = new Map<string, number>()
  for (const { code, name } of candidates) counts.set(code ?? name, (counts.get(code ?? name) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const isHome = first !== undefined && first[1] >= 2 * (second?.[1] ?? 0)
  return isHome ? candidates.find(({ code, name }) => (code ?? name) === first[0]) : undefined
}

const longestCompany = 26

/** 北京|某某科技有限公司: where a company is from, of which the article does not speak. */
const ofCompany = /^[\u4e00-\u9fff]{0,2}[^,。;:、“”的在与和向由县区市省]{2,18}(?:有限(?:责任)?公司|集团(?!军))/

/** Few articles ask for more than a level or two: each is looked at when it is asked for. */
export function regionsOf(values: readonly ValueMention[], text: string): Regions {
  const places = values.filter(
    (value): value is PlaceMention =>
      value.kind === 'place' && !ofCompany.test(text.slice(value.end, value.end + longestCompany)),
  )
  const codedOf = (level: Level): PlaceMention[] =>
    provinceLevels.includes(level)
      ? flatMap(places, (place) => {
          if (place.code === undefined) return []
          const code = provinceOf(place.code)
          const province = {
            kind: place.kind,
            start: place.start,
            end: place.end,
            name: divisionOf(code)?.name ?? '',
            code,
          }
          return isOf(province, level) ? [province] : []
        })
      : places.filter((place) => isOf(place, level))

  const placesOf = (level: Level): PlaceMention[] => {
    const coded = codedOf(level)
    return coded.length > 0 ? coded : places.filter((place) => isOfOpen(place, level))
  }

  const known = new Map<Level, OfLevel>()
  const ofLevel = (level: Level): OfLevel => {
    const before = known.get(level)
    if (before) return before
    const candidates = placesOf(level)
    const found = { candidates, home: homeAmong(candidates) }
    known.set(level, found)
    return found
  }

  const placeAt = (level: Level, at: number): PlaceMention | undefined => {
    const { candidates, home } = ofLevel(level)
    if (home) return { ...home, start: at, end: at }
    let low = 0
    let high = candidates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((candidates[middle]?.start ?? 0) < at) low = middle + 1
      else high = middle
    }
    return candidates[low - 1] ?? candidates[0]
  }
  let provinces: readonly PlaceMention[] | undefined
  const provinceBetween = (from: number, at: number) => {
    provinces ??= flatMap(provinceLevels, (level) => ofLevel(level).candidates).sort((a, b) => a.start - b.start)
    return provinces.findLast(({ start }) => start >= from && start < at)?.name
  }
  return { placeAt, provinceBetween, nameAt: (level, at) => placeAt(level, at)?.name }
}
