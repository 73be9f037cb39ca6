// Who acts in a clause, as those after it take it over.

import { flatMap } from '../flat.ts'
import { isInBrackets } from './brackets.ts'
import type { Action } from './frames/actions.ts'
import type { Group } from './groups.ts'
import { isPlace, isProject, kindAfter } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

const allying = /(?:携手|联合|会同|联手|牵手|协同|携)“?$/

export const allied = /^(?:携手|联合|会同|联手)/

/** 甲携手乙|走进某校,|捐赠 … */
const goingTogether: ReadonlySet<Action> = new Set(['cooperate', 'land', 'visit'])

/** 与|乙|围绕校园建设,发起 … */
const jointly =
  /^[”》]?(?:合作,(?:共同|联合|先后)?(?:实施|开展|发起|推出|启动|设立|举办|打造|建立)|共同|一道|一起|一同|围绕|就|依托|聚焦|紧密|密切)/

/** 甲携手乙,: both act in what follows. */
export function withCompanions(text: string, clause: ClauseReading, subject: Group): Group {
  const companions = clause.groups.filter(
    ({ governor, start, end }) =>
      governor === 'companion' &&
      start >= subject.end &&
      (allying.test(text.slice(Math.max(0, start - 3), start)) || jointly.test(text.slice(end, end + 8))),
  )
  // 出资|联合某会, is no gift of its own.
  const others = clause.triggers.filter(
    ({ action, end }) => !(action === 'fund' && allied.test(text.slice(end, end + 2))),
  )
  if (companions.length === 0 || others.some(({ action }) => !goingTogether.has(action))) return subject
  return { ...subject, actors: [...subject.actors, ...flatMap(companions, ({ actors }) => actors)] }
}

/** 他|担任某会|顾问,捐赠 …: the body of an office that somebody holds does nothing. */
const isOfOffice = (text: string, { start }: Group): boolean =>
  /(?:担任|曾任|现任|出任|兼任|就任|历任|当选为?|受聘为?|聘为)[“《]?$/.test(text.slice(Math.max(0, start - 5), start))

/** 甲会|指导|乙会|践行责任,联合某公司 …: whom somebody gets to act acts in the clauses after it. */
const steering = /(?:指导|引导|组织|动员|发动|协调|带领|促成|督促)[“《]?$/

const steered = (text: string, { groups, end }: ClauseReading): Group | undefined =>
  groups.find(
    (group) =>
      group.governor === 'none' &&
      group.actors.every(({ kind }) => kind === 'organization') &&
      steering.test(text.slice(Math.max(0, group.start - 3), group.start)) &&
      /^[”》]?(?![的等、对工])[^,。;]{2,}/.test(text.slice(group.end, end)),
  )

/** 项目涉及|某卫生室, 包括|某医院, 帮助|某小学|重建: what something is about or made of, and whom it helps, does nothing. */
const isIncluded = (text: string, { start }: Group): boolean =>
  /(?:帮助|援助|支援|救助|扶持|方便|涉及|包括|包含|涵盖|含有|覆盖|惠及|例如|比如|诸如|称为|名为)了?[“《]?$/.test(
    text.slice(Math.max(0, start - 4), start),
  )

/** The subject that a clause hands on to those after it. */
export function subjectOf(text: string, clause: ClauseReading): Group | undefined {
  const verb = clause.triggers.find((trigger) =>
    clause.groups.every(({ start, end }) => trigger.end <= start || trigger.start >= end),
  )
  const candidates = clause.groups.filter(
    (group) =>
      group.governor === 'none' &&
      !isPlace(group) &&
      !group.possesses &&
      !isOfOffice(text, group) &&
      !isIncluded(text, group) &&
      (!verb || group.end <= verb.start) &&
      !isInBrackets(text, clause, group),
  )
  // 某人|创建|的某公司|捐资: the company acts.
  const described =
    verb && candidates.length > 0 && text.charAt(verb.end) === '的'
      ? clause.groups.find(({ start, governor }) => governor === 'none' && start === verb.end + 1)
      : undefined
  // 由某某通过某公司,|捐赠 …; 仪式由甲联合乙,|捐赠 …: who acts is told before the verb's clause.
  const agent =
    (clause.triggers.every(({ action }) => action === 'cooperate') ||
      /^[^,。;]{0,4}活动由$|(?:资金|善款|款项|捐款|物资|费用)(?:全部|均|都)?由$/.test(
        text.slice(clause.start, clause.groups[0]?.start),
      )) &&
    candidates.length === 0
      ? clause.groups.find(({ governor, start }) => governor === 'agent' && text.charAt(start - 1) === '由')
      : undefined
  // 首个由企业出资的基金——|某基金会,启动 …: the name after a dash.
  const dashed = clause.groups.find(
    ({ governor, start, end }) => governor === 'none' && text.startsWith('——', start - 2) && end >= clause.end - 2,
  )
  if (dashed && !isPlace(dashed)) return dashed
  const led = steered(text, clause)
  if (led) return led
  const chosen = described && !isPlace(described) ? described : (candidates[0] ?? agent)
  return chosen && withCompanions(text, clause, chosen)
}

const isSaidToBe = new RegExp(`^${kindAfter}[就正也即]?[是系]$`)

/** 该项目是|甲联合乙|,向丙捐赠设立的 …: who acts in what a project is said to be, as the clauses after it take them over. */
export function definerOf(text: string, clause: ClauseReading): Group | undefined {
  const [first, second] = clause.groups
  const isDefined =
    second?.governor === 'none' &&
    first?.governor === 'none' &&
    isProject(first) &&
    isSaidToBe.test(text.slice(first.end, second.start))
  return isDefined && !isPlace(second) ? withCompanions(text, clause, second) : undefined
}

const helps = /^[”》]?的?[^,。;]{0,6}(?:支持|资助|帮助|赞助|响应)[^,。;]{0,4},$/
const gives = /^(?:共计?|累计|先后|已|分别|各|首期|一次性|慷慨|无偿|定向|双方)*(?:捐[赠款资助出]|出资|投入)/

/** 得到了|甲|的大力支持,共捐赠50万元: who helped gives in the next clause, where nobody else is named. */
export const helperOf = (text: string, { groups, end: over }: ClauseReading): Group | undefined =>
  gives.test(text.slice(over, over + 10))
    ? groups.find(
        ({ governor, start, end }) =>
          governor === 'agent' &&
          /[得获受]到?了?[“《]?$/.test(text.slice(start - 4, start)) &&
          helps.test(text.slice(end, over)),
      )
    : undefined
