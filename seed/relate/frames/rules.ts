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

/** The projects a verb acts on: those after it, or the one that the sentence is about. */
function themes(roles: Roles, { project }: Surroundings): { projects: Reference[]; sure: number } {
  const named = fromGroups(roles.objects, projectsOf)
  if (named.length > 0) return { projects: named.slice(0, 4), sure: 1 }
  return { projects: project && roles.passive ? [project] : [], sure: 0.8 }
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

const fund: Rule = (roles) => {
  const from = unique([...fromGroups(roles.agents, givers), ...fromGroups(roles.companions, namedOrganizations)])
  const recipients = fromGroups(roles.recipients, doers)
  const to = recipients.length > 0 ? recipients : fromGroups(roles.objects, doers)
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
function sides(roles: Roles, pick: (actor: Actor) => readonly Reference[]): (readonly [Reference[], Reference[]])[] {
  const others = fromGroups([...roles.companions, ...roles.recipients], pick)
  if (others.length > 0) return [[fromGroups(roles.agents, pick), others]]
  const group = roles.agents.find(({ actors }) => actors.length > 1)
  if (!group) return [[fromGroups(roles.agents, pick), fromGroups(roles.objects, pick)]]
  const [split] = group.splits
  const part = (actors: readonly Actor[]) => unique(actors.flatMap(pick))
  if (split !== undefined) return [[part(group.actors.slice(0, split)), part(group.actors.slice(split))]]
  const all = part(group.actors)
  return all.length <= 4 ? all.slice(0, -1).map((first, i) => [[first], all.slice(i + 1)] as const) : []
}

const sign: Rule = (roles) => {
  const pick = (actor: Actor) => (actor.place ? organizationsOf(actor) : doers(actor))
  return sides(roles, pick).flatMap(([from, to]) =>
    make({ roles, type: 'SIGNED_WITH', from, to, confidence: 0.92, involved: [...roles.agents, ...roles.companions] }),
  )
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

const meet =
  (confidence: number): Rule =>
  (roles) =>
    sides(roles, doers).flatMap(([from, to]) =>
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
  participate: conduct,
  fund,
  support,
  recognise,
  sign,
  assist,
  visit: meet(0.85),
  cooperate: meet(0.8),
  land: nothing,
  none: nothing,
}
