// Brands that no ending, list or slot marks: a stretch that the dictionary does not hold as words and that stands again and again where
// names of bodies do: alone between words that end names, as the subject of clauses, before 旗下 or 员工, at the head of longer names.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { unitSet } from '../../segment/normalise.ts'
import { isHanAt, isLatinAt, isMarkAt, near } from '../characters.ts'
import { branchOfCompany, holdsInOrder } from '../company-short-names.ts'
import type { Context } from '../context.ts'
import { brandCharacters, measures, numerals } from '../word-kinds.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { couldBeBrand } from './brandName.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { anchorEnd } from './starts.ts'

const longest = 5

/** What companies have, said right after their names. */
const ofCompanies =
  /^(?:旗下|(?:全体|广大|优秀|爱心|一线|党员)?(?:员工|职工|志愿者)|总部|高管|事业部|门店|专卖店|客户|用户|品牌|产品|公益|党委|党群|团队|工会|人(?![民士员类])|(?:相关|有关)?负责人|集团|公司)/

/** 小雨, 阿秀; 某师大 where the article names no such school. */
const notCompany = /^[小阿老].$/
const schoolShort = /(?:大|师|院|中|附)$/

const predicate = /^(?:v|d|ad|p|c|u)/

const wordEnd = ({ starts }: Context, at: number): number => {
  let end = at + 1
  while (end < starts.length - 1 && starts[end] !== 1) end++
  return end
}

/** Characters that no brand holds. */
const functions = unitSet(
  [
    ...numerals,
    ...measures,
    ...[...boundaryWords].filter((word) => word.length === 1 && !brandCharacters.has(word)),
  ].join(''),
)

/** Whether a brand may be made of the word between: a lone character, or one that the dictionary holds as no ordinary word. */
function isUnknown(text: string, start: number, end: number): boolean {
  if (end - start === 1) return functions[text.charCodeAt(start)] === 0
  const word = text.slice(start, end)
  return word.length <= longest && !isOrdinaryWord(word) && !boundaryWords.has(word)
}

/** Stretches of unknown words by what they say, with the places where each begins. */
function stretchesOf(context: Context, masked: Uint8Array): Map<string, number[]> {
  const { text, taken, placeFrom } = context
  const found = new Map<string, number[]>()
  const note = (start: number, end: number) => {
    const name = text.slice(start, end)
    const places = found.get(name)
    if (places) places.push(start)
    else found.set(name, [start])
  }
  let edges: number[] = []
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = wordEnd(context, at)
    const isFree = !masked[at] && !taken[at] && !placeFrom.has(at)
    if (!isFree || !isHanAt(text, at) || !isUnknown(text, at, end)) {
      edges = []
      if (isFree && end - at > 2 && isLatinAt(text, at)) note(at, end)
      continue
    }
    if (edges.length === 0) edges.push(at)
    for (const start of edges) if (end - start >= 2 && end - start <= longest) note(start, end)
    edges = [...edges.slice(-longest), end]
  }
  return found
}

/** How often a stretch stands alone, how often as the subject of a clause, and how often beside what companies have. */
function standing(context: Context, name: string, places: readonly number[]) {
  const { text, starts } = context
  let alone = 0
  let subject = 0
  let company = 0
  for (const start of places) {
    const end = start + name.length
    const opens = isMarkAt(text, start - 1)
    if (!opens && !boundaryWords.has(text.slice(starts.lastIndexOf(1, start - 1), start))) continue
    const closes = isMarkAt(text, end)
    const next = text.slice(end, wordEnd(context, end))
    if (ofCompanies.test(text.slice(end, end + 6))) company++
    if (closes || boundaryWords.has(next) || (next.length > 1 && tagOf(next) !== 'x')) alone++
    if (opens && !closes && predicate.test(tagOf(next))) subject++
  }
  return { alone, subject, company }
}

/** What the names of companies and foundations begin with, after their places. */
function headsOf(context: Context, organizations: readonly OrganizationSpan[]): Set<string> {
  const heads = new Set<string>()
  for (const { type, start, end } of organizations) {
    if (type !== 'Company' && type !== 'Foundation') continue
    const from = anchorEnd(context, start)
    // 中国|某某: all that follows is the brand.
    const last = Math.min(from > start ? end : end - 1, from + longest)
    for (let to = from + 2; to <= last; to++) heads.add(context.text.slice(from, to))
  }
  return heads
}

/** The bodies that a short name abbreviates (华东师大 for 华东师范大学): its characters in order, from the first. */
function abbreviated(context: Context, name: string, bodies: readonly OrganizationSpan[]): OrganizationSpan[] {
  const fits = bodies.filter((body) => {
    if (branchOfCompany.test(body.name)) return false
    const bare = body.name.slice(Math.max(0, anchorEnd(context, body.start) - body.start))
    return [body.name, bare].some((whole) => {
      if (whole.length <= name.length) return false
      // 某某希望小学 is not called 某某.
      if (whole.startsWith(name) && body.type !== 'Company') return false
      return holdsInOrder(whole, name)
    })
  })
  return [...new Map(fits.map((body) => [body.name, body])).values()]
}

/** All of them, each at one of its places; `organizations` are those found by other means. */
export function findRecurring(
  context: Context,
  organizations: readonly OrganizationSpan[],
  masked: Uint8Array,
): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  const heads = headsOf(context, organizations)
  const others = organizations.filter(({ type }) => type !== 'Foundation' && type !== 'GovernmentBody')
  for (const [name, places] of stretchesOf(context, masked)) {
    if (
      places.length < 2 ||
      !couldBeBrand(name) ||
      notCompany.test(name) ||
      near(text, places[0] ?? 0).includes(`“${name}会`)
    )
      continue
    const { alone, subject, company } = standing(context, name, places)
    const isHead = heads.has(name)
    const isLatin = isLatinAt(name, 0)
    const recurs = alone >= 3 && subject >= 2 && !isLatin
    const isTold = company >= 1 && alone >= 3 && subject >= 1
    const bears = isHead && alone >= 2 && subject + company >= 1
    if (!recurs && !isTold && !bears) continue
    const start = places[0] as number
    const [whole, ...more] = abbreviated(context, name, others)
    if (more.length > 0) continue
    // “某某屋”: what the text quotes is a thing or a project.
    if (whole === undefined && (schoolShort.test(name) || (company === 0 && near(text, start).includes(`“${name}”`))))
      continue
    const span = brandSpan(text, { start, end: start + name.length }, 'Company')
    found.push(whole === undefined ? span : { ...span, type: whole.type, name: whole.name })
  }
  return found
}
