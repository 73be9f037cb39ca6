// Verbs that share what they act on: 由甲资助、乙发起、丙执行的某计划; 某计划由甲发起,乙资助,丙执行.

import type { Action } from './frames/actions.ts'
import type { Group } from './groups.ts'
import { isProject } from './kinds.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** Who acts for one verb of a chain, and what all of them act on. */
export interface Link {
  readonly agent: Group
  readonly theme: Group | undefined
}

const sharing: ReadonlySet<Action> = new Set(['initiate', 'conduct', 'fund', 'support', 'provide'])

/** What may stand between who acts and the verb. */
const beforeVerb =
  /^(?:[”’》)]|等[^,。;、的]{0,8}|于[\d年月日]+|共同|联合|具体|负责|独家|全额|积极|在|以及|\([^()]*\)|\s)*$/

interface Open {
  readonly links: { readonly trigger: Trigger; readonly agent: Group }[]
  theme: Group | undefined
}

const plays = (group: Group): boolean => group.actors.some(({ kind }) => kind !== 'place' && kind !== 'project')
const isTheme = (group: Group): boolean =>
  group.actors.some(({ kind, references }) => kind === 'project' || (kind === 'organization' && references.length > 0))

/** The last verb of a clause that may share, with who acts before it. */
function verbOf(text: string, clause: ClauseReading, passive: boolean): { trigger: Trigger; agent: Group } | undefined {
  for (const trigger of clause.triggers) {
    if (!sharing.has(trigger.action)) continue
    const agent = clause.groups.findLast(({ end }) => end <= trigger.start)
    if (!agent || !plays(agent) || !beforeVerb.test(text.slice(agent.end, trigger.start))) continue
    // 甲指导、|乙主办的某计划
    const isListed = agent.governor === 'none' && text.charAt(trigger.end) === '、'
    // 某计划|是|甲指导,乙主办的 …
    const last = clause.groups.findLast(({ end }) => end <= agent.start)
    const isSaid =
      last !== undefined && isProject(last) && /^[”》]?(?:项目|计划)?[是系]$/.test(text.slice(last.end, agent.start))
    if (
      passive
        ? agent.governor === 'agent' || isListed || isSaid
        : agent.governor === 'none' || agent.governor === 'agent'
    )
      return { trigger, agent }
  }
  return undefined
}

/** The verbs of a sentence that share an object, by where they stand; `subject` is handed on from before. */
export function chainsIn(
  text: string,
  clauses: readonly ClauseReading[],
  subject: Group | undefined,
): Map<number, Link> {
  const chains = new Map<number, Link>()
  let open: Open | undefined
  const close = () => {
    if (open && open.links.length > 1 && open.theme) {
      for (const { trigger, agent } of open.links) chains.set(trigger.start, { agent, theme: open.theme })
    }
    open = undefined
  }
  for (const clause of clauses) {
    const verb = verbOf(text, clause, !open)
    const first = verb && clause.groups.find((group) => group !== verb.agent && group.end <= verb.agent.start)
    if (!verb || (open && first)) {
      close()
      // 某项目由甲作为捐赠单位,|乙主办,丙承办
      const theme = clause.groups.find(({ governor }) => governor === 'none')
      const isOpened = clause.groups.some(
        ({ governor, end }) => governor === 'agent' && /^[”》]?(?:作为|担任)/.test(text.slice(end, end + 3)),
      )
      if (isOpened && theme?.actors.some(({ kind }) => kind === 'project')) open = { links: [], theme }
      continue
    }
    if (!open) {
      const before = clause.groups.findLast(({ end, governor }) => end <= verb.agent.start && governor === 'none')
      open = { links: [], theme: before && isTheme(before) ? before : undefined }
      if (!open.theme && !text.slice(clause.start, verb.agent.start).includes('活动') && subject && isTheme(subject))
        open.theme = subject.actors.some(({ kind }) => kind === 'project') ? subject : undefined
    }
    open.links.push(verb)
    const after = clause.groups.filter(({ start }) => start >= verb.trigger.end)
    const [object] = after
    if (!object) continue
    if (text.slice(verb.trigger.end, object.start).includes('的') || open.links.length === 1) {
      if (isTheme(object)) open.theme = object
    } else open.links.pop()
    close()
  }
  close()
  return chains
}
