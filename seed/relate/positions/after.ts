// Positions told after the name or around it: 某某担任…, 选举某某为…, 作为某会理事长,某某, 某某(某公司董事长), 甲、乙两位理事, and rosters with name and office in columns.

import { flatMap } from '../../flat.ts'
import { holding } from '../../lexicon/offices.ts'
import type { NameMention } from '../../recognise/mention.ts'
import type { Span } from '../../segment/article.ts'
import { isPerson, type Reading, type SentenceReading } from '../reading.ts'
import { appointed, certified } from './appointed.ts'
import { type Held, held, isPersonAt, listTo, longestPhrase } from './held.ts'
import { titlePhraseBefore } from './phrase.ts'

/** No further than this from a verb to the name before it, in units. */
const farthest = 60

/** 任 is a verb here only after a name, a date or a comma, and before no other character of a word. */
const isVerb = (text: string, { start, end }: Span, afterName: boolean): boolean =>
  end - start > 1 ||
  ((afterName || /[年月日起,;]/.test(text.charAt(start - 1))) && !/[务何命由意期教职]/.test(text.charAt(end)))

const replaces = /(?:接替|接任|接棒|代替|取代)$/

/** 在|某公司|担任总裁 */
function bodyIn({ text, mentionTo }: Reading, at: number): NameMention | undefined {
  const body = mentionTo.get(at)
  return body?.kind === 'name' && body.type !== 'Person' && /[在于]/.test(text.charAt(body.start - 1))
    ? body
    : undefined
}

/** 曾任某会会长的|某某, 受聘某会顾问的|某公司董事长某某 */
function isOfNext({ text, titleTo, mentionFrom }: Reading, end: number): boolean {
  if (text.charAt(end) !== '的') return false
  for (let at = end + 1; at < end + 30 && !/[,。;、\n]/.test(text.charAt(at)); at++)
    if (isPersonAt(mentionFrom.get(at))) return at === end + 1 || titleTo.has(at)
  return false
}

function afterVerbs(
  reading: Reading,
  sentence: Span,
  persons: readonly NameMention[],
  known: () => NameMention | undefined,
): Held[] {
  const { text } = reading
  let last = -1
  return flatMap(holding.all(text, sentence.start, sentence.end), (verb) => {
    while ((persons[last + 1]?.end ?? verb.end) <= verb.start) last++
    const nearest = persons[last]
    const gap = nearest ? text.slice(nearest.end, verb.start) : '?'
    const by = bodyIn(reading, verb.start)
    if (!isVerb(text, verb, by !== undefined || /^(?:先生|女士|教授|博士|同志)?$/.test(gap))) return []
    // 接替乙|出任: of who was named before.
    const holder = nearest && replaces.test(text.slice(nearest.start - 2, nearest.start)) ? last - 1 : last
    const one = persons[holder]
    const isNear = one && verb.start - one.end <= farthest
    const leads = /^[\d年月日起至今,、\-— 后]*$/.test(text.slice(sentence.start, verb.start))
    const spoken = !isNear && leads ? known() : undefined
    const holders = isNear ? listTo(text, persons, holder) : spoken ? [spoken] : []
    return held(reading, holders, verb.end, sentence.end, by).filter(({ span }) => !isOfNext(reading, span.end))
  })
}

const states = /^(?:先生|女士|教授|博士)?(?:同时|一直|目前|本身|不仅|既|还|也)*(?:是|系|为|现为)/

/** 是某公司董事长,|也是|某会理事 */
const goesOn = /^,(?:同时|而且|并且|还|也|又)+是/

/** 。某某|是某公司董事长, and no 某公司董事长王某的女儿. */
function stated(reading: Reading, sentence: Span, persons: readonly NameMention[]): Held[] {
  const { text } = reading
  return flatMap(persons, (person) => {
    const verb = states.exec(text.slice(person.end, person.end + 10))?.[0]
    const opens = person.start === sentence.start || /[,;]/.test(text.charAt(person.start - 1))
    if (verb === undefined || !(opens || /(?:现为|[也还时]是)$/.test(verb))) return []
    const found: Held[] = []
    for (let at = person.end + verb.length; ; ) {
      const [next] = held(reading, [person], at, sentence.end)
      if (!next || !/^(?:[,。;、\n]|$)/.test(text.slice(next.span.end, next.span.end + 1))) return found
      found.push(next)
      const again = goesOn.exec(text.slice(next.span.end, next.span.end + 8))?.[0]
      if (again === undefined) return found
      at = next.span.end + again.length
    }
  })
}

const assumes = /^[”》]?(?:等)?(?:同志|先生|女士)?(?:担任|出任|兼任|接任)(?=[,。;、]|$)/

/** 某会理事长由|甲|担任. */
function assumed(reading: Reading, sentence: Span, persons: readonly NameMention[]): Held[] {
  const { text, titleTo } = reading
  return flatMap(persons, (person, index) => {
    if (!assumes.test(text.slice(person.end, person.end + 8))) return []
    const list = listTo(text, persons, index)
    const before = persons[index - list.length]?.end ?? sentence.start
    // 由|某公司总裁|甲|担任
    const by = titlePhraseBefore(reading, list[0]?.start ?? 0, before).start - 1
    if (text.charAt(by) !== '由') return []
    // 会长|一职由 …
    const end = by - (/(?:一职|职务)$/.exec(text.slice(Math.max(0, by - 2), by))?.[0].length ?? 0)
    if (!titleTo.has(end)) return []
    const { titles, start } = titlePhraseBefore(reading, end, before)
    return titles.length === 0 ? [] : [{ persons: list, titles, span: { start, end: person.end } }]
  })
}

/** 某某(某公司董事长), 某某副调研员(某会秘书长). */
function inBrackets(reading: Reading, sentence: Span, persons: readonly NameMention[]): Held[] {
  const { text, titleTo } = reading
  return flatMap(persons, (person) => {
    const note = /^([\u4e00-\u9fff]{0,8})\(([^()]{2,60})\)/.exec(text.slice(person.end, person.end + 70))
    const [, between = '', noted = ''] = note ?? []
    if (!note || !(/^(?:先生|女士|同志)?$/.test(between) || titleTo.has(person.end + between.length))) return []
    const close = person.end + note[0].length - 1
    const open = close - noted.length - 1
    if (close > sentence.end) return []
    return titleTo.has(close) ? held(reading, [person], open + 1, close) : []
  })
}

/** 某会理事长|为|某某: and no 选举…为. */
const isNamed = (text: string, at: number, end: number): boolean =>
  '为是'.includes(text.charAt(at)) && /^(?:先生|女士)?(?:[,。;、\n]|$)/.test(text.slice(end, end + 3))

/** 作为某会理事长,|某某; 曾任某会会长的|某某; 某会发起人之一|某某; 某会会长为|某某. */
function described(reading: Reading, sentence: Span, persons: readonly NameMention[]): Held[] {
  const { text, titleTo } = reading
  return flatMap(persons, (person, index) => {
    const isOne = text.endsWith('之一', person.start)
    const floor = persons[index - 1]?.end ?? sentence.start
    // 曾任某会会长的|某公司总裁|某某
    const from = titleTo.has(person.start) ? titlePhraseBefore(reading, person.start, floor).start : person.start
    const end = isOne ? person.start - 2 : (text.charAt(from - 1) === '的' ? from : person.start) - 1
    const isHolder = isNamed(text, end, person.end)
    if (!titleTo.has(end) || (!isOne && !isHolder && !',的'.includes(text.charAt(end)))) return []
    const { titles, start } = titlePhraseBefore(reading, end, floor)
    const lead = text.charAt(end) === '的' ? /(?:[作身]为|任|当选)$/ : /[作身]为$/
    const leads = isOne || isHolder || lead.test(text.slice(Math.max(sentence.start, start - 2), start))
    return leads && titles.length > 0 ? [{ persons: [person], titles, span: { start, end: person.end } }] : []
  })
}

/** 某某,|男,某公司董事长,某会副会长: offices that follow the name at the head of a sentence, each between commas. */
function apposed(reading: Reading, { start: from, end }: Span, persons: readonly NameMention[]): Held[] {
  const { text, titleTo } = reading
  const [person] = persons
  if (person?.start !== from || text.charAt(person.end) !== ',') return []
  const found: Held[] = []
  let start = person.end + 1
  for (const part of text.slice(start, Math.min(end, start + longestPhrase)).split(/[,。;]/)) {
    const partEnd = start + part.length
    const { titles, start: first } = titleTo.has(partEnd)
      ? titlePhraseBefore(reading, partEnd, start)
      : { titles: [], start: partEnd }
    const isOffice = titles.length > 0 && (first === start || /^(?:第|现任|时任|著名|知名)/.test(part))
    if (isOffice) found.push({ persons: [person], titles, span: { start: from, end: partEnd } })
    else if (!/^(?:男|女|[\u4e00-\u9fff]{1,3}族|\d{4}年[^,]{0,8}|[^,]{2,10}人|[^,]{0,8}家)$/.test(part)) break
    start = partEnd + 1
  }
  return found
}

/** 某某 理事长 某单位: the office in the next column. */
function inColumns(reading: Reading, sentence: Span, persons: readonly NameMention[]): Held[] {
  const { text } = reading
  const [person] = persons
  if (!person || persons.length > 1 || person.start !== sentence.start) return []
  const column = /^ (?:[男女] )?/.exec(text.slice(person.end, person.end + 4))?.[0]
  if (column === undefined) return []
  const start = person.end + column.length
  const end = text.indexOf(' ', start)
  return held(reading, [person], start, end < 0 || end > sentence.end ? sentence.end : end)
}

/** All of them in a sentence, in order; `known` gives the person that the text speaks of, `above` the name that is the line before. */
export function heldAfter(
  reading: Reading,
  sentence: SentenceReading,
  known: () => NameMention | undefined,
  above: NameMention | undefined,
): Held[] {
  const persons = sentence.mentions.filter(isPerson)
  const isLine = above && persons.length === 0 && reading.titleTo.has(sentence.end)
  return [
    ...afterVerbs(reading, sentence, persons, known),
    ...appointed(reading, sentence, persons),
    ...certified(reading, sentence, persons),
    ...stated(reading, sentence, persons),
    ...apposed(reading, sentence, persons),
    ...assumed(reading, sentence, persons),
    ...described(reading, sentence, persons),
    ...inBrackets(reading, sentence, persons),
    ...inColumns(reading, sentence, persons),
    ...(isLine ? held(reading, [above], sentence.start, sentence.end) : []),
  ].sort((a, b) => a.span.start - b.span.start)
}
