// What stands around a verb: the groups before and after it, who gives and receives by an agreement, and whether it is only said.

import { flatMap } from '../flat.ts'
import { endingOf, wordsIn } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import { type Actor, organizationsOf } from './actor.ts'
import { fromGroups, unique } from './draft.ts'
import type { Reference } from './fact.ts'
import { doers } from './frames/making.ts'
import type { Group } from './groups.ts'
import { isPlace } from './kinds.ts'
import type { ClauseReading, Roles } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** 某某表示, : what follows is said, not done by the speaker. */
const saying = endingOf(
  wordsIn('表示 指出 强调 认为 说 介绍 提出 希望 谈到 坦言 透露 称 建议 呼吁 要求 补充 宣布 获悉 了解'),
)

/** The word for saying that a clause ends with, before its mark. */
export function sayingOf(text: string, { start, end }: Span): string | undefined {
  const mark = text.charAt(end - 1) === '“' ? end - 2 : end - 1
  if (mark <= start || !',:'.includes(text.charAt(mark))) return undefined
  const word = saying(text, mark)
  return word !== undefined && mark - word.length >= start ? word : undefined
}

/** The first gift told after a verb. */
function nextGift(clauses: readonly ClauseReading[], { start }: Trigger): Trigger | undefined {
  for (const { triggers, end } of clauses) {
    if (end <= start) continue
    for (const trigger of triggers) if (trigger.start > start && trigger.action === 'fund') return trigger
  }
  return undefined
}

/** The groups of this sentence before and after the clause of a verb, the latter up to the next gift. */
export function around(clauses: readonly ClauseReading[], clause: ClauseReading, trigger: Trigger) {
  const next = nextGift(clauses, trigger)
  // What stands in the clause of the next gift belongs to that one.
  const nextClause = next && clauses.find(({ start, end }) => start <= next.start && next.start < end)
  const limit = nextClause && nextClause !== clause ? nextClause.start : (next?.start ?? Number.POSITIVE_INFINITY)
  const earlier: Group[] = []
  const later: Group[] = []
  for (const { end, groups } of clauses) {
    for (const group of groups) {
      if (end <= clause.start) earlier.push(group)
      if (group.start >= trigger.end && group.end <= limit) later.push(group)
    }
  }
  return { earlier, later }
}

/** Schools and hospitals receive from companies, foundations and persons, charities and offices from companies, whoever is named first. */
const receives = (one: readonly Reference[], other: readonly Reference[]): boolean =>
  one.length > 0 &&
  ((one.every(({ type }) => type === 'ResearchBody' || type === 'Hospital') &&
    other.every(({ type }) => type === 'Company' || type === 'Foundation')) ||
    (one.every(({ type }) => type !== 'Company') && other.length > 0 && other.every(({ type }) => type === 'Company')))

export interface Sides {
  readonly giver?: Group
  readonly recipients: readonly Reference[]
}

/** 甲与乙|签订捐赠协议: the first gives, the second receives, unless the first is a school and the second a company. */
function sidesOfGift({ agents, companions }: Roles): Sides {
  const parties = (actor: Actor) => (actor.kind === 'place' ? organizationsOf(actor) : doers(actor))
  const pair = agents.find(({ splits }) => splits.length === 1)
  const [split] = pair?.splits ?? []
  if (!pair || split === undefined) {
    const [first] = agents
    // 某区|与某村签订帮扶协议,捐赠 …: the place gives.
    return { ...(first && isPlace(first) && { giver: first }), recipients: fromGroups(companions, parties) }
  }
  const first = { ...pair, actors: pair.actors.slice(0, split), splits: [] }
  const second = { ...pair, actors: pair.actors.slice(split), splits: [] }
  const [one, other] = [unique(flatMap(first.actors, doers)), unique(flatMap(second.actors, doers))]
  return receives(one, other) ? { giver: second, recipients: one } : { giver: first, recipients: other }
}

const giftAgreed = /^[^,。;]{0,20}捐[^,。;]{0,10}(?:协议|合同|意向|书)|^[^,。;]{0,7}捐/
/** 签订|结对帮扶协议,分别捐赠 …: each of those who are helped is given to. */
const helpAgreed =
  /^了?[^,。;]{0,14}(?:帮扶|结对|资助|助学|援建|支援|共建)[^,。;]{0,6}协议(?:书)?,[^。;]{0,8}(?:捐|资助|提供)/

/** 与某基金会签订捐赠协议: what is given next is given to it. */
export function agreedGift(text: string, { end }: Trigger, roles: Roles): Sides | undefined {
  const rest = text.slice(end, end + 40)
  const isOfHelp = helpAgreed.test(rest)
  if (!isOfHelp && !giftAgreed.test(rest)) return undefined
  const sides = sidesOfGift(roles)
  return sides.recipients.length === 1 || (isOfHelp && sides.recipients.length > 0) ? sides : undefined
}

/** 某区与某县签订协议,并捐赠 …: the place that agrees, or the first of two, acts on. */
export function placeOf({ agents: [first] }: Roles): Group | undefined {
  if (!first || !isPlace(first)) return undefined
  const [split] = first.splits
  return split === undefined ? first : { ...first, actors: first.actors.slice(0, split), splits: [] }
}
