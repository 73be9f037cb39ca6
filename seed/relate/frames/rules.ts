// What each action says: which roles become which ends of which relation.

import { isOrganization } from '../../ontology.ts'
import { type Actor, organizationsOf, projectsOf } from '../actor.ts'
import { certainty, type Draft, fromGroups, pairsOf, unique } from '../draft.ts'
import type { Details, Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import type { Roles } from '../roles.ts'
import type { Action } from './actions.ts'

/** What a sentence offers beside the roles. */
export interface Surroundings {
  readonly text: string
  /** The project of the sentence or article, where a verb that needs one names none. */
  readonly project: Reference | undefined
  /** That project stands in the article's title. */
  readonly titled: boolean
  /** Who was given to last: 甲捐赠100万元,乙捐赠50万元. */
  readonly recipients: readonly Reference[]
}

type Rule = (roles: Roles, surroundings: Surroundings) => Draft[]

const namedOrganizations = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' ? [] : actor.references.filter(({ type }) => isOrganization(type))

/** Organisations, or the person where it acts for none. */
const givers = (actor: Actor): readonly Reference[] => {
  const organizations = namedOrganizations(actor)
  return organizations.length > 0 || !actor.person ? organizations : [actor.person]
}

const doers = (actor: Actor): readonly Reference[] => [...namedOrganizations(actor), ...projectsOf(actor)]

interface Making {
  readonly roles: Roles
  readonly type: Draft['type']
  readonly from: readonly Reference[]
  readonly to: readonly Reference[]
  readonly confidence: number
  readonly involved: readonly Group[]
  readonly details?: Details
  readonly method?: string
}

function make({ roles, type, from, to, confidence, involved, details = {}, method }: Making): Draft[] {
  const { trigger, span, inherited } = roles
  return pairsOf(from, to).map(([a, b]) => ({
    type,
    from: a,
    to: b,
    method: method ?? `${trigger.action}${inherited ? '-inherited' : ''}`,
    confidence: Math.min(0.97, confidence * certainty(involved, inherited)),
    details,
    verbAt: trigger.start,
    start: span.start,
    end: span.end,
  }))
}

/** Verbs that events are hosted with: what is hosted is what the article speaks of where no name stands (由甲主办,乙承办). */
const hosting = /主办|承办|协办|发起$/

/** What may stand between a verb and the project it acts on: little, or a description with 的, or 名为, or a dash. */
const reaches = /^(?:了|过)?[^,。;:策机体方情措]{0,6}[“《‘]?$|的[^,。;]{0,16}$|——|名为|为主题/

/** The projects a verb acts on: those after it, or the one that the sentence is about. */
function themes(roles: Roles, { text, project }: Surroundings): { projects: Reference[]; sure: number } {
  const { trigger } = roles
  const near = roles.objects.filter(({ start }) => start < trigger.end || reaches.test(text.slice(trigger.end, start)))
  const named = fromGroups(near, projectsOf)
  if (named.length > 0) return { projects: named.slice(0, 4), sure: 1 }
  const isHosted = project && hosting.test(roles.trigger.verb) && (roles.passive || roles.objects.length === 0)
  return { projects: isHosted ? [project] : [], sure: 0.75 }
}

const initiate: Rule = (roles, surroundings) => {
  const { projects, sure } = themes(roles, surroundings)
  const from = unique([...fromGroups(roles.agents, givers), ...fromGroups(roles.companions, namedOrganizations)])
  return make({
    roles,
    type: 'INITIATES',
    from,
    to: projects,
    confidence: 0.93 * sure,
    involved: [...roles.agents, ...roles.objects],
  })
}

const conduct: Rule = (roles, surroundings) => {
  const { projects, sure } = themes(roles, surroundings)
  const from = unique([
    ...fromGroups(roles.agents, namedOrganizations),
    ...fromGroups(roles.companions, namedOrganizations),
  ])
  const details = { role: roles.trigger.verb }
  // 某计划在某地实施某项目: the one is part of the other.
  const larger = fromGroups(roles.agents, projectsOf)
  if (from.length === 0 && larger.length === 1 && larger[0]?.name !== projects[0]?.name) {
    const involved = [...roles.agents, ...roles.objects]
    return make({
      roles,
      type: 'PART_OF',
      from: projects.slice(0, 1),
      to: larger,
      confidence: 0.7,
      involved,
      method: 'conduct-part',
    })
  }
  return make({
    roles,
    type: 'PARTNERS_IN',
    from,
    to: projects,
    confidence: 0.88 * sure,
    involved: [...roles.agents, ...roles.objects],
    details,
  })
}

/** Organisations take part in a project that is named; people who attend an event do not make their organisations partners. */
const participate: Rule = (roles, surroundings) => {
  const agents = roles.agents.filter(({ actors }) => actors.every(({ kind }) => kind !== 'person'))
  const objects = roles.objects.filter(({ actors }) => actors.every(({ pointing }) => pointing !== 'possible'))
  return conduct({ ...roles, agents, objects }, { ...surroundings, project: undefined })
}

/** Verbs of public money, whose recipient may be a place. */
const allotting = /安排|拨/

const fund: Rule = (roles, surroundings) => {
  const from = unique([...fromGroups(roles.agents, givers), ...fromGroups(roles.companions, namedOrganizations)])
  const pick = allotting.test(roles.trigger.verb)
    ? (actor: Actor) => [...organizationsOf(actor), ...projectsOf(actor)]
    : doers
  const recipients = fromGroups(roles.recipients, pick)
  const named = recipients.length > 0 ? recipients : fromGroups(roles.objects, pick)
  const to = named.length > 0 ? named : surroundings.recipients
  return make({
    roles,
    type: 'FUNDS',
    from,
    to,
    confidence: 0.92,
    involved: [...roles.agents, ...roles.recipients, ...roles.objects],
  })
}

const support: Rule = (roles, surroundings) => {
  // 对某某的支持表示感谢: the verb is a noun here, and who supports whom is not said plainly.
  if (roles.trigger.verb.startsWith('的') && !roles.passive) return []
  const from = fromGroups(roles.agents, namedOrganizations)
  const objects = [...roles.recipients, ...roles.objects]
  const projects = fromGroups(objects, projectsOf)
  const to =
    projects.length > 0
      ? projects
      : roles.passive && surroundings.project
        ? [surroundings.project]
        : fromGroups(objects, namedOrganizations)
  const details = { kind: roles.trigger.verb }
  return make({ roles, type: 'SUPPORTS', from, to, confidence: 0.85, involved: [...roles.agents, ...objects], details })
}

const recognise: Rule = (roles) => {
  const from = fromGroups(roles.agents, namedOrganizations)
  const to = fromGroups([...roles.recipients, ...roles.objects], namedOrganizations)
  return make({
    roles,
    type: 'SUPPORTS',
    from,
    to,
    confidence: 0.8,
    involved: [...roles.agents, ...roles.recipients],
    details: { kind: roles.trigger.verb },
  })
}

/** The two sides of an agreement or meeting: before and after 与, or the two of a pair. */
function sides(
  text: string,
  roles: Roles,
  pick: (actor: Actor) => readonly Reference[],
): (readonly [Reference[], Reference[]])[] {
  const others = fromGroups([...roles.companions, ...roles.recipients], pick)
  if (others.length > 0) return [[fromGroups(roles.agents, pick), others]]
  const objects = fromGroups(roles.objects, pick)
  const group = roles.agents.find(({ actors }) => actors.flatMap(pick).length > 1)
  if (!group || (roles.trigger.action === 'visit' && objects.length > 0))
    return [[fromGroups(roles.agents, pick), objects]]
  if (roles.inherited) return []
  const [split] = group.splits
  const part = (actors: readonly Actor[]) => unique(actors.flatMap(pick))
  if (split !== undefined) return [[part(group.actors.slice(0, split)), part(group.actors.slice(split))]]
  const all = part(group.actors)
  const isMutual = /和|及|双方|两家|三方|三家|四方|共同/.test(text.slice(group.start, roles.trigger.end))
  return isMutual && all.length <= 4 ? all.slice(0, -1).map((first, i) => [[first], all.slice(i + 1)] as const) : []
}

const sign: Rule = (roles, { text, project, titled }) => {
  const pick = (actor: Actor) =>
    actor.place && roles.trigger.verb.startsWith('达成') ? organizationsOf(actor) : doers(actor)
  const named = fromGroups(roles.objects, projectsOf)
  const parties = unique(sides(text, roles, pick).flat(2)).filter(({ type }) => type !== 'Project')
  // Who signs an agreement on a project takes part in it.
  const about = named.length > 0 ? named : project && titled ? [project] : []
  const involved = [...roles.agents, ...roles.companions]
  const partners =
    parties.length > 1
      ? make({
          roles,
          type: 'PARTNERS_IN',
          from: parties,
          to: about.slice(0, 1),
          confidence: named.length > 0 ? 0.75 : 0.6,
          involved,
          method: 'sign-project',
          details: { role: '签约' },
        })
      : []
  return [
    ...partners,
    ...sides(text, roles, pick).flatMap(([from, to]) =>
      make({ roles, type: 'SIGNED_WITH', from, to, confidence: 0.92, involved }),
    ),
  ]
}

/** 甲与乙合作签约仪式: only where the two stand right before. */
const signing: Rule = (roles, surroundings) => {
  const group = [...roles.agents, ...roles.companions].at(-1)
  const gap = surroundings.text.slice(group?.end ?? 0, roles.trigger.start)
  if (
    roles.inherited ||
    !group ||
    gap.length > 24 ||
    /出席|参加|在|见证|主持|举行|[,。]/.test(gap.replace(/\([^()]*\)/g, ''))
  )
    return []
  return sign(roles, surroundings)
}

const endorse: Rule = (roles) => {
  const from = fromGroups(roles.agents, namedOrganizations).filter(({ type }) => type === 'GovernmentBody')
  const to = fromGroups([...roles.recipients, ...roles.objects], projectsOf)
  return make({
    roles,
    type: 'SUPPORTS',
    from,
    to,
    confidence: 0.7,
    involved: [...roles.agents, ...roles.recipients],
    details: { kind: '肯定' },
  })
}

const assist: Rule = (roles) => {
  const pick = (actor: Actor) => organizationsOf(actor)
  const to = fromGroups([...roles.recipients, ...roles.objects], pick)
  return make({
    roles,
    type: 'ASSISTS',
    from: fromGroups(roles.agents, pick),
    to,
    confidence: 0.85,
    involved: [...roles.agents, ...roles.objects],
  })
}

/** A meeting or visit, or work together. */
const meet =
  (confidence: number): Rule =>
  (roles, { text }) =>
    sides(text, roles, doers).flatMap(([from, to]) =>
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

const nothing: Rule = () => []

export const rules: Record<Action, Rule> = {
  initiate,
  conduct,
  participate,
  fund,
  support,
  recognise,
  sign,
  signing,
  endorse,
  assist,
  visit: meet(0.85),
  cooperate: meet(0.8),
  land: nothing,
  none: nothing,
}
