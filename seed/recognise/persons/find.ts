// Persons of an article: beside titles, before verbs of speech, with `·`, in lists; then every further place of the same names.

import { flatMap } from '../../flat.ts'
import { sayingVerbs, speechVerbs } from '../../lexicon/speech.ts'
import { commonSurnames, compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { trieOf } from '../../lexicon/trie.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { isOrdinaryWord } from '../words.ts'
import { afterTitle, functionSurnames, schoolmates } from './after-title.ts'
import { listAfter, listBefore, listedWithOthers } from './lists.ts'
import { chineseNameAt, chineseNameBefore } from './name.ts'
import { openNameBefore, rareNameAt } from './open.ts'
import { dottedPersons } from './parted.ts'
import type { PersonSpan } from './person.ts'
import { latinNameBefore, namePartsBefore } from './spelled.ts'
import { personsTold } from './told.ts'

const doctrine =
  /^主义|^(?:总书记|主席|同志)?(?!发表|作了|作出|作|出席|致)[^,。、]{0,6}(?:重要|思想|精神|论述|指示|新时代)/

/** 甲某、乙某两位|理事: where the count before a title begins. */
function countBefore({ countTo }: Context, at: number): number | undefined {
  const count = countTo.get(at)
  return count && /^[位名]$/.test(count.unit) ? count.start : undefined
}

/** 首席执行官|某某某|先生: any name between a title and a form of address. */
function betweenTitles(context: Context, title: TitleMention, next: TitleMention | undefined): PersonSpan | undefined {
  if (next?.kind !== 'address' || !/^(?:先生|女士|博士)$/.test(context.text.slice(next.start, next.end)))
    return undefined
  // 创始人|是某某先生.
  const led = /^(?:[是为系叫]|[和与及](?=[\u4e00-\u9fff]{2,3}$))/.test(context.text.slice(title.end, next.start))
  const start = title.end + (led ? 1 : 0)
  const end = next.start
  const name = context.text.slice(start, end)
  // 教授|对于李|博士
  const isLed = !led && /^(?:的|对于|关于|由于|能以|以|对|与|和|及|向|为|给|把|将)|.[对向为给把将]/.test(name)
  return /^[\u4e00-\u9fff]{2,4}$/.test(name) && !isOrdinaryWord(name) && !isLed ? { start, end, name } : undefined
}

function beforeTitle(context: Context, title: TitleMention, floor: number): PersonSpan | undefined {
  const common = commonNameBefore(context, title, floor)
  const isCalled = /^(?:先生|女士|夫人|博士|夫妇|伉俪|同志)$/.test(context.text.slice(title.start, title.end))
  if (title.kind === 'role' || (title.kind === 'address' && !isCalled)) return common
  const latin = latinNameBefore(context, title.start)
  if (latin !== undefined && latin >= floor)
    return { start: latin, end: title.start, name: context.text.slice(latin, title.start) }
  const open =
    common && isMarkAt(context.text, common.start - 1) ? undefined : openNameBefore(context, title.start, floor)
  return common && (!open || open.end - open.start < 4) ? common : open
}

/** A name of surname and given name before a title. */
function commonNameBefore(context: Context, title: TitleMention, floor: number): PersonSpan | undefined {
  const { text } = context
  if (title.kind === 'role' && !schoolmates.test(text.slice(title.start, title.end))) return undefined
  const counted = countBefore(context, title.start)
  const nameEnd = counted ?? title.start
  let start = chineseNameBefore(context, nameEnd, floor)
  // 某理事长|和|蒋某副院长, 同学|向|严某先生
  const joins = start !== undefined && nameEnd - start > 1 && '和与及向对由'.includes(text.charAt(start))
  if (start !== undefined && joins && !isMarkAt(text, start - 1)) start = nameEnd - start > 2 ? start + 1 : undefined
  const spelled = title.kind === 'office' ? namePartsBefore(context, nameEnd) : undefined
  if (spelled !== undefined && spelled >= floor)
    return { start: spelled, end: nameEnd, name: text.slice(spelled, nameEnd) }
  if (start === undefined) return undefined
  for (let at = start; at < nameEnd; at++) if (context.placeFrom.has(at) || context.taken[at]) return undefined
  const isCommon =
    counted !== undefined ||
    commonSurnames.has(text.charAt(start)) ||
    compoundSurnames.has(text.slice(start, start + 2)) ||
    // 、佟某女士|捐赠
    (/^(?:先生|女士)$/.test(text.slice(title.start, title.end)) &&
      (isMarkAt(text, start - 1) || (nameEnd - start === 3 && context.starts[start] === 1)))
  // 的|艾某某|校长, 某医院|艾某某|教授: a rare surname stands clear, and what follows it is no word.
  const isClear =
    (title.kind === 'office' || title.kind === 'calling') &&
    nameEnd - start === 3 &&
    surnames.has(text.charAt(start)) &&
    !functionSurnames.has(text.charAt(start)) &&
    context.starts[start + 1] === 1 &&
    (isMarkAt(text, start - 1) || '的由有和与及向院校学会司局部系科所'.includes(text.charAt(start - 1))) &&
    !isOrdinaryWord(text.slice(start + 1, nameEnd))
  // 某基金会|向基金|发起人, 某集团|向美丽|乡村教师
  const isFunction = functionSurnames.has(text.charAt(start))
  const isAfterMark = start === floor || isMarkAt(text, start - 1) || text.charAt(start - 1) === '的'
  if (isFunction && (!isAfterMark || isOrdinaryWord(text.slice(start + 1, nameEnd)))) return undefined
  const stands = start === floor || isMarkAt(text, start - 1) || context.starts[start] === 1
  return (isCommon || isClear) && stands ? { start, end: nameEnd, name: text.slice(start, nameEnd) } : undefined
}

/** Names before a verb of speech at the head of a clause. */
function speakers(context: Context): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const verb of speechVerbs.all(text)) {
    for (const length of [3, 2, 4]) {
      const start = verb.start - length
      if (!isMarkAt(text, start - 1) || text.charAt(start - 1) === '、') continue
      if (length === 4 && !compoundSurnames.has(text.slice(start, start + 2))) continue
      if (!commonSurnames.has(text.charAt(start)) && !compoundSurnames.has(text.slice(start, start + 2))) {
        const rare = length === 3 && sayingVerbs.has(verb.value) ? rareNameAt(context, start) : undefined
        if (rare) found.push(rare)
        continue
      }
      const candidate = chineseNameAt(context, start, verb.start)
      if (candidate?.end !== verb.start || candidate.score < 1.5) continue
      if (!sayingVerbs.has(verb.value) && length === 2) continue
      found.push({ start, end: verb.start, name: text.slice(start, verb.start) })
      break
    }
  }
  return found
}

/** Further places of names that were found; the longest name wins. */
export function everyPlaceOf(text: string, persons: readonly PersonSpan[]): PersonSpan[] {
  const names = trieOf(persons.map(({ name }) => [name, name] as const))
  return names.all(text).map(({ start, end, value }) => ({ start, end, name: value }))
}

/** 麦德龙|中国, 康格|公司: what looks like a name is a company's, unless a title stands before it somewhere. */
const asBrand = /^(?:\(?中国(?:\)|区|公司|总裁|首席|有限|副总)|集团|(?:有限)?公司|旗下|品牌)/

/** All persons of the article, in order, without overlaps. */
export function findPersons(context: Context, titles: readonly TitleMention[]): PersonSpan[] {
  const { text } = context
  const seeds: PersonSpan[] = dottedPersons(context, titles)
  let floor = 0
  for (const [index, title] of titles.entries()) {
    const after = betweenTitles(context, title, titles[index + 1]) ?? afterTitle(context, title)
    const before = after ? undefined : beforeTitle(context, title, floor)
    if (after) seeds.push(after)
    if (before) seeds.push(before)
    floor = after?.end ?? title.end
  }
  seeds.push(...speakers(context), ...personsTold(context, titles), ...listedWithOthers(context))
  const titleStarts = new Set(titles.map((title) => title.start))
  let persons = everyPlaceOf(text, seeds)
  for (let round = 0; round < 2; round++) {
    const occupied = new Set(persons.map(({ start }) => start))
    const isTaken = (at: number) => occupied.has(at) || titleStarts.has(at) || context.placeFrom.has(at)
    const more = flatMap(persons, (person) => [
      ...listAfter(context, person, isTaken),
      ...listBefore(context, person, isTaken),
    ])
    if (more.length === 0) break
    persons = everyPlaceOf(text, [...persons, ...more])
  }
  const titleEnds = new Set(titles.map((title) => title.end))
  const asBrands = persons.filter(({ end }) => asBrand.test(text.slice(end, end + 6)))
  const held = new Set(
    asBrands.length > 0 ? persons.filter(({ start }) => titleEnds.has(start)).map(({ name }) => name) : [],
  )
  const brands = new Set(asBrands.map(({ name }) => name).filter((name) => !held.has(name)))
  return persons.filter(({ end, name }) => !brands.has(name) && !doctrine.test(text.slice(end, end + 14)))
}
