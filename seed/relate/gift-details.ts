// What is told of a gift beside who gives to whom: its amount, kind, scope and purpose, also where the next sentence tells the amount.

import type { Span } from '../segment/article.ts'
import { type Draft, unique } from './draft.ts'
import type { Details, Fact } from './fact.ts'
import { amountFor, followingAmount, giftOf, purposeIn } from './money.ts'
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

/** The details of a gift in the making. */
export function giftDetails(reading: Reading, sentence: SentenceReading, read: SentenceFacts, draft: Draft): Details {
  const clause = read.clauses.find(({ start, end }) => start <= draft.verbAt && draft.verbAt < end) ?? sentence
  const next = read.clauses
    .flatMap(({ triggers }) => triggers)
    .find(({ start, action }) => start > draft.verbAt && action === 'fund')
  const limit = next ? next.start : sentence.end
  const nearest = amountFor(sentence.mentions, draft.verbAt, clause, limit)
  const money = nearest && rate.test(reading.text.slice(sentence.start, nearest.start)) ? undefined : nearest
  const givers = unique(
    read.drafts.filter(({ type, verbAt }) => type === 'FUNDS' && verbAt === draft.verbAt).map(({ from }) => from),
  ).length
  const isEach = /[各均]$/.test(reading.text.slice(clause.start, draft.verbAt).replace(/(?:自|分别|再|向.*)$/, ''))
  const told = reading.text.slice(clause.start, money ? Math.min(money.end + 12, sentence.end) : clause.end)
  // What the gift is for does not say what it is.
  const [around = told] = told.split(/用于|支持|用以/)
  const purpose = purposeIn(reading.text.slice(draft.verbAt, sentence.end))
  return {
    ...(money && giftOf(money, isEach ? 1 : givers, around, textBefore(reading, money))),
    ...(purpose && { purpose }),
    // 甲、乙各捐赠100万元: two gifts.
    grant: `${draft.verbAt}${isEach ? `:${draft.from.name}` : ''}`,
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
