// A sum told by its parts, each a giver and an amount without a verb (其中,甲公司1000万元、乙商会200万元), or a recipient and an amount
// where somebody is said to give to several (资助三所学校,其中甲校20万元、乙校15万元).

import { flatMap } from '../flat.ts'
import type { Mention, MoneyMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { doers, givers, namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'
import { isPlace } from './kinds.ts'
import { giftOf, isMoney } from './money.ts'

interface Share {
  readonly group: Group
  readonly money: MoneyMention
}

/** Between a name and its amount. */
const gap =
  /^[”》]?(?:\([^()]{0,20}\))?[:\s—-]*(?:各|的)?(?:捐款|捐资|捐赠|捐出|认捐|捐|出资)?了?(?:人民币|现金|善款|港币|各)*(?:共计|合计|近|约|逾)?$/
/** Between an amount and the next name. */
const next =
  /^(?:\([^()]{0,20}\))?的?(?:人民币|现金|善款|款物|港币|[^、,;。\d和及]{1,6})?(?:[、,;]|和|以及|及)(?:其中)?$/

/** What a sum of money is otherwise the sum of. */
const noGift = /收入|产值|投资|营业|销售|利润|贷款|合同|预算|市值|资产|税|罚|欠|成交|拍/
const given = /(?:资助|捐赠|援助|支持|拨付|发放|奖励)[^。;]{0,40}$/

/** Runs of two parts or more. */
function sharesIn(text: string, groups: readonly Group[], mentions: readonly Mention[]): Share[][] {
  const sums = mentions.filter(isMoney)
  const runs: Share[][] = []
  let run: Share[] = []
  let at = 0
  for (const group of groups) {
    while ((sums[at]?.start ?? Number.POSITIVE_INFINITY) < group.end) at++
    const money = sums[at]
    if (!money) break
    if (isPlace(group) || !gap.test(text.slice(group.end, money.start))) continue
    const last = run.at(-1)
    if (last && !next.test(text.slice(last.money.end, group.start))) {
      runs.push(run)
      run = []
    }
    run.push({ group, money })
  }
  return [...runs, run].filter(({ length }) => length > 1)
}

const isGivenTo = ({ type }: Reference): boolean => type !== 'Company' && type !== 'Foundation' && type !== 'Person'

/** 其中|200万元给|甲大学 */
const goesTo = /^(?:人民币|善款)?(?:将)?(?:捐给|给予?|用于支持|支持|资助|拨付?给?|投向|帮助)(?:了)?[“《]?$/

/** Who gave and to whom each part of a sum goes. */
function sharesTo(
  text: string,
  sentence: Span & { readonly mentions: readonly Mention[] },
  groups: readonly Group[],
  acting: readonly Reference[],
): Draft[] {
  const sums = sentence.mentions.filter(isMoney)
  const parts = flatMap(groups, (group) => {
    const money = sums.findLast(({ end }) => end <= group.start)
    const isPart =
      money && goesTo.test(text.slice(money.end, group.start)) && /(?:其中|、|,|;)$/.test(text.slice(0, money.start))
    return isPart ? [{ group, money }] : []
  })
  const [first] = parts
  if (!first || !/捐|资助|拨|出资/.test(text.slice(sentence.start, first.money.start))) return []
  return flatMap(parts, ({ group, money }) =>
    pairsOf(acting, fromGroups([group], doers)).map(([from, to]) => ({
      type: 'FUNDS' as const,
      from,
      to,
      method: 'gift-share',
      confidence: 0.82,
      details: giftOf(money, 1, text.slice(money.start, group.end), text.slice(money.start - 8, money.start)),
      verbAt: money.start,
      start: money.start,
      end: group.end,
    })),
  )
}

/** Gifts of the parts of a sum; `recipients` are who was given to before, `acting` who gave before. */
export function sharedGifts(
  text: string,
  sentence: Span & { readonly mentions: readonly Mention[] },
  groups: readonly Group[],
  recipients: readonly Reference[],
  acting: readonly Reference[],
): Draft[] {
  const shares = flatMap(sharesIn(text, groups, sentence.mentions), (run) => {
    const [first] = run
    const before = text.slice(sentence.start, first?.group.start)
    if (noGift.test(before)) return []
    const parts = flatMap(run, ({ group }) => fromGroups([group], doers))
    const isTurned = given.test(before) && acting.length === 1 && parts.length > 0 && parts.every(isGivenTo)
    const known = isTurned ? acting : recipients
    return flatMap(run, ({ group, money }) => {
      // 甲公司捐款|100万元: told by the verb.
      if (/[捐资]/.test(text.slice(group.end, money.start))) return []
      const pairs = isTurned
        ? pairsOf(acting, fromGroups([group], namedOrganizations))
        : pairsOf(fromGroups([group], givers), known)
      return pairs.map(([from, to]) => ({
        type: 'FUNDS' as const,
        from,
        to,
        method: 'gift-share',
        confidence: 0.85,
        details: giftOf(money, 1, text.slice(group.start, money.end), text.slice(money.start - 8, money.start)),
        verbAt: group.start,
        start: group.start,
        end: money.end,
      }))
    })
  })
  return [...shares, ...sharesTo(text, sentence, groups, acting)]
}
