// What a verb acts on where descriptions part the two: 参与|甲发起的|“某计划”, 某基金|是某人|捐资设立的.

import type { Actor } from './actor.ts'
import type { Action } from './frames/actions.ts'
import type { Group } from './groups.ts'
import { isProject, kindAfter } from './kinds.ts'
import type { ClauseReading } from './roles.ts'
import { definerOf } from './subject.ts'
import type { Trigger } from './triggers.ts'

const leadsToName = /^(?:了|过)?的[^,。;]{0,10}[“《‘]?$/
const takesGift: ReadonlySet<Action> = new Set(['fund', 'handOver', 'bring'])
const takesProject: ReadonlySet<Action> = new Set(['participate', 'support', 'conduct', 'publish'])

/** 参与|甲在某年发起的|“某计划”: the project that a verb acts on, told by another verb and who does that before 的. */
export function throughAnother(text: string, clause: ClauseReading, trigger: Trigger): Group | undefined {
  if (!takesProject.has(trigger.action) && !takesGift.has(trigger.action)) return undefined
  const object = clause.groups.find((group) => group.start >= trigger.end && isProject(group))
  const other = object && clause.triggers.findLast(({ start, end }) => start >= trigger.end && end <= object.start)
  const acts = ({ start, end }: Group) => start >= trigger.end && other !== undefined && end <= other.start
  if (takesGift.has(trigger.action) && (other?.action !== 'initiate' || object?.governor !== 'recipient'))
    return undefined
  return other && leadsToName.test(text.slice(other.end, object.start)) && clause.groups.some(acts) ? object : undefined
}

/** 支持|甲发起的|“某计划”, 汇入|甲设立的|“某基金”: 甲 acts, though what governs it stands before. */
export const actsItself = (text: string, group: Group, trigger: Trigger): boolean =>
  text.charAt(trigger.end) === '的' &&
  (/(?:支持|资助)了?$/.test(text.slice(Math.max(0, group.start - 3), group.start)) ||
    (trigger.action === 'initiate' &&
      !(/^(?:捐|出资)/.test(trigger.verb) && /[向为给]/.test(text.charAt(group.start - 1))) &&
      /^[^,。;:“]{0,4}$/.test(text.slice(group.end, Math.max(group.end, trigger.start)))))

/** What stands between who founded a fund and the verb: a form of address, when, and how. */
const bySubject =
  /^(?:先生|女士|教授|博士|校友|夫妇|伉俪){0,2}(?:[及和与]其?(?:夫人|妻子|丈夫|家人|家族|子女|兄弟))?(?:\([^()]{0,20}\))?(?:通过[^,。;]{2,20}?)?(?:[于在][^,。;]{2,24})?(?:以个人名义|先后|两次|共|专项|捐资|出资){0,3}$/
const founded = /^[”’》]?(?:\([^()]{0,20}\))?(?:是|为|系)[^,。;:]{0,40}$/

const isDefinedAs = new RegExp(`^${kindAfter},?(?:[就正也即]?是|为|系|作为)?$`)

/** Bodies that somebody founds with money of their own. */
const isFounding = ({ kind, references: [reference] }: Actor): boolean =>
  kind === 'organization' && /^(?:Foundation|SocialOrganization|ResearchBody|Hospital)$/.test(reference?.type ?? '')

/** 某计划|(是)某协会|推出的一项计划: what is described stands before who acts. */
export function definedBy(text: string, before: readonly Group[], subject: Group, trigger: Trigger): Group[] {
  const defined = before[before.indexOf(subject) - 1]
  const project = before.find(({ actors }) => actors.some(({ kind }) => kind === 'project'))
  // 某会|为|某医院送去某公司捐赠的口罩: 为 defines no body.
  const isBody = (group: Group) =>
    group !== subject && group.actors.every(isFounding) && !text.startsWith('为', group.end)
  const first = project ?? before.find(isBody)
  const isDefined =
    defined &&
    defined === first &&
    defined.governor === 'none' &&
    isDefinedAs.test(text.slice(defined.end, subject.start)) &&
    /^[^,。;]{0,12}的/.test(text.slice(trigger.end, trigger.end + 16))
  if (isDefined) return [defined]
  // 某奖学金|是某大学校友、某集团董事长王甲|捐资设立
  const isFounded =
    first &&
    first.governor === 'none' &&
    /^(?:fund|initiate)$/.test(trigger.action) &&
    founded.test(text.slice(first.end, subject.start)) &&
    bySubject.test(text.slice(subject.end, trigger.start)) &&
    /^(?:[^,。;]{0,12}(?:设立|成立|创立|开展|实施|发起|兴办))?(?:的|[,。;)]|$)/.test(
      text.slice(trigger.end, trigger.end + 16),
    )
  return isFounded ? [first] : []
}

const defines = /^的[^,。;的]{0,14}(?:项目|计划|工程|行动|活动|品牌|基金|奖学金|助学金)(?=[,。;]|$)/

/** “某计划”是某会|为学生|设立的助学项目: the verb says who does what is told. */
export const isDefinition = (text: string, clause: ClauseReading, { start, end }: Trigger): boolean => {
  const definer = definerOf(text, clause)
  return definer !== undefined && definer.end <= start && defines.test(text.slice(end, end + 24))
}

const takesHead: ReadonlySet<Action> = new Set(['initiate', 'conduct', 'participate', 'fund', 'support'])

/** 承接|“某计划”|的|某中心, 为|“某计划”|提供支持的|某公司: who acts stands after 的, where nobody stands before the verb. */
export function actsAfter(text: string, clause: ClauseReading, trigger: Trigger): Group | undefined {
  if (!takesHead.has(trigger.action) || !text.slice(trigger.end, clause.end).includes('的')) return undefined
  // 参观|参与某计划的某校
  const visit = clause.triggers.find(
    ({ end, action }) => action === 'visit' && end <= trigger.start && trigger.start - end < 2,
  )
  const from = visit?.end ?? clause.start
  const lead = text.slice(from, trigger.start)
  if (/^[并还也又再]|[由在]/.test(lead)) return undefined
  const agent = clause.groups.find(({ start }) => start >= trigger.end && text.charAt(start - 1) === '的')
  if (!agent?.actors.every(({ kind }) => kind === 'organization' || kind === 'person')) return undefined
  const others = clause.groups.filter(({ start }) => start >= from && start < agent.start)
  const isTold = ({ start, governor }: Group) =>
    start < trigger.start ? governor === 'recipient' : start - trigger.end < 12
  const last = others.at(-1)
  if (
    !last ||
    !others.every((group) => isProject(group) && isTold(group)) ||
    lead.length > (others[0] === last ? 30 : 8)
  )
    return undefined
  return /^[”》]?[^,。;、”]{0,12}的$/.test(text.slice(last.end, agent.start)) ? agent : undefined
}

/** What stands after somebody who only says whose the one that follows is: 某人|担任董事长的|某公司. */
export const owning =
  /^[”’》]?(?:的(?!(?:青年|党员|优秀|爱心|全体|部分)?(?:员工|职工|志愿者|工作人员|义工|干部职工|党员)(?:们)?(?:代表)?(?!的))|所属|下属|直属|旗下|(?:所在|名下|担任[^,。;的]{1,6}|任[^,。;的]{1,6}|执掌|创办|创立|创建|领导|控股|带领|任职|供职|掌舵)的)/

/** 向|某局|推荐的学生发放: whose choice those are who receive. */
export const choosing = /^[”’》]?(?:遴选|推荐|选定|筛选|推选|确定|认定|挑选)(?:出来?)?的/
