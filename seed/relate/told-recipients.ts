// Recipients told after what they are: 受助学校包括甲、乙; 甲公司捐建的两所小学分别是乙和丙; 此次新捐赠的三所卫生院是 ….

import { flatMap } from '../flat.ts'
import type { Span } from '../segment/article.ts'
import { type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { givers, namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'

const telling =
  /(?<head>(?:新|再次|此次|本次|首批|共)?(?:捐赠|捐建|援建|捐助|资助|支援|援助)的|(?:受助|受捐|受赠|获捐|获赠|受援|获助|受资助)的?)[^,。;:、]{0,10}(?:学校|小学|中学|大学|高校|幼儿园|医院|卫生院|卫生室|单位|机构|部门)(?:分别|依次|主要)?(?:是|为|有|包括|包含)?:?$/

/** `acting` are who acted before, for words that name no giver themselves. */
export function toldRecipients(
  text: string,
  sentence: Span,
  groups: readonly Group[],
  acting: readonly Reference[],
): Draft[] {
  return flatMap(groups, (group, index) => {
    const match = telling.exec(text.slice(Math.max(sentence.start, group.start - 32), group.start))
    if (!match) return []
    const at = group.start - match[0].length
    const before = groups[index - 1]
    const isOwn = before !== undefined && /^[”》]?$/.test(text.slice(before.end, at))
    // 向|某会|捐赠的单位有:甲、乙
    const isTurned = isOwn && before.governor === 'recipient'
    const from = isTurned ? fromGroups([group], givers) : isOwn ? fromGroups([before], givers) : acting
    return pairsOf(from, fromGroups([isTurned ? before : group], namedOrganizations)).map(([giver, to]) => ({
      type: 'FUNDS' as const,
      from: giver,
      to,
      method: 'told-recipient',
      confidence: isOwn ? 0.85 : 0.75,
      details: {},
      verbAt: at,
      start: isOwn ? before.start : at,
      end: group.end,
    }))
  })
}
