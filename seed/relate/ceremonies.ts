// Gifts told by a ceremony: 某县举行甲公司捐赠仪式, 某医院与甲公司举行捐赠交接仪式.

import { organizationsOf } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { givers } from './frames/making.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

const ceremony = '捐[赠款助](?:物资|资金|款物|医疗物资|设备|善款)?(?:交接|签约|发放)?仪式'
/** 某县|举行|甲公司|捐赠仪式 */
const named = new RegExp(`^[”》]?(?:等[^,。;]{0,6})?(?:爱心|现场|定向|公益)*${ceremony}`)
const holding = /^[”》]?(?:今日|日前|近日)?(?:举行|举办|召开|迎来)[“《]?$/
/** 某医院与甲公司|举行捐赠交接仪式 */
const held = new RegExp(
  `^[”》]?(?:[^,。;]{0,10}(?:在[^,。;]{2,16})?)(?:举行|举办)[^,。;]{0,8}${ceremony}(?!——|[^。;]{0,16}[向为给])`,
)

const gives = ({ type }: Reference): boolean => type === 'Company' || type === 'Person'
const takes = ({ type }: Reference): boolean => !gives({ type } as Reference) && type !== 'Project' && type !== 'Place'

/** Who gives to whom: of two sides that hold it together the companies give. */
function sidesOf(
  text: string,
  { groups }: ClauseReading,
): readonly [readonly Reference[], readonly Reference[], Group] | undefined {
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1]
    const rest = text.slice(group.end, group.end + 44)
    if (named.test(rest) && before?.governor === 'none' && holding.test(text.slice(before.end, group.start)))
      return [fromGroups([group], givers), fromGroups([before], organizationsOf), before]
    if (!held.test(rest)) continue
    const [split] = group.splits
    const isPair = split !== undefined && group.governor === 'none'
    const first = isPair ? { ...group, actors: group.actors.slice(0, split) } : before
    const second = isPair ? { ...group, actors: group.actors.slice(split) } : group
    if (first?.governor !== 'none' || (!isPair && group.governor !== 'companion')) continue
    const [one, other] = [fromGroups([first], givers), fromGroups([second], givers)]
    if (one.every(gives) && other.every(takes)) return [one, other, first]
    if (other.every(gives) && one.every(takes)) return [other, one, first]
  }
  return undefined
}

export function ceremonyGifts(text: string, clause: ClauseReading): Draft[] {
  const sides = text.slice(clause.start, clause.end).includes('仪式') ? sidesOf(text, clause) : undefined
  if (!sides) return []
  const [from, to, first] = sides
  return pairsOf(from, to).map(([giver, taker]) => ({
    type: 'FUNDS' as const,
    from: giver,
    to: taker,
    method: 'ceremony',
    confidence: 0.78 * certainty([first], false),
    details: {},
    verbAt: first.start,
    start: first.start,
    end: clause.end,
  }))
}
