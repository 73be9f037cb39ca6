// Who does what to whom around a verb: its agents, companions, recipients and objects, by the words that govern each group.

import type { Span } from '../segment/article.ts'
import type { Action } from './frames/actions.ts'
import type { Group } from './groups.ts'
import type { Trigger } from './triggers.ts'

export interface Roles {
  readonly trigger: Trigger
  /** Who acts: the subject, or who stands behind 由. */
  readonly agents: readonly Group[]
  /** 由 or 获 marks the agents, so the subject is what is acted on. */
  readonly passive: boolean
  /** The agents come from an earlier clause or sentence. */
  readonly inherited: boolean
  readonly companions: readonly Group[]
  readonly recipients: readonly Group[]
  /** What the verb acts on: groups after it, and the subject of a passive. */
  readonly objects: readonly Group[]
  /** The stretch from the first to the last of them, the verb included. */
  readonly span: Span
}

/** True where the verb only describes what follows 的. */
export function isDescription(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  const last = clause.groups.findLast(({ end }) => end <= trigger.start)
  return (
    describing.test(text.slice(last?.end ?? clause.start, trigger.start)) &&
    /^[^,。;]{0,20}的/.test(text.slice(trigger.end, clause.end))
  )
}

export interface ClauseReading extends Span {
  readonly groups: readonly Group[]
  readonly triggers: readonly Trigger[]
}

export interface Inherited {
  readonly subject: Group | undefined
}

/** What places do, standing for their governments. */
const actsAsPlace: ReadonlySet<Action> = new Set(['assist'])

/** 向|长期支持某地工作的|某部: the verb belongs to a description, not to the sentence. */
const describing = /(?:向|对|给|为)[^,。;:、]{0,14}$/

/** How far after the verb its object may begin. */
const reach = 40

const spanOf = (trigger: Trigger, groups: readonly Group[]): Span => ({
  start: Math.min(trigger.start, ...groups.map(({ start }) => start)),
  end: Math.max(trigger.end, ...groups.map(({ end }) => end)),
})

const isPlace = (group: Group) => group.actors.every(({ kind }) => kind === 'place')

/** Objects: groups after the verb and before the next verb that could take them; places only where nothing else stands. */
function objectsAfter(clause: ClauseReading, trigger: Trigger): Group[] {
  const following = clause.triggers.find(({ start, action }) => start >= trigger.end && action !== 'land')
  const limit = Math.min(
    following && following.start - trigger.end > 0 ? following.start : clause.end,
    trigger.end + reach,
  )
  return clause.groups.filter(({ start }) => start >= trigger.end && start < Math.max(limit, trigger.end + 1))
}

/** The roles of the groups around one trigger of a clause. */
export function rolesOf(clause: ClauseReading, trigger: Trigger, { subject: inheritedSubject }: Inherited): Roles {
  const agents: Group[] = []
  const companions: Group[] = []
  const recipients: Group[] = []
  const themes: Group[] = []
  let subject: Group | undefined
  const before = clause.groups.filter(({ end }) => end <= trigger.start)
  for (let i = before.length - 1; i >= 0; i--) {
    const group = before[i]
    if (!group) continue
    if (group.governor === 'agent') agents.unshift(group)
    else if (group.governor === 'companion') companions.unshift(group)
    else if (group.governor === 'recipient') recipients.unshift(group)
    else if (group.governor === 'theme') themes.unshift(group)
    else if (group.governor === 'none' && (!isPlace(group) || actsAsPlace.has(trigger.action))) {
      subject = group
      break
    }
  }
  const passive = agents.length > 0
  const after = objectsAfter(clause, trigger)
  for (const group of after) if (group.governor === 'recipient') recipients.push(group)
  const objects = [...after.filter(({ governor }) => governor !== 'recipient' && governor !== 'place'), ...themes]
  let inherited = false
  if (!passive) {
    if (subject) agents.push(subject)
    else if (inheritedSubject) {
      agents.push(inheritedSubject)
      inherited = true
    }
  } else if (subject) objects.push(subject)
  else if (objects.length === 0 && inheritedSubject) {
    objects.push(inheritedSubject)
    inherited = true
  }
  // 到某机构参访: where somebody goes is what the verb acts on.
  if (trigger.action === 'visit') {
    objects.push(...before.filter((group) => group.governor === 'place' && !isPlace(group)))
  }
  const own = [...(inherited && !passive ? [] : agents), ...companions, ...recipients, ...objects]
  return { trigger, agents, passive, inherited, companions, recipients, objects, span: spanOf(trigger, own) }
}

/** The subject that a clause hands on to those after it. */
export function subjectOf(clause: ClauseReading): Group | undefined {
  const [first] = clause.triggers
  const candidates = clause.groups.filter(
    (group) => group.governor === 'none' && !isPlace(group) && !group.possesses && (!first || group.end <= first.start),
  )
  return candidates[0]
}
