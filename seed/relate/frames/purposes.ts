// What a gift is for: the project, foundation or body that words of use and support stand before.

import { projectsOf } from '../actor.ts'
import { fromGroups } from '../draft.ts'
import type { Reference } from '../fact.ts'
import type { Group } from '../groups.ts'
import { namedOrganizations } from './making.ts'

/** 用于|某计划, 支持|某计划, 设立|某基金: what stands before the project that a gift is for. */
export const isFor =
  /(?:用于|用来|支持|用以|设立|助力|资助|实施|开展|启动|建设|开设|成立)(?:了|支持|开展|实施|资助)?[^,。;、]{0,6}[“《‘]?$/

export const forPurpose = (text: string, groups: readonly Group[]): Reference[] =>
  fromGroups(
    groups.filter(({ start }, index) => {
      const before = groups[index - 1]
      // 用于支持某会的|“某计划”
      const from = before && /^的[“《]?$/.test(text.slice(before.end, start)) ? before.start : start
      return isFor.test(text.slice(Math.max(0, from - 16), from))
    }),
    // 捐资200万元,设立|某基金会
    (actor) => [...projectsOf(actor), ...actor.references.filter(({ type }) => type === 'Foundation')],
  )

/** 用于|某医院, 支持|某学校: right before the body that a gift is for. */
const isForBody =
  /(?:用于|用来|支持|帮助|资助|助力|捐助|援助|改善|用以)(?:了|支持|帮助|资助|建设|兴建|修建|新建|改扩建|改造|修缮|完善|改善|推动|发展)?$/

/** 向某会捐款,定向支持|某医院, 用于|某医院: for what a gift to a charity is meant. */
const isMeantFor =
  /(?:^|[,、并将款资]|全部|定向|专项|专门|主要|全额)(?:用于|用来|用以|定向支持|定向支援|定向资助|定向援助|专项支持|专项支援|专项资助|支援|驰援)(?:支持|支援|驰援|援助|帮助|资助|助力)?“?$/
/** 用于某市|中小学 */
export const meantBodies = (text: string, groups: readonly Group[]): Reference[] =>
  fromGroups(
    groups.filter(({ start }) => isMeantFor.test(text.slice(Math.max(0, start - 12), start))).slice(0, 1),
    namedOrganizations,
  ).filter(({ type }) => type !== 'Company')

/** 作为|某医院|的建设资金 */
const asMeans = /^的[^,。;]{0,8}(?:资金|经费|专款|费用|基金)/

export const bodiesFor = (text: string, groups: readonly Group[]): Reference[] =>
  fromGroups(
    groups.filter(
      ({ start, end }) =>
        isForBody.test(text.slice(Math.max(0, start - 6), start)) ||
        (text.startsWith('作为', start - 2) && asMeans.test(text.slice(end, end + 16))),
    ),
    namedOrganizations,
  ).filter(({ type }) => type !== 'Company')
