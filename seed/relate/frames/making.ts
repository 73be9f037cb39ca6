// What the rules of verbs have in common: what they are given, whom they pick from a group, and how drafts are made.

import { isOrganization } from '../../ontology.ts'
import { type Actor, projectsOf } from '../actor.ts'
import { certainty, type Draft, pairsOf } from '../draft.ts'
import type { Details, Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import type { Roles } from '../roles.ts'
import type { Trigger } from '../triggers.ts'

/** What a sentence offers beside the roles. */
export interface Surroundings {
  readonly text: string
  /** The project of the sentence or article, where a verb that needs one names none. */
  readonly project: Reference | undefined
  /** That project stands in the article's title. */
  readonly titled: boolean
  /** Who was given to last: 甲捐赠100万元,乙捐赠50万元. */
  readonly recipients: readonly Reference[]
  /** These were given to in an earlier sentence. */
  readonly isHandedOn: boolean
  /** Who gave before in this sentence to nobody that is named. */
  readonly pending: readonly Reference[]
  /** The only body that the article said to be given to, by givers whom it did not name. */
  readonly receiver: Reference | undefined
  /** Groups of the clauses before in this sentence. */
  readonly earlier: readonly Group[]
  /** Groups of the clauses after it, up to the next gift. */
  readonly later: readonly Group[]
}

export type Rule = (roles: Roles, surroundings: Surroundings) => Draft[]

export const namedOrganizations = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' ? [] : actor.references.filter(({ type }) => isOrganization(type))

/** Organisations that are named themselves, and not for whom a person acts. */
export const bodiesOf = ({ kind, references }: Actor): readonly Reference[] =>
  kind === 'organization' ? references.filter(({ type }) => isOrganization(type)) : []

/** Organisations, or the person where it is not known to act for any. */
export const representatives = (actor: Actor): readonly Reference[] => {
  const organizations = namedOrganizations(actor)
  return organizations.length > 0 || !actor.person ? organizations : [actor.person]
}

/** Bodies whose members give of their own: chambers, associations and assemblies. */
const ofMembers = /商会|工商联|同乡会|校友会|联谊会|协会|促进会|慈善会|政协|人大|政治协商会议/

/** Organisations, or the person where it acts for none that is named beside it; of several the companies. */
export const givers = (actor: Actor): readonly Reference[] => {
  const organizations = namedOrganizations(actor)
  const { person } = actor
  if (!person) return organizations
  const companies = organizations.filter(({ type }) => type === 'Company')
  const acting =
    companies.length > 0 ? companies : organizations.filter(({ name }) => actor.leads || !ofMembers.test(name))
  return acting.length === 0 || actor.remembered ? [person] : acting
}

export const doers = (actor: Actor): readonly Reference[] => [...namedOrganizations(actor), ...projectsOf(actor)]

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

/** One draft for each pair; the method is the action unless another is given. */
export function make({ roles, type, from, to, confidence, involved, details = {}, method }: Making): Draft[] {
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

/** 某人|代表某行|向某校捐款: for a body that no rule has recognised. */
export const isForUnknown = ({ agents, inherited, trigger }: Roles, text: string): boolean =>
  !inherited &&
  agents.length > 0 &&
  agents.every(
    ({ actors, end }) =>
      actors.every(({ references }) => references.length === 0) &&
      /^[^,。;]{0,4}代表[^,。;给为]{1,12}[向给为]/.test(text.slice(end, trigger.start)),
  )

const toName = /^[^,。;:“”《》]{0,30}的[^,。;:“”《》的]{0,10}[“《]/

/** 由某会|主办|的第三届“某论坛”: what is named there is acted on, whatever the article speaks of, where no project is known to be called so. */
export function saysOfAnother(text: string, { end }: Trigger, later: readonly Group[]): boolean {
  const name = toName.exec(text.slice(end, end + 48))
  const at = end + (name?.[0].length ?? 0)
  return name !== null && !later.some(({ start }) => start === at || start === at - 1)
}
