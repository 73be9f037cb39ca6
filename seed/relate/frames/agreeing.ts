// Who agrees, meets and works with whom: links without direction between the two sides of a verb.

import { flatMap } from '../../flat.ts'
import { type Actor, organizationsOf, projectsOf } from '../actor.ts'
import { type Draft, fromGroups, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { isProject } from '../kinds.ts'
import type { Roles } from '../roles.ts'
import { doers, make, type Rule, type Surroundings } from './making.ts'

const agreement = /^[”》]?[^,。;与和]{0,12}(?:协议|合同|备忘录|意向)/

/** 市委、市政府 stand for one side. */
const areOfState = (parties: readonly Reference[]): boolean => parties.every(({ type }) => type === 'GovernmentBody')

/** 甲、乙与丙签署|三方协议: each with each. */
const ofMany = /[三四五多]方/
const mostParties = 5

/** The two sides of an agreement or meeting: before and after 与, or the two of a pair. */
function sides(
  text: string,
  roles: Roles,
  pick: (actor: Actor) => readonly Reference[],
): (readonly [readonly Reference[], readonly Reference[]])[] {
  // 甲|联合|乙为某医院发放 …: whom they do it for is no party.
  const met = roles.trigger.action === 'cooperate' ? roles.companions : [...roles.companions, ...roles.recipients]
  const others = fromGroups(met, pick)
  const between = (parties: readonly Reference[]) =>
    parties.slice(0, -1).map((first, i) => [[first], parties.slice(i + 1)] as const)
  const areMany = ofMany.test(text.slice(roles.trigger.start - 6, roles.trigger.end + 24).split(/[。;]/)[0] ?? '')
  if (others.length > 0) {
    const all = unique([...fromGroups(roles.agents, pick), ...others])
    return areMany && all.length <= mostParties ? between(all) : [[fromGroups(roles.agents, pick), others]]
  }
  // 签署“某计划”合作协议: what it is about is no party to it.
  const objects = fromGroups(
    roles.objects.filter(
      ({ end, actors }) => actors.some(({ kind }) => kind !== 'project') || !agreement.test(text.slice(end, end + 20)),
    ),
    pick,
  )
  const group = roles.agents.find(({ actors }) => flatMap(actors, pick).length > 1)
  if (!group || (roles.trigger.action === 'visit' && objects.length > 0))
    return [[fromGroups(roles.agents, pick), objects]]
  if (roles.inherited) return []
  const [split] = group.splits
  const part = (actors: readonly Actor[]) => unique(flatMap(actors, pick))
  if (split !== undefined && areMany && part(group.actors).length <= mostParties) return between(part(group.actors))
  if (split !== undefined) return [[part(group.actors.slice(0, split)), part(group.actors.slice(split))]]
  // The bodies of one person are one side.
  const bodies = group.actors.filter(({ person }) => !person)
  const persons = group.actors.filter(({ person }) => person)
  const parties = [...part(bodies).map((body) => [body]), ...persons.map((person) => part([person]))].filter(
    (party) => party.length > 0,
  )
  const isMutual =
    /和|及|双方|两家|三方|三家|四方|共同/.test(text.slice(group.start, roles.trigger.end + 4)) ||
    (/^sign/.test(roles.trigger.action) && parties.length === 2 && objects.length === 0 && !areOfState(parties.flat()))
  return isMutual && parties.length <= 4
    ? parties.slice(0, -1).map((first, i) => [first, parties.slice(i + 1).flat()] as const)
    : []
}

/** Two projects do not agree with each other. */
const hasParty = ({ from, to }: Draft): boolean => from.type !== 'Project' || to.type !== 'Project'

/** Between a place that agrees and the verb: nothing but how they do it. */
const isPartyAt = (text: string, end: number, verb: number): boolean =>
  /^(?:等?[\d一两二三四五六七八九十]*个?(?:村|社区|乡镇|镇|乡|县|区|市|县市区?|地|州)?)?(?:正式|共同|现场|分别|成功|双方|就[^,。;]{2,20})?$/.test(
    text.slice(end, verb),
  )

/** 甲公司董事长王某,乙商会会长李某,分别与|某基金会签订: all who stand in the clauses before. */
function withEarlier(roles: Roles, { text, earlier }: Surroundings): Roles {
  const [companion] = roles.companions
  if (
    (!roles.inherited && roles.agents.length > 0) ||
    !companion ||
    !/分别$/.test(text.slice(0, companion.start - 1).slice(-2))
  )
    return roles
  const agents = earlier.filter(
    ({ governor, actors }) => governor === 'none' && actors.some(({ kind }) => kind !== 'place'),
  )
  return agents.length > 1 ? { ...roles, agents, inherited: false } : roles
}

/** 甲公司一行到|某基金会|走访,并签订协议: with whom they went to. */
function withHost(roles: Roles, { text, earlier }: Surroundings): Roles {
  const host = earlier.at(-1)
  const isMet =
    roles.inherited &&
    host?.governor === 'place' &&
    roles.companions.length + roles.objects.length === 0 &&
    /^[^。;]{0,8}(?:走访|座谈|会谈|洽谈|访问|参观|考察|调研|拜访|对接|交流|商谈)[^。;]{0,12}$/.test(
      text.slice(host.end, roles.trigger.start),
    )
  return isMet ? { ...roles, companions: [host] } : roles
}

export const sign: Rule = (given, surroundings) => {
  const { text } = surroundings
  const roles = withHost(withEarlier(given, surroundings), surroundings)
  // 与某县|签署: the place is a party, standing for its government.
  const partyPlaces = new Set(
    flatMap([...roles.companions, ...roles.agents], ({ actors, end }) =>
      roles.trigger.verb.startsWith('达成') ||
      isPartyAt(text, end, roles.trigger.start) ||
      (actors.every(({ kind }) => kind === 'place') && roles.agents.some((group) => group.end === end))
        ? actors
        : [],
    ),
  )
  const pick = (actor: Actor) => (actor.place && partyPlaces.has(actor) ? organizationsOf(actor) : doers(actor))
  const named = fromGroups(roles.objects, projectsOf)
  const parties = unique(sides(text, roles, pick).flat(2)).filter(({ type }) => type !== 'Project')
  // Who signs an agreement on a project takes part in it.
  const involved = [...roles.agents, ...roles.companions]
  const partners =
    named.length > 0
      ? make({
          roles,
          type: 'PARTNERS_IN',
          from: parties,
          to: named.slice(0, 1),
          confidence: 0.75,
          involved,
          method: 'sign-project',
          details: { role: '签约' },
        })
      : []
  return [
    ...partners,
    ...flatMap(sides(text, roles, pick), ([from, to]) =>
      make({ roles, type: 'SIGNED_WITH', from, to, confidence: 0.88, involved }).filter(hasParty),
    ),
  ]
}

/** 甲与乙|12月25日在某地举行|签约仪式: the two hold it themselves. */
const holdsIt =
  /^[”》]?(?:近日|日前|今日|今天|昨日|昨天|当天|正式|于|[\d年月日上下午]+|(?:在|围绕|就)[^,。;]{2,16}?)*(?:举行|举办)[^,。;]{0,24}$/

/** What keeps one from holding it. */
const unheld = /出席|见证|参加|莅临|取消|推迟|终止|延期/

/** 甲与乙合作签约仪式: only where the two stand right before. */
export const signing: Rule = (roles, surroundings) => {
  const group = [...roles.agents, ...roles.companions].at(-1)
  const gap = surroundings.text.slice(group?.end ?? 0, roles.trigger.start)
  // 某人|出席|某县与|乙公司的签约仪式, 甲|取消了与|乙的签约仪式
  const [first] = roles.agents
  if (first && group && unheld.test(surroundings.text.slice(first.end, Math.max(first.end, group.start)))) return []
  if (!roles.inherited && group && gap.length <= 40 && holdsIt.test(gap) && roles.agents.length > 0)
    return sign(roles, surroundings)
  if (
    roles.inherited ||
    !group ||
    gap.length > 24 ||
    /出席|参加|在|见证|主持|举行|[,。]/.test(gap.replace(/\([^()]*\)/g, ''))
  )
    return []
  return sign(roles, surroundings)
}

/** 参观了某图书馆: a place to look at. */
const venue =
  /(?:陈列馆|展馆|故居|旧址|(?:党史|教育|展示)中心|图书馆|博物馆|纪念馆|展览馆|美术馆|科技馆|文化馆|工作站|服务站|基地|示范点|园区)$/

/** 对|某某建设的|项目进行走访: whose work is looked at is not met. */
const withoutOwners = (text: string, roles: Roles): Roles => ({
  ...roles,
  objects: roles.objects.filter(
    ({ actors }) => !actors.some(({ references: [first] }) => first && venue.test(first.name)),
  ),
  recipients: roles.recipients.filter(({ end }) => !text.slice(end, Math.max(end, roles.trigger.start)).includes('的')),
})

const hasBody = ({ actors }: Group): boolean => actors.some(({ kind }) => kind !== 'project')

/** 某基金会|考察|某项目: who looks at a project works with nobody. */
const withoutProjects = (roles: Roles): Roles =>
  roles.trigger.action === 'visit' && fromGroups(roles.agents, projectsOf).length === 0
    ? { ...roles, objects: roles.objects.filter(hasBody), recipients: roles.recipients.filter(hasBody) }
    : roles

/** 到某医院|看望慰问|患儿: whoever is there is visited, not the body. */
const visitsPeople = ({ trigger: { verb, end } }: Roles, text: string): boolean =>
  /看望|慰问/.test(verb) &&
  /^(?:慰问)?了?[^,。;:]{0,20}?(?:患儿|患者|病人|学生|学子|师生|老师|教师|老人|儿童|孩子|群众|职工|员工|官兵|家庭|村民|居民|医护|人员|家属)/.test(
    text.slice(end, end + 32),
  )

/** 甲和乙|走访|两户家庭: those who go together meet others. */
const visitsOthers = ({ trigger, companions, recipients, objects }: Roles, text: string): boolean =>
  /走访|考察|调研|参观|看望|回访/.test(trigger.verb) &&
  companions.length + recipients.length + objects.length === 0 &&
  /^(?:慰问)?了?[^,。;:]{2}/.test(text.slice(trigger.end, trigger.end + 6))

/** 某计划|发起人, 某计划|志愿者 */
const ofPeople = /^[”》]?(?:项目)?(?:发起|负责|创始|创办|志愿|受益)/

/** 甲、乙、丙参加|座谈: with the visitors, who are told elsewhere; 甲和乙的|协作|任务: a noun. */
const isSpokenOf = ({ trigger, agents, companions, recipients, objects }: Roles, text: string): boolean =>
  companions.length + recipients.length + objects.length === 0 &&
  (/(?:参加|出席|陪同|列席)(?:了)?$/.test(text.slice(trigger.start - 3, trigger.start)) ||
    (agents.every(({ possesses }) => possesses) &&
      /^(?:任务|工作|政策|机制|要求|部署|事[宜项])/.test(text.slice(trigger.end, trigger.end + 2))))

/** 甲与乙|联合|慰问某校: the verb that follows has its own objects. */
const actsNext =
  /^(?:慰问|看望|走访|捐|向|为|给|对|到|在|赴|来|前往|走进|深入|资助|开展|举[办行]|发起|推出|主办|承办|组织|启动|实施|救助|帮扶)/

const withoutNext = (text: string, roles: Roles): Roles =>
  roles.trigger.action === 'cooperate' && actsNext.test(text.slice(roles.trigger.end, roles.trigger.end + 2))
    ? { ...roles, objects: roles.objects.filter(({ start }) => start < roles.trigger.end) }
    : roles

/** A meeting or visit, or work together. */
export const meet =
  (confidence: number): Rule =>
  (roles, { text }) => {
    // 甲前往某地,|参观|乙: whoever was named before meets those only whom it calls on.
    const isWith = roles.companions.length > 0 || /拜[访会见]|会[见谈晤]/.test(roles.trigger.verb)
    if (roles.trigger.action === 'visit' && roles.inherited && !isWith) return []
    if (visitsOthers(roles, text) || visitsPeople(roles, text) || isSpokenOf(roles, text)) return []
    // 某计划|发起人|参观 …
    const agents = roles.agents.filter(
      (group) => !isProject(group) || !ofPeople.test(text.slice(group.end, group.end + 5)),
    )
    const own = withoutNext(text, { ...roles, agents })
    return flatMap(sides(text, withoutProjects(withoutOwners(text, own)), doers), ([from, to]) =>
      make({
        roles,
        type: 'COORDINATES_WITH',
        from,
        to,
        confidence,
        involved: [...roles.agents, ...roles.companions, ...roles.objects],
        details: { kind: roles.trigger.verb },
      }),
    )
  }
