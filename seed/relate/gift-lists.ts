// Gifts told in lists: a heading that names who received (某会收到以下捐赠:), and items of a giver and an amount.

import type { Mention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { government } from './actor.ts'
import { type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { doers, givers } from './frames/making.ts'
import { isMoney } from './money.ts'
import type { ClauseReading } from './roles.ts'

const heading =
  /^[^,。;]{0,12}(?:收到|接收|接受|募得|获得|筹集到?|募集到?)(?:了)?[^,。;]{0,18}(?:捐赠|捐款|善款|款物|物资)[^,。;]{0,12}(?:如下|公示|名单|明细|情况|一览)?$|^[^,。;]{0,10}(?:捐赠|捐款|善款)[^,。;]{0,8}(?:公示|名单|明细|情况|一览|鸣谢)/

/** 某慈善会发出倡议后, 某会的募捐倡议得到响应: whoever gives next gives to it. */
const calling = /^[^,。;]{0,6}(?:发出|发布|发起|的)[^,。;]{0,12}(?:倡议|号召|募捐)/
const isCharity = ({ type }: Reference): boolean => type === 'Foundation' || type === 'SocialOrganization'

/** 爱心企业向|某医院|伸出援手: where nobody is named who gives, those who follow do. */
export function calledRecipients(text: string, { groups }: ClauseReading): readonly Reference[] | undefined {
  const [first, ...others] = groups
  if (!first || others.length > 0) return undefined
  const rest = text.slice(first.end, first.end + 24)
  if (
    first.governor === 'recipient' &&
    /^[^,。;]{0,4}(?:伸出|献出|奉献|奉上|献上|传递)[^,。;]{0,4}(?:援|爱)/.test(rest)
  )
    return fromGroups([first], doers)
  const charities = calling.test(rest) && first.governor === 'none' ? fromGroups([first], doers).filter(isCharity) : []
  return charities.length > 0 ? charities : undefined
}

/** 此次|驰援|某市的|救灾物资有: places stand for their governments. */
const sentTo = /(?:驰援|支援|援助|捐助|捐赠给|捐给|送往|运往|发往)$/
const supplies =
  /^(?:等地|灾区|地区)?的[^,。;]{0,8}(?:物资|款物|善款|捐款|资金)[^,。;]{0,8}(?:有|包括|包含|如下|分别是)$/

/** Who received, where a clause is the heading of a list of gifts: its only organisations. */
export function headingRecipients(text: string, clause: ClauseReading): readonly Reference[] | undefined {
  const [first] = clause.groups
  const last = clause.groups.at(-1)
  if (!first || !last || first !== last) return undefined
  const told = text.slice(first.end, clause.end).replace(/[:,]$/, '')
  const before = text.slice(clause.start, first.start)
  if (supplies.test(told) && sentTo.test(before))
    return fromGroups([first], (actor) => (actor.kind === 'place' ? actor.references.map(government) : doers(actor)))
  // 成为|某会|接收到的最大一笔捐赠: of one gift.
  if (!heading.test(told) || /[由向]$|成为$/.test(before) || /^[^,。;]{0,6}的(?:最|第一|首(?!批))/.test(told))
    return undefined
  const recipients = fromGroups([first], doers)
  return recipients.length > 0 ? recipients : undefined
}

/** 捐赠仪式在|某慈善会|举行: who houses the ceremony receives. */
export function hostRecipients(text: string, clause: ClauseReading): readonly Reference[] | undefined {
  if (clause.groups.length === 0) return undefined
  const host = clause.groups.find(
    ({ governor, end }) => governor === 'place' && /^[^,。;]{0,6}(?:举行|举办)/.test(text.slice(end, end + 10)),
  )
  // 在某会募捐大会上
  const raiser = clause.groups.find(({ end }) =>
    /^[^,。;]{0,4}(?:募捐|劝募|捐款)(?:大会|活动|仪式|晚会)上/.test(text.slice(end, end + 12)),
  )
  if (raiser) return fromGroups([raiser], doers)
  if (!host || !/捐[赠款]仪式/.test(text.slice(clause.start, clause.end))) return undefined
  const bodies = fromGroups([host], doers)
  // 某公司在某医院举行捐赠仪式
  const isGuest = clause.groups.some(
    ({ end, governor, actors }) =>
      end <= host.start &&
      governor === 'none' &&
      actors.every(({ references }) => references.every(({ type }) => type === 'Company')),
  )
  const charities = bodies.filter(
    (body) => isCharity(body) || (isGuest && (body.type === 'Hospital' || body.type === 'ResearchBody')),
  )
  return charities.length === 1 ? charities : undefined
}

const itemGap = /^[”》]?(?:\([^()]{0,20}\))?[:\s—-]*(?:人民币|现金|共计|合计)?$/

/** 甲公司的|图书1.2万册 */
const itemGoods =
  /^[”》]?(?:捐赠)?的(?:“[^“”]{1,8}”)?[^,。;:\d]{1,10}[\d.,]+[余多]?[百千万]*(?:余|多)?[台套份册件箱吨本只辆部个床顶张批把](?![^,。;、]{3})/

/** An item of a list whose heading named the recipients: 甲公司 100万元, 甲公司的图书1.2万册. */
export function listedGifts(
  text: string,
  clause: ClauseReading & Span,
  mentions: readonly Mention[],
  recipients: readonly Reference[],
): Draft[] {
  const [group] = clause.groups
  if (!group || clause.groups.length > 1) return []
  const isOfGoods = itemGoods.test(text.slice(group.end, group.end + 32))
  if (clause.triggers.length > 0 && !isOfGoods) return []
  const money = mentions.find((mention) => isMoney(mention) && mention.start >= group.end)
  const isSum = money && money.end <= clause.end && itemGap.test(text.slice(group.end, money.start))
  if (!isSum && !isOfGoods) return []
  return pairsOf(fromGroups([group], givers), recipients).map(([from, to]) => ({
    type: 'FUNDS' as const,
    from,
    to,
    method: 'gift-list',
    confidence: 0.85,
    details: {},
    verbAt: group.start,
    start: clause.start,
    end: clause.end,
  }))
}
