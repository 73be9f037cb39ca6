// Who a gift goes to: named with the verb, as what it is for, where the givers went, or whoever was given to before.

import { isOrganization } from '../../ontology.ts'
import { type Actor, government, organizationsOf, projectsOf } from '../actor.ts'
import { fromGroups, unique } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { isPlace } from '../kinds.ts'
import type { Roles } from '../roles.ts'
import { arrivedAt, benefiting, housesOf, partnersOf, sentTo, visited } from './destinations.ts'
import { doers, namedOrganizations, type Surroundings } from './making.ts'
import { bodiesFor, forPurpose, isFor } from './purposes.ts'

/** Verbs of public money, whose recipient may be a place. */
const allotting = /安排|拨/

/** Between a place that is given to and the verb: 向某县|无偿捐赠. */
const directly =
  /^(?:等)?(?:[教医卫慈公][育疗生善益](?:卫生)?(?:系统|事业|部门))?(?:[\d一二三四五六七八九十两]+个?(?:县市区?|县|市|区|州|地区|省份|地))?(?:受?灾区?|受灾地区|地区|灾区|山区|\d+[多余]?[所家个][^,。;、]{2,10})?(?:各?中小学校?|各学校|部分学校|(?:乡村|农村|偏远|贫困)(?:学校|小学))?(?:紧急|无偿|定向|累计|再次|共|分别|各|一次性|热心|踊跃|慷慨|主动|积极)?$/

/** 用于硬化|某村|的道路 */
const builtFor = /(?:用于|为)(?:硬化|修建|改造|建设|兴建|修缮|铺设|整修|新建|改善|扩建)$/
const builtPlaces = (text: string, groups: readonly Group[]): Reference[] =>
  fromGroups(
    groups.filter(({ start }) => builtFor.test(text.slice(Math.max(0, start - 6), start))),
    ({ references }) =>
      references.filter(({ type, name }) => type === 'Place' && /[村镇乡]$/.test(name)).map(government),
  )

const building = /^[^,。;]{0,6}(?:修|建|硬化|安装|购|改造|打井|架|铺|添置|兴建|新建|援建)/
/** 教育事业, 卫生系统: a field of what a place does. */
const field =
  '(?:教育|医疗|卫生|健康|慈善|公益|文化|体育|交通|民生|社会|基础设施|乡村|农村|城乡|残疾人|养老|各项|助学|福利|公共){1,3}(?:事业|系统|建设|发展|振兴)'
const ofField = new RegExp(`^的?${field}`)
const aiding = /(?:支持|助力|用于|用来|用以|帮助|资助|推动|促进)$/

/** 捐款12万元支持|某市|教育事业发展: the place stands for its authorities. */
const placesAided = (text: string, groups: readonly Group[]): Reference[] =>
  fromGroups(
    groups.filter(
      (group) =>
        isPlace(group) &&
        aiding.test(text.slice(Math.max(0, group.start - 2), group.start)) &&
        ofField.test(text.slice(group.end, group.end + 16)),
    ),
    ({ references }) => references.map(government),
  )

/** 向某县捐赠, 捐资30万元为某村|修路: the place stands for its authorities. */
export function placesGivenTo(roles: Roles, text: string): Reference[] {
  // 某县|收到某区捐赠的 …
  const taking = roles.passive
    ? roles.objects.filter(
        (group) =>
          isPlace(group) && /^.{0,4}(?:收到|接收|接受|获赠|获捐|迎来)/.test(text.slice(group.end, group.end + 8)),
      )
    : []
  const places = roles.recipients.filter(
    ({ end, actors }) =>
      actors.every(({ kind }) => kind === 'place') &&
      (end <= roles.trigger.start
        ? directly.test(text.slice(end, roles.trigger.start))
        : building.test(text.slice(end, end + 12))),
  )
  return fromGroups([...places, ...taking], organizationsOf)
}

/** 捐款38万元,为|某县|13个卫生院配备设备 */
const placesEquipped = ({ later, text }: Surroundings): Reference[] =>
  fromGroups(
    later.filter(
      ({ governor, end, actors }) =>
        governor === 'recipient' &&
        actors.every(({ kind }) => kind === 'place') &&
        /^[^,。;]{0,14}(?:配[备置]|购[置买]|添置|安装|[修新改援捐]建|建设|改造|更换)/.test(text.slice(end, end + 20)),
    ),
    organizationsOf,
  )

/** 向社会|捐款, 向贫困学生|捐赠: to people, not to whom was given before. */
const toPeople =
  /[向给为][^,。;向给为]{0,20}(?:社会|机构|组织|单位|部门|院校|高校|医院|地区|学校|社区|学生|学子|师生|家庭|群众|老人|儿童|孩子|患者|村民|居民|教师|医务人员|工作者|妇女|母亲|女童|职工|官兵|战士|农民|牧民|贫困户|残疾人|孤儿|病人|婴幼儿|青少年|医生|医护人员|村医|干部|党员|军人|志愿者)(?:们)?(?:共|共计|累计|分别|无偿|各)*$/

/** 向|某某镇|捐赠, 为|某村|捐赠: to somebody who is not recognised. */
const toUnknown =
  /(?:[向给](?!此|其|该|他|她|之|我)|为(?=[^,。;]*(?:[镇乡村校院所站区县市队部局委会州旗盟师]|街道|社区|中心)$))[\u4e00-\u9fff、]{2,14}$/

/** 资助|当地贫困学生 */
const people = /^[^,。;、元]{0,10}(?:学生|学子|孤儿|患儿|患者|儿童|老人|家庭|残疾人)/

/** 向地震灾区|捐款: to somebody whom no rule has recognised. */
const toUnnamed = /[向给](?!其|他|她|它|对方|前者|后者|社会公[众开])[^,。;向给的]{2,20}$/

/** 向贫困学生|捐赠: to people, or to somebody whom no rule has recognised. */
export const goesToPeople = (text: string, { start, end, verb }: Roles['trigger']): boolean =>
  toUnnamed.test(text.slice(Math.max(0, start - 24), start)) ||
  toPeople.test(text.slice(Math.max(0, start - 32), start)) ||
  toUnknown.test(text.slice(Math.max(0, start - 16), start)) ||
  (/[资捐]助了?$/.test(verb) && people.test(text.slice(end, end + 16)))

/** 这批|书包由某会捐赠: goods that the sentence before tells of. */
const thoseGoods = /(?:^|[。\n])[“ ]*(?:据了解,|据悉,)?(?:这|该|此|本)(?:批|些|套|台|辆|笔|份)[^。\n]{0,70}$/

/** Recipients in the order of how plainly they are told, and how sure the last ways are. */
export function recipientsOf(roles: Roles, surroundings: Surroundings): { to: readonly Reference[]; sure: number } {
  const { text } = surroundings
  const pick = allotting.test(roles.trigger.verb)
    ? (actor: Actor) => [...organizationsOf(actor), ...projectsOf(actor)]
    : doers
  const given = fromGroups(roles.recipients, pick)
  if (given.length > 0) return { to: given, sure: 1 }
  const objects = roles.objects.filter(
    (group) => roles.passive || !isFor.test(text.slice(Math.max(roles.trigger.end, group.start - 16), group.start)),
  )
  const agents = fromGroups(roles.agents, pick)
  const named = fromGroups(objects, pick).filter(({ name }) => agents.every((agent) => agent.name !== name))
  const reached = benefiting(surroundings)
  // 本次活动由某会捐赠了物资,惠及|某中心: the activity is what both are part of.
  if (named.length > 0 && !(roles.passive && named.every(({ type }) => type === 'Project')))
    return { to: named, sure: 1 }
  if (named.length > 0) return { to: [...named, ...reached], sure: 1 }
  // Who raises money has it from nobody that stands near.
  if (roles.trigger.verb === '募集') return { to: [], sure: 0 }
  const hosts = fromGroups(roles.hosts, namedOrganizations)
  if (hosts.length > 0 && roles.trigger.verb !== '投入') return { to: hosts, sure: 0.85 }
  const houses = housesOf(surroundings)
  if (houses.length > 0) return { to: houses, sure: 0.92 }
  const channels = fromGroups(roles.channels, namedOrganizations).filter(({ type }) => type !== 'Company')
  const purpose = forPurpose(text, [...roles.objects, ...surroundings.later])
  if (channels.length + purpose.length > 0) return { to: unique([...channels, ...purpose]), sure: 0.92 }
  const places = placesGivenTo(roles, text)
  if (places.length > 0) return { to: places, sure: 0.9 }
  const aided = roles.passive ? [] : placesAided(text, [...roles.recipients, ...roles.objects, ...surroundings.later])
  if (aided.length > 0) return { to: aided, sure: 0.88 }
  const equipped = roles.passive ? [] : placesEquipped(surroundings)
  if (equipped.length > 0) return { to: equipped, sure: 0.88 }
  if (reached.length > 0) return { to: reached, sure: 0.88 }
  // 费用由某医院资助: what is paid for stands before, and whoever was given to last has nothing to do with it.
  const { start } = roles.trigger
  const isOfThose = thoseGoods.test(text.slice(Math.max(0, start - 80), start))
  if (roles.passive && surroundings.recipients.length > 0 && (!surroundings.isHandedOn || isOfThose))
    return { to: surroundings.recipients, sure: 0.9 }
  if (roles.passive) return { to: surroundings.project ? [surroundings.project] : [], sure: 0.75 }
  const sent = /[捐赠]/.test(roles.trigger.verb) ? sentTo(surroundings) : []
  if (sent.length > 0) return { to: sent, sure: 0.88 }
  // 走进某学校,给孩子们|送去 …: to those who are there.
  // 带着300套校服|走进|某学校
  const goal = /^(?:带着|携带|满载)/.test(roles.trigger.verb) ? arrivedAt(surroundings) : []
  if (goal.length > 0) return { to: goal, sure: 0.85 }
  const there = visited(surroundings, roles.trigger.action !== 'bring' && goesToPeople(text, roles.trigger))
  if (there.length > 0) return { to: there, sure: 0.85 }
  const partners = roles.inherited && !goesToPeople(text, roles.trigger) ? partnersOf(surroundings) : []
  if (partners.length > 0) return { to: partners, sure: 0.88 }
  // 目前累计捐赠5亿元: to all that it ever gave to.
  const isTotal = /累计$|累计捐|历年/.test(text.slice(roles.trigger.start - 2, roles.trigger.end))
  const isNamed = fromGroups(surroundings.earlier, projectsOf).length > 0
  if (isTotal && surroundings.isHandedOn && !isNamed) return { to: [], sure: 0 }
  const used = [...roles.objects, ...surroundings.later]
  const bodies = [...bodiesFor(text, used), ...builtPlaces(text, used)]
  if (bodies.length > 0 && surroundings.isHandedOn) return { to: bodies, sure: 0.9 }
  // Whoever gives on in another clause gives to the body again, and to a project only where that is said.
  // 捐赠的物资用于|某省某市: for elsewhere than what was given to before.
  const isElsewhere = surroundings.later.some(
    (group) => isPlace(group) && /用[于以](?:支援|支持|援助)?$/.test(text.slice(group.start - 4, group.start)),
  )
  if (surroundings.isHandedOn && isElsewhere) return { to: [], sure: 0 }
  const before = roles.inherited
    ? surroundings.recipients.filter(({ type }) => isOrganization(type))
    : surroundings.recipients
  const isOfProject = before.every(({ type }) => type === 'Project')
  if (before.length > 0 && (isOfProject || !goesToPeople(text, roles.trigger))) return { to: before, sure: 0.95 }
  if (bodies.length > 0) return { to: bodies, sure: 0.9 }
  // 拨付100万元支援某地救灾: it is told what for.
  if (/^[^,。;]{0,12}元[^,。;]{0,6}(?:支援|驰援|援助)/.test(text.slice(roles.trigger.end, roles.trigger.end + 24)))
    return { to: [], sure: 0 }
  // 某计划启动。某基金会捐赠100万元: for what is spoken of.
  const isMoney = /^[^,。;每标]{0,12}[\d一二三四五六七八九十百千万][^,。;]{0,8}元/.test(text.slice(roles.trigger.end))
  // 某会收到捐款。…… 甲公司捐款100万元
  if (isMoney && surroundings.receiver && /[捐交]/.test(roles.trigger.verb) && !goesToPeople(text, roles.trigger))
    return { to: [surroundings.receiver], sure: 0.85 }
  // 甲、乙依次|捐赠。 at the launch of a fund that the title names.
  const isBare =
    surroundings.titled &&
    !roles.inherited &&
    /(?:依次|举牌|现场|踊跃|纷纷|分别|共同)$/.test(text.slice(0, roles.trigger.start).slice(-2)) &&
    /^(?:[,。;!]|$)/.test(text.slice(roles.trigger.end, roles.trigger.end + 1))
  // 拨款30万元,用于支持灾区: for something else than what the article speaks of.
  const isForElse = /^[^。;]{0,30}(?:用于|用以|支持)(?!该|此|这|本|项目|上述)/.test(
    text.slice(roles.trigger.end, roles.trigger.end + 40),
  )
  if (isForElse && fromGroups([...surroundings.earlier, ...surroundings.later], projectsOf).length === 0)
    return { to: [], sure: 0 }
  // 某公司累计捐赠5亿元: to many, unless the sentence speaks of a project.
  const isSum = /累计|历年/.test(text.slice(Math.max(0, roles.trigger.start - 4), roles.trigger.end))
  const isSpokenOf = isNamed || !(isSum || roles.inherited)
  // 活动启动。某会向学生捐赠2万元: to them.
  const isToThem = goesToPeople(text, roles.trigger) && !isNamed
  // “某某捐书行动”启动。某人捐赠图书800册
  const isOfDrive =
    /捐|募|赠|微心愿/.test(surroundings.project?.name ?? '') &&
    /^[^,。;]{0,16}\d[\d余多百千万]*[册本件套台箱份袋只]/.test(text.slice(roles.trigger.end, roles.trigger.end + 30))
  const isForIt = (((isMoney || isOfDrive) && isSpokenOf) || isBare) && !isToThem
  // 从“某基金”中|支出100万元
  const isSource = fromGroups(roles.sources, projectsOf).some(({ name }) => name === surroundings.project?.name)
  return { to: isForIt && !isSource && surroundings.project ? [surroundings.project] : [], sure: 0.8 }
}
