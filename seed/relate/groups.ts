// Actors joined by 、 和 与: groups, each with the word that governs it (由, 向, 在 …) and how it is split by 与.

import { endingOf, wordsIn } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import { unitSet } from '../segment/normalise.ts'
import type { Actor } from './actor.ts'
import {
  departmentBetween,
  describedBody,
  describedPerson,
  joiners,
  relative,
  splitter,
  unknownBetween,
} from './between.ts'
import { isNote } from './brackets.ts'
import { isCutName } from './cut-names.ts'
import { owning } from './described.ts'

/** `owner`: what the group after it belongs to (为|某计划|的服务机构——某中心). */
export type Governor = 'agent' | 'recipient' | 'companion' | 'theme' | 'place' | 'channel' | 'source' | 'owner' | 'none'

export interface Group extends Span {
  readonly actors: readonly Actor[]
  /** Indexes of actors before which 与, 和, 同 or 跟 stands, 与 only where 和 also joins. */
  readonly splits: readonly number[]
  readonly governor: Governor
  /** 的 follows: it belongs to what comes after. */
  readonly possesses: boolean
}

const inBrackets = /^\([^()]{0,60}\)/

/** Words before a group that govern it; of several that end there the longest. */
const governors: Record<Exclude<Governor, 'none'>, string[]> = {
  // 由于: the last character alone would govern otherwise.
  owner: wordsIn('由于 就 关于 基于 依托 围绕 根据 按照 依据 依照'),
  agent: wordsIn('由 经 受 被 获 据 得到 获得 获得了 得到了 接受 接受了 收到 收到了 来自 来自于 来源于 源于 源自'),
  recipient: wordsIn(
    '对于 送到 送至 汇入 存入 拨入 划入 转入 汇给 交由 送交 交到 交至 转到 汇到 汇至 拨到 捐到 放到 发到 向 为 给 对 替 予 赠予 捐给 赠给 交给 授予 面向 支持 资助',
  ),
  companion: wordsIn('与 和 同 跟 联合 联同 携手 会同 联手 携 协同 联动 牵手'),
  theme: wordsIn('将 把'),
  channel: wordsIn('通过 透过 委托 经由'),
  source: wordsIn('从'),
  place: wordsIn('在 于 到 赴 至 位于 深入 走进 落户 落地 来到 前往 奔赴 抵达'),
}
const governorByWord = new Map(
  (Object.entries(governors) as [Governor, string[]][]).flatMap(([governor, words]) =>
    words.map((word) => [word, governor] as const),
  ),
)

/** 向|我市|某学校, 给|当地|某医院, 由|中共|某市委: what the name that follows leaves out. */
const ownPlace =
  /(?:[我本][省市县区州镇乡]?|当地|中共|(?:校友|知名|本地|龙头|民营|合作|帮扶|会员)(?:企业|单位|机构)|合作伙伴)$/

const adverbs =
  /(?:分别|共同|首先|正式|先后|再次|还|也|都|则|一起|一道|成功|积极|近日|日前|当天|同时|此次|今年|去年|“|《|‘| )+$/

const endsAdverb = unitSet('别同先式后次还也都则起道功极日前天时此今年去“《‘ ')

/** 联合|“某某”|王甲: a by-name before the name. */
const epithet = /“[^“”]{1,10}”$/

/** 向|某某山区的|某某医院: where the recipient is, said before it. */
const givenTo = /[向给][^,。;:、]{1,14}的$/
const isGiven = /^[”》]?(?:等[^,。;]{0,10})?(?:各|共|分别|再次|无偿|累计)*(?:捐|赠|资助|拨)/

/** 由|本校某级校友|王某|捐资: what describes a person stands between. */
const byDescribed = /由[^,。;:、的在]{1,14}$/
/** 收到了正在某地演出的|某某|捐赠的: so do words that describe who gives. */
const takenFrom = /(?:收到|接收|接受|获得)了?[^,。;:、]{1,24}的[^,。;:、的]{0,6}$/
const acts =
  /^(?:先生|女士|同志|夫妇)?(?:共同|个人|独家)?(?:捐|出资|发起|设立|创办|资助|创立|主办|倡议|首倡|倡导|创建|策划|牵头)/

/** 就|乡村振兴之|“某某计划”|签订 …: what they agree on. */
const isAgreedOn = /^[”》]?(?:项目)?(?:正式)?(?:签|达成|开展|展开|进行|举行)/
const isMatter = /(?:就|围绕|关于)[^,。;:、]{1,12}$/
/** 参与|某会 is no 与, 已经|某会 no 经. */
const otherWord = endingOf(
  wordsIn(
    '参与 成为 称为 认为 名为 均为 即为 行为 因为 以为 已经 曾经 正在 存在 合同 认同 赞同 陪同 自从 服从 面对 应对 感到 达到 看到 了解到 谈到 提到 属于 由于 关于',
  ),
)
const isOtherWord = (before: string): boolean => otherWord(before) !== undefined && !before.endsWith('方面对')

function governorOf(text: string, { start, end }: Span, floor: number): Governor {
  const written = text.slice(Math.max(floor, start - 20), start)
  const unnamed = written.endsWith('”') ? written.replace(epithet, '') : written
  const before = endsAdverb[unnamed.charCodeAt(unnamed.length - 1)] === 1 ? unnamed.replace(adverbs, '') : unnamed
  if (isOtherWord(before)) return 'none'
  const led = '我本省市县区州镇乡地共业位构伴'.includes(before.slice(-1)) ? before.replace(ownPlace, '') : before
  for (const length of [3, 2, 1]) {
    const governor = led.length >= length ? governorByWord.get(led.slice(-length)) : undefined
    if (governor) return governor
  }
  const isActing = acts.test(text.slice(end, end + 6))
  if (isActing && takenFrom.test(text.slice(Math.max(0, start - 34), start))) return 'agent'
  if (isAgreedOn.test(text.slice(end, end + 10)) && isMatter.test(before)) return 'owner'
  if (isActing && byDescribed.test(before)) return 'agent'
  return before.endsWith('的') && givenTo.test(before) && isGiven.test(text.slice(end, end + 20)) ? 'recipient' : 'none'
}

/** The text between two actors without notes in brackets and quotation marks. */
function between(text: string, left: Actor, right: Actor): string {
  const gap = text.slice(left.end, right.start)
  if (gap.length < 2) return '“”‘’《》 '.includes(gap) ? '' : gap
  return gap
    .replace(inBrackets, '')
    .replace(/[“”‘’《》 ]|\([省市县区州旗、]{1,4}\)/g, '')
    .replace(inBrackets, '')
}

const isGovernment = ({ references }: Actor) => references.some(({ type }) => type === 'GovernmentBody')

/** A place joins organisations only beside a body of the state: 卫生部、北京市. */
const sameKind = (a: Actor, b: Actor) =>
  a.kind === b.kind ||
  (a.kind !== 'place' && b.kind !== 'place') ||
  (b.kind === 'place' ? isGovernment(a) : isGovernment(b))

const opening = /^[”》]?\((?:以下|下文|下)?(?:简|统)?称?(?:为|作|:)?[“《]?$/

/** 某基金会(以下简称“某某”): where the brackets end that name again what stands before them. */
function sameAgain(text: string, last: Actor, actor: Actor): number | undefined {
  const isSame = last.references[0]?.name === actor.references[0]?.name
  if (!isSame || !opening.test(text.slice(last.end, actor.start))) return undefined
  const close = /^[”》]?\)/.exec(text.slice(actor.end, actor.end + 2))
  return close ? actor.end + close[0].length : undefined
}

/** 希望工程|“某某校服”: the one in quotation marks is what is spoken of. */
const isWithin = (text: string, last: Actor, actor: Actor): boolean =>
  last.kind === 'project' &&
  actor.kind === 'project' &&
  last.end === actor.start &&
  text.charAt(actor.start) === '“' &&
  text.charAt(last.start) !== '“'

/** Of places in a chain (某省|某市) the last alone; it keeps where the first begins. A short name in brackets is no further actor. */
function withoutChains(text: string, actors: readonly Actor[]): Actor[] {
  const kept: Actor[] = []
  for (const actor of actors) {
    const last = kept.at(-1)
    const close = last && sameAgain(text, last, actor)
    if (last && close !== undefined) kept[kept.length - 1] = { ...last, end: close }
    else if (last?.kind === 'place' && actor.kind === 'place' && last.end === actor.start) {
      kept[kept.length - 1] = { ...actor, start: last.start }
    } else if (last && isWithin(text, last, actor)) {
      kept[kept.length - 1] = { ...actor, start: last.start }
    } else kept.push(actor)
  }
  return kept
}

/** No list has more than this between two of its items. */
const longestGap = 80

function joined(text: string, last: Actor, actor: Actor): 'joined' | 'split' | undefined {
  if (last.start === actor.start) return 'joined'
  if (actor.start - last.end > longestGap || !sameKind(last, actor)) return undefined
  const gap = between(text, last, actor)
  // “甲”“乙”试点项目
  const areQuoted = gap === '' && /[”》][“《]/.test(text.slice(last.end - 1, actor.start + 1))
  if (areQuoted && last.kind === 'project' && actor.kind === 'project') return 'joined'
  // 某州某县、某县,某州某县: places go on over a comma.
  if (last.kind === 'place' && actor.kind === 'place' && gap === ',') return 'joined'
  if (actor.kind === 'person' && describedPerson.test(gap)) return 'joined'
  if (last.kind === 'person' && actor.kind === 'person' && relative.test(text.slice(last.end, actor.end)))
    return 'joined'
  if (last.kind === 'organization' && actor.kind === 'organization' && describedBody.test(gap)) return 'joined'
  if (isCutName(text, gap, last, actor)) return 'joined'
  if (!joiners.test(gap) && !unknownBetween.test(gap) && !departmentBetween.test(gap)) return undefined
  return splitter.test(gap) || (/和$/.test(gap) && last.kind !== actor.kind) ? 'split' : 'joined'
}

const ownedGap =
  /^[”’》]?(?:等?[\d一两二三四五六七八九十]+个?(?:省|市|县|区|州|地|省份|县市|县区|市县|地市))?(?:的[^,。;:()]{0,12}(?:——)?)?[“《‘]?$|^(?:共同|联合)?(?:发起|设立|成立|创立|创办|建立){1,2}的[“《‘]?$/

const seated = /(?:总部)?(?:位于|设在|坐落于|坐落在|地处|远在|身处|身在|扎根|来自于?)$/

/** 在|位于某市的|某中心: the word before 位于 governs the body that is there. */
function aroundPlace(text: string, group: Group): Governor | undefined {
  const seat = seated.exec(text.slice(Math.max(0, group.start - 6), group.start))
  if (!seat || group.actors.some(({ kind }) => kind !== 'place')) return undefined
  return governorOf(text, { start: group.start - seat[0].length, end: group.end }, 0)
}

/** What follows 为|某计划|的 is governed by 为; 某计划 itself only owns it. */
function owned(text: string, groups: readonly Group[]): Group[] {
  const result = [...groups]
  for (let i = 1; i < result.length; i++) {
    const before = result[i - 1]
    const group = result[i]
    if (!before || !group || group.governor !== 'none' || before.governor === 'none') continue
    const gap = text.slice(before.end, group.start)
    // 某基金会|某区执行部: the place is part of what the name goes on with.
    if (gap === '' && group.actors.every(({ kind }) => kind === 'place')) continue
    if (!ownedGap.test(gap) || before.actors.every(({ kind }) => kind === 'person')) continue
    result[i - 1] = { ...before, governor: 'owner' }
    result[i] = { ...group, governor: aroundPlace(text, before) ?? before.governor }
  }
  return result
}

/** A group of the members, if any; the words that govern it begin at `floor` or after. */
function close(
  text: string,
  groups: Group[],
  actors: readonly Actor[],
  splits: readonly number[],
  floor: number,
): void {
  const [first] = actors
  const last = actors.at(-1)
  if (!first || !last) return
  const { start } = first
  const { end } = last
  const governor = governorOf(text, { start, end }, groups.at(-1)?.end ?? floor)
  const possesses = owning.test(text.slice(end, end + 12))
  groups.push({ start, end, actors, splits, governor, possesses })
}

/** The groups of a stretch of text (a sentence), in order. */
export function groupsOf(text: string, actors: readonly Actor[], floor: number): Group[] {
  const groups: Group[] = []
  let members: Actor[] = []
  let splits: number[] = []
  const notes: Actor[] = []
  for (const actor of withoutChains(text, actors)) {
    const last = members.at(-1)
    if (last && isNote(text, last, actor)) {
      notes.push(actor)
      continue
    }
    const joins = last && joined(text, last, actor)
    if (joins) {
      if (joins === 'split') splits = [...splits, members.length]
      members.push(actor)
      continue
    }
    close(text, groups, members, splits, floor)
    members = [actor]
    splits = []
  }
  close(text, groups, members, splits, floor)
  const whole = owned(text, groups)
  return notes.length === 0 ? whole : [...whole, ...groupsOf(text, notes, floor)].sort((a, b) => a.start - b.start)
}
