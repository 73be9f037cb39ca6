// Which amount a gift has: the one in its clause, or in the clauses after it, or in the next sentence that speaks of 此次捐赠.

import type { DateMention, Mention, MoneyMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import type { Details } from './fact.ts'

const inKind = /物资|药品|设备|器材|款物|产品|疫苗|救护车|图书|口罩|防护|奶粉|衣物|文具|电脑|仪器/
const budget = /安排|预算|规划|拟投入|计划投入/
/** 资金|40万元: money, whatever is bought with it. */
const cash = /(?:资金|善款|现金|经费|专款|捐款)(?:人民币|共计|合计|累计|总计|总额|达|为|共)?$/
const disbursement = /拨付|拨款|下拨|划拨|发放|支付/

/** Details of a gift of this amount; `around` is the text it stands in, `before` what stands right before the amount. */
export function giftOf(money: MoneyMention, givers: number, around: string, before: string): Details {
  const { amount, currency, qualifier, cumulative } = money
  const grantKind =
    inKind.test(around) && !cash.test(before)
      ? 'inKind'
      : budget.test(around)
        ? 'budget'
        : disbursement.test(around)
          ? 'disbursement'
          : 'donation'
  return { amount, currency, qualifier, grantKind, scope: cumulative ? 'cumulative' : givers > 1 ? 'joint' : 'single' }
}

export const isMoney = (mention: Mention): mention is MoneyMention => mention.kind === 'money'
export const isDate = (mention: Mention): mention is DateMention => mention.kind === 'date'

/** 每人|2万元, 20辆(每辆价值|30万元): one of several, nobody knows how many. */
const perHead = /(?:每[人名位户例台辆件套箱架]|单价|人均|户均|生均)[^,。;、\d]{0,8}$/

/** 分别捐赠300万元|和|50万元 */
const inSeries = /^(?:人民币)?(?:、|和|与|及|以及)(?:人民币)?$/

/** The amounts `[first, …]` that are told in one list after another word than a number or mark: as many as there are. */
export function seriesFrom(text: string, mentions: readonly Mention[], first: MoneyMention): MoneyMention[] {
  const series = [first]
  for (const money of mentions.filter(isMoney)) {
    const last = series.at(-1)
    if (last && money.start > last.start && inSeries.test(text.slice(last.end, money.start))) series.push(money)
  }
  return series
}

/** The amount nearest after the verb in the sentence before another gift begins, or else nearest before it in its clause. */
export function amountFor(
  text: string,
  mentions: readonly Mention[],
  verbAt: number,
  clause: Span,
  limit: number,
): MoneyMention | undefined {
  const amounts = mentions
    .filter(isMoney)
    .filter(({ start }) => !perHead.test(text.slice(Math.max(clause.start, start - 12), start)))
  return (
    amounts.find(({ start }) => start >= verbAt && start < limit) ??
    amounts.findLast(({ start, end }) => start >= clause.start && end <= verbAt)
  )
}

/** 此次捐赠, 捐款总额: the gift told before, where a bare 捐赠100万元 would be one of its own. */
const pointsBack =
  /(?:此次|本次|这次|该笔|这笔|上述|活动)(?:捐赠|捐款|资助)|善款|项目资金|(?:捐赠|捐款|资助)(?:总|的)?(?:价值|金额|总额|额|资金|款|物资|共|合计|总计|达)/

/** 向某会捐款|10万元: the amount of a gift of its own. */
const ownGift = /[向给为][^。;]{2,40}[捐赠资]/

/** An amount in a sentence that speaks of the gift told before. */
export const followingAmount = (
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): MoneyMention | undefined => {
  const [first] = mentions.filter(isMoney)
  if (!first || first.cumulative) return undefined
  const before = text.slice(sentence.start, first.start)
  // 项目实施26年,累计接收捐款 …: no single gift.
  if (/累计|迄今|至今|以来|实施[\d一二三四五六七八九十]+年/.test(before)) return undefined
  return pointsBack.test(before) && !ownGift.test(before) ? first : undefined
}

const purpose = /(?:将)?(?:专项|全部|定向|主要)?用于(?:支持|开展|资助)?([^,。;!?]{4,40})/

export const purposeIn = (text: string): string | undefined => purpose.exec(text)?.[1]
