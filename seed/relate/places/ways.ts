// How a clause says where a project is: what stands around a place, each way with a name and how sure it is.

import type { Actor } from '../actor.ts'
import type { Group } from '../groups.ts'
import type { ClauseReading } from '../roles.ts'

/** What stands around the places of a clause. */
export interface Said {
  readonly places: Group
  /** The group before them in the clause. */
  readonly previous: Group | undefined
  readonly next: Group | undefined
  /** The clause up to them, and its last characters. */
  readonly lead: string
  readonly before: string
  /** From them to the next group, and to the next mark: a list of places may run over the end of its clause. */
  readonly after: string
  readonly rest: string
}

export interface Way {
  readonly method: string
  readonly confidence: number
}

/** How far the verb of a clause is looked for, in units. */
const clauseLength = 30

/** Of the group at `index`, which is one of the clause. */
export function saidAround(text: string, clause: ClauseReading, index: number): Said {
  const places = clause.groups[index] as Group
  const next = clause.groups[index + 1]
  return {
    places,
    previous: clause.groups[index - 1],
    next,
    lead: text.slice(clause.start, places.start),
    before: text.slice(Math.max(clause.start, places.start - 10), places.start),
    after: text.slice(places.end, next?.start ?? clause.end),
    rest: text.slice(places.end, Math.max(clause.end, places.end + clauseLength)).split(/[,;。]/)[0] ?? '',
  }
}

/** 覆盖某省|所有省级医院: so many houses, whoever acted before. */
const housesThere = /^(?:所有|全部|各|部分)[^,。;]{0,8}(?:医院|学校|卫生院|机构|单位)/

const happening =
  /启动|实施|开展|落地|试点|运行|推广|执行|开班|开工|落成|进行|推进|举办|举行|召开|发放|成立|揭牌|推出|建成|建立|建起|设有|建设|新建|兴建|援建|捐建|培训|调研|投入使用|上线|先行|资助|救助|选[择取]|开设|设立/
/** 位于某市: where a body itself is. */
const seated = /(?:位于|坐落于|坐落在|座落于|座落在|地处|设在|落址|选址)$/
/** 重点关注某市的孩子, 为某县300名学生: whom a project is for, and where they are. */
const caring =
  /(?:关注|聚焦|针对|面向|服务|服务于|用于|对口支援的?|支持|帮助|资助|助力|改善|救助|覆盖|惠及|深入|前往|走访|奔赴)(?:了)?$/
const moving = /(?:深入|前往|走访|奔赴)$/
const people =
  /^(?:等地|等)?(?:的)?[^,。;]{0,14}(?:儿童|孩子|学生|老人|家庭|群众|患者|患儿|教师|居民|村民|妇女|学校|小学|中学|幼儿园|卫生院|乡村|农村|地区|孤儿|村医|医院|母亲|农户|牧民|师生|开展|调查|调研)/
const reaching =
  /(?:走进|落户|落地|覆盖|覆盖了|惠及|进驻|推广[到至]|拓展[到至]|扩[展大][到至]|辐射[到至]?|延伸[到至]|复制到|来到|启动于)$/
/** 某某快车|启程奔赴|某省 */
const settingOut = /(?:启程|出发)?(?:奔赴|开赴|驶向|驶往|发往|开往|抵达|送达|运抵|送往|运往)$/
const piloting =
  /^(?:是|为|作为|成为|被?(?:列|确定|选|评|定)为|被?(?:纳入|列入)|入选)[^,。;]{0,28}(?:(?:试点|示范|项目|实施|执行)(?:省|市|县|区|地区|城市|省份|单位|点)|\d*个(?:省|市|县|区|州|地区|城市)(?:之一)?(?=[,。;]|$))|^(?:是|为|作为|成为)[^,。;]{0,12}(?:首站|首发站|第[一二三四五]站|落地点|受益县|受益地区|实施地)|^(?:等[^,。;]{0,16})?为[^,。;]{0,4}(?:试点|示范)/
const event = /仪式|启动会|发布会|座谈会|研讨会|培训班|总结会|表彰会|颁奖/

/** Where people met about a project says nothing of where it works, unless it began there. */
const gathering =
  /大会|盛典|庆典|晚会|年会|分享会|总结会|座谈会|研讨会|交流会|发布会|表彰会|推进会|工作会|会议|论坛|颁奖|周年/
/** Projects of the whole country are announced in the capital. */
const announced = /^[^,。;]{0,6}(?:正式|联合|共同)?(?:启动|举行|举办|召开|推出|成立|揭牌|上线)/
const capital = '北京市'

/** 项目覆盖范围包括, 实施地点:, 首批项目县为 */
const ranging =
  /(?:(?:资助|实施|受益|覆盖|项目|服务|救助|执行|试点|活动|首批)(?:的)?(?:范围|地区|区域|地域|地点|省份|省|市|县|区|地|点|学校|对象)|(?:实施|执行|落地)[地点县]$|[个多](?:省|市|县|区|地区|省份|省市|城市|区县|市县)[^。;]{0,12})[^,。;:]{0,4}(?:包括|涵盖|涉及|分别[为是]|[为是有:])$/
/** 甲县|“某某计划”, 甲县|举行|“某某计划” */
const heading =
  /^(?:等)?(?:[\d一两二三四五六七八九十]+个?(?:省|市|县|区|州|地|省份|县市|县区|市县|地市))?(?:的)?(?:首[个批]|第[一二三四五六七八九十]+[个批期]|举[行办]|正式启动|启动|实施|开展|推进|推行|召开|成为|[^,。;]{0,14}(?:用上|吃上|迎来|引进|引入)了?)?[“《]?$/
/** “某某计划”|甲县|站 */
const branching = /^(?:站|分?会场|专场|项目|启动|试点|培训|示范|捐赠|发放|片区|地区)/
/** 某县|已有300名儿童受益 */
const benefiting = /^[^,。;]{0,14}(?:受益|获助|受惠|[得获受]到(?:了)?(?:资助|救助|帮助|支持)|获得(?:了)?(?:资助|救助))/

const isProject = (group: Group | undefined): boolean => group?.actors.at(-1)?.kind === 'project'

/** The text between two neighbours without quotation marks. */
const gapIs = ({ places, previous, lead }: Said, gap: RegExp): boolean =>
  previous !== undefined && gap.test(lead.slice(lead.length - (places.start - previous.end)))

/** In order: the first that holds counts. */
export const placeWays: readonly (Way & { readonly holds: (said: Said) => boolean })[] = [
  {
    method: 'place-noted',
    confidence: 0.88,
    holds: (said) => isProject(said.previous) && gapIs(said, /^[”》]?\($/) && said.rest.startsWith(')'),
  },
  { method: 'place-seat', confidence: 0.92, holds: ({ before }) => seated.test(before) },
  {
    method: 'place-reached',
    confidence: 0.85,
    holds: ({ before, after }) =>
      (reaching.test(before) && !housesThere.test(after)) ||
      (/对$/.test(before) && /^[^,。;]{0,12}的(?:全|全面)?覆盖/.test(after)),
  },
  {
    method: 'place-cared',
    confidence: 0.75,
    holds: ({ places, before, after }) =>
      (caring.test(before) || places.governor === 'recipient') && people.test(after) && !housesThere.test(after),
  },
  {
    method: 'place-reached',
    confidence: 0.85,
    holds: ({ before, previous }) => settingOut.test(before) && (!previous || isProject(previous)),
  },
  { method: 'place-range', confidence: 0.8, holds: ({ lead }) => ranging.test(lead) },
  {
    method: 'place-pilot',
    confidence: 0.85,
    holds: ({ after, rest }) => piloting.test(rest) || /^[^,。;]{0,4}试点/.test(after),
  },
  {
    method: 'place-branch',
    confidence: 0.8,
    holds: (said) => isProject(said.previous) && gapIs(said, /^[”》]?(?:项目)?$/) && branching.test(said.after),
  },
  {
    method: 'place-in',
    confidence: 0.8,
    holds: (said) => happensThere(said) && !event.test(said.lead + said.rest),
  },
  { method: 'place-event', confidence: 0.6, holds: happensThere },
  {
    method: 'place-head',
    confidence: 0.75,
    holds: ({ places, next, after }) =>
      isProject(next) &&
      ((/^(?:none|recipient)$/.test(places.governor) && heading.test(after)) ||
        (places.governor === 'owner' && /^[^,。;]{0,8}的[“《]?$/.test(after))),
  },
  {
    method: 'place-benefit',
    confidence: 0.75,
    holds: ({ places, after }) => places.governor === 'none' && benefiting.test(after),
  },
]

/** 在某区的|某小学、某医院|启动 */
const ofPupils = ({ references: [first] }: Actor): boolean => /^(?:ResearchBody|Hospital)$/.test(first?.type ?? '')

function happensThere({ places, next, lead, after, rest }: Said): boolean {
  if (places.governor !== 'place' || !happening.test(rest)) return false
  const isOfHouse = after === '的' && next?.actors.every(ofPupils)
  if (!isOfHouse && /^(?:的(?!(?:\d+[多余]?个|实施|开展|推进|落地|执行|推广))|省内|市内)/.test(after)) return false
  const around = lead + rest
  if ((gathering.test(around) && !around.includes('启动')) || /可[行能]性/.test(around)) return false
  return !(announced.test(rest) && places.actors.every(({ references }) => references[0]?.name === capital))
}

/** 在|某县某小学|举行: how sure it is where the place is that of a school or hospital. */
export const houseWay = ({ lead, rest }: Said): Way | undefined =>
  happening.test(rest) && !gathering.test(lead + rest) ? { method: 'place-house', confidence: 0.72 } : undefined

/** Where somebody goes is no place of a project that the clause does not name. */
export const isMove = (text: string, at: number): boolean => moving.test(text.slice(Math.max(0, at - 2), at))

/** 位于: what stands before it in a clause. */
export const withoutSeat = (lead: string): string => lead.replace(seated, '')
