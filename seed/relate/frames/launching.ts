// Who founds, hosts, carries out or joins a project.

import { flatMap } from '../../flat.ts'
import { projectsOf } from '../actor.ts'
import { type Draft, fromGroups, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import type { Roles } from '../roles.ts'
import { givers, make, namedOrganizations, type Rule, type Surroundings, saysOfAnother } from './making.ts'
import { meantBodies } from './purposes.ts'

/** Verbs that events are hosted with: what is hosted is what the article speaks of where no name stands (由甲主办,乙承办). */
const hosting = /主办|承办|协办|牵头|发起$/
/** 款项由甲管理,由乙执行: what money is managed for is what the article speaks of. */
const managing = /管理|执行|举办/

/** What may stand between a verb and the project it acts on: little, an item of the same list, a description with 的, or 名为, or a dash. */
const reaches =
  /^(?:了|过)?[^,。;:策机体方情措]{0,6}[“《‘]?$|^(?:了|过)?[“《‘]?[^,。;:]{2,14}[”’》]?、[“《‘]?$|的[^,。;]{0,16}$|的[,、]?(?:旨在|以|为|致力于|面向|专门|针对|主要)[^。;]{0,36}$|——|名为|为主题/

/** 此次评选活动由|某会|主办: no project, though the article speaks of one. */
const contest = /(?:评选|评比|评审|大赛|比赛|竞赛|论坛|研讨会|年会|征文|展览)(?:活动)?由?$/

/** 开展某某项目|督导工作: who looks after a project does not carry it out. */
const inspection = /^[”』]?(?:项目)?(?:督导|核验|验收|检查|评估|调研|考察|监测|回访|督查|审计)/

const kinds = /^的[^,。;“的]{0,12}(?:项目|计划|工程|行动|活动)(?=[,。;]|$)/

/** No verb acts on more projects than this; more are a table. */
const mostProjects = 16

/** The projects a verb acts on: those after it, or the one that the sentence is about. */
function themes(
  roles: Roles,
  { text, project, earlier, later }: Surroundings,
): { projects: Reference[]; sure: number } {
  const { trigger } = roles
  const near = roles.objects.filter(
    ({ start, end }) =>
      start < trigger.end ||
      (reaches.test(text.slice(trigger.end, start)) && !inspection.test(text.slice(end, end + 6))),
  )
  const named = fromGroups(near, projectsOf)
  if (named.length > 0) return { projects: named.slice(0, mostProjects), sure: 1 }
  const [first] = roles.agents
  const isContest = first !== undefined && contest.test(text.slice(Math.max(0, first.start - 8), first.start))
  // 某基金会由甲|发起: no project is.
  const isFounding = trigger.verb.endsWith('发起') && fromGroups(roles.objects, namedOrganizations).length > 0
  const isManaged = roles.passive && managing.test(trigger.verb)
  const isActedOn =
    !(roles.passive && saysOfAnother(text, trigger, later)) &&
    (isManaged || (hosting.test(trigger.verb) && (roles.passive || roles.objects.length === 0)))
  // “某计划”是甲发起,联合乙|共同实施|的助学项目
  const isSaid =
    project !== undefined &&
    roles.objects.length === 0 &&
    kinds.test(text.slice(trigger.end, trigger.end + 20)) &&
    fromGroups(earlier, projectsOf).some(({ name }) => name === project.name)
  const isHosted = project && (isActedOn || isSaid) && !isContest && !isFounding
  return { projects: isHosted ? [project] : [], sure: 0.75 }
}

/** 在某基金会|设立某专项基金: the fund belongs to the foundation. */
function housedIn(roles: Roles, projects: readonly Reference[]): Draft[] {
  return make({
    roles,
    type: 'PART_OF',
    from: unique([
      ...projects.filter(({ name }) => /(?:基金|信托|奖学金|助学金|奖教金)$/.test(name)),
      // 某计划|设立在|某基金会
      ...(roles.hosts.some(({ start }) => start > roles.trigger.start) ? fromGroups(roles.agents, projectsOf) : []),
    ]),
    to: fromGroups(roles.hosts, namedOrganizations),
    confidence: 0.85,
    involved: roles.hosts,
    method: 'housed-in',
  })
}

/** 某人|创办|某公司, 某人创建的|某公司: its founder. */
function founded(roles: Roles, text: string): Draft[] {
  const { trigger, agents, objects } = roles
  const persons = flatMap(agents, ({ actors }) => flatMap(actors, ({ person }) => person ?? []))
  const near = objects.filter(({ start }) => /^(?:了|的)?[“《]?$/.test(text.slice(trigger.end, start)))
  if (
    persons.length === 0 ||
    !/^(?:创办|创立|创建|(?:共同|联合)?发起$|(?:捐资|出资)?(?:发起)?(?:成立|设立|创办|创立)$)/.test(trigger.verb)
  )
    return []
  return make({
    roles,
    type: 'HOLDS_POSITION',
    from: persons,
    to: fromGroups(near.slice(0, 1), namedOrganizations),
    confidence: 0.85,
    involved: [...agents, ...near],
    details: { title: /发起$/.test(trigger.verb) ? '发起人' : '创始人' },
    method: 'founded',
  })
}

const scholarship = /^了?[^,。;]{0,16}(?:奖学金|助学金|奖教金|奖助学金)/

/** 捐资设立|某基金会, 为某大学|捐资设立|“某奖学金”, 在某校、某校|设立奖学金: whom somebody gives the money to who sets something up. */
function paidFor(roles: Roles, text: string, from: readonly Reference[]): Draft[] {
  const { trigger, agents, objects, recipients, hosts } = roles
  const isPaid = /^(?:捐|出资)/.test(trigger.verb)
  const isForPupils =
    trigger.verb.includes('设立') &&
    (scholarship.test(text.slice(trigger.end, trigger.end + 24)) ||
      fromGroups(objects, projectsOf).some(({ name }) => /[学教]金$/.test(name)))
  if (!isPaid && !isForPupils) return []
  const near = objects.filter(
    ({ start, end }) =>
      isPaid && (end <= trigger.start ? roles.passive : /^(?:了|的)?[“《]?$/.test(text.slice(trigger.end, start))),
  )
  const bodies = fromGroups(near, namedOrganizations).filter(({ type }) => type !== 'Company')
  const schools = isForPupils ? fromGroups(hosts, namedOrganizations).filter(({ type }) => type === 'ResearchBody') : []
  const to = unique([...bodies, ...(isPaid ? fromGroups(recipients, namedOrganizations) : []), ...schools])
  const involved = [...agents, ...near, ...recipients, ...hosts]
  return make({ roles, type: 'FUNDS', from, to, confidence: isPaid ? 0.8 : 0.75, involved, method: 'set-up' })
}

/** 用于创办某基金, 是创办某基金的初衷: nobody is said to do it. */
const unsaid = /(?:用于|用以|是|旨在)$/

export const initiate: Rule = (roles, surroundings) => {
  const { text } = surroundings
  const { start } = roles.trigger
  if (roles.inherited && unsaid.test(text.slice(Math.max(0, start - 2), start))) return []
  const { projects, sure } = themes(roles, surroundings)
  const from = unique([...fromGroups(roles.agents, givers), ...fromGroups(roles.companions, givers)])
  const involved = [...roles.agents, ...roles.objects]
  return [
    ...founded(roles, text),
    ...paidFor(roles, text, from),
    ...make({ roles, type: 'INITIATES', from, to: projects, confidence: 0.88 * sure, involved }),
    ...housedIn(roles, projects),
    ...usedFor(roles, surroundings, projects),
  ]
}

/** 设立400万元的“某某基金”,用于|某医院: whom somebody gives to who founds a fund. */
function usedFor(roles: Roles, { text, later }: Surroundings, projects: readonly Reference[]): Draft[] {
  const [first] = later
  const isOfMoney = first && text.slice(Math.max(0, roles.trigger.start - 16), first.start).includes('元')
  if (!isOfMoney || !projects.some(({ name }) => /[金托]$/.test(name))) return []
  const [from, to] = [fromGroups(roles.agents, givers), meantBodies(text, later)]
  return make({
    roles,
    type: 'FUNDS',
    from,
    to,
    confidence: 0.72,
    involved: [...roles.agents, first],
    method: 'set-up',
  })
}

export const conduct = (roles: Roles, surroundings: Surroundings, told?: readonly Reference[]): Draft[] => {
  const { projects, sure } = told ? { projects: told, sure: 1 } : themes(roles, surroundings)
  const from = unique([
    ...fromGroups(roles.agents, namedOrganizations),
    ...fromGroups(roles.companions, namedOrganizations),
    ...fromGroups(roles.channels, namedOrganizations),
  ])
  const details = { role: roles.trigger.verb }
  const involved = [...roles.agents, ...roles.objects]
  const larger = fromGroups(roles.agents, projectsOf)
  // “某计划”由甲发起,|与乙|合作实施: the project is what they carry out.
  const isTogether = !roles.inherited || /^(?:合作|共同|联合)/.test(roles.trigger.verb)
  if (isTogether && projects.length + roles.objects.length === 0 && larger.length === 1 && from.length > 0)
    return make({ roles, type: 'PARTNERS_IN', from, to: larger, confidence: 0.75, involved, details })
  return make({ roles, type: 'PARTNERS_IN', from, to: projects, confidence: 0.8 * sure, involved, details })
}

/** Organisations take part in a project that is named; people who attend an event do not make their organisations partners. */
export const participate: Rule = (roles, surroundings) => {
  const agents = roles.agents.filter(({ actors }) => actors.every(({ kind }) => kind !== 'person'))
  const objects = roles.objects.filter(({ actors }) => actors.every(({ pointing }) => pointing !== 'possible'))
  // “某计划”由甲牵头,乙、丙|共同参与。
  const { text, project, earlier } = surroundings
  const isLast = /^(?:了)?(?:[,。;、]|$)/.test(text.slice(roles.trigger.end, roles.trigger.end + 2))
  const isSaid =
    isLast &&
    !roles.inherited &&
    !roles.passive &&
    fromGroups(earlier, projectsOf).some(({ name }) => name === project?.name)
  if (isSaid && project && objects.length === 0)
    return make({
      roles,
      type: 'PARTNERS_IN',
      from: fromGroups(agents, namedOrganizations),
      to: [project],
      confidence: 0.75,
      involved: agents,
      details: { role: roles.trigger.verb },
    })
  return conduct({ ...roles, agents, objects }, { ...surroundings, project: undefined })
}

/** 甲、乙共同发布某计划: those who make a project known have part in it. */
export const publish: Rule = (roles, surroundings) => {
  const persons = roles.agents.some(({ actors }) => actors.some(({ kind }) => kind === 'person'))
  if (persons || roles.inherited) return []
  // 宣布|成立“某基金”: told by the verb that follows.
  const { trigger, objects } = roles
  if (trigger.verb.endsWith('宣布') && !/^[“《]?$/.test(surroundings.text.slice(trigger.end, objects[0]?.start)))
    return []
  return conduct(roles, { ...surroundings, project: undefined }).map((draft) => ({
    ...draft,
    method: 'publish',
    confidence: draft.confidence * 0.85,
  }))
}

const counted =
  /^的(?:第[一二三四五六七八九十]+[个项]|又一[个项]?|首[个项]|[一两]个)[^,。;]{0,8}(?:项目|计划|行动|工程|活动)/

/** 甲与乙合作|“某计划”: both carry it out. */
export const workOn: Rule = (roles, surroundings) => {
  const { trigger, objects } = roles
  const isNext = ({ start }: Group) => /^(?:了|的)?[“《‘]?$/.test(surroundings.text.slice(trigger.end, start))
  const next = objects.filter((group) => group.start >= trigger.end && isNext(group))
  // “某计划”启动,这是甲与乙|合作|的第三个公益项目
  const { text, project, earlier } = surroundings
  const isSaid =
    trigger.verb.endsWith('合作') &&
    counted.test(text.slice(trigger.end, trigger.end + 20)) &&
    fromGroups(earlier, projectsOf).some(({ name }) => name === project?.name)
  if (isSaid && project) return conduct(roles, surroundings, [project])
  return trigger.verb.endsWith('合作') && fromGroups(next, projectsOf).length > 0 ? conduct(roles, surroundings) : []
}
