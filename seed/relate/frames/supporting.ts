// Who guides, recognises, endorses or assists whom.

import { type Actor, organizationsOf, projectsOf } from '../actor.ts'
import { fromGroups } from '../draft.ts'
import type { Group } from '../groups.ts'
import { make, namedOrganizations, type Rule, saysOfAnother } from './making.ts'

/** 某委|给予指导: what the sentence speaks of is supported. */
const bare = /^(?:给予|予以|提供)/

/** 感谢|甲对某计划的支持. */
const thanked = /(?:感谢|致谢|感恩)[^,。;]{0,6}$/

/** 支持教育事业发展的|某某会, 助力企业成长和|某某大学 … */
const apart = /^[^,。;]{2,}的[“《]?$|^[^,。;]{2,}[长展升设][和与及]$/

/** 向某会关心|支持|教育事业表示感谢: who is thanked supports, and nobody supports it. */
const isThankedFor =
  /^[^。;]{0,48}?(?:表示|致以|表达|深表|致)(?:了)?[^,。;]{0,10}(?:感谢|谢意|敬意|谢忱)|^[^,。;]{0,10}致[谢敬]/

const givesSupport = /[对为给][^,。;对为给的]{1,12}(?:提供|给予|予以)[^,。;]{0,6}支持$/
const withMoney = /(?:资金|经费|善款|物资)的?支持$/

export const support: Rule = (roles, { text, project, later }) => {
  // 捐款所|支持|的项目, 甲捐赠100万元,|支持|乙校: the aim of the act before, but for a project that the clause names.
  const isAim = roles.inherited && !roles.passive
  if (isAim && text.charAt(roles.trigger.start - 1) === '所') return []
  // 对某某的支持表示感谢: the verb is a noun here, and who supports whom is said only where 感谢 stands before who did.
  const [first] = roles.agents
  const isNoun = roles.trigger.verb.startsWith('的') && !roles.passive
  if (isNoun && (!first || !thanked.test(text.slice(Math.max(0, first.start - 10), first.start)))) return []
  if (
    !roles.passive &&
    roles.recipients.length > 0 &&
    isThankedFor.test(text.slice(roles.trigger.end, roles.trigger.end + 64))
  )
    return []
  // 对项目提供|支持|的某会: it supports, whoever else stands before.
  const lead = text.slice(Math.max(0, roles.trigger.start - 18), roles.trigger.start)
  if (
    !roles.passive &&
    /^的/.test(text.slice(roles.trigger.end, roles.trigger.end + 1)) &&
    givesSupport.test(lead + roles.trigger.verb)
  )
    return []
  const from = fromGroups(roles.agents, namedOrganizations)
  const objects = [...roles.recipients, ...roles.objects].filter(
    ({ start }) => start < roles.trigger.end || !apart.test(text.slice(roles.trigger.end, start)),
  )
  const projects = fromGroups(objects, projectsOf)
  const to =
    projects.length > 0
      ? projects
      : isAim
        ? []
        : project &&
            (roles.passive
              ? roles.trigger.verb !== '主管' && !saysOfAnother(text, roles.trigger, later)
              : bare.test(roles.trigger.verb) && objects.length === 0)
          ? [project]
          : fromGroups(objects, namedOrganizations)
  const details = { kind: roles.trigger.verb }
  // 得到某公司的资金|支持
  if (withMoney.test(text.slice(Math.max(0, roles.trigger.start - 3), roles.trigger.end)) && roles.passive)
    return make({ roles, type: 'FUNDS', from, to, confidence: 0.75, involved: [...roles.agents, ...objects] })
  return make({ roles, type: 'SUPPORTS', from, to, confidence: 0.75, involved: [...roles.agents, ...objects], details })
}

/** 为|某会“某某大使”|授牌: who is called so, not the body that calls them. */
const isCaller = (text: string, { end }: Group, verb: number): boolean =>
  /^“[^“”]{2,16}”[^,。;]{0,4}$/.test(text.slice(end, Math.max(end, verb))) ||
  /^(?:授予|颁发|命名|认定|设立|建立|捐建|援建)的/.test(text.slice(end, end + 3))

export const recognise: Rule = (roles, { text }) => {
  // 甲、乙和丙为学校揭牌: guests unveil for themselves, unless the sentence says for whom they act.
  const unveils = /[揭挂]牌/.test(roles.trigger.verb)
  // 书记某某、主席某某出席,并为某会|揭牌
  if (unveils && roles.inherited && roles.agents.every(({ actors }) => actors.every(({ kind }) => kind === 'person')))
    return []
  const from = fromGroups(roles.agents, (actor) => (unveils && actor.remembered ? [] : namedOrganizations(actor)))
  const taking = [...roles.recipients, ...roles.objects].filter((group) => !isCaller(text, group, roles.trigger.start))
  const to = fromGroups(taking, namedOrganizations)
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

export const endorse: Rule = (roles) => {
  const from = fromGroups(roles.agents, namedOrganizations).filter(({ type }) => type === 'GovernmentBody')
  const to = fromGroups([...roles.recipients, ...roles.objects], projectsOf)
  return make({
    roles,
    type: 'SUPPORTS',
    from,
    to,
    confidence: 0.7,
    involved: [...roles.agents, ...roles.recipients],
    details: { kind: '肯定' },
  })
}

/** 甲县作为|乙区|对口帮扶|点 */
const isAssisted = /^(?:点|县|区|市|州|对象|单位|城市)/

/** 帮扶|项目, 帮扶|资金: no act. */
const assistance = /^(?:项目|资金|物资|工作|任务|地区|力量|措施|成效|机制|政策|队|干部|活动)/

/** What makes a tie of help given: 对口支援|关系, 开展|对口帮扶. */
const tie = /^的?(?:协作|合作|结对|友好)?(?:关系|对子)/
const tying = /(?:开展|建立|缔结|结成)了?$/

export const assist: Rule = (roles, { text }) => {
  // 先后|在某县|定点扶贫: whoever was named before helps where the clause says whom right before the verb.
  if (roles.inherited && roles.hosts.length + roles.companions.length === 0) return []
  if (assistance.test(text.slice(roles.trigger.end, roles.trigger.end + 2))) return []
  const pick = (actor: Actor) => organizationsOf(actor)
  // 某银行|定点帮扶|县|某省某县
  const [near] = roles.hosts.filter(({ end }) => end === roles.trigger.start)
  const isPoint = /^(?:县|区|市|州|村)$/.test(text.slice(roles.trigger.end, roles.objects[0]?.start))
  if (near && isPoint)
    return make({
      roles,
      type: 'ASSISTS',
      from: fromGroups([near], namedOrganizations),
      to: fromGroups(roles.objects.slice(0, 1), pick),
      confidence: 0.75,
      involved: [near, ...roles.objects],
    })
  // 甲医院与乙医院结成|对口支援|关系, 甲校与乙校|结对共建: the first helps.
  const [pair] = roles.agents
  const [one, other] = pair?.actors.length === 2 ? pair.actors : []
  const areTwo = one && other && /[与和同跟及]/.test(text.slice(one.end, other.start))
  const split = pair?.splits[0] ?? (areTwo ? 1 : undefined)
  const isTied =
    tie.test(text.slice(roles.trigger.end, roles.trigger.end + 6)) ||
    roles.trigger.verb.startsWith('结对') ||
    tying.test(text.slice(roles.trigger.start - 3, roles.trigger.start))
  if (pair && split !== undefined && isTied && roles.objects.length + roles.recipients.length === 0)
    return make({
      roles,
      type: 'ASSISTS',
      from: fromGroups([{ ...pair, actors: pair.actors.slice(0, split) }], pick),
      to: fromGroups([{ ...pair, actors: pair.actors.slice(split) }], pick),
      confidence: 0.7,
      involved: [pair],
    })
  const agents = fromGroups(roles.agents, pick)
  // 甲|同某村|结对帮扶, 甲|在某县、某县|定点扶贫
  const told = [...roles.recipients, ...roles.objects]
  const helped = told.length > 0 ? told : roles.companions.length > 0 ? roles.companions : roles.hosts
  const others = fromGroups(helped, pick)
  const isTurned =
    isAssisted.test(text.slice(roles.trigger.end, roles.trigger.end + 2)) &&
    roles.recipients.some(({ start }) => text.charAt(start - 1) === '为')
  const [from, to] = isTurned ? [others, agents] : [agents, others]
  return make({
    roles,
    type: 'ASSISTS',
    from,
    to,
    confidence: 0.75,
    involved: [...roles.agents, ...helped],
  })
}
