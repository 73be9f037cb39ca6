// Bodies that do something together (甲、乙联合到某县开展 …, 甲与乙建立了某网络), whatever it is.

import { flatMap } from '../flat.ts'
import type { Actor } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf, unique } from './draft.ts'
import { bodiesOf, namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

/** 甲与乙|建立了某网络: whatever they do, they do it together; not with people, and not where it is only wished for. */
export function togetherDrafts(text: string, clause: ClauseReading): Draft[] {
  return [...jointDrafts(text, clause), ...companionDrafts(text, clause)]
}

const allies = /(?:联合|携手|会同|联手|牵手)[“《]?$/

/** 甲|联合|乙、丙: whatever they do, and also where that is a link of its own, they do it together. */
export function alliedDrafts(text: string, clause: ClauseReading): Draft[] {
  return flatMap(clause.groups, (group): Draft[] => {
    if (!/^(?:none|agent)$/.test(group.governor) || group.possesses) return []
    const split = group.splits.find((at) => allies.test(text.slice(group.actors[at - 1]?.end, group.actors[at]?.start)))
    if (split === undefined) return []
    const parties = [group.actors.slice(0, split), group.actors.slice(split)] as const
    const [from, to] = parties.map((actors) => unique(flatMap(actors, namedOrganizations)))
    return pairsOf(from ?? [], to ?? []).map(([from, to]) => ({
      type: 'COORDINATES_WITH' as const,
      from,
      to,
      method: 'allied',
      confidence: 0.78 * certainty([group], false),
      details: {},
      verbAt: group.start,
      start: group.start,
      end: group.end,
    }))
  })
}

/** No more bodies than these meet for one thing. */
const mostTogether = 4

/** 甲、乙联合到某县|开展 …: all that act at once. */
function jointDrafts(text: string, clause: ClauseReading): Draft[] {
  return flatMap(clause.groups, (group): Draft[] => {
    const points = group.actors.some(({ pointing }) => pointing !== undefined)
    const rest = text.slice(group.end, group.end + 32)
    if (points || !/^(?:none|agent)$/.test(group.governor) || !(jointly.test(rest) || actsAsPair(text, clause, group)))
      return []
    if (group.governor === 'agent' && holdsEvent.test(rest)) return []
    const bodies = fromGroups([group], bodiesOf)
    if (bodies.length < 2 || bodies.length > mostTogether) return []
    return pairsOf(bodies, bodies)
      .filter(([a, b]) => bodies.indexOf(a) < bodies.indexOf(b))
      .map(([from, to]) => ({
        type: 'COORDINATES_WITH' as const,
        from,
        to,
        method: 'jointly',
        confidence: 0.75 * certainty([group], false),
        details: {},
        verbAt: group.end,
        start: group.start,
        end: group.end,
      }))
  })
}

/** 3月5日,|甲与乙|在某地为老人义诊: two bodies joined by 与 or 和 do together what follows. */
function actsAsPair(text: string, clause: ClauseReading, { start, end, actors, possesses, governor }: Group): boolean {
  const [one, other] = actors
  return (
    governor === 'none' &&
    !possesses &&
    actors.length === 2 &&
    one?.kind === 'organization' &&
    other?.kind === 'organization' &&
    /^[”》]?[与和同][“《]?$/.test(text.slice(one.end, other.start)) &&
    opensClause.test(text.slice(clause.start, start)) &&
    actsNext.test(text.slice(end, end + 20))
  )
}

const opensClause = /^(?:此外|同时|随后|其间|期间|会后|会上|[^,。;]{0,12}[日月年天午])?[”“]?$/
const actsNext =
  /^[”》]?(?:于|还|先后|正式|已经?|积极|多次|继续|成功|近日|日前|再次|今年|去年|当天|[\d年月日]{2,})*(?:自[\d今去]|从[\d今去]|在|为(?!主|例)|向|给|到|赴|前往|奔赴|来到|走进|深入|开展|开启|开设|举办|举行|组织|组建|推出|推动|推进|启动|实施|打造|建立|搭建|创办|成立了|签|合作|走访|慰问|看望|救助|资助|帮扶|培训|义诊)/

/** 由甲、乙共同|主办: said of an event, which has its own links. */
const holdsEvent = /^[^,。;]{0,4}(?:主办|承办|协办|发起|设立|推出|启动|创办)/

const jointly =
  /^等?(?:[家个两三四五六七八九十\d]{1,3}(?:单位|部门|机构|方))?(?:[于在][^,。;]{2,12})?[将还又已]?(?:(?:召开|举行)[^,。;]{0,10}(?:座谈|交流|对接|洽谈|研讨|会谈)|一道|一起|将?共建|建立[^,。;]{0,14}(?:机制|关系)|(?:联合|共同|携手|联手)(?!的|[体会国网]|[富参关努]|所有|拥有|成为|特点|目标|愿望|心愿|需要|责任|命运|是|为)[^,。;:]|合作(?:到|赴|在|为|向|给|对|捐|出资|资助|募集|筹集|慰问|看望|走访|前往|来到|深入|开展|举办|举行|组织|启动|召开|组成|推进|推动|实施|探索|打造|建设|搭建|完成|成立|设立)|(?:通力|密切|紧密|精诚)(?:协作|合作|配合|沟通|对接|联系))/

function companionDrafts(text: string, clause: ClauseReading): Draft[] {
  const index = clause.groups.findIndex(({ governor }) => governor === 'companion')
  const companion = clause.groups[index]
  const subject = clause.groups[index - 1]
  if (!companion || !subject || subject.governor !== 'none' || subject.possesses || companion.possesses) return []
  const gap = text.slice(subject.end, companion.start)
  const rest = text.slice(companion.end, clause.end)
  if (
    gap.length > 14 ||
    !/(?:建立|开展|共建|开启|完成|推动|推进|组织|开始|形成|举行|进行|实现|成立|组建|制定|探索|召开|举办|一道)/.test(
      rest,
    )
  )
    return []
  const all = ({ kind, references }: Actor) => (kind === 'person' || kind === 'place' ? [] : references)
  return pairsOf(fromGroups([subject], all), fromGroups([companion], bodiesOf)).map(([from, to]) => ({
    type: 'COORDINATES_WITH' as const,
    from,
    to,
    method: 'together',
    confidence: 0.72 * certainty([subject, companion], false),
    details: {},
    verbAt: companion.start,
    start: subject.start,
    end: companion.end,
  }))
}
