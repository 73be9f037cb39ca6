// Who gives to whom: gifts in the active and passive, gifts received, money provided, and what a gift is for.

import { isOrganization } from '../../ontology.ts'
import { organizationsOf, projectsOf } from '../actor.ts'
import { type Draft, fromGroups, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { isPlace, type Roles } from '../roles.ts'
import { doers, givers, make, namedOrganizations, type Rule, representatives, type Surroundings } from './making.ts'
import { forPurpose, placesGivenTo, recipientsOf } from './recipients.ts'

/** 移交捐赠牌: who hands over acts for an organisation, also where it was named before. */
const handing = /交/

/** 赵某|主持|捐赠: an event. */
const presided = /(?:主持|出席|参加|见证)(?:了)?$/

/** 甲携手乙走进某校,|捐赠 …: one with the other. */
const isJoint = (text: string, { actors }: Group, split: number): boolean =>
  /携手|联合|会同|联手/.test(text.slice(actors[split - 1]?.end, actors[split]?.start))

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
function passedOn(roles: Roles, text: string): Draft[] | undefined {
  const { objects, trigger, agents, inherited, passive } = roles
  const giver = objects.find(
    ({ governor, end }) =>
      governor === 'theme' &&
      end <= trigger.start &&
      /^[”》]?(?:先后|共同|定向)?$/.test(text.slice(end, trigger.start)),
  )
  if (!giver || inherited || passive || text.charAt(trigger.end) !== '的') return undefined
  const drafts = make({
    roles,
    type: 'FUNDS',
    from: fromGroups([giver], givers),
    to: fromGroups(agents, namedOrganizations),
    confidence: 0.8,
    involved: [giver, ...agents],
  })
  return drafts.map((draft) => ({ ...draft, statusAt: giver.start - 1 }))
}

/** 某会|总会 */
const society = (name: string): string => name.replace(/会总会$/, '会')

/** 向某会捐赠500万元,用于支持|“某计划” */
function meantFor({ objects }: Roles, { text, later }: Surroundings): Reference[] {
  const used = [...objects, ...later].filter(({ start }) =>
    /用[于以][^,。;、]{0,8}$/.test(text.slice(Math.max(0, start - 12), start)),
  )
  return forPurpose(text, used).filter(({ type }) => type === 'Project')
}

export const fund: Rule = (roles, surroundings) => {
  if (presided.test(surroundings.text.slice(Math.max(0, roles.trigger.start - 3), roles.trigger.start))) return []
  const from = unique([
    ...fromGroups(givingAgents(roles, surroundings.text), handing.test(roles.trigger.verb) ? representatives : givers),
    ...fromGroups(roles.companions, namedOrganizations),
    ...companiesUsed(roles, surroundings),
  ])
  const passed = passedOn(roles, surroundings.text)
  if (passed) return passed
  const aided = aidedPlaces(roles, surroundings.text)
  if (aided.length > 0) return aided
  const { to, sure } = recipientsOf(roles, surroundings)
  // 甲校和乙校的校友|为母校捐款, 某会总会接收到|某会|捐款, 某会|某会某某基金: nobody gives to itself.
  const isItself = (giver: Reference) =>
    to.some(
      ({ type, name }) =>
        society(name) === society(giver.name) ||
        (type === 'Project' && name.startsWith(giver.name) && /会$/.test(giver.name)),
    )
  if (from.some(isItself)) return []
  const involved = [...roles.agents, ...roles.recipients, ...roles.objects]
  const meant = meantFor(roles, surroundings)
  const isOfBody =
    to.length > 0 && to.every(({ type }) => isOrganization(type)) && (roles.recipients.length > 0 || roles.passive)
  return [
    ...make({ roles, type: 'FUNDS', from, to, confidence: 0.88 * sure, involved }),
    ...(isOfBody ? make({ roles, type: 'FUNDS', from, to: meant, confidence: 0.75, involved, method: 'purpose' }) : []),
  ]
}

const gift = /[捐赠款资善]|万元|亿元|支票/

/** Goods: counted, worth something, or called what they are. */
const counted =
  /\d|[一二三四五六七八九十百千万]+(?:余|多)?(?:台|套|份|册|件|箱|吨|本|只|元)|物资|价值|善款|棉[被衣服]|被褥|衣[服物]|粮油|食用油|大米|面粉|牛奶|月饼|粽子|水果|书包|文具|图书|书籍|[学生][习活]用品|体育[用器]|药品|口罩|轮椅|电脑|课桌|玩具|防护服|消毒液|救护车/

/** 2辆救护车|配发至某医院 */
const measured = /\d[余多万千百]*[台套份册件箱吨本只辆部个床顶张批][^,。;:]{0,10}$/

/** What is handed over: told after the verb, or before it. */
function goodsBeside(text: string, { trigger: { start, end } }: Roles): string {
  const lead = text.slice(Math.max(0, start - 40), start)
  const moved = (/[将把]([^,。;将把]{2,36})$/.exec(lead)?.[1] ?? '') + (measured.exec(lead)?.[0] ?? '')
  return `${moved},${text.slice(end, end + 40).split(/[。;]/)[0] ?? ''}`
}

/** 递交, 交到…手中: a gift where the clause speaks of one. */
export const handOver: Rule = (roles, surroundings) => {
  const { text } = surroundings
  const around = text.slice(Math.max(0, roles.span.start), roles.span.end + 16)
  const goods = goodsBeside(text, roles)
  // 副县长某某将救护车钥匙交到某医院: an official hands over what somebody else gave.
  const ofState = roles.agents.every(({ actors }) =>
    actors.every(
      ({ kind, references }) => kind === 'person' && references.every(({ type }) => type === 'GovernmentBody'),
    ),
  )
  if (ofState && roles.agents.length > 0 && around.includes('钥匙')) return []
  if (!/捐|赠|支票|善款|钥匙|物资|救护车/.test(around) && !counted.test(goods)) return []
  return fund(roles, { ...surroundings, recipients: [] })
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
    from: fromGroups(agents, givers),
    to: fromGroups(aided, organizationsOf),
    confidence: 0.78,
    involved: [...agents, ...aided],
  })
}

/** 为某学校送去图书: a gift of goods that are counted or worth something. */
export const bring: Rule = (roles, surroundings) => {
  if (!counted.test(goodsBeside(surroundings.text, roles))) return []
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
  const [project] = fromGroups(surroundings.earlier, projectsOf)
  // 发放14万个|“某某包”: goods; 将|某公司|捐赠的物资发放: whose they were.
  const objects = roles.objects.filter(
    ({ start, governor }) =>
      governor !== 'theme' && !/[个份台辆套件只]“?$/.test(surroundings.text.slice(start - 2, start)),
  )
  return fund({ ...roles, objects }, { ...surroundings, recipients: [], project }).map((draft) => ({
    ...draft,
    method: 'bring',
    confidence: draft.confidence * 0.9,
  }))
}

/** 收到某某的|善款: no verb of giving tells the same again. */
const giftAsNoun =
  /^(?:的|等|各|共|现金)*(?:善款|款物|爱心款|助学款|物资|支票)|^的(?:价值)?[\d.,一二三四五六七八九十百千万两]+[余多]?[万亿]?(?:[元套台件册份辆个本箱吨只副床])/

/** 甲获赠乙100万元, 甲从乙手中接过支票, 甲从乙争取到物资: who receives stands before the verb. */
export const receive: Rule = (roles, surroundings) => {
  const { text, pending } = surroundings
  const { sources, trigger } = roles
  const isTaking = /^(?:接[过受]|领)/.test(trigger.verb) || (trigger.verb.startsWith('争取') && sources.length > 0)
  if (isTaking && (roles.inherited || !gift.test(text.slice(trigger.start, trigger.end + 24)))) return []
  // 甲捐赠100万元,乙接受捐赠: of who gave just before to nobody that is named.
  if (isTaking && (sources.length > 0 || roles.objects.length === 0))
    return make({
      roles,
      type: 'FUNDS',
      from: sources.length > 0 ? fromGroups(sources, givers) : pending,
      to: fromGroups(roles.passive ? [] : roles.agents, namedOrganizations),
      confidence: 0.82,
      involved: [...roles.agents, ...sources],
    })
  // 3.|接收某公司捐赠的物资, in a list of what a body has received: no project does.
  const isListed = /^(?:接收|收到)/.test(trigger.verb)
  const isGift = roles.trigger.verb.startsWith('收到') ? giftAsNoun : gift
  const givingGroups = roles.objects.filter(({ end }) => isGift.test(text.slice(end, end + 16)))
  const from = fromGroups(givingGroups, givers)
  const to = fromGroups(roles.passive ? [] : roles.agents, roles.inherited && isListed ? namedOrganizations : doers)
  const involved = [...roles.agents, ...givingGroups]
  const meant = to.length > 0 ? meantFor(roles, surroundings) : []
  return [
    ...make({ roles, type: 'FUNDS', from, to, confidence: 0.88, involved }),
    ...make({ roles, type: 'FUNDS', from, to: meant, confidence: 0.75, involved, method: 'purpose' }),
  ]
}

const means = /(?:资金|善款|经费|款项|物资|捐款|奖金|费用|药品|设备)[^,。;]{0,8}$/

const goods =
  '资金|善款|捐款|款|经费|学金|奖教金|援助|资助|捐助|支援|物资|设备|器材|仪器|药品|药械|图书|口罩|救护车|衣物|食品|电脑|配捐'
/** 提供|100万元的配捐资金, 提供|援助资金200万元, 提供|价值10万元的设备: what is given, and how much. */
const gifts = new RegExp(
  `^(?:了)?[^,。;]{0,6}?[\\d.]+[余多]?[万亿]?(?:元|美元|港元|欧元|日元)(?!的?[^,。;]{0,8}(?:贷款|授信|融资|保险|保额|保障|担保|订单|额度))|^(?:了)?[^,。;]{0,10}(?:${goods})(?:共|总|合)?计?(?:人民币)?\\d`,
)

/** 善款由甲提供, 资金来自甲: for what the sentence speaks of. */
export const provide: Rule = (roles, { text, project }) => {
  const isSource = roles.trigger.verb.startsWith('来')
  // 在“某计划”中,甲将提供100万元配捐资金
  if (!isSource && !roles.passive && gifts.test(text.slice(roles.trigger.end, roles.trigger.end + 40))) {
    const bodies = fromGroups(roles.recipients, doers)
    const given = bodies.length > 0 ? bodies : placesGivenTo(roles, text)
    const to = given.length > 0 ? given : project ? [project] : []
    const { agents } = roles
    return make({ roles, type: 'FUNDS', from: fromGroups(agents, givers), to, confidence: 0.8, involved: agents })
  }
  const from = isSource ? roles.objects : roles.passive ? roles.agents : []
  const [first] = from
  const before = isSource ? roles.trigger.start : (first?.start ?? 0)
  const owner = roles.passive ? fromGroups(roles.objects, doers) : fromGroups(roles.agents, doers)
  const to = owner.length > 0 && !roles.inherited ? owner : project ? [project] : owner
  if (!first || !means.test(text.slice(Math.max(0, before - 14), before).replace(/[由都均全部是]+$/, ''))) return []
  return make({ roles, type: 'FUNDS', from: fromGroups(from, givers), to, confidence: 0.85, involved: from })
}
