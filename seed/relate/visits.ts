// Who visits whom: 甲会会长一行到|乙会|交流, 甲会会长一行来访,|乙会秘书长接待.

import { flatMap } from '../flat.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import { bodiesOf, namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

/** Between who comes and where to. */
const comesTo =
  /^[”》]?(?:先生|女士|同志)?(?:等?(?:[\d一两二三四五六七八九十]+余?人)?(?:一行|代表团|考察团|参访团|参观团|访问团|调研组|考察组|学习团)?[\d一两二三四五六七八九十]*余?人?|带队|率队|率团|率[^,。;]{1,14}|带领[^,。;]{1,14}|(?:组织|组成|派出|发起)?的?“[^“”]{2,12}”(?:参访|考察|交流|访问|学习)团)(?:[于在]?[\d年月日上下午,]{0,12}|专程|专门|日前|近日|先后|再次|应邀|受邀)*(?:来到|来|到|赴|至|前往|走进|造访|莅临|抵达|做客)了?[“《]?$/

/** What somebody comes for who meets those who are there. */
const toMeet =
  /^[”》]?[^,。;的]{0,8}(?:交流|取经|学习|观摩|对接|洽谈|商谈|会谈|拜访|拜会|访问|走访|座谈|参观|参访|考察|调研)/

/** Those who are there are visited, not the body. */
const forPeople = /^[^,。;]{0,12}(?:慰问|看望|捐赠|义诊|义卖)/

/** A delegation is on the way: what one of the hosts does then it does for them. */
const isVisiting =
  /^[”》]?(?:先生|女士|同志)?(?:等?[^,。;]{0,6}一行|代表团|考察团|参访团|参观团|访问团|带队|率队|率团|率|带领|带着|[^,。;]{0,10}来访|[^,。;]{0,10}到访)/

/** 乙会会长王某|全程陪同 */
const receives =
  /^(?:先生|女士|同志)?(?:等?(?:领导|人|同志|负责人|有关负责人|相关负责人)?)?(?:全程|热情|亲自|一同|共同|予以|参加了?|出面|负责|会见并|分别)*(?:陪同|陪着?[他她]们|接待|会见|迎接|作陪|参加了?(?:座谈|交流|会谈|接待|会见))/

/** 对|某会一行|的到来表示欢迎 */
const welcomed =
  /^[”》]?[^,。;]{0,8}(?:一行|代表团|考察团|来宾|客人)?[^,。;]{0,4}的?(?:到来|来访|到访|莅临)[^,。;]{0,6}(?:表示|致以)[^,。;]{0,8}欢迎/

function drafted(
  visitor: Group,
  host: Group,
  confidence: number,
  from = namedOrganizations,
  to = namedOrganizations,
): Draft[] {
  const [start, end] = [Math.min(visitor.start, host.start), Math.max(visitor.end, host.end)]
  return pairsOf(fromGroups([visitor], from), fromGroups([host], to)).map(([from, to]) => ({
    type: 'COORDINATES_WITH' as const,
    from,
    to,
    method: 'visits',
    confidence: confidence * certainty([visitor, host], false),
    details: {},
    verbAt: host.start,
    start,
    end,
  }))
}

const isFree = ({ governor, possesses }: Group): boolean => governor === 'none' && !possesses

/** 甲会会长王某,|乙会秘书长李某|来到: all that stand before who comes. */
function withListed(text: string, groups: readonly Group[], visitor: Group): Group {
  const actors = [...visitor.actors]
  let { start } = visitor
  for (const group of groups.slice(0, groups.indexOf(visitor)).reverse()) {
    if (!isFree(group) || !/^等?[,、]$/.test(text.slice(group.end, start))) break
    actors.unshift(...group.actors)
    start = group.start
  }
  return { ...visitor, actors }
}

/** 甲会会长一行到|乙会|交流 */
const comingDrafts = (text: string, { groups, end }: ClauseReading, all: readonly Group[]): Draft[] =>
  flatMap(groups, (host, index) => {
    const visitor = groups[index - 1]
    const rest = text.slice(host.end, end)
    return visitor &&
      visitor.governor === 'none' &&
      comesTo.test(text.slice(visitor.end, host.start)) &&
      toMeet.test(rest) &&
      !forPeople.test(rest)
      ? drafted(withListed(text, all, visitor), host, 0.75, namedOrganizations, bodiesOf)
      : []
  })

/** 乙会会长王某对|甲会|一行的到来表示欢迎 */
const welcomeDrafts = (text: string, { groups, end }: ClauseReading): Draft[] =>
  flatMap(groups, (visitor, index) => {
    const host = groups[index - 1]
    return host && isFree(host) && visitor.governor === 'recipient' && welcomed.test(text.slice(visitor.end, end))
      ? drafted(visitor, host, 0.75)
      : []
  })

/** Who visits whom by a sentence; `before` is who acted in the one before. */
export function visitDrafts(text: string, clauses: readonly ClauseReading[], before: Group | undefined): Draft[] {
  const groups = flatMap(clauses, (clause) => clause.groups)
  let visitor = before && isVisiting.test(text.slice(before.end, before.end + 20)) ? before : undefined
  return flatMap(clauses, (clause): Draft[] => {
    const found = [...comingDrafts(text, clause, groups), ...welcomeDrafts(text, clause)]
    for (const group of clause.groups) {
      if (!isFree(group)) continue
      const rest = text.slice(group.end, group.end + 24)
      if (isVisiting.test(rest)) visitor = group
      else if (visitor && receives.test(rest)) found.push(...drafted(visitor, group, 0.72))
    }
    return found
  })
}
