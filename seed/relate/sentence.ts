// The facts of one sentence: its clauses read in turn, each verb with the roles around it.

import { flatMap } from '../flat.ts'
import { isOrganization } from '../ontology.ts'
import type { Mention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { type Actor, projectsOf } from './actor.ts'
import { agreedGift, around, placeOf, sayingOf } from './around.ts'
import { besideDrafts, hostDrafts } from './beside.ts'
import { ceremonyGifts } from './ceremonies.ts'
import { chainsIn } from './chains.ts'
import type { Draft } from './draft.ts'
import { fromGroups, unique } from './draft.ts'
import type { Reference } from './fact.ts'
import { doers, givers, namedOrganizations } from './frames/making.ts'
import { rules } from './frames/rules.ts'
import { calledRecipients, headingRecipients, hostRecipients, listedGifts } from './gift-lists.ts'
import type { Group } from './groups.ts'
import { isGuest } from './guests.ts'
import { isIdle } from './idle.ts'
import { agreedGifts, thankedGifts } from './implied-gifts.ts'
import { isPlace } from './kinds.ts'
import { namedAfter } from './named-after.ts'
import { type OpenGift, openGift, openRoles } from './open-gifts.ts'
import { actAsMany } from './own-subject.ts'
import { partakers } from './partakers.ts'
import { locatedIn, seenAt } from './places/located.ts'
import { readClauses } from './read-clauses.ts'
import { respectively } from './respectively.ts'
import { roleNounDrafts } from './roleNouns.ts'
import { type ClauseReading, rolesOf } from './roles.ts'
import { sharedGifts } from './shared-gifts.ts'
import { sinceDrafts } from './since.ts'
import { definerOf, helperOf, subjectOf, withCompanions } from './subject.ts'
import { alliedDrafts, togetherDrafts } from './together.ts'
import { toldRecipients } from './told-recipients.ts'
import { underSupport } from './underSupport.ts'
import { visitDrafts } from './visits.ts'
import { createWaiting } from './waiting.ts'

export interface SentenceFacts {
  readonly drafts: readonly Draft[]
  readonly clauses: readonly ClauseReading[]
  /** What the next sentence may leave out: who acted. */
  readonly subject: Group | undefined
  /** Who was given to last. */
  readonly recipients: readonly Reference[]
  /** Who is said to be given to by givers that are not named. */
  readonly receivers: readonly Reference[]
  /** Who gave to nobody that is named: the next sentence may say who received. */
  readonly pending: readonly Reference[]
  /** The project that the sentence is about, where it is its subject. */
  readonly focus: Reference | undefined
  /** A heading before announced a list of gifts. */
  readonly listing: boolean
  /** Gifts whose recipient the sentence does not tell. */
  readonly open: readonly OpenGift[]
  /** Gifts that an agreement or thanks imply. */
  readonly implied: readonly Draft[]
}

export interface Setting {
  /** What the article speaks of, and whether its title does. */
  readonly project: Reference | undefined
  readonly titled: boolean
  readonly recipients: readonly Reference[]
  /** The only body that the article said before to be given to. */
  readonly receiver: Reference | undefined
  readonly listing: boolean
  /** Who gave in the sentence before to nobody that is named. */
  readonly pending: readonly Reference[]
}

const projectsIn = (groups: readonly Group[]): Reference[] => fromGroups(groups, projectsOf)

/** Through whom people give: no company. */
const charities = (actor: Actor) => namedOrganizations(actor).filter(({ type }) => type !== 'Company')

const organizationsIn = (groups: readonly Group[]): Reference[] =>
  fromGroups(groups, ({ references }) => references.filter(({ type }) => isOrganization(type)))

/** Who acts first after a place in the text; all bodies where none does. */
function actingAfter(groups: readonly Group[], after: number): Reference[] {
  const acting = groups.filter(({ start, governor }) => start >= after && (governor === 'none' || governor === 'agent'))
  // 在某会帮助下,|某人|找到了工作
  if (acting[0]?.actors.every(({ kind, references }) => kind === 'person' && references.length === 0)) return []
  const first = acting.find((group) => organizationsIn([group]).length > 0)
  return organizationsIn(first ? [first] : groups.filter(({ governor }) => governor !== 'place'))
}

/** A sentence goes on from the one before when it begins without anyone who acts. */
const goesOn = (text: string, clauses: readonly ClauseReading[]): boolean => {
  const clause = clauses.find(({ groups }) => groups.length > 0) ?? clauses[0]
  return clause !== undefined && !subjectOf(text, clause) && !placeActs(text, clause)
}

/** 此外,某区|还与 …: a place does it, not who acted in the sentence before. */
function placeActs(text: string, { groups, start }: ClauseReading): boolean {
  const [first] = groups
  return (
    first !== undefined &&
    isPlace(first) &&
    first.governor === 'none' &&
    /^(?:此外,|同时,|其中,|近年来,|多年来,)?$/.test(text.slice(start, first.start)) &&
    /^(?:还|也|已|则|再|又|将|坚持|先后|多次|累计|积极|主动|共|与|向|为|对|捐|投入|出资|之间|两地|双方)/.test(
      text.slice(first.end, first.end + 2),
    )
  )
}

/** 20个获奖项目 happen in more places than one of them does. */
const ofMany = /(?:\d+个|[这那各]些?个?|多个)[^,。;“”]{0,6}项目/

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
  const groups = flatMap(clauses, (clause) => clause.groups)
  const named = projectsIn(groups)
  const drafts: Draft[] = []
  const receivers: Reference[] = []
  let pending = setting.pending
  const settle = createWaiting(text)
  const open: OpenGift[] = openRoles(text, groups)
  const implied: Draft[] = []
  const isContinued = goesOn(text, clauses)
  let subject = isContinued ? before : undefined
  let focus: Reference | undefined
  const chains = chainsIn(text, clauses, subject)
  const written = text.slice(sentence.start, sentence.end)
  const isOne = ({ from }: Draft) => !ofMany.test(written) || written.includes(from.name)
  // Who acts without those that join for this sentence alone: 与甲合作,实施 …;与乙合作,实施 …
  let alone: Group | undefined
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
      const known = { project, titled, recipients, isHandedOn, receiver, pending }
      const surroundings = { text, ...known, ...around(clauses, clause, trigger) }
      const told = respectively(text, roles, rules[trigger.action](roles, surroundings))
      const found = trigger.action === 'fund' ? [...told, ...settle(roles, told)] : told
      if (trigger.action === 'sign' && found.length > 0) giver = placeOf(roles) ?? giver
      const agreed = trigger.action === 'sign' ? agreedGift(text, trigger, roles) : undefined
      if (agreed) {
        implied.push(...agreedGifts(roles, agreed))
        recipients = agreed.recipients
        giver = agreed.giver
      }
      // 某妇联争取到|某基金会支持,为本地捐赠 …: what is given next it gives.
      if (trigger.verb.startsWith('争取到') && found.length > 0) giver = roles.objects[0]
      // 给某医院发放了设备,由某基金会捐赠
      if (trigger.action === 'fund' || (trigger.action === 'bring' && found.length === 0)) {
        // 多家企业向某会捐款: who receives is known, also where nobody is named who gives.
        const given = found.length > 0 ? unique(found.map(({ to }) => to)) : fromGroups(roles.recipients, doers)
        if (given.length > 0) recipients = given
        // 各界通过某会向灾区捐款
        if (found.length === 0) receivers.push(...(given.length > 0 ? given : fromGroups(roles.channels, charities)))
        pending = found.length === 0 && !roles.inherited ? fromGroups(roles.agents, givers) : []
      }
      // 为某医院送去|某公司捐赠的|物资
      if (trigger.action === 'bring' && found.length > 0) recipients = unique(found.map(({ to }) => to))
      // 成为某会|接收|到的最大一笔捐赠: said of a gift that is told already.
      const isTold = /^到?的/.test(text.slice(trigger.end, trigger.end + 2))
      if (trigger.action === 'receive' && found.length === 0 && !roles.passive && !roles.inherited && !isTold)
        receivers.push(...fromGroups(roles.agents, namedOrganizations))
      drafts.push(...found)
      const gift = found.length === 0 ? openGift(roles, surroundings) : undefined
      if (gift) open.push(gift)
    }
    if (drafts.length === drafted) drafts.push(...togetherDrafts(text, clause))
    drafts.push(...alliedDrafts(text, clause))
    recipients = hostRecipients(text, clause) ?? calledRecipients(text, clause) ?? recipients
    const listed = headingRecipients(text, clause)
    if (listed) {
      recipients = listed
      listing = true
    }
    if (listing && drafts.slice(drafted).every(({ type }) => type !== 'FUNDS'))
      drafts.push(...listedGifts(text, clause, sentence.mentions, recipients))
    drafts.push(...underSupport(text, clause, named, (after) => actingAfter(groups, after)))
    const about = focus ?? named[0] ?? (isContinued ? setting.project : undefined)
    const acting = subject ? fromGroups([subject], ({ references }) => references) : []
    drafts.push(...locatedIn(text, clause, about, acting).filter(isOne), ...hostDrafts(text, clause))
    drafts.push(...partakers(text, clause), ...ceremonyGifts(text, clause))
    implied.push(...thankedGifts(text, clause, subject))
    const said = sayingOf(text, clause)
    if (said !== undefined) {
      // 某公司宣布,将捐赠 …: what is announced the announcer does, unless somebody else is named.
      subject = said === '宣布' && text.charAt(clause.end - 1) === ',' ? subjectOf(text, clause) : undefined
      continue
    }
    const own = subjectOf(text, clause)
    const doer = definerOf(text, clause) ?? own
    if (!doer && subject) {
      const joined = actAsMany(text, clause) ? undefined : withCompanions(text, clause, subject)
      if (joined && joined !== subject) alone = subject
      subject = joined
    } else if (doer) alone = undefined
    giver ??= helperOf(text, clause)
    if (giver) subject = giver
    else if (doer && clause.triggers.length > 0) subject = doer
    // Whoever is named goes before who acted in the sentence before.
    else if (doer && (!subject || subject === before)) subject = doer
    focus = (own && projectsIn([own])[0]) ?? focus
  }
  drafts.push(...roleNounDrafts(text, { groups, triggers: [], ...sentence }, focus ?? named[0] ?? setting.project))
  drafts.push(...visitDrafts(text, clauses, before))
  drafts.push(...besideDrafts(text, groups), ...seenAt(text, groups), ...sinceDrafts(text, clauses))
  const [only, ...others] = unique([...receivers, ...(setting.receiver ? [setting.receiver] : [])])
  const receiving = recipients.length > 0 ? recipients : only && others.length === 0 ? [only] : []
  const giving = subject ? fromGroups([subject], givers) : []
  drafts.push(...sharedGifts(text, sentence, groups, receiving, giving))
  drafts.push(...toldRecipients(text, sentence, groups, before ? fromGroups([before], givers) : []))
  const outset = clauses[0] && (subjectOf(text, clauses[0]) ?? before)
  const acting = outset ? fromGroups([outset], namedOrganizations) : []
  const spoken = { acting, project: focus ?? named[0] ?? setting.project, recipients }
  drafts.push(...namedAfter(text, sentence, groups, spoken))
  const acted = alone ?? (subject && isGuest(text, clauses, subject) ? undefined : subject)
  // Of this sentence alone, for the next.
  const waiting = pending === setting.pending ? [] : pending
  return { drafts, clauses, subject: acted, recipients, receivers, pending: waiting, focus, listing, open, implied }
}
