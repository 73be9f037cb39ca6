// What a gift told before is for, where the money is the subject of a sentence of its own: 该笔捐款将主要用于“某某计划”.

import { flatMap } from '../flat.ts'
import type { Draft } from './draft.ts'
import type { Reference } from './fact.ts'
import { bodiesFor, forPurpose } from './frames/recipients.ts'
import type { ClauseReading } from './roles.ts'

/** The money of the gift told last: 这笔资金, 所捐善款, 上述款项, 其中10万元. */
const moneyUsed =
  /^(?:据悉,|据了解,|据介绍,)?(?:该|这|此|本次|此次|上述|以上|所捐|所有|全部|捐赠的?)*(?:笔|批|项)?(?:爱心|慈善|捐赠|公益|专项)?(?:款项|善款|资金|捐款|款物|捐赠款)(?:将|也|均|都|已|会|全部|主要|专项|定向|重点|分别|继续)*(?:用于|用来|用以|支持|投向|投入|资助)/

/** Gifts of `givers`, who gave last, to what a clause says that their money is for. */
export function usedFor(text: string, clauses: readonly ClauseReading[], givers: readonly Reference[]): Draft[] {
  if (givers.length === 0) return []
  return flatMap(clauses, ({ start, end, groups }): Draft[] => {
    const used = moneyUsed.exec(text.slice(start, Math.min(end, start + 40)))
    if (!used) return []
    const to = [...forPurpose(text, groups), ...bodiesFor(text, groups)]
    return flatMap(givers, (from) =>
      to.map(
        (recipient): Draft => ({
          type: 'FUNDS',
          from,
          to: recipient,
          method: 'used-for',
          confidence: 0.8,
          details: {},
          verbAt: start,
          start,
          end: start + used[0].length,
        }),
      ),
    )
  })
}
