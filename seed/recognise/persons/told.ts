// Persons whose office is told after the name or around it: elected and engaged (聘请某某为), described (某某,男), with their office in
// brackets (某某(某公司董事长)), under a nickname (“村长”某某), as visitors and honoured ones, and in rosters, where name and office have a line or a column each.

import { flatMap, matchesOf } from '../../flat.ts'
import { appointing, holding } from '../../lexicon/offices.ts'
import { commonSurnames } from '../../lexicon/surnames.ts'
import { titles as titleTable } from '../../lexicon/titles.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { loneGivers } from './givers.ts'
import { chineseNameAt, chineseNameBefore } from './name.ts'
import type { PersonSpan } from './person.ts'
import { inRosters } from './rosters.ts'
import { bearsSurname, isWholeName, spanOf } from './whole-name.ts'

const longestNote = 40

/** 选举|某某|为, 聘请|某某|担任: the name runs to the verb. */
function appointed({ text, starts }: Context): PersonSpan[] {
  const found: PersonSpan[] = []
  for (const verb of appointing.all(text)) {
    // 由于|历史、…
    if (starts[verb.end] !== 1) continue
    const after =
      /^(?:了|由)?(?:[“‘]?)([\u4e00-\u9fff]{2,4}?)(?:同志|先生|女士)?(?:[、和与]|(?:连任|续任|担任|出任|就任|兼任|任|为|当选))/.exec(
        text.slice(verb.end, verb.end + 16),
      )
    const [, name = ''] = after ?? []
    if (!after || !isWholeName(name)) continue
    const start = verb.end + after[0].indexOf(name)
    found.push(spanOf(text, start, start + name.length))
  }
  return found
}

/** 某某|担任, 某某|当选为, 某某,|现任: before verbs that only persons are subjects of. */
function holders(context: Context): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const verb of holding.all(text)) {
    // 葛某|主任|回顾
    if ((titleTable.longestAt(text, verb.start - 1)?.end ?? 0) > verb.start) continue
    const end = text.charAt(verb.start - 1) === ',' ? verb.start - 1 : verb.start
    const start = chineseNameBefore(context, end, 0)
    if (start === undefined || !isMarkAt(text, start - 1)) continue
    if (bearsSurname(text.slice(start, end), commonSurnames)) found.push(spanOf(text, start, end))
  }
  return found
}

/** …,某某|为|秘书长, after somebody was put into an office. */
function inTurn(context: Context, titles: readonly TitleMention[]): PersonSpan[] {
  const { text } = context
  return flatMap(titles, ({ start: titleStart }) => {
    const end = titleStart - 1
    if (text.charAt(end) !== '为') return []
    const start = chineseNameBefore(context, end, 0)
    if (start === undefined || !isMarkAt(text, start - 1)) return []
    return bearsSurname(text.slice(start, end), commonSurnames) ? [spanOf(text, start, end)] : []
  })
}

/** 、某某|50万元: who gives in a list. */
function besideMoney(context: Context): PersonSpan[] {
  const { text, values } = context
  return flatMap(values, (value) => {
    const start = value.kind === 'money' ? chineseNameBefore(context, value.start, 0) : undefined
    if (start === undefined || !/[、,;:]/.test(text.charAt(start - 1))) return []
    const name = text.slice(start, value.start)
    return isWholeName(name) && bearsSurname(name, commonSurnames) ? [spanOf(text, start, value.start)] : []
  })
}

const founder = /是[^,。;是]{2,24}(?:发起人|创始人|创办人|创立者|倡议人|负责人|捐赠人|获得者|设计者|传承人)/g

/** 某某|是某计划的发起人 */
function founders(context: Context): PersonSpan[] {
  const { text } = context
  return flatMap(matchesOf(text, founder), ({ index }) => {
    const start = chineseNameBefore(context, index, 0)
    if (start === undefined || !isMarkAt(text, start - 1)) return []
    const name = text.slice(start, index)
    return isWholeName(name) && bearsSurname(name, commonSurnames) ? [spanOf(text, start, index)] : []
  })
}

const described = /[,(](?:男|女)(?=[,、)])|\((?:前排)?[左右中](?:[一二三四五六])?(?=\))/g
const nicknamed = /[“‘][^”’\n]{1,8}[”’]/g

function besideMarks(context: Context): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const match of matchesOf(text, described)) {
    const start = chineseNameBefore(context, match.index, 0)
    if (start !== undefined && isMarkAt(text, start - 1)) found.push(spanOf(text, start, match.index))
  }
  return found
}

/** “村长”|某某, 主席“四叔”|某某: a title in quotation marks right before a name, or before a by-name. */
function underNicknames(context: Context, titleEnds: ReadonlySet<number>): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const match of matchesOf(text, nicknamed)) {
    const start = match.index + match[0].length
    if (!titleEnds.has(start - 1) && !titleEnds.has(match.index)) continue
    const candidate = chineseNameAt(context, start)
    if (candidate && candidate.score >= 2 && bearsSurname(text.slice(start, candidate.end), commonSurnames))
      found.push(spanOf(text, start, candidate.end))
  }
  return found
}

/** 某某(某公司董事长): the brackets end with a title. */
function withNotes(context: Context, titleEnds: ReadonlySet<number>): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = open + text.slice(open, open + longestNote).indexOf(')')
    if (close < open || !titleEnds.has(close)) continue
    const start = chineseNameBefore(context, open, 0)
    if (start === undefined || !isMarkAt(text, start - 1)) continue
    if (bearsSurname(text.slice(start, open), commonSurnames)) found.push(spanOf(text, start, open))
  }
  return found
}

const inCompany = /一行(?![动业为径列])/g

/** 会见|某某|一行. */
function visitors(context: Context): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const { index } of matchesOf(text, inCompany)) {
    const start = chineseNameBefore(context, index, 0)
    if (start === undefined || context.placeFrom.has(start) || context.starts[start] !== 1) continue
    if (isWholeName(text.slice(start, index)) && bearsSurname(text.slice(start, index), commonSurnames))
      found.push(spanOf(text, start, index))
  }
  return found
}

const honouring = /[为向给]([\u4e00-\u9fff]{2,4}?)(?:先生|女士|同志)?(?:等人?)?(?:颁发|颁授|佩戴|授予|送上|献上|戴上)/g

/** 为|某某|颁发证书. */
function honoured({ text, placeFrom }: Context): PersonSpan[] {
  const found: PersonSpan[] = []
  for (const { index, 1: name = '' } of matchesOf(text, honouring))
    if (isWholeName(name) && bearsSurname(name, commonSurnames) && !placeFrom.has(index + 1))
      found.push(spanOf(text, index + 1, index + 1 + name.length))
  return found
}

/** 在|某某|的带领下, 。某某|1998年毕业于, 。甲某和|乙某|共同为…揭牌, 、某某|及有心人: what is said of persons. */
const saidOfPersons =
  /在([\u4e00-\u9fff]{2,4})(?:先生|女士|同志)?(?:的(?:带领|率领|陪同)下)|(?<=^|[,。;:!?\n])([\u4e00-\u9fff]{2,3})(?:[和与]([\u4e00-\u9fff]{2,3}?)(?:共同|一起|一同|分别)[为向出参签揭]|(?:于?\d{4}年(?:\d{1,2}月)?)?(?:毕业于|出生于|生于))|(?<=[、和与及])([\u4e00-\u9fff]{2,3})[及和与](?:其?(?:家人|家属|夫人|太太|子女)|有心人|善长|热心人)/g

function spokenOf({ text, placeFrom, starts }: Context): PersonSpan[] {
  return flatMap(matchesOf(text, saidOfPersons), ({ index, 0: all, 1: led, 2: first, 3: second, 4: giver }) => {
    const names = [led, first, second, giver].filter((name) => name !== undefined)
    const spans = names.map((name) => {
      const start = index + (name === second ? all.lastIndexOf(name) : all.indexOf(name))
      return spanOf(text, start, start + name.length)
    })
    const areNames = spans.every(
      ({ start, name }) =>
        isWholeName(name) &&
        (name === giver || bearsSurname(name, commonSurnames)) &&
        !placeFrom.has(start) &&
        starts[start] === 1,
    )
    return areNames ? spans : []
  })
}

/** All of them, in no order; `titles` are all titles of the text. */
export function personsTold(context: Context, titles: readonly TitleMention[]): PersonSpan[] {
  const titleEnds = new Set(titles.map(({ end }) => end))
  const told = [
    ...appointed(context),
    ...loneGivers(context),
    ...holders(context),
    ...inTurn(context, titles),
    ...founders(context),
    ...besideMoney(context),
    ...besideMarks(context),
    ...underNicknames(context, titleEnds),
    ...withNotes(context, titleEnds),
    ...visitors(context),
    ...honoured(context),
    ...spokenOf(context),
    ...inRosters(context, titles, titleEnds),
  ]
  // 由|寿光|和信医院出资: a place.
  return told.filter(({ start, end }) => context.placeFrom.get(start)?.end !== end)
}
