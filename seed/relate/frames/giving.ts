// Who gives to whom: gifts in the active and passive, gifts handed over and brought, and what a gift is for.

import { isOrganization } from '../../ontology.ts'
import { type Actor, organizationsOf, projectsOf } from '../actor.ts'
import { type Draft, fromGroups, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { isPlace } from '../kinds.ts'
import type { Roles } from '../roles.ts'
import { carried, counted, goodsBeside } from './goods.ts'
import {
  givers,
  isForUnknown,
  make,
  namedOrganizations,
  type Rule,
  representatives,
  type Surroundings,
} from './making.ts'
import { forPurpose, meantBodies } from './purposes.ts'
import { recipientsOf } from './recipients.ts'

/** 移交捐赠牌: who hands over acts for an organisation, also where it was named before. */
const handing = /交/

/** 赵某|主持|捐赠: an event. */
export const presided = /(?:主持|出席|参加|见证)(?:了)?$/

/** 甲携手乙走进某校,|捐赠 …: one with the other. */
const isJoint = (text: string, { actors, end }: Group, split: number): boolean =>
  /携手|联合|会同|联手/.test(text.slice(actors[split - 1]?.end, actors[split]?.start)) ||
  // 甲与乙|一道,为丙送去 …
  /^[”》]?(?:一道|一起|一同|共同|携手|联合|联手)/.test(text.slice(end, end + 3))

/** 甲与乙签署协议,|捐赠 …: of two sides the first gives, unless both are said to. */
const givingAgents = ({ inherited, passive, agents, trigger }: Roles, text: string): readonly Group[] =>
  inherited &&
  !passive &&
  !/(?:共同|联合|双方|各|分别)[^,。;]{0,4}$/.test(text.slice(Math.max(0, trigger.start - 8), trigger.start))
    ? agents.map((group) => {
        const [split] = group.splits
        return split === undefined || isJoint(text, group, split)
          ? group
          : { ...group, actors: group.actors.slice(0, split) }
      })
    : agents

/** 某人通过甲公司、乙公司,|捐赠 …: a person gives by way of companies. */
function companiesUsed({ agents, channels, trigger }: Roles, { earlier, text }: Surroundings): Reference[] {
  const last = earlier.at(-1)
  const before =
    last?.governor === 'channel' && /^[^。;]{0,14}$/.test(text.slice(last.end, trigger.start)) ? [last] : []
  const isPersonal = agents.every(({ actors }) => actors.every(({ kind }) => kind === 'person'))
  const used = isPersonal ? fromGroups([...channels, ...before], namedOrganizations) : []
  return used.every(({ type }) => type === 'Company') ? used : []
}

/** 甲将|乙捐赠的|物资发放到某地: 乙 gave it to 甲. */
function passedOn(roles: Roles, { text, later }: Surroundings): Draft[] | undefined {
  const { objects, trigger, agents, inherited, passive } = roles
  const giver = objects.find(
    ({ governor, end }) =>
      governor === 'theme' &&
      end <= trigger.start &&
      /^[”》]?(?:先后|共同|定向)?$/.test(text.slice(end, trigger.start)),
  )
  if (!giver || inherited || passive || text.charAt(trigger.end) !== '的') return undefined
  // 志愿者们把|甲捐赠的棉衣送到|乙
  const [first] = later
  const isSent =
    first !== undefined &&
    /(?:送到|送至|送往|交到|交给|发放给|转交给|转交|运到|分发给|发到)$/.test(text.slice(trigger.end, first.start))
  const receivers = agents.length === 0 && isSent ? [first] : agents
  const drafts = make({
    roles,
    type: 'FUNDS',
    from: fromGroups([giver], givers),
    to: fromGroups(receivers, namedOrganizations),
    confidence: 0.8,
    involved: [giver, ...agents],
  })
  return drafts.map((draft) => ({ ...draft, statusAt: giver.start - 1 }))
}

/** 甲会受|乙公司|委托,将物资送到 …, 争取到|乙公司|支持,捐赠 …: who entrusts it gives. */
function withPrincipal(roles: Roles, { earlier, text }: Surroundings): Roles {
  if (roles.passive) return roles
  const principal = earlier.findLast(
    ({ governor, start, end }) =>
      governor === 'agent' &&
      (/^[”》]?(?:等[^,。;]{0,8})?的?委托/.test(text.slice(end, end + 14)) ||
        (roles.inherited && /争取到了?$/.test(text.slice(start - 4, start)))),
  )
  return principal ? { ...roles, agents: [principal] } : roles
}

/** 某会|总会 */
const society = (name: string): string => name.replace(/会总会$/, '会')

/** 向某会捐赠500万元,用于支持|“某计划” */
export function meantFor({ objects }: Roles, { text, later }: Surroundings): Reference[] {
  const used = [...objects, ...later].filter(({ start }) =>
    /用[于以][^,。;、]{0,8}$/.test(text.slice(Math.max(0, start - 12), start)),
  )
  return forPurpose(text, used).filter(({ type }) => type === 'Project')
}

/** A place that gives stands for its government. */
export const giversOrPlaces = (actor: Actor) => (actor.kind === 'place' ? organizationsOf(actor) : givers(actor))

export const fund: Rule = (given, surroundings) => {
  const roles = withPrincipal(given, surroundings)
  if (presided.test(surroundings.text.slice(Math.max(0, roles.trigger.start - 3), roles.trigger.start))) return []
  if (isForUnknown(roles, surroundings.text)) return []
  const pick = handing.test(roles.trigger.verb) ? representatives : giversOrPlaces
  const passed = passedOn(roles, surroundings)
  if (passed) return passed
  const aided = aidedPlaces(roles, surroundings.text)
  if (aided.length > 0) return aided
  const { to, sure } = recipientsOf(roles, surroundings)
  // 某大学校董王某|捐资给|该校: for himself.
  const isIts = ({ references }: Actor) =>
    references.some(({ type, name }) => type === 'ResearchBody' && to.some((one) => one.name === name))
  const all = unique([
    ...fromGroups(givingAgents(roles, surroundings.text), (actor) =>
      actor.person && isIts(actor) ? [actor.person] : pick(actor),
    ),
    ...fromGroups(roles.companions, namedOrganizations),
    ...companiesUsed(roles, surroundings),
  ])
  // 甲校和乙校的校友|为母校捐款, 某会总会接收到|某会|捐款, 某会|某会某某基金: nobody gives to itself.
  const isItself = (giver: Reference) =>
    to.some(
      ({ type, name }) =>
        society(name) === society(giver.name) ||
        (type === 'Project' && name.startsWith(giver.name) && /会$/.test(giver.name)),
    )
  if (all.some(isItself)) return []
  const involved = [...roles.agents, ...roles.recipients, ...roles.objects]
  // 某商会会长王甲、李乙|代表送交: they give for the body that is named.
  const isFor = /代表,?(?:共|合共)?$/.test(
    surroundings.text.slice(Math.max(0, roles.trigger.start - 5), roles.trigger.start),
  )
  const represented = isFor ? all.filter(({ type }) => type !== 'Person') : []
  const from = represented.length > 0 ? represented : all
  const meant = meantFor(roles, surroundings)
  const isOfBody =
    to.length > 0 &&
    to.every(({ type }) => isOrganization(type)) &&
    (roles.recipients.length > 0 || roles.passive || roles.channels.length > 0)
  const isCharity = isOfBody && to.every(({ type }) => type === 'Foundation' || type === 'SocialOrganization')
  const bodies = isCharity
    ? meantBodies(surroundings.text, surroundings.later).filter(({ name }) => to.every((one) => one.name !== name))
    : []
  return [
    ...make({ roles, type: 'FUNDS', from, to, confidence: 0.88 * sure, involved }),
    ...(isOfBody
      ? make({ roles, type: 'FUNDS', from, to: [...meant, ...bodies], confidence: 0.75, involved, method: 'purpose' })
      : []),
  ]
}

/** 递交, 交到…手中: a gift where the clause speaks of one. */
export const handOver: Rule = (roles, surroundings) => {
  const { text } = surroundings
  // 某会接收捐款31万元,这些资金全部|汇缴至|某会
  const around = text.slice(Math.max(0, roles.span.start - (roles.inherited ? 20 : 0)), roles.span.end + 16)
  const goods = goodsBeside(text, roles)
  // 副县长某某将救护车钥匙交到某医院: an official hands over what somebody else gave.
  const ofState = roles.agents.every(({ actors }) =>
    actors.every(
      ({ kind, references }) => kind === 'person' && references.every(({ type }) => type === 'GovernmentBody'),
    ),
  )
  if (ofState && roles.agents.length > 0 && around.includes('钥匙')) return []
  // 由|某公司|生产的车已交付 …
  const isMade = roles.agents.some(({ end }) =>
    /^[”》]?(?:生产|研发|制造|设计|改装|承建|供应|采购|承运|施工)/.test(text.slice(end, end + 4)),
  )
  if (roles.passive && isMade) return []
  if (!/捐|赠|支票|善款|钥匙|物资|资金|救护车/.test(around) && !counted.test(goods)) return []
  // 将|某公司|捐赠的物资转交给 …: whose they were.
  const objects = roles.objects.filter(
    ({ governor, end }) => governor !== 'theme' || !/^[”》]?[^,。;]{0,4}捐/.test(text.slice(end, end + 6)),
  )
  return fund({ ...roles, objects }, { ...surroundings, recipients: [] })
}

/** 支援|某省|药品一批: a place stands for its authorities. */
function aidedPlaces(roles: Roles, text: string): Draft[] {
  const { trigger, agents, objects, passive } = roles
  const aided = objects.filter((group) => isPlace(group) && group.start - trigger.end <= 1)
  const told = text.slice(trigger.end, trigger.end + 40).split(/[,。;]/)[0] ?? ''
  if (passive || !/援助?了?$/.test(trigger.verb) || !counted.test(told) || /仪式|活动|行动/.test(told)) return []
  return make({
    roles,
    type: 'FUNDS',
    from: fromGroups(agents, giversOrPlaces),
    to: fromGroups(aided, organizationsOf),
    confidence: 0.78,
    involved: [...agents, ...aided],
  })
}

/** 为某学校送去图书: a gift of goods that are counted or worth something. */
export const bring: Rule = (roles, surroundings) => {
  // 带着30名学生来到 …: nothing is given.
  const wanted = /^(?:带着|携带|满载)/.test(roles.trigger.verb) ? carried : counted
  if (!wanted.test(goodsBeside(surroundings.text, roles))) return []
  // 向某会捐赠物资,|运往某省: where it goes from there.
  if (
    roles.inherited &&
    !surroundings.isHandedOn &&
    surroundings.recipients.length > 0 &&
    /^[运发]/.test(roles.trigger.verb)
  )
    return []
  const aided = aidedPlaces(roles, surroundings.text)
  if (aided.length > 0) return aided
  // 某局开展“某行动”,发放助学金9000元: for a project that the sentence itself names.
  const [named] = fromGroups(surroundings.earlier, projectsOf)
  // 举行“某某基金”发放仪式,发放奖学金: paid out of a fund, not into it.
  const { start } = roles.trigger
  const isTotal = /(?:共计?|累计)$/.test(surroundings.text.slice(Math.max(0, start - 2), start))
  const project = named && (isTotal || /[金托]$/.test(named.name)) ? undefined : named
  // 发放14万个|“某某包”: goods; 将|某公司|捐赠的物资发放: whose they were.
  const objects = roles.objects.filter(
    ({ start, governor }) =>
      governor !== 'theme' && !/[个份台辆套件只]“?$/.test(surroundings.text.slice(start - 2, start)),
  )
  // 各界向某医院伸出援手,甲公司|送来|口罩
  const isHere = /来了?$/.test(roles.trigger.verb) && !surroundings.isHandedOn
  const recipients = isHere ? surroundings.recipients : []
  return fund({ ...roles, objects }, { ...surroundings, recipients, project }).map((draft) => ({
    ...draft,
    method: 'bring',
    confidence: draft.confidence * 0.9,
  }))
}
