// What is told of a gift beside who gives to whom: its amount, kind, scope and purpose, also where the next sentence tells the amount.

import { flatMap } from '../flat.ts'
import type { MoneyMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { type Draft, unique } from './draft.ts'
import type { Details, Fact, Reference } from './fact.ts'
import { amountFor, followingAmount, giftOf, purposeIn, seriesFrom } from './money.ts'
import type { Reading, SentenceReading } from './reading.ts'
import type { SentenceFacts } from './sentence.ts'

/** The gifts of an article as they are read. */
export interface Gifts {
  readonly facts: Fact[]
  /** Gifts told without an amount, which one of the next sentences may give, and how many of these are left. */
  openGifts: Fact[]
  openFor: number
}

/** 每售出一件,捐赠1元: a price, of which nobody knows the sum. */
const rate = /每(?:[售卖办购买]|销售|消费|成交|一(?!年)|[单件瓶笔次张份步])[^。;]{0,30}$/

const textBefore = ({ text }: Reading, { start }: Span): string => text.slice(Math.max(0, start - 8), start)

/** 甲、乙分别捐赠300万元和50万元: the amount of one of as many givers, or recipients, as there are amounts. */
function ownAmount(
  { text }: Reading,
  { mentions }: SentenceReading,
  clause: Span,
  { from, to }: Draft,
  first: MoneyMention,
  [givers, recipients]: readonly [readonly Reference[], readonly Reference[]],
): MoneyMention | undefined {
  if (!/分别|各自|依次/.test(text.slice(clause.start, first.start))) return undefined
  const series = seriesFrom(text, mentions, first)
  if (series.length < 2) return undefined
  if (series.length === givers.length && recipients.length === 1)
    return series[givers.findIndex(({ name }) => name === from.name)]
  return series.length === recipients.length && givers.length === 1
    ? series[recipients.findIndex(({ name }) => name === to.name)]
    : undefined
}

/** The details of a gift in the making. */
export function giftDetails(reading: Reading, sentence: SentenceReading, read: SentenceFacts, draft: Draft): Details {
  const clause = read.clauses.find(({ start, end }) => start <= draft.verbAt && draft.verbAt < end) ?? sentence
  // 接收|某公司捐款20万元: the gift is told in two verbs.
  const after = draft.method.startsWith('receive') ? clause.end - 1 : draft.verbAt
  const next = flatMap(read.clauses, ({ triggers }) => triggers).find(
    ({ start, action }) => start > after && (action === 'fund' || action === 'receive'),
  )
  const limit = next ? next.start : sentence.end
  const nearest = amountFor(reading.text, sentence.mentions, draft.verbAt, clause, limit)
  const gifts = read.drafts.filter(({ type, verbAt }) => type === 'FUNDS' && verbAt === draft.verbAt)
  const from = unique(gifts.map((gift) => gift.from))
  const own = nearest && ownAmount(reading, sentence, clause, draft, nearest, [from, unique(gifts.map(({ to }) => to))])
  const money = nearest && rate.test(reading.text.slice(sentence.start, nearest.start)) ? undefined : (own ?? nearest)
  const givers = from.length
  const isEach = /[各均]$/.test(reading.text.slice(clause.start, draft.verbAt).replace(/(?:自|分别|再|向.*)$/, ''))
  const told = reading.text.slice(clause.start, money ? Math.min(money.end + 12, sentence.end) : clause.end)
  // What the gift is for does not say what it is.
  const [around = told] = told.split(/用于|支持|用以/)
  const purpose = purposeIn(reading.text.slice(draft.verbAt, sentence.end))
  return {
    ...(money && giftOf(money, isEach || own ? 1 : givers, around, textBefore(reading, money))),
    ...(purpose && { purpose }),
    // 甲、乙各捐赠100万元: two gifts.
    grant: `${draft.verbAt}${isEach || own ? `:${draft.from.name}` : ''}${own ? `:${draft.to.name}` : ''}`,
  }
}

/** An amount told in the sentence after a gift belongs to it: 移交捐赠牌。此次捐赠价值 … */
export function closeGifts(reading: Reading, sentence: SentenceReading, gifts: Gifts): void {
  if (gifts.openFor-- <= 0) gifts.openGifts = []
  const money = gifts.openGifts.length > 0 ? followingAmount(reading.text, sentence, sentence.mentions) : undefined
  if (!money) return
  for (const gift of gifts.openGifts) {
    const index = gifts.facts.indexOf(gift)
    const details = {
      ...gift.details,
      ...giftOf(
        money,
        gifts.openGifts.length,
        reading.text.slice(sentence.start, money.end + 12),
        textBefore(reading, money),
      ),
    }
    gifts.facts[index] = {
      ...gift,
      details,
      method: `${gift.method}-amount`,
      confidence: gift.confidence * 0.95,
      end: sentence.end,
    }
  }
  gifts.openGifts = []
}
