// Verbs that say nothing of who does what: nouns, descriptions, thanks, and gifts that are only spoken of.

import type { Actor } from './actor.ts'
import { underHelp } from './between.ts'
import { actsAfter } from './described.ts'
import type { Action } from './frames/actions.ts'
import { isIdleGift, isThankedFor } from './idle-gifts.ts'
import { isSaidOf } from './own-subject.ts'
import { type ClauseReading, isDescription } from './roles.ts'
import { allied } from './subject.ts'
import type { Trigger } from './triggers.ts'

const joint: ReadonlySet<Action> = new Set(['initiate', 'conduct', 'fund', 'sign', 'support'])

/** 捐款所|支持|的项目: told of, not done. */
const isObjectOf = (text: string, { start, end }: Trigger): boolean =>
  text.charAt(start - 1) === '所' && /^(?:了|过)?的/.test(text.slice(end, end + 2))

/** 出席|捐赠, 见证|签约: an event that somebody is present at. */
const attended = /(?:见证|出席|参加)(?:了)?$/

/** 向某公司|赠送|锦旗: thanks are no gift. */
const honour =
  /^(?:了)?[^,。;并]{0,12}?(?:锦旗|牌匾|匾额|感谢[信状]|纪念(?:品|章|铭?牌|奖?杯)|铭牌|水晶牌|[版书字]画|画作|作品|(?<!节日|新年|新春|爱心|儿童节|六一)礼[品物]|证书|奖[牌杯状]|鲜花|哈达|聘书)/

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

/** 产业|帮扶, 消费|帮扶: a kind of help. */
const ofKind = /(?:产业|消费|教育|就业|医疗|健康|科技|精准|社会|人才|生活|困难|日常|东西部)$/

/** 与某县|开展|对口帮扶: with whom is said right before. */
function isHelpSpokenOf(text: string, { start: from, groups }: ClauseReading, { start, verb }: Trigger): boolean {
  if (verb === '帮扶' && ofKind.test(text.slice(Math.max(from, start - 3), start))) return true
  if (!spokenOf.test(text.slice(Math.max(from, start - 2), start))) return false
  const last = groups.findLast(({ end }) => end <= start)
  const isTold = last && (/^(?:companion|place)$/.test(last.governor) || last.actors.length > 1)
  return !(isTold && /^等?[^,。;的]{0,4}(?:开展|实施)$/.test(text.slice(last.end, start)))
}

/** 投入100万元|援建某学校, 支持|援建: the next verb says what is given. */
const isFollowed = (clause: ClauseReading, { end, action, verb }: Trigger): boolean =>
  (action === 'support' && clause.triggers.some(({ start, action }) => start === end && action === 'fund')) ||
  (/^(?:累计)?(?:投入|出资)$/.test(verb) &&
    clause.triggers.some(
      (next) =>
        next.start > end &&
        /^(?:援建|捐建|资助|捐赠)/.test(next.verb) &&
        clause.groups.some(({ start }) => start >= next.end),
    ))

/** 《援建某小学的协议》: a verb in the title of a paper does nothing. */
function isInTitle(text: string, clause: ClauseReading, { start }: Trigger): boolean {
  const before = text.slice(clause.start, start)
  return before.includes('《') && before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** 山东省|协作|重庆市挂职干部组: the name of an office. */
const isBetweenPlaces = ({ groups }: ClauseReading, { start, end, verb }: Trigger): boolean => {
  const places = verb === '协作' ? groups.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'place')) : []
  return places.some((place) => place.end === start) && places.some((place) => place.start === end)
}

/** 用于|某委|开展 …: who uses a gift does not act in what is told. */
const isUsedFor = (text: string, clause: ClauseReading, trigger: Trigger): boolean =>
  trigger.action !== 'fund' &&
  clause.groups.some(({ start, end }) => end <= trigger.start && text.startsWith('用于', start - 2))

/** “匠心助力振兴”: a verb of a slogan in quotation marks. */
function isQuoted(text: string, clause: ClauseReading, { start, end }: Trigger): boolean {
  const before = text.slice(clause.start, start + 1)
  const open = clause.start + before.lastIndexOf('“')
  if (open < clause.start || clause.start + before.lastIndexOf('”') > open) return false
  const close = open + text.slice(open, open + 31).indexOf('”', end - open)
  return close > open && !clause.groups.some((group) => group.start > open && group.start < close)
}

const talked =
  /^[^,。;]*(?:进行|展开|开展|作|做)了?[^,。;]{0,8}(?:商洽|洽谈|座谈|交流|沟通|探讨|研讨|讨论|协商|磋商|商谈|会谈|对接|交谈|调研)/

/** 论证在某省|实施|该项目的可行性: what is thought about. */
const isWeighed = (text: string, clause: ClauseReading, { start, end }: Trigger): boolean =>
  // 就|设立某奖学金一事|进行商洽
  (/就[^,。;:]*$/.test(text.slice(clause.start, start)) && talked.test(text.slice(end, clause.end))) ||
  /可[行能]性/.test(text.slice(end, clause.end)) ||
  /(?:论证|探讨|探索|商讨|研讨)[^,。;]{0,12}$/.test(text.slice(clause.start, start))

/** 捐赠30万元|支持|某某之家: what the gift is for. */
const isPurpose = (text: string, { triggers }: ClauseReading, { start, action }: Trigger): boolean =>
  action === 'support' &&
  triggers.some(
    (gift) => gift.action === 'fund' && gift.end < start && /^[^,。;]{0,16}元$/.test(text.slice(gift.end, start)),
  )

/** 负责|某计划的管理 */
const runs =
  /^[^,。;]{2,30}?[”》的目](?:具体|日常|组织|全面|统筹)*(?:管理|运营|运作|实施|组织|执行|推进|落实|监督|评审|筹备|手术|培训|筛查|救治)/

/** 某计划的管理由某会|负责 */
const isRunBy = (text: string, clause: ClauseReading, { start }: Trigger): boolean =>
  /(?:管理|运营|运作|实施|组织|执行|推进|落实|统筹|工作)(?:均|都|全部)?由[^,。;]{2,30}$/.test(
    text.slice(clause.start, start),
  )

/** 在|某公司|支持|下: told of whoever stands there alone, whoever else stands before. */
const isHelp = (text: string, { groups }: ClauseReading, { start, end, verb }: Trigger): boolean =>
  (verb.endsWith('下') || /^之?下/.test(text.slice(end, end + 2))) &&
  groups.some(
    (group) =>
      group.end <= start &&
      group.governor === 'place' &&
      start - group.end < 24 &&
      underHelp.test(text.slice(group.end, end + 2)),
  )

/** 拿出, 安排, 列支: gifts where the sum follows at once. */
const spending = /^(?:拿出|列支|安排|支出|追加)$/
const sum =
  /^(?:了|专项|善款|资金|经费|公益金|人民币|共计|共|近|约|超过?|逾){0,3}[\d.,一二三四五六七八九十百千万两]+[余多]?[万亿]?元/

/** Verbs that only describe, and 联合 or 携手 before the verb that says what is done together. */
export function isIdle(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  if (actsAfter(text, clause, trigger)) return isInTitle(text, clause, trigger)
  // 15万元用于|支持|某中学: money does; 捐资|助力|某计划 is one gift.
  if (
    trigger.action === 'support' &&
    /(?:用于|用以|用来|捐资|捐款|捐赠|出资)$|(?:捐|资|投入|拨)[^,。;]{0,12}[\d万亿]元$/.test(
      text.slice(Math.max(clause.start, trigger.start - 20), trigger.start),
    )
  )
    return true
  if (trigger.action === 'assist' && (isHelpSpokenOf(text, clause, trigger) || isThankedFor(text, clause, trigger)))
    return true
  const rest = text.slice(trigger.end, clause.end)
  // 收到特别礼物——慰问金50万元
  const isPaid = /礼[物品][^,。;]{0,10}\d[^,。;]{0,6}元/.test(rest)
  if (/^(?:fund|bring|handOver|receive)$/.test(trigger.action) && honour.test(rest) && !isPaid) return true
  // 宣传倡议募|捐
  if (trigger.verb === '捐' && text.charAt(trigger.start - 1) === '募') return true
  if (isObjectOf(text, trigger) || isHelp(text, clause, trigger)) return true
  // 出资|联合某会开展 …
  if (trigger.action === 'fund' && allied.test(text.slice(trigger.end, trigger.end + 2))) return true
  if (
    /负责$/.test(trigger.verb) &&
    !runs.test(text.slice(trigger.end, trigger.end + 40)) &&
    !isRunBy(text, clause, trigger)
  )
    return true
  if (spending.test(trigger.verb) && !sum.test(text.slice(trigger.end, trigger.end + 24))) return true
  if (isQuoted(text, clause, trigger) || isDescription(text, clause, trigger) || isRelative(text, clause, trigger))
    return true
  if (isFollowed(clause, trigger) || isInTitle(text, clause, trigger) || isUsedFor(text, clause, trigger)) return true
  if (
    isSaidOf(text, clause, trigger) ||
    isPurpose(text, clause, trigger) ||
    isBetweenPlaces(clause, trigger) ||
    isWeighed(text, clause, trigger)
  )
    return true
  if (
    /^(?:fund|sign|signing)$/.test(trigger.action) &&
    attended.test(text.slice(Math.max(clause.start, trigger.start - 3), trigger.start))
  )
    return true
  if (trigger.action === 'fund' && isIdleGift(text, clause, trigger, spending.test(trigger.verb))) return true
  // 与某县|合作|建立的某校
  if (
    trigger.action === 'cooperate' &&
    /^(?:建立|共建|创办|举办|成立|开办|设立|兴办)的/.test(text.slice(trigger.end, trigger.end + 3))
  )
    return true
  return (
    trigger.action === 'cooperate' &&
    // 甲与乙|合作|的“某计划”启动
    !/^的[“《]/.test(text.slice(trigger.end, trigger.end + 2)) &&
    clause.triggers.some(
      ({ start, action }) =>
        start > trigger.start && joint.has(action) && !(action === 'fund' && /携手|联手|牵手/.test(trigger.verb)),
    )
  )
}
