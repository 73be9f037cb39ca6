// Where projects are: 某某计划在甲县启动, 在乙市实施某某项目, 丙省是该计划的试点, and the place in the name of a sub-project.

import { flatMap } from '../flat.ts'
import { divisionOf } from '../lexicon/divisions.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import type { Actor } from './actor.ts'
import { type Draft, fromGroups, pairsOf, unique } from './draft.ts'
import type { Reference } from './fact.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

const happening =
  /启动|实施|开展|落地|试点|运行|推广|执行|开班|开工|落成|进行|推进|举办|举行|召开|发放|成立|揭牌|推出|建成|援建|捐建|培训|调研|投入使用|上线|先行/
/** 位于某市: where a body itself is. */
const seated = /(?:位于|坐落于|坐落在|座落于|座落在|地处|设在|落址|选址)$/
/** 重点关注某市的孩子: whom a project is for, and where they are. */
const caring = /(?:关注|聚焦|针对|面向|服务|服务于|支持|帮助|资助|助力|改善|救助|覆盖|惠及|深入|前往|走访|奔赴)(?:了)?$/
const moving = /(?:深入|前往|走访|奔赴)$/
const people =
  /^(?:等地|等)?(?:的)?[^,。;]{0,14}(?:儿童|孩子|学生|老人|家庭|群众|患者|患儿|教师|居民|村民|妇女|学校|乡村|农村|地区|孤儿|村医|医院|开展|调查|调研)/
const reaching = /(?:走进|落户|落地|覆盖|覆盖了|惠及|进驻|推广到|拓展到|辐射|延伸到|来到|启动于)$/
/** 某某快车|启程奔赴|某省 */
const setOut = /(?:启程|出发)?(?:奔赴|开赴|驶向|驶往|发往|开往)$/
const pilot = /^(?:是|为|作为|成为)[^,。;]{0,16}(?:试点|示范|项目)(?:省|市|县|区|地区|城市|省份|单位|点)/
const event = /仪式|启动会|发布会|座谈会|研讨会|培训班|总结会|表彰会|颁奖/

/** Where people met about a project says nothing of where it works, unless it began there. */
const gathering = /大会|盛典|庆典|晚会|年会|分享会|总结会|座谈会|研讨会|交流会|发布会|表彰会|论坛|颁奖|周年/
/** Projects of the whole country are announced in the capital. */
const announced = /^[^,。;]{0,6}(?:正式|联合|共同)?(?:启动|举行|举办|召开|推出|成立|揭牌|上线)/
const capital = '北京市'

const placesOf = (actor: Actor): readonly Reference[] => (actor.kind === 'place' ? actor.references : [])
const projects = (actor: Actor): readonly Reference[] => actor.references.filter(({ type }) => type === 'Project')

const bodies = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' || actor.kind === 'person' ? [] : actor.references

const isLastProject = (group: Group | undefined): boolean => group?.actors.at(-1)?.kind === 'project'
/** 在|某县某小学|举行: the place that the name of a school or hospital begins with, from the county down. */
const placeOfHouse = (actor: Actor): readonly Reference[] =>
  flatMap(actor.references, ({ type, name }) => {
    const place = type === 'ResearchBody' || type === 'Hospital' ? leadingPlace(name) : undefined
    const division = place && !/00$/.test(place.code) ? divisionOf(place.code) : undefined
    return place && division ? [{ type: 'Place' as const, name: division.name, code: place.code }] : []
  })

const isPlaceGroup = (group: Group) => group.actors.every(({ kind }) => kind === 'place')

/** 来到某村,|考察某某项目建设情况: who looks at a project is where it is. */
const looking = /(?:考察|调研|督导|督查|视察|检查|验收|核验|了解|走访|查看|察看|回访|参观)(?:了)?[^,。;]{0,6}[“《]?$/
const looked =
  /^[”》]?(?:项目)?(?:的)?(?:开展|建设|实施|运行|进展|落实|执行|推进|现场|和|与)*(?:情况|工作|成果|成效|进展|现场|进度)/
const arriving = /(?:到|赴|来到|前往|走进|深入|抵达)(?:了)?$/

/** The places that somebody went to in a sentence, of a project that is looked at there. */
export function seenAt(text: string, groups: readonly Group[]): Draft[] {
  return flatMap(groups, (group, index): Draft[] => {
    const seen = fromGroups([group], projects)
    if (seen.length === 0 || !looking.test(text.slice(Math.max(0, group.start - 14), group.start))) return []
    if (!looked.test(text.slice(group.end, group.end + 14))) return []
    const there = groups
      .slice(0, index)
      .findLast((one) => isPlaceGroup(one) && arriving.test(text.slice(Math.max(0, one.start - 3), one.start)))
    if (!there) return []
    return pairsOf(seen, fromGroups([there], placesOf)).map(([from, to]) => ({
      type: 'LOCATED_IN' as const,
      from,
      to,
      method: 'place-seen',
      confidence: 0.8,
      details: {},
      verbAt: there.start,
      start: there.start,
      end: group.end,
    }))
  })
}

/** A list of places may run over the end of its clause: so far its verb is looked for, in units. */
const clauseLength = 30

interface Located {
  readonly places: Group
  readonly method: string
  readonly confidence: number
}

function locations(text: string, clause: ClauseReading): Located[] {
  const found: Located[] = []
  const groups = clause.groups
  groups.forEach((group, index) => {
    const isHouse = !isPlaceGroup(group) && group.governor === 'place' && fromGroups([group], placeOfHouse).length > 0
    if (!isPlaceGroup(group) && !isHouse) return
    const before = text.slice(Math.max(clause.start, group.start - 6), group.start)
    const after = text.slice(group.end, groups[index + 1]?.start ?? clause.end)
    const rest = text.slice(group.end, Math.max(clause.end, group.end + clauseLength)).split(/[,;。]/)[0] ?? ''
    const noted = text.charAt(group.start - 1) === '(' && text.charAt(group.end) === ')' ? groups[index - 1] : undefined
    if (isHouse) {
      if (happening.test(rest) && !gathering.test(text.slice(clause.start, group.start) + rest))
        found.push({ places: group, method: 'place-house', confidence: 0.72 })
    } else if (noted?.end === group.start - 1 && noted.actors.at(-1)?.kind === 'project')
      found.push({ places: group, method: 'place-noted', confidence: 0.88 })
    else if (seated.test(before)) found.push({ places: group, method: 'place-seat', confidence: 0.92 })
    else if (caring.test(before) && people.test(after))
      found.push({ places: group, method: 'place-cared', confidence: 0.75 })
    else if (
      reaching.test(before) ||
      (setOut.test(before) && isLastProject(groups[index - 1])) ||
      (/对$/.test(before) && /^[^,。;]{0,12}的(?:全|全面)?覆盖/.test(after))
    )
      found.push({ places: group, method: 'place-reached', confidence: 0.85 })
    else if (pilot.test(rest)) found.push({ places: group, method: 'place-pilot', confidence: 0.85 })
    else if (/^[^,。;]{0,4}试点/.test(after)) found.push({ places: group, method: 'place-pilot', confidence: 0.85 })
    else if (group.governor === 'place' && happening.test(rest) && !/^(?:的(?!\d+[多余]?个)|省内|市内)/.test(after)) {
      const around = text.slice(clause.start, group.start) + rest
      if ((gathering.test(around) && !around.includes('启动')) || /可[行能]性/.test(around)) return
      if (announced.test(rest) && group.actors.every(({ references }) => references[0]?.name === capital)) return
      const isEvent = event.test(around)
      found.push({ places: group, method: isEvent ? 'place-event' : 'place-in', confidence: isEvent ? 0.6 : 0.8 })
    }
  })
  return found
}

/** 位于某市的|某中心, or 某中心|位于某市; else what acts in the clauses before. */
function seatedIn(text: string, clause: ClauseReading, places: Group, acting: readonly Reference[]) {
  const next = clause.groups.find(({ start }) => start >= places.end)
  if (next && /^的[^,。;]{0,8}$/.test(text.slice(places.end, next.start))) return fromGroups([next], bodies)
  const before = clause.groups.findLast(({ end }) => end <= places.start)
  // 某村是某市委的重点村,|位于某县: no body of the state that a sentence names besides is what lies there.
  // 公司援建的小学|位于某县: what is there has no name.
  const own = text.slice(clause.start, places.start).replace(seated, '')
  if (!before && own.length > 2) return []
  return before ? fromGroups([before], bodies) : acting.filter(({ type }) => type !== 'GovernmentBody')
}

/** `subject` is the project that the sentence speaks of, where the clause names none; `acting` is its subject of any kind. */
export function locatedIn(
  text: string,
  clause: ClauseReading,
  subject: Reference | undefined,
  acting: readonly Reference[],
): Draft[] {
  return flatMap(locations(text, clause), ({ places, method, confidence }) => {
    const before = fromGroups(
      clause.groups.filter(({ end, possesses }) => end <= places.start && !possesses),
      projects,
    )
    const after = fromGroups(
      clause.groups.filter(({ start }) => start >= places.end),
      projects,
    )
    const own = method === 'place-pilot' || before.length === 0 ? [...before, ...after] : before
    // 在某地开展“甲”“乙”项目
    const [first] = before.length === 0 ? clause.groups.filter(({ start }) => start >= places.end) : []
    const listed = first && method === 'place-in' ? fromGroups([first], projects) : []
    const seats = method === 'place-seat' ? seatedIn(text, clause, places, acting) : undefined
    const subjects = seats ?? (listed.length > 1 ? listed : own.length > 0 ? own.slice(-1) : subject ? [subject] : [])
    // 某医院奔赴某县义诊: where somebody goes is no place of a project that the clause does not name.
    if (method === 'place-cared' && own.length === 0 && moving.test(text.slice(places.start - 2, places.start)))
      return []
    // A ceremony says nothing of where a fund is that the clause does not name.
    if (method === 'place-event' && own.length === 0 && /(?:基金|信托)$/.test(subject?.name ?? '')) return []
    const isHouse = method === 'place-house'
    if (isHouse && own.length === 0) return []
    const factor = own.length > 0 ? 1 : 0.85
    const last = clause.groups.at(-1)?.end ?? places.end
    return pairsOf(unique(subjects), fromGroups([places], isHouse ? placeOfHouse : placesOf)).map(([from, to]) => ({
      type: 'LOCATED_IN' as const,
      from,
      to,
      method,
      confidence: confidence * factor,
      details: {},
      verbAt: places.start,
      start: Math.min(places.start, ...clause.groups.map(({ start }) => start)),
      end: Math.max(places.end, last),
    }))
  })
}
