// Offices that somebody is put into: 选举甲、乙为理事, 聘请某某担任顾问, 向某某颁发名誉会长聘书.

import { flatMap, matchesOf } from '../../flat.ts'
import { appointing } from '../../lexicon/offices.ts'
import type { NameMention } from '../../recognise/mention.ts'
import type { Reading, SentenceReading } from '../reading.ts'
import { typesOf } from './body.ts'
import { type Held, held, listTo } from './held.ts'
import { titlePhraseBefore } from './phrase.ts'

/** The last body before `at`: who appoints. */
function appointerBefore({ mentions }: SentenceReading, at: number, title: string): NameMention | undefined {
  const types = typesOf(title)
  return mentions.findLast(
    (mention): mention is NameMention =>
      mention.kind === 'name' &&
      mention.end <= at &&
      !/^(?:Person|Project)$/.test(mention.type) &&
      (types === undefined || types.includes(mention.type)),
  )
}

const withBy = (sentence: SentenceReading, at: number, one: Held): Held => {
  const by = appointerBefore(sentence, at, one.titles[0]?.title ?? '')
  return by ? { ...one, by } : one
}

const namesOffice = /^(?:等\d*[人名位]?)?(?:同志|先生|女士|教授|博士|院士|老师)?(?:连任|为|担任|出任)/

/** 选举|甲、乙|为理事, 聘请|甲教授|担任顾问. */
export function appointed(reading: Reading, sentence: SentenceReading, persons: readonly NameMention[]): Held[] {
  const { text } = reading
  return flatMap(persons, (person, index) => {
    const verb = namesOffice.exec(text.slice(person.end, person.end + 12))?.[0]
    if (verb === undefined) return []
    const list = listTo(text, persons, index)
    const { start: from } = titlePhraseBefore(reading, list[0]?.start ?? 0, sentence.start)
    const before = text.slice(Math.max(sentence.start, from - 10), from)
    const verbs = appointing.all(before)
    // 晚会由|甲|担任主持人: of nobody's appointing.
    const isAppointed =
      verb.endsWith('任') && !verb.endsWith('连任')
        ? verbs.length > 0 && !before.endsWith('由')
        : verbs.length > 0 || /[,;]$/.test(before)
    if (!isAppointed) return []
    return held(reading, list, person.end + verb.length, sentence.end).map((one) => withBy(sentence, from, one))
  })
}

const certificates = /[”》]?的?(?:聘书|聘任书|聘任证书|聘用证书|委任状|(?:荣誉)?称号|牌匾)/g

const hands = /^.*?(?:[颁发送递赠]+[发授赠予上交]?|授予|聘[请任])了?/

/** Before whom it is handed to; the longer words hand it themselves. */
const receives = /(?:[向为给与]|授予|颁给|聘请|聘任|特聘)$/

/** 授予某某“荣誉会长”|称号: and no 优秀校长. */
const isOffice = (title: string, written: string): boolean =>
  /[聘委]/.test(written) || /^(?:名誉|荣誉|永远|终身)|大使$/.test(title)

/** 向|某某|颁发名誉会长聘书, 授予|某某|“荣誉会长”称号. */
export function certified(reading: Reading, sentence: SentenceReading, persons: readonly NameMention[]): Held[] {
  const { text, titleTo } = reading
  if (persons.length === 0) return []
  return flatMap(matchesOf(text.slice(sentence.start, sentence.end), certificates), (match): Held[] => {
    const end = sentence.start + match.index
    const title = titleTo.get(end)
    if (!title || !isOffice(text.slice(title.start, title.end), match[0])) return []
    const last = persons.findLastIndex((person) => person.end <= title.start)
    const list = last < 0 ? [] : listTo(text, persons, last)
    const [first] = list
    const holder = persons[last]
    if (!first || !holder || title.start - holder.end > 40) return []
    const { start: from } = titlePhraseBefore(reading, first.start, sentence.start)
    const to = receives.exec(text.slice(Math.max(sentence.start, from - 4), from))?.[0]
    const handing = hands.exec(text.slice(holder.end, title.start))?.[0]
    const isHanded = to !== undefined && (to.length > 1 || (handing !== undefined && !/[向为给]/.test(handing)))
    if (!isHanded) return []
    const { titles, start } = titlePhraseBefore(reading, end, holder.end + (handing?.length ?? 0))
    return titles.length === 0
      ? []
      : [withBy(sentence, first.start, { persons: list, titles, span: { start: Math.min(first.start, start), end } })]
  })
}
