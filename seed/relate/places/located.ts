// Where projects are: 某某计划在甲县启动, 在乙市实施某某项目, 丙省是该计划的试点, and the place in the name of a sub-project.

import { flatMap } from '../../flat.ts'
import { divisionOf } from '../../lexicon/divisions.ts'
import { leadingPlace } from '../../recognise/values/places.ts'
import type { Actor } from '../actor.ts'
import { type Draft, fromGroups, pairsOf, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { isPlace } from '../kinds.ts'
import type { ClauseReading } from '../roles.ts'
import { houseWay, isMove, placeWays, saidAround, type Way, withoutSeat } from './ways.ts'

const placesOf = (actor: Actor): readonly Reference[] => (actor.kind === 'place' ? actor.references : [])
const projects = (actor: Actor): readonly Reference[] => actor.references.filter(({ type }) => type === 'Project')

const bodies = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' || actor.kind === 'person' ? [] : actor.references

/** 在|某县某小学|举行: the place that the name of a school or hospital begins with, from the county down. */
const placeOfHouse = (actor: Actor): readonly Reference[] =>
  flatMap(actor.references, ({ type, name }) => {
    const isSeat = type === 'ResearchBody' || type === 'Hospital' || /(?:政府|街道办事处|村委会)$/.test(name)
    const place = isSeat ? leadingPlace(name) : undefined
    const division = place && !/00$/.test(place.code) ? divisionOf(place.code) : undefined
    return place && division ? [{ type: 'Place' as const, name: division.name, code: place.code }] : []
  })

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
      .findLast((one) => isPlace(one) && arriving.test(text.slice(Math.max(0, one.start - 3), one.start)))
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

interface Located extends Way {
  readonly places: Group
}

function locations(text: string, clause: ClauseReading): Located[] {
  return flatMap(clause.groups, (group, index): Located[] => {
    const isHouse = !isPlace(group) && group.governor === 'place' && fromGroups([group], placeOfHouse).length > 0
    if (!isHouse && !isPlace(group)) return []
    const said = saidAround(text, clause, index)
    const way = isHouse ? houseWay(said) : placeWays.find(({ holds }) => holds(said))
    return way ? [{ places: group, method: way.method, confidence: way.confidence }] : []
  })
}

/** 位于某市的|某中心, or 某中心|位于某市; else what acts in the clauses before. */
function seatedIn(text: string, clause: ClauseReading, places: Group, acting: readonly Reference[]) {
  const before = clause.groups.findLast(({ end }) => end <= places.start)
  const gap = withoutSeat(text.slice(before?.end ?? clause.start, places.start))
  // 参观某项目、|位于某市的|某某博物馆
  const after = clause.groups.find(({ start }) => start >= places.end)
  if (/^[、和及与]$/.test(gap) && text.charAt(places.end) === '的' && after && after.start - places.end < 3)
    return fromGroups([after], bodies)
  // 某村是某市委的重点村,|位于某县: no body of the state that a sentence names besides is what lies there.
  // 公司援建的小学|位于某县: what is there has no name.
  const own = withoutSeat(text.slice(clause.start, places.start))
  if (!before && own.length > 2) return []
  // 某公司援建的希望小学|位于某村
  if (before && /的/.test(withoutSeat(text.slice(before.end, places.start)))) return []
  return before ? fromGroups([before], bodies) : acting.filter(({ type }) => type !== 'GovernmentBody')
}

const opening =
  /^[^,。;]{0,4}(?:正式|隆重)?(?:举行|举办)?[^,。;]{0,8}(?:落成|揭牌|揭碑|竣工|开工|奠基|挂牌|启用|投入使用|开业|剪彩)/
const houses = /(?:校|学|园|院|站|室|馆|所|中心|家园|之家)$/

/** 某小学|在某县举行揭牌仪式: what is opened there; else what acts in the clauses before. */
function openedIn(text: string, clause: ClauseReading, { start, end, governor }: Group, acting: readonly Reference[]) {
  if (governor !== 'place' || !opening.test(text.slice(end, end + 24))) return []
  const before = clause.groups.filter((group) => group.end <= start)
  const named = before.length > 0 ? fromGroups(before.slice(-1), bodies) : acting
  return named.filter(
    ({ type, name }) => /^(?:ResearchBody|Hospital|SocialOrganization)$/.test(type) && houses.test(name),
  )
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
    const own =
      method === 'place-head'
        ? after.slice(0, 1)
        : method === 'place-pilot' || before.length === 0
          ? [...before, ...after]
          : before
    // 在某地开展“甲”“乙”项目
    const [first] = before.length === 0 ? clause.groups.filter(({ start }) => start >= places.end) : []
    const listed = first && method === 'place-in' ? fromGroups([first], projects) : []
    const opened = own.length === 0 ? openedIn(text, clause, places, acting) : []
    const seats =
      method === 'place-seat' ? seatedIn(text, clause, places, acting) : opened.length > 0 ? opened : undefined
    const subjects = seats ?? (listed.length > 1 ? listed : own.length > 0 ? own.slice(-1) : subject ? [subject] : [])
    // 某医院奔赴某县义诊: where somebody goes is no place of a project that the clause does not name.
    if (method === 'place-cared' && own.length === 0 && isMove(text, places.start)) return []
    // 企业还向某省的|9个县捐赠: what somebody gives there is not of the project that was spoken of.
    const isGiven = /^[^,。;]{0,16}(?:捐[赠款资出]|赠送|送[上去来到])/.test(text.slice(places.end, places.end + 20))
    if (method === 'place-cared' && own.length === 0 && isGiven) return []
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
      method: own.length > 0 || seats ? method : `${method}-inherited`,
      confidence: confidence * factor,
      details: {},
      verbAt: places.start,
      start: Math.min(places.start, ...clause.groups.map(({ start }) => start)),
      end: Math.max(places.end, last),
    }))
  })
}
