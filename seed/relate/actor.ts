// Who and what a sentence speaks of: names, persons with their phrases, and words that point back, in the order of the text.

import { flatMap } from '../flat.ts'
import { anaphors, goesOnAsName } from '../lexicon/anaphors.ts'
import { trieOf } from '../lexicon/trie.ts'
import { organizationTypes } from '../ontology.ts'
import type { NameMention, PlaceMention } from '../recognise/mention.ts'
import { cutWords, tagOf } from '../recognise/words.ts'
import type { Span } from '../segment/article.ts'
import { withAppositions } from './apposition.ts'
import type { Reference } from './fact.ts'
import type { Memory } from './memory.ts'
import type { PersonPhrase } from './positions/read.ts'
import { isPerson, type Reading, referenceOf, type SentenceReading } from './reading.ts'

export interface Actor extends Span {
  readonly kind: 'organization' | 'project' | 'person' | 'place'
  /** What it stands for: the name itself, the organisations of a person, what a pointing word means. */
  readonly references: readonly Reference[]
  /** The person, where one acts for organisations. */
  readonly person?: Reference
  /** The phrase does not say for whom the person acts; it is known from before. */
  readonly remembered?: true
  /** At the head of others of the body: 某人|带队, 某人|一行. */
  readonly leads?: true
  /** Found by pointing back (该基金会) and whether the word says for certain that it does. */
  readonly pointing?: 'certain' | 'possible'
  /** A place that stands for its government (北京市对口帮扶 …) if the sentence lets it act. */
  readonly place?: PlaceMention
}

/** Words after a place that make it its authorities: 青海省领导和有关部门. */
const authorities =
  /^(?:的)?(?:省|市|县|区)?(?:委|政府)?(?:领导|有关部门|相关部门|党政|党委政府|有关方面|主要领导|相关领导|方面)/

const nameActor = (mention: NameMention): Actor => ({
  start: mention.start,
  end: mention.end,
  kind: mention.type === 'Project' ? 'project' : 'organization',
  references: [referenceOf(mention)],
})

const assembly = /政协|人大|政治协商会议/

/** Whom a person acts for: not for the assembly that it sits in, where it holds another office. */
export function actedFor(positions: PersonPhrase['positions']): Reference[] {
  const present = positions.filter(({ title = '' }) => !/^(?:原|前)/.test(title))
  const bodies = (present.length > 0 ? present : positions).map(({ body }) => body)
  const others = bodies.filter(({ name }) => !assembly.test(name))
  return others.length > 0 ? others : bodies
}

/** What follows a place that does not act as one: 北京各大医院, 青海籍. */
const notActing =
  /^(?:各|贫困|山区|农村|乡村|部分|基层|偏远|省级|市级|地区|籍|医院|大医院|企业|\d+[多余]?(?!\d|[只套件箱台辆份册吨万]|[所家个][^,。;、]{0,6}(?:机构|学校|医院|卫生院|卫生室|福利院|敬老院|小学|中学|幼儿园|村|社区|乡镇|单位))|的|等地|市民|当地|灾后|救灾|救援|赈灾|抗[疫灾洪震击]|防[疫汛控]|疫情|[地强]震|火灾|洪[涝水灾]|[水旱雪]灾|暴雨|山火|台风|泥石流)/

/** What a place stands for that acts. */
export const government = (place: { readonly name: string }): Reference => ({
  type: 'GovernmentBody',
  name: `${place.name}政府`,
})

function placeActor(reading: Reading, place: PlaceMention): Actor {
  const { start, end } = place
  if (authorities.test(reading.text.slice(end, end + 10))) {
    return { start, end, kind: 'organization', references: [government(place)], pointing: 'certain' }
  }
  const acts = !notActing.test(reading.text.slice(end, end + 8))
  return { start, end, kind: 'place', references: [referenceOf(place)], ...(acts && { place }) }
}

const conducting = /(?:开展|举办|组织|参与|推出|评选|做)了?$/

/** 卫生|项目, 合作|医院: a kind of thing, not the one spoken of. */
function isDescribed({ text, mentionTo }: Reading, from: number, at: number, isProject: boolean): boolean {
  // 甲、乙等10家|医院: those of the list.
  if (/(?:[家所个间]|各)$/.test(text.slice(from, at))) return true
  // 甲、乙等省区的|红十字会
  if (/[省市县区州国]的$/.test(text.slice(Math.max(0, at - 2), at))) return true
  // 发起的一项|公益活动: what something is said to be.
  if (isProject && /一[项个种场次类]$/.test(text.slice(from, at))) return true
  // “某某”系列|活动
  if (/[”》]系列$/.test(text.slice(Math.max(0, at - 3), at))) return true
  // 两所受援|学校
  if (/(?:受援|受助|受捐|受赠|获捐|获赠|参与|参加)$/.test(text.slice(Math.max(from, at - 2), at))) return true
  // “某计划”|项目: the one whose name stands before.
  if (isProject && '”》'.includes(text.charAt(at - 1))) return true
  const word = cutWords(text.slice(Math.max(from, at - 4), at)).at(-1) ?? ''
  // 某县|项目, 开展|公益项目: any.
  if (isProject && (mentionTo.get(at)?.kind === 'place' || conducting.test(text.slice(Math.max(from, at - 3), at))))
    return true
  return word.length > 1 && word !== '代表' && /^(?:n|vn|nz|an|b|j)$/.test(tagOf(word))
}

/** 我省, 本市, 该县|人民政府 */
const ownLevels = trieOf(
  (['省', '市', '县', '区', '州', '镇', '乡', '村'] as const).flatMap((level) =>
    ['我', '本', '该'].map((own) => [own + level, level] as const),
  ),
)

/** 该村, 我镇: below the county, so that the last that was named is meant. */
const lastPlaceOf = ({ mentions }: Reading, level: string, before: number): PlaceMention | undefined =>
  mentions.findLast(
    (mention): mention is PlaceMention =>
      mention.kind === 'place' && mention.end <= before && mention.name.endsWith(level),
  )

/** 该市|妇联: bodies that every place has. */
const local = /^(?:残联|妇联|工商联|侨联|教育局|民政局|卫健局|卫生局|红十字会|慈善总会|慈善会|总工会|团委)/

/** Words that point back, in the stretches between names. */
function pointing(reading: Reading, from: number, to: number, memory: Memory): Actor[] {
  const { text } = reading
  const found: Actor[] = []
  for (const { start, end, value } of anaphors.all(text, from, to)) {
    if (/^(?:双|三|两|各)方/.test(text.slice(start, end)) && /^(?:医|校|企|学|机|银|院|协)/.test(text.charAt(end)))
      continue
    // 合作|三方|框架协议: the name of a paper.
    if (/^[双三两]方/.test(text.slice(start, end)) && /^(?:战略|合作)*(?:框架)?协议/.test(text.slice(end, end + 8)))
      continue
    // 校企|双方, and not the two named last
    if (value.count === 2 && /[校院医政银][企地校]$/.test(text.slice(start - 2, start))) continue
    // 甲、乙、丙|三方
    if (start === from && /^(?:双|两|三|四)方/.test(text.slice(start, end)) && reading.mentionTo.has(from)) continue
    // 子|项目: one of several.
    if (text.charAt(start - 1) === '子') continue
    // 分别作为|双方|代表签约: the two are named in the sentence.
    if (value.count === 2 && text.endsWith('作为', start)) continue
    if (!value.pointing && goesOnAsName.test(text.slice(end, end + 3))) continue
    if (!value.pointing && isDescribed(reading, from, start, value.types.includes('Project'))) continue
    const references = memory.resolve(value, start)
    if (references.length === 0) continue
    const kind = value.types.includes('Project') ? 'project' : 'organization'
    found.push({ start, end, kind, references, pointing: value.pointing ? 'certain' : 'possible' })
  }
  for (const { start, end, value } of ownLevels.all(text, from, to)) {
    const isBelow = value === '镇' || value === '乡' || value === '村'
    if (isBelow && /[民里医]/.test(text.charAt(end))) continue
    const place = isBelow ? lastPlaceOf(reading, value, start) : reading.regions.placeAt(value, start)
    if (!place) continue
    const organ = /^(?:人民)?政府/.exec(text.slice(end, end + 4))?.[0]
    const body = local.exec(text.slice(end, end + 4))?.[0]
    const named = body === undefined ? undefined : memory.endingWith(body, organizationTypes, start)
    const isIts = named?.name.startsWith(place.name.slice(0, 2))
    const reference = organ ? government(place) : isIts ? named : undefined
    const until = end + (organ ?? body ?? '').length
    found.push(
      reference
        ? { start, end: until, kind: 'organization', references: [reference], pointing: 'certain' }
        : { start, end, kind: 'place', references: [referenceOf(place)], pointing: 'certain', place },
    )
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

/** 某公司董事长王某|以个人名义|出资 */
const personally = /^[^,。;、]{0,6}(?:以?个人(?:名义|出资)|捐[赠出献]?了?个人)/

/** 某公司总经理王某|夫妇|捐资 */
const pair = /^(?:校友|先生|女士)?(?:夫妇|伉俪|夫妻)/

const isPersonal = (text: string, nameEnd: number, end: number): boolean =>
  personally.test(text.slice(end, end + 16)) || pair.test(text.slice(nameEnd, nameEnd + 6))

/** 某商会会长王某|带队 …: the body does it. */
const leading = /^(?:先生|女士)?(?:等?一行|带队|率队|率团|率领|带领|率)/

const givesAfter =
  /^[”》]?(?=(?:已|将|还|也|再次|先后|正式|近日|日前|\d+日|共|累计)*(?:[向为给]|捐|拨|资助(?!的|项目|对象)|(?:共同|联合|正式)?发起|(?:共同|联合)?(?:开展|举办|主办|承办|组织|实施|推出)(?!的)|联合|携手|出资|投入|援建|启动))/

/** What a body does through a fund or an office of its own: 某部“某计划”|办公室, and nothing in 某会某某基金|捐赠. */
const officeAfter = (text: string, { start, end }: Actor): string | undefined =>
  (/基金$/.test(text.slice(start, end).replace(/”$/, ''))
    ? givesAfter.exec(text.slice(end, end + 16))?.[0]
    : undefined) ?? /^[”》]?(?:项目)?(?:办公室|管委会|组委会|工作组)/.exec(text.slice(end, end + 6))?.[0]

/** 某部|“某计划”|办公室, 某会|某某基金|捐赠: the office and the fund are the body's. */
function withOffices(text: string, actors: readonly Actor[]): readonly Actor[] {
  return flatMap(actors, (actor, index) => {
    const next = actors[index + 1]
    const isGiven = ({ start }: Actor) => /[向给为对到]/.test(text.charAt(start - 1))
    const isOwner =
      actor.kind === 'organization' && next?.kind === 'project' && next.start - actor.end <= 1 && !isGiven(actor)
    const office = next && isOwner ? officeAfter(text, next) : undefined
    if (next && office !== undefined) return { ...actor, end: next.end + office.length }
    const last = actors[index - 1]
    const isOwned =
      actor.kind === 'project' && last?.kind === 'organization' && actor.start - last.end <= 1 && !isGiven(last)
    return isOwned && officeAfter(text, actor) !== undefined ? [] : actor
  })
}

/** 某某新闻网|讯(记者某某): who tells the news takes no part in it. */
const dispatch = /^(?:客户端)?(?:[-·—]{1,2}[\u4e00-\u9fff]{2,8})?(?:消息|讯)(?![\u4e00-\u9fff]*[,。])/

const tellsNews = (text: string, end: number): boolean => dispatch.test(text.slice(end, end + 24))

/** `known` gives the organisations that a person is known to act for when the phrase here does not say. */
export function actorsOf(
  reading: Reading,
  sentence: SentenceReading,
  persons: readonly PersonPhrase[],
  memory: Memory,
  known: (person: string) => readonly Reference[],
): Actor[] {
  const named: Actor[] = persons.map(({ start, end, person, positions }) => ({
    start,
    end,
    kind: 'person',
    references: isPersonal(reading.text, person.end, end)
      ? []
      : positions.length > 0
        ? actedFor(positions)
        : known(person.name),
    person: referenceOf(person),
    ...(leading.test(reading.text.slice(end, end + 6)) && { leads: true as const }),
    // 王甲部长|捐赠 acts for the body, 王甲|捐赠 for himself.
    ...(positions.length === 0 &&
      reading.titleFrom.get(person.end)?.kind !== 'office' && { remembered: true as const }),
  }))
  let phrase = 0
  for (const mention of sentence.mentions) {
    while ((persons[phrase]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) phrase++
    const around = persons[phrase]
    if (around && around.start <= mention.start) continue
    const { end } = mention
    if (mention.kind === 'name' && !isPerson(mention) && !tellsNews(reading.text, end)) named.push(nameActor(mention))
    if (mention.kind === 'place') named.push(placeActor(reading, mention))
  }
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  const actors: Actor[] = []
  let at = sentence.start
  for (const actor of withAppositions(reading.text, withOffices(reading.text, named), sentence.start)) {
    if (actor.start > at) actors.push(...pointing(reading, at, actor.start, memory))
    actors.push(actor)
    at = Math.max(at, actor.end)
  }
  actors.push(...pointing(reading, at, sentence.end, memory))
  return actors
}

/** The organisations that an actor can act as; a place as its government. */
export const organizationsOf = (actor: Actor): readonly Reference[] =>
  actor.place
    ? [government(actor.place)]
    : actor.references.filter(({ type }) => type !== 'Project' && type !== 'Place' && type !== 'Person')

export const projectsOf = (actor: Actor): readonly Reference[] =>
  actor.references.filter(({ type }) => type === 'Project')
