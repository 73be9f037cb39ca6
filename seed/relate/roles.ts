// Who does what to whom around a verb: its agents, companions, recipients and objects, by the words that govern each group.

import type { Span } from '../segment/article.ts'
import { givesAsPlace, isHelpedAt, receivesAsPlace, signsAsPlace } from './acting-places.ts'
import { underHelp } from './between.ts'
import { isAside } from './brackets.ts'
import type { Link } from './chains.ts'
import { actsAfter, actsItself, definedBy, isDefinition, throughAnother } from './described.ts'
import type { Action } from './frames/actions.ts'
import type { Group } from './groups.ts'
import { isPlace } from './kinds.ts'
import { isDoneBefore, isHandedOver, isMatter } from './matters.ts'
import { hasNoun, hasOwnSubject, isOfGoods } from './own-subject.ts'
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
  /** Through whom: 通过某基金会, 委托某中心. */
  readonly channels: readonly Group[]
  /** From whom: 从某公司手中接过. */
  readonly sources: readonly Group[]
  /** Where, as far as it is a body: 在某基金会设立. */
  readonly hosts: readonly Group[]
  /** What the verb acts on: groups after it, and the subject of a passive. */
  readonly objects: readonly Group[]
  /** The stretch from the first to the last of them, the verb included. */
  readonly span: Span
}

/** True where the verb only describes what follows 的. */
export function isDescription(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  if (isDefinition(text, clause, trigger)) return false
  const last = clause.groups.findLast(({ end }) => end <= trigger.start)
  // 对|某人通过某会捐资建设的项目|进行走访
  const before = text.slice(clause.start, trigger.start)
  if (/对[^,。;]{2,}$/.test(before) && /^[^,。;]{0,20}的[^,。;]{1,14}进行/.test(text.slice(trigger.end, clause.end)))
    return true
  return (
    describing.test(text.slice(last?.end ?? clause.start, trigger.start)) &&
    // 为孩子们|送去|价值5万元的文具: what is counted is given.
    /^[^,。;\d]{0,20}的/.test(text.slice(trigger.end, clause.end))
  )
}

export interface ClauseReading extends Span {
  readonly groups: readonly Group[]
  readonly triggers: readonly Trigger[]
}

export interface Inherited {
  readonly subject: Group | undefined
  /** Where the verb is one of several that share what they act on. */
  readonly link?: Link | undefined
  readonly text: string
}

/** What places do, standing for their governments. */
const actsAsPlace: ReadonlySet<Action> = new Set(['assist'])

/** 向|长期支持某地工作的|某部: the verb belongs to a description, not to the sentence. */
const describing = /(?:(?<![定面])向|对|给|为)[^,。;:、]{0,14}$/

/** 由甲依托|乙|联合开展: who is relied on does it too. */
const isReliedOn = (text: string, { start, governor }: Group, { verb }: Trigger): boolean =>
  governor === 'owner' && /依托(?:于)?[“《]?$/.test(text.slice(start - 4, start)) && /^(?:联合|共同|合作)/.test(verb)

const sends: ReadonlySet<Action> = new Set(['fund', 'bring', 'handOver'])

/** Money and a mark between two that give, and whatever others stand between: 捐资50万元、|乙、丙各配套100万元. */
const nextGiver = /^[^,。;、]{0,8}\d[\d.,]*[余多]?[百千万亿]{0,2}元(?:人民币|现金|善款)?”?、/

/** How far after the verb its object may begin. */
const reach = 40

const spanOf = (trigger: Trigger, groups: readonly Group[]): Span => ({
  start: Math.min(trigger.start, ...groups.map(({ start }) => start)),
  end: Math.max(trigger.end, ...groups.map(({ end }) => end)),
})

/** Objects: groups after the verb and before the next verb that could take them; places only where nothing else stands. */
function objectsAfter(text: string, clause: ClauseReading, trigger: Trigger): Group[] {
  const told = throughAnother(text, clause, trigger)
  if (told) return [told]
  // 接待|来访的|某公司: the second verb only describes.
  const following = clause.triggers.find(
    ({ start, end, action }) =>
      start >= trigger.end &&
      action !== 'land' &&
      !(trigger.action === 'visit' && action === 'visit' && text.charAt(end) === '的'),
  )
  const limit = Math.min(
    following && following.start - trigger.end > 0 ? following.start : clause.end,
    trigger.end + reach,
  )
  return clause.groups.filter(
    ({ start, governor }) =>
      start >= trigger.end &&
      start < Math.max(limit, trigger.end + 1) &&
      // 甲捐资50万元、|乙配套100万元: the next giver.
      !(trigger.action === 'fund' && governor !== 'recipient' && nextGiver.test(text.slice(trigger.end, start))),
  )
}

/** 联合|团中央|所属某网: the one that follows acts. */
const ownsNext = /^(?:所属|下属|直属|旗下)/

function marked(trigger: Trigger, agent: Group, objects: readonly Group[]): Roles {
  const span = spanOf(trigger, [agent, ...objects])
  return {
    trigger,
    agents: [agent],
    passive: true,
    inherited: false,
    companions: [],
    recipients: [],
    channels: [],
    sources: [],
    hosts: [],
    objects,
    span,
  }
}

/** The roles of the groups around one trigger of a clause. */
export function rolesOf(
  clause: ClauseReading,
  trigger: Trigger,
  { subject: inheritedSubject, link, text }: Inherited,
): Roles {
  if (link) return marked(trigger, link.agent, link.theme ? [link.theme] : [])
  const head = actsAfter(text, clause, trigger)
  if (head)
    return marked(
      trigger,
      head,
      clause.groups.filter(({ start }) => start < head.start),
    )
  const agents: Group[] = []
  const companions: Group[] = []
  const recipients: Group[] = []
  const themes: Group[] = []
  const channels: Group[] = []
  const sources: Group[] = []
  const hosts: Group[] = []
  let subject: Group | undefined
  let isItself = false
  // 甲携手乙: the verb stands inside the group that it joins.
  const before = clause.groups.filter(
    (group) => group.start < trigger.start && !isAside(text, clause, group, trigger.start),
  )
  for (let i = before.length - 1; i >= 0; i--) {
    const group = before[i]
    if (!group) continue
    if (group.governor === 'agent') {
      // 来自某市|的学生获得捐助: where somebody is from.
      if (!isPlace(group) || text.charAt(group.end) !== '的') agents.unshift(group)
    } else if (group.governor === 'companion' && ownsNext.test(text.slice(group.end, group.end + 2))) continue
    else if (group.governor === 'companion' || isReliedOn(text, group, trigger)) companions.unshift(group)
    else if (/^(?:recipient|owner)$/.test(group.governor) && actsItself(text, group, trigger)) {
      subject = group
      isItself = true
      break
    } else if (group.governor === 'recipient') {
      // 向某会捐赠物资|助力 …: given to, not supported.
      const isOther =
        trigger.action === 'support' &&
        clause.triggers.some(({ start, end }) => start >= group.end && end <= trigger.start)
      if (!isOther) recipients.unshift(group)
    } else if (group.governor === 'theme') themes.unshift(group)
    else if (group.governor === 'channel') channels.unshift(group)
    else if (group.governor === 'source') sources.unshift(group)
    else if (group.governor === 'place' && !isPlace(group)) {
      if (!underHelp.test(text.slice(group.end, group.end + 28))) hosts.unshift(group)
    } else if (isHelpedAt(text, group, trigger)) hosts.unshift(group)
    else if (trigger.action === 'assist' && isPlace(group) && group.possesses) themes.unshift(group)
    else if (isDoneBefore(text, clause, group, trigger)) continue
    else if (isHandedOver(text, clause, group, trigger)) themes.unshift(group)
    else if (isMatter(text, clause, group, trigger)) themes.unshift(group)
    else if (
      group.governor === 'none' &&
      (!isPlace(group) ||
        actsAsPlace.has(trigger.action) ||
        givesAsPlace(text, clause, group, trigger) ||
        signsAsPlace(text, clause, group, trigger) ||
        receivesAsPlace(text, clause, group, trigger))
    ) {
      subject = group
      break
    }
  }
  const passive = agents.length > 0
  const after = objectsAfter(text, clause, trigger)
  // 拨付至|某医院, 送到|某学校
  const isSentTo = (group: Group): boolean =>
    group.governor === 'place' &&
    sends.has(trigger.action) &&
    !isPlace(group) &&
    /^(?:了)?(?:至|到|往|于|给)?[“《]?$/.test(text.slice(trigger.end, group.start))
  // 设立在|某基金会
  for (const group of after)
    if (group.governor === 'place' && trigger.end === group.start - 1 && trigger.action === 'initiate')
      hosts.push(group)
  for (const group of after) if (group.governor === 'recipient' || isSentTo(group)) recipients.push(group)
  const objects = [
    ...after.filter(({ governor }) => (governor !== 'recipient' || isItself) && governor !== 'place'),
    ...themes,
  ]
  let inherited = false
  if (!passive) {
    if (subject) {
      agents.push(subject)
      const defined = definedBy(text, before, subject, trigger)
      // “甲计划”是某会发起的|乡村某某项目: what it is said to be is no other project.
      const isSaid = /^的[^,。;]{0,12}$/.test(text.slice(trigger.end, objects[0]?.start ?? trigger.end))
      if (objects.length === 0 || (defined.length > 0 && isSaid)) objects.splice(0, objects.length, ...defined)
    } else if (inheritedSubject && !hasOwnSubject(text, clause, trigger)) {
      agents.push(inheritedSubject)
      inherited = true
    }
  } else if (subject) objects.push(subject)
  else if (
    objects.length === 0 &&
    inheritedSubject &&
    // 由某委捐赠的|100万元: said of the money.
    !(trigger.action === 'fund' && text.charAt(trigger.end) === '的') &&
    !hasNoun(text.slice(clause.start, agents[0]?.start)) &&
    !isOfGoods(text, clause, inheritedSubject)
  ) {
    objects.push(inheritedSubject)
    inherited = true
  }
  // 到某机构参访: where somebody goes is what the verb acts on.
  if (trigger.action === 'visit') {
    objects.push(...hosts.filter(({ end }) => !/^[^,。;]{0,6}(?:陪同|带领|引导)/.test(text.slice(end, end + 10))))
  }
  const own = [...(inherited && !passive ? [] : agents), ...companions, ...recipients, ...objects]
  const span = spanOf(trigger, own)
  return { trigger, agents, passive, inherited, companions, recipients, channels, sources, hosts, objects, span }
}
