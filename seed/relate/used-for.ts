// What a gift told before went to, where the money or the goods are the subject of a sentence of their own: 该笔捐款将主要用于“某某计划”,
// 这批物资已送抵某医院.

import { flatMap } from '../flat.ts'
import type { Span } from '../segment/article.ts'
import { type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { namedOrganizations } from './frames/making.ts'
import { bodiesFor, forPurpose } from './frames/purposes.ts'
import type { ClauseReading } from './roles.ts'

/** The money of the gift told last: 这笔资金, 所捐善款, 上述款项. */
const moneyUsed =
  /^(?:据悉,|据了解,|据介绍,)?(?:该|这|此|本次|此次|上述|以上|所捐|所有|全部|捐赠的?)*(?:笔|批|项)?(?:爱心|慈善|捐赠|公益|专项)?(?:款项|善款|资金|捐款|款物|捐赠款)(?:将|也|均|都|已|会|全部|主要|专项|定向|重点|分别|继续)*(?:用于|用来|用以|支持|投向|投入|资助)/

/** Its goods: 这批物资, 首批采购的口罩. */
const goods =
  /^(?:据悉,|据了解,|据介绍,)?(?:这|该|此|首|所有|全部|上述|本次|此次)[^,。;]{0,14}(?:物资|药品|设备|器材|图书|口罩|轮椅|救护车|款物|食品|衣物|用品)/
const sent = /(?:送抵|送达|运抵|运往|发往|送到|送往|(?:发放|配送|分发|交付|捐赠|移交)(?:到|至|给))(?:了)?/

/** 某会|支出115万元: who spends money gives what it buys. */
const spends = /^(?:已|共|共计|累计|先后|陆续)*(?:支出|拨出|拨付|花费|动用)[^,。;]{0,6}\d/

/** The body that a sentence says to have spent money. */
export const spenderIn = (text: string, clauses: readonly ClauseReading[]): Reference[] =>
  fromGroups(
    flatMap(clauses, ({ groups }) =>
      groups.filter(({ governor, end }) => governor === 'none' && spends.test(text.slice(end, end + 24))),
    ),
    namedOrganizations,
  )

/** Gifts of `givers`, who gave last, to what a sentence says that their money is for or their goods were brought to. */
export function usedFor(text: string, clauses: readonly ClauseReading[], givers: readonly Reference[]): Draft[] {
  if (givers.length === 0) return []
  const gifts = (to: readonly Reference[], told: Span): Draft[] =>
    pairsOf(givers, to).map(([from, recipient]) => ({
      type: 'FUNDS',
      from,
      to: recipient,
      method: 'used-for',
      confidence: 0.8,
      details: {},
      verbAt: told.start,
      ...told,
    }))
  const used = flatMap(clauses, ({ start, end, groups }): Draft[] => {
    const match = moneyUsed.exec(text.slice(start, Math.min(end, start + 40)))
    return match
      ? gifts([...forPurpose(text, groups), ...bodiesFor(text, groups)], { start, end: start + match[0].length })
      : []
  })
  const [first] = clauses
  if (!first || !goods.test(text.slice(first.start, first.start + 24))) return used
  const match = sent.exec(text.slice(first.start, clauses.at(-1)?.end))
  if (!match) return used
  const end = first.start + match.index + match[0].length
  const bodies = fromGroups(
    flatMap(clauses, ({ groups }) => groups.filter(({ start }) => start >= end)),
    namedOrganizations,
  ).filter(({ type }) => type !== 'Company')
  return [...used, ...gifts(bodies, { start: first.start, end })]
}
