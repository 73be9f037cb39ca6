// Projects that stand before a verb and do not act: what was done before it, what is handed over, what is signed on.

import type { Group } from './groups.ts'
import { isProject } from './kinds.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** 实施“甲计划”、持续开展“乙计划”: what the verb before acts on does nothing itself. */
export const isDoneBefore = (text: string, clause: ClauseReading, project: Group, trigger: Trigger): boolean =>
  isProject(project) &&
  /^[”》]?(?:公益)?(?:项目|计划|工程|行动|活动)?、/.test(
    text.slice(project.end, Math.max(project.end, trigger.start)),
  ) &&
  clause.triggers.some((other) => other.end <= project.start)

/** 将价值20万元的|“某包裹”|移交给 …: what is given. */
export const isHandedOver = (text: string, clause: ClauseReading, project: Group, { action }: Trigger): boolean =>
  /^(?:handOver|bring)$/.test(action) &&
  isProject(project) &&
  /[将把][^,。;将把]{2,24}$/.test(text.slice(clause.start, project.start))

/** 甲和乙|“某计划”|签约仪式: what is signed on stands between the parties and the ceremony. */
export function isMatter(text: string, clause: ClauseReading, matter: Group, trigger: Trigger): boolean {
  const { start, end } = matter
  if (trigger.action !== 'signing' || !isProject(matter)) return false
  const before = clause.groups.findLast((group) => group.end <= start && !isProject(group))
  return (
    before !== undefined &&
    (before.actors.length > 1 || before.governor === 'companion') &&
    before.actors.every(({ kind }) => kind === 'organization') &&
    /^(?:举行|举办)?[^,。;和与在]{0,20}$/.test(text.slice(before.end, start)) &&
    /^[”》]?[^,。;:、和与在]{0,8}$/.test(text.slice(end, trigger.start)) &&
    clause.triggers.every((one) => one.end <= before.end || one.start >= start || /^举/.test(one.verb))
  )
}
