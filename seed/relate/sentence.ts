// The facts of one sentence: its clauses read in turn, each verb with the roles around it.

import { isOrganization } from '../ontology.ts'
import type { Mention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'
import { besideDrafts, hostDrafts, togetherDrafts } from './beside.ts'
import { chainsIn } from './chains.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import type { Draft } from './draft.ts'
import { fromGroups, unique } from './draft.ts'
import type { Reference } from './fact.ts'
import type { Action } from './frames/actions.ts'
import { doers, namedOrganizations } from './frames/making.ts'
import { rules } from './frames/rules.ts'
import { headingRecipients, listedGifts } from './gift-lists.ts'
import { type Group, groupsOf } from './groups.ts'
import { namedAfter } from './named-after.ts'
import { locatedIn } from './places.ts'
import { roleNounDrafts } from './roleNouns.ts'
import { type ClauseReading, isDescription, type Roles, rolesOf, subjectOf } from './roles.ts'
import { type Trigger, triggersIn } from './triggers.ts'
import { underSupport } from './underSupport.ts'

export interface SentenceFacts {
  readonly drafts: readonly Draft[]
  readonly clauses: readonly ClauseReading[]
  /** What the next sentence may leave out: who acted. */
  readonly subject: Group | undefined
  /** Who was given to last. */
  readonly recipients: readonly Reference[]
  /** Who is said to be given to by givers that are not named. */
  readonly receivers: readonly Reference[]
  /** The project that the sentence is about, where it is its subject. */
  readonly focus: Reference | undefined
  /** A heading before announced a list of gifts. */
  readonly listing: boolean
}

export interface Setting {
  /** What the article speaks of, and whether its title does. */
  readonly project: Reference | undefined
  readonly titled: boolean
  readonly recipients: readonly Reference[]
  /** The only body that the article said before to be given to. */
  readonly receiver: Reference | undefined
  readonly listing: boolean
}

const joint: ReadonlySet<Action> = new Set(['initiate', 'conduct', 'fund', 'sign', 'support'])

const projectsIn = (groups: readonly Group[]): Reference[] =>
  unique(
    groups.flatMap(({ actors }) =>
      actors.flatMap(({ references }) => references.filter(({ type }) => type === 'Project')),
    ),
  )

const organizationsIn = (groups: readonly Group[]): Reference[] =>
  unique(
    groups.flatMap(({ actors }) =>
      actors.flatMap(({ references }) => references.filter(({ type }) => isOrganization(type))),
    ),
  )

/** A sentence goes on from the one before when it begins without anyone who acts. */
const goesOn = (text: string, clauses: readonly ClauseReading[]): boolean => {
  const clause = clauses.find(({ groups }) => groups.length > 0) ?? clauses[0]
  return clause !== undefined && !subjectOf(text, clause)
}

/** 甲资助、乙执行: marks that join verbs, each with who acts before it. */
function breaksAfter(text: string, groups: readonly Group[], triggers: readonly Trigger[]): ReadonlySet<number> {
  const starts = new Set(groups.map(({ start }) => start))
  return new Set(triggers.flatMap(({ end }) => (text.charAt(end) === '、' && starts.has(end + 1) ? [end] : [])))
}

function readClauses(text: string, sentence: Span, actors: readonly Actor[]): ClauseReading[] {
  const groups = groupsOf(text, actors, sentence.start)
  const triggers = triggersIn(text, sentence, actors)
  const spans = clausesOf(text, sentence, breaksAfter(text, groups, triggers))
  const clauses = spans.map((span) => ({ ...span, groups: [] as Group[], triggers: [] as (typeof triggers)[number][] }))
  for (const group of groups) clauses[clauseAt(spans, group.start)]?.groups.push(group)
  for (const trigger of triggers) clauses[clauseAt(spans, trigger.start)]?.triggers.push(trigger)
  return clauses
}

/** 某某表示, : what follows is said, not done by the speaker. */
const saying =
  /(?:表示|指出|强调|认为|说|介绍|介绍说|提出|希望|谈到|坦言|透露|称|建议|呼吁|要求|补充|宣布|获悉|了解)[,:]“?$/

/** 捐款将用于 …, 捐助和协调的资金: no act of somebody, where nobody stands before it. */
const givenThings = /^(?:将|主要|全部|都|均)*(?:用于|用来|用作|用以)|^(?:和[^,。;的]{1,6})?的/

/** 这笔|捐款, 慈善|捐赠, 奖学金|资助: a noun. */
const nominal =
  /[这该此两各一首]笔[^,。;]{0,6}$|的爱心$|总$|(?:慈善|公益|社会|大额|小额|单笔|首笔|学金|资金|经费|费用)$/

/** 将捐赠资金|转赠: what is passed on is no noun with the verb. */
const passesOn = /^[转拨划下支汇]/

/** 其中30万元|资助 …: money does it that was given before. */
const byMoney = /(?:^|[,、;中])(?:其余|另|另外|剩余|再|约|近)?[\d.,一二三四五六七八九十百千万亿两]+[多余]?[万亿]?元$/

/** 收到社会各界|捐赠的款物: who receives does not give. */
const received =
  /(?:收到|接收|接受|募集到?)(?:了|来自)?(?:社会各界|各界|各方|爱心人士|爱心企业|公众|网友|社会)?[^,。;、]{0,6}$/

/** 在原有基础上进行|援建: nobody is named to whom it is given. */
const carriedOut = /(?:进行|开展|给予|予以)(?:了)?$/

/** 捐赠|项目, 捐资|善举: a noun too. */
const nominalAfter =
  /^(?:项目|款项|情况|企业|单位|机构|代表|现场|协议|签约|签字|揭牌|交接|发放|颁证|授牌|方|人(?!工|民)|者|总额|金额|仪式|意愿|助[学教困](?:的|善举|义举|活动)|善举|义举|之举|行为|活动|记录|纪录|还?包括)/

/** 向某公司|赠送|锦旗: thanks are no gift. */
const honour = /^(?:了)?[^,。;]{0,12}?(?:锦旗|牌匾|匾额|感谢[信状]|纪念[品牌章]|证书|奖[牌杯状]|鲜花|哈达|聘书)/

/** 对某会的捐赠表示感谢: whoever thanks does nothing of what stands before. */
const thanking = /[对向](?=[^,。;]*?(?:表示|致以|道)[^,。;]{0,8}(?:感谢|谢意|敬意|祝贺|肯定|赞赏))/

const isThankedFor = (text: string, clause: ClauseReading, { start }: Trigger): boolean => {
  const thanks = thanking.exec(text.slice(clause.start, clause.end))
  return thanks !== null && clause.start + thanks.index < start
}

/** 甲小学是我们|援建|的学校: who stands before is what is acted on, and who acts is not named. */
function isRelative(text: string, clause: ClauseReading, { start, end, action }: Trigger): boolean {
  if (text.charAt(end) !== '的') return false
  const last = clause.groups.findLast((group) => group.end <= start)
  const acts = ({ kind }: Actor) => kind === 'organization' || kind === 'person'
  // 某县作为某计划确定|支持|的单位
  if (action === 'support' && last && !clause.groups.some((group) => group.end <= start && group.actors.some(acts)))
    return true
  if (last !== undefined) return /^[^,。;]{0,12}是[^,。;]{0,8}$/.test(text.slice(last.end, start))
  // 本次捐赠|设立|的某某基金
  return action === 'initiate' && /^(?:此次|本次|这次)/.test(text.slice(clause.start, start))
}

/** 总结|对口帮扶|的经验, 参加|帮扶|的医院: help is spoken of, not given. */
const spokenOf = /(?:总结|推进|推动|深化|加强|落实|部署|做好|开展|参加|参与|接受|实施|介绍|汇报|启动)$/

/** Verbs that only describe, and 联合 or 携手 before the verb that says what is done together. */
function isIdle(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  // 15万元用于|支持|某中学: money does; 捐资|助力|某计划 is one gift.
  if (
    trigger.action === 'support' &&
    /(?:用于|用以|用来|捐资|捐款|捐赠|出资)$/.test(text.slice(Math.max(clause.start, trigger.start - 2), trigger.start))
  )
    return true
  if (
    trigger.action === 'assist' &&
    spokenOf.test(text.slice(Math.max(clause.start, trigger.start - 2), trigger.start))
  )
    return true
  if (/^(?:fund|bring|handOver)$/.test(trigger.action) && honour.test(text.slice(trigger.end, clause.end))) return true
  if (isDescription(text, clause, trigger) || isRelative(text, clause, trigger)) return true
  if (
    trigger.action === 'fund' &&
    (isThankedFor(text, clause, trigger) ||
      byMoney.test(text.slice(clause.start, trigger.start)) ||
      (!passesOn.test(trigger.verb) &&
        nominal.test(text.slice(Math.max(clause.start, trigger.start - 4), trigger.start))) ||
      received.test(text.slice(clause.start, trigger.start)) ||
      nominalAfter.test(text.slice(trigger.end, trigger.end + 4)) ||
      (carriedOut.test(text.slice(Math.max(clause.start, trigger.start - 3), trigger.start)) &&
        !clause.groups.some(({ governor }) => governor === 'recipient')))
  )
    return true
  if (
    trigger.action === 'fund' &&
    givenThings.test(text.slice(trigger.end, trigger.end + 12)) &&
    !clause.groups.some(({ end }) => end <= trigger.start)
  )
    return true
  return (
    trigger.action === 'cooperate' &&
    clause.triggers.some(({ start, action }) => start > trigger.start && joint.has(action))
  )
}

/** The groups of this sentence before and after the clause of a verb, the latter up to the next gift. */
function around(clauses: readonly ClauseReading[], clause: ClauseReading, trigger: Trigger) {
  const next = clauses
    .flatMap(({ triggers }) => triggers)
    .find(({ start, action }) => start > trigger.start && action === 'fund')
  // What stands in the clause of the next gift belongs to that one.
  const nextClause = next && clauses.find(({ start, end }) => start <= next.start && next.start < end)
  const limit = nextClause && nextClause !== clause ? nextClause.start : (next?.start ?? Number.POSITIVE_INFINITY)
  const later = clauses.flatMap(({ groups }) => groups.filter(({ start, end }) => start >= trigger.end && end <= limit))
  const earlier = clauses.flatMap(({ end, groups }) => (end <= clause.start ? groups : []))
  return { earlier, later }
}

/** 甲与乙|签订捐赠协议: the first gives, the second receives. */
function sidesOfGift({ agents, companions }: Roles): { giver?: Group; recipients: readonly Reference[] } {
  const pair = agents.find(({ splits }) => splits.length === 1)
  const [split] = pair?.splits ?? []
  if (!pair || split === undefined) return { recipients: fromGroups(companions, doers) }
  return {
    giver: { ...pair, actors: pair.actors.slice(0, split), splits: [] },
    recipients: unique(pair.actors.slice(split).flatMap(doers)),
  }
}

/** `before` is who acted in the sentence before. */
export function sentenceFacts(
  text: string,
  sentence: Span & { readonly mentions: readonly Mention[] },
  actors: readonly Actor[],
  before: Group | undefined,
  setting: Setting,
): SentenceFacts {
  let { recipients, listing } = setting
  const clauses = readClauses(text, sentence, actors)
  const groups = clauses.flatMap((clause) => clause.groups)
  const named = projectsIn(groups)
  const drafts: Draft[] = []
  const receivers: Reference[] = []
  let subject = goesOn(text, clauses) ? before : undefined
  let focus: Reference | undefined
  const chains = chainsIn(text, clauses, subject)
  for (const clause of clauses) {
    const drafted = drafts.length
    let giver: Group | undefined
    for (const trigger of clause.triggers) {
      const link = chains.get(trigger.start)
      if (!link && isIdle(text, clause, trigger)) continue
      const roles = rolesOf(clause, trigger, { subject, link, text })
      const project = focus ?? named[0] ?? setting.project
      const { titled, receiver } = setting
      const isHandedOn = recipients === setting.recipients
      const surroundings = {
        text,
        project,
        titled,
        recipients,
        isHandedOn,
        receiver,
        ...around(clauses, clause, trigger),
      }
      const found = rules[trigger.action](roles, surroundings)
      if (trigger.action === 'sign' && /捐/.test(text.slice(trigger.end, trigger.end + 8))) {
        // 与某基金会签订捐赠协议: what is given next is given to it.
        const { giver: first, recipients: party } = sidesOfGift(roles)
        if (party.length === 1) {
          recipients = party
          giver = first
        }
      }
      if (trigger.action === 'fund') {
        // 多家企业向某会捐款: who receives is known, also where nobody is named who gives.
        const given = found.length > 0 ? unique(found.map(({ to }) => to)) : fromGroups(roles.recipients, doers)
        if (given.length > 0) recipients = given
        if (found.length === 0) receivers.push(...given)
      }
      if (trigger.action === 'receive' && found.length === 0 && !roles.passive && !roles.inherited)
        receivers.push(...fromGroups(roles.agents, namedOrganizations))
      drafts.push(...found)
    }
    if (drafts.length === drafted) drafts.push(...togetherDrafts(text, clause))
    const listed = headingRecipients(text, clause)
    if (listed) {
      recipients = listed
      listing = true
    }
    if (listing) drafts.push(...listedGifts(text, clause, sentence.mentions, recipients))
    drafts.push(...underSupport(text, clause, named, () => organizationsIn(groups)))
    const about = focus ?? named[0] ?? (goesOn(text, clauses) ? setting.project : undefined)
    const acting = subject ? fromGroups([subject], ({ references }) => references) : []
    drafts.push(...locatedIn(text, clause, about, acting), ...hostDrafts(text, clause))
    if (saying.test(text.slice(Math.max(clause.start, clause.end - 8), clause.end))) {
      subject = undefined
      continue
    }
    const own = subjectOf(text, clause)
    if (giver) subject = giver
    else if (own && clause.triggers.length > 0) subject = own
    // Whoever is named goes before who acted in the sentence before.
    else if (own && (!subject || subject === before)) subject = own
    focus = (own && projectsIn([own])[0]) ?? focus
  }
  drafts.push(...roleNounDrafts(text, { ...sentence, groups, triggers: [] }, focus ?? named[0] ?? setting.project))
  drafts.push(...besideDrafts(text, groups))
  const outset = clauses[0] && (subjectOf(text, clauses[0]) ?? before)
  const acting = outset ? fromGroups([outset], namedOrganizations) : []
  const spoken = { acting, project: focus ?? named[0] ?? setting.project, recipients }
  drafts.push(...namedAfter(text, sentence, groups, spoken))
  return { drafts, clauses, subject, recipients, receivers, focus, listing }
}
