// The clauses of a sentence with the groups and verbs that stand in them.

import { flatMap } from '../flat.ts'
import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import { type Group, groupsOf } from './groups.ts'
import { withListedRecipients } from './listed-recipients.ts'
import type { ClauseReading } from './roles.ts'
import { type Trigger, triggersIn } from './triggers.ts'

/** 甲资助、乙执行; 甲捐赠100万元、乙捐赠50万元: marks that join verbs, each with who acts before it. */
function breaksAfter(text: string, groups: readonly Group[], triggers: readonly Trigger[]): ReadonlySet<number> {
  const starts = new Set(groups.map(({ start }) => start))
  const breaks = flatMap(triggers, ({ end }) => (text.charAt(end) === '、' && starts.has(end + 1) ? [end] : []))
  const gives = triggers.filter(({ action }) => /^(?:fund|initiate|conduct)$/.test(action))
  const acts = ({ kind }: Actor) => kind === 'organization' || kind === 'person'
  for (const [index, { start, end }] of groups.entries()) {
    const before = groups[index - 1]
    // 甲向乙捐赠100万元、|向|丙捐赠50万元
    const isGivenTo = before !== undefined && text.slice(start - 2, start) === '、向'
    if (isGivenTo && gives.some((verb) => verb.start >= before.end && verb.end < start)) breaks.push(start - 2)
    if (!before || text.charAt(start - 1) !== '、' || !groups[index]?.actors.some(acts)) continue
    const given = gives.some((verb) => verb.start >= before.end && verb.end < start)
    if (given && gives.some((verb) => verb.start >= end && verb.start - end <= 4)) breaks.push(start - 1)
  }
  return new Set(breaks)
}

/** The clauses of a sentence that these act in. */
export function readClauses(text: string, sentence: Span, actors: readonly Actor[]): ClauseReading[] {
  const groups = groupsOf(text, actors, sentence.start)
  const triggers = triggersIn(text, sentence, actors)
  const spans = clausesOf(text, sentence, breaksAfter(text, groups, triggers))
  const clauses = spans.map(({ start, end }) => ({ start, end, groups: [] as Group[], triggers: [] as Trigger[] }))
  for (const group of withListedRecipients(text, groups)) clauses[clauseAt(spans, group.start)]?.groups.push(group)
  for (const trigger of triggers) clauses[clauseAt(spans, trigger.start)]?.triggers.push(trigger)
  return clauses
}
