// Places in a text, down to the county: one scan finds the names, then those that several divisions share, or that are other
// words too, are decided by what stands beside them and by the provinces that the text speaks of, or left open.

import { divisionOf, isWithin, provinceOf } from '../../lexicon/divisions.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { Span } from '../../segment/article.ts'
import type { PlaceMention } from '../mention.ts'
import { mayBeginPlace, type PlaceEntry, placeTable } from './place-table.ts'

type Division = Extract<PlaceEntry, { kind: 'division' }>

interface Context {
  /** Codes of provinces that the text names, or names a certain place of. */
  readonly provinces: ReadonlySet<string>
  /** Codes of all divisions that the text gives by full name and that no other shares. */
  readonly certain: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

const isCertain = (entry: Division): boolean =>
  entry.codes.length === 1 && (entry.strength === 'full' || entry.strength === 'short')

const bodyOfCounty =
  /^(?:县?(?:委(?![员托])|人民政府|政府|人大|政协|纪委)|副?县长|[\u4e00-\u9fff]{2,4}局|红十字会|慈善|人民医院|中医院|妇联|团委|残联|妇幼|疾控|实验[中小]学|第?[一二三四五六七八九十]+(?:[中小]|人民|初|高|幼|实验))/

/** 对|某县|的支持, 。某县|将用好: a county of two characters, where it stands so twice. */
const standing = /(?:^|[,。;:、“对在向把为到于赴由从将给与\n])$/
const goesOnCounty = /^[长委级区乡城直里内域外属境]/

function standingTwice(text: string, found: readonly Found<PlaceEntry>[]): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { start, end, value } of found) {
    if (value.kind !== 'division' || value.strength !== 'risky' || value.codes.length !== 1) continue
    if (!standing.test(text.charAt(start - 1)) || text.charAt(end - 1) !== '县' || goesOnCounty.test(text.charAt(end)))
      continue
    const [code = ''] = value.codes
    if (once.has(code)) twice.add(code)
    once.add(code)
  }
  return twice
}

/** 成县|教育局, 在|成县: the county, whatever else the two characters may be; 和|县教育局 holds none. */
const isGoverned = (text: string, { start, end, value }: Found<PlaceEntry>): boolean =>
  value.kind === 'division' &&
  value.strength === 'risky' &&
  value.codes.length === 1 &&
  text.charAt(end - 1) === '县' &&
  text.charAt(end - 2) !== '和' &&
  (bodyOfCounty.test(text.slice(end, end + 6)) || /[在到赴往抵]/.test(text.charAt(start - 1)))

function contextOf(text: string, found: readonly Found<PlaceEntry>[]): Context {
  const provinces = new Set<string>()
  const certain = new Set<string>()
  const counties = standingTwice(text, found)
  for (const one of found) {
    const { value } = one
    if (value.kind !== 'division') continue
    const [code = ''] = value.codes
    if (!(isCertain(value) || isGoverned(text, one) || counties.has(code))) continue
    provinces.add(provinceOf(code))
    if (value.strength === 'full') certain.add(code)
  }
  return { provinces, certain }
}

/** A place just before in a chain (青海省西宁市) or a list (朝阳区、昌平区). */
interface Neighbour {
  readonly code: string
  readonly link: 'chain' | 'list'
}

const parentOf = (code: string): string => divisionOf(code)?.parent ?? ''

function byNeighbour(codes: readonly string[], { code, link }: Neighbour): string | undefined {
  const fits =
    link === 'chain'
      ? codes.filter((candidate) => candidate !== code && isWithin(candidate, code))
      : codes.filter((candidate) => parentOf(candidate) === parentOf(code) && parentOf(code) !== '')
  return fits.length === 1 ? fits[0] : undefined
}

/** `undefined` where it is no place here, `open` where it is one but not known which. */
function decide(entry: Division, context: Context, neighbour: Neighbour | undefined): string | 'open' | undefined {
  const near = neighbour && byNeighbour(entry.codes, neighbour)
  if (near) return near
  const { codes, strength } = entry
  if (strength === 'weak') return codes.find((code) => context.certain.has(code))
  const inContext = codes.filter((code) => context.provinces.has(provinceOf(code)))
  if (strength === 'risky') return inContext.length === 1 ? inContext[0] : undefined
  if (codes.length === 1) return codes[0]
  if (inContext.length === 1) return inContext[0]
  const province = codes.find((code) => code.endsWith('0000'))
  // A name that is a province's too is the province's, unless the text speaks of the other's province alone.
  if (province) return inContext.length === 0 || inContext.includes(province) ? province : undefined
  return strength === 'full' ? 'open' : undefined
}

const mentionOf = (start: number, end: number, code: string): PlaceMention => ({
  kind: 'place',
  start,
  end,
  name: divisionOf(code)?.name ?? '',
  code,
})

/** 某省立|医院, 某|市民, 某省频道: the level or the place belongs to what follows. */
const isFoundedBy = (text: string, end: number): boolean =>
  (text.charAt(end) === '立' && '省市县'.includes(text.charAt(end - 1))) ||
  text.startsWith('频道', end) ||
  (/^市民(?![族政间宗盟革])/.test(text.slice(end - 1, end + 2)) && text.charAt(end - 1) === '市')

const linkBetween = (text: string, end: number, start: number): Neighbour['link'] | undefined => {
  if (end === start || (start === end + 1 && '·-'.includes(text.charAt(end)))) return 'chain'
  return start === end + 1 && '、和及与'.includes(text.charAt(end)) ? 'list' : undefined
}

function mentionsOf(text: string, found: readonly Found<PlaceEntry>[], context: Context): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const { start, end, value } of found) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue
    if (value.kind === 'foreign') mentions.push({ kind: 'place', start, end, name: value.name })
    else if (value.kind === 'abbreviated') mentions.push(mentionOf(start + 1, start + 2, value.code))
    else if (value.kind === 'division') {
      const before = mentions.at(-1)
      const link = before?.code ? linkBetween(text, before.end, start) : undefined
      const code = decide(value, context, link && before?.code ? { code: before.code, link } : undefined)
      if (code === 'open') mentions.push({ kind: 'place', start, end, name: text.slice(start, end) })
      // 某省立|医院: the level belongs to the name.
      else if (code) mentions.push(mentionOf(start, end - (isFoundedBy(text, end) ? 1 : 0), code))
    }
  }
  return mentions
}

/**
 * The places of a view's text, in order; `青海省西宁市` is two of them. A shared name that nothing decides has no code.
 * None begins inside one of `dates`: 2月|湖南 holds no 月湖.
 */
export function recognisePlaces(text: string, dates: readonly Span[] = []): PlaceMention[] {
  const found: Found<PlaceEntry>[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    while ((dates[next]?.end ?? text.length + 1) <= at) next++
    const date = dates[next]
    if (date && date.start <= at) {
      at = date.end
      continue
    }
    const match = mayBeginPlace[text.charCodeAt(at)] ? placeTable.longestAt(text, at) : undefined
    if (match) found.push(match)
    // A weak name may turn out to be none: 扎|根河|南大学 hides no 河南.
    at = match && !(match.value.kind === 'division' && match.value.strength === 'weak') ? match.end : at + 1
  }
  return mentionsOf(text, found, contextOf(text, found))
}

export interface LeadingPlace {
  /** Code of the smallest division that the name begins with. */
  readonly code: string
  /** Where the rest of the name begins. */
  readonly end: number
}

/**
 * The place that a name begins with: 630100 for `青海省西宁市第一医院`. A name that several divisions share, or a short name that
 * is another word too, counts where one of `provinces` (codes) holds just one of them.
 */
export function leadingPlace(name: string, provinces = nothing): LeadingPlace | undefined {
  let place: LeadingPlace | undefined
  for (let at = 0; ; ) {
    const match = placeTable.longestAt(name, at)
    if (match?.value.kind !== 'division') return place
    const neighbour = place && ({ code: place.code, link: 'chain' } as const)
    const code = decide(match.value, { provinces, certain: nothing }, neighbour)
    if (!code || code === 'open' || match.end === name.length) return place
    if (place && !isWithin(code, place.code)) return place
    place = { code, end: match.end }
    at = match.end
  }
}
