// Sentences that name who did something only after it: 签订协议的医院包括甲、乙; 共同实施项目的有甲和乙; 捐赠企业名单如下:甲、乙.

import { flatMap } from '../flat.ts'
import type { Span } from '../segment/article.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { givers, namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'

const names = '(?:包括|有|为|是|如下)[:]?[“《]?$'
const announced = new RegExp(names)
const bodies = '(?:单位|机构|医院|学校|高校|企业|公司|基金会)'

/** What stands right before the names, up to the word that brings them. */
const openings: readonly (readonly [RegExp, 'SIGNED_WITH' | 'PARTNERS_IN' | 'FUNDS'])[] = [
  [new RegExp(`(?:签订|签署|签约|达成)[^,。;:]{0,14}的[^,。;:]{0,10}${names}`), 'SIGNED_WITH'],
  [
    new RegExp(
      `(?:实施|开展|执行|承办|协办|参与)[^,。;:]{0,10}的[^,。;:]{0,8}${names}|(?:参与|合作|承办|协办)${bodies}${names}`,
    ),
    'PARTNERS_IN',
  ],
  [
    new RegExp(
      `(?<!代表|接受|接收|收到)(?:捐赠|捐款|捐资)[^,。;:]{0,10}的(?:[^,。;:]{0,6}(?:${bodies}|者|方|人|人士|商会|家))?(?:还|主要|分别|则)?${names}|(?:捐赠|捐款|捐资)(?:${bodies}|者|方|人)(?:名单)?${names}`,
    ),
    'FUNDS',
  ],
]

/** The longest way from the verb to the names. */
const reach = 40

export interface Spoken {
  /** Who acts in the sentence, or did in the one before. */
  readonly acting: readonly Reference[]
  readonly project: Reference | undefined
  readonly recipients: readonly Reference[]
}

const isBody = (group: Group) => group.actors.some((actor) => namedOrganizations(actor).length > 0)

/** What is said of the names of a list that follows its verb. */
export function namedAfter(text: string, sentence: Span, groups: readonly Group[], spoken: Spoken): Draft[] {
  return flatMap(groups, (group, index): Draft[] => {
    const body = groups.slice(0, index).findLast(isBody)
    const start = Math.max(sentence.start, body?.end ?? 0, group.start - reach)
    const before = text.slice(start, group.start)
    const opening = announced.test(before) ? openings.find(([pattern]) => pattern.test(before)) : undefined
    if (!opening) return []
    const [, type] = opening
    const listed = fromGroups([group], type === 'FUNDS' ? givers : namedOrganizations)
    const others =
      type === 'FUNDS'
        ? spoken.recipients
        : type === 'SIGNED_WITH'
          ? spoken.acting
          : spoken.project
            ? [spoken.project]
            : []
    return pairsOf(listed, others.slice(0, 1)).map(([from, to]) => ({
      type,
      from,
      to,
      method: 'named-after',
      confidence: 0.82 * certainty([group], type === 'SIGNED_WITH'),
      details: {},
      verbAt: start,
      start,
      end: group.end,
    }))
  })
}
