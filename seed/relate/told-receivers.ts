// Bodies that a sentence tells to receive, without saying of whom: 某医院收到一份礼物, 捐赠仪式在某学校举行, 某校长接受了捐赠, 受赠方某中心.

import { flatMap } from '../flat.ts'
import { isOrganization } from '../ontology.ts'
import type { Span } from '../segment/article.ts'
import { fromGroups } from './draft.ts'
import type { Reference } from './fact.ts'
import { namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

/** How a body is told to receive, from the plainest on. */
export type Telling =
  | 'role'
  | 'these'
  | 'answer'
  | 'received'
  | 'visit'
  | 'sought'
  | 'host'
  | 'collector'
  | 'title'
  | 'topic'

export interface Receiver extends Span {
  readonly telling: Telling
  readonly to: readonly Reference[]
}

const asReceiver =
  /(?:受赠|受捐|受助|受援|接受捐赠|获赠|获捐|接收)(?:方|单位|学校|医院|机构|人)(?:代表|单位|为|是|:|——|,|的)*[“《]?$/
const answered =
  /接[受收]了?(?:此次|本次|这批|该批|此批|爱心)*(?:的)?(?:捐赠|捐款|物资|善款)|(?:颁发|授予|回赠|赠送|送上|递交)[^,。;]{0,16}(?:证书|牌匾|锦旗|感谢[信状])|(?:表示|致以)[^,。;]{0,8}(?:感谢|谢意)/
const received =
  /^[”》]?[^,。;]{0,10}(?:收到|迎来|喜获|获得|接到|接受|接收|得到|领到|争取到)了?[^。;]{0,30}(?:礼物|捐赠|善款|捐款|物资|设备|图书|电脑|桌椅|校服|书包|轮椅|口罩|器材|救护车|助学金|奖学金)/
const collected =
  /^[”》]?[^,。;]{0,20}(?:收到|接收|募集|募得|筹得|筹集|驰援|支援|组织|调集)[^,。;]{0,30}(?:善款|捐款|款物|捐赠|物资|资金|钱物)|^(?:工作人员|相关负责人|有关负责人|负责人)?(?:介绍|表示|透露|说|告诉)|^[^,。;]{0,6}(?:发出|发布|发起)[^,。;]{0,12}(?:倡议|号召|募捐)/
/** 接收到的|最大一笔捐赠: of one gift. */
const ofOne = /^[^,。;]{0,12}的(?:最|第一|首)/
const accounts = /^[^,。;]{0,12}(?:收支|公示|募捐|善款)/
const sought = /^[”》]?[^,。;]{0,14}(?:争取|协调|牵线|申请|努力|沟通|联系)/
const ceremony =
  /捐[赠款助][^,。;]{0,12}仪式|捐[赠款助书][^,。;]{0,4}(?:活动|行动)|(?:赠送|发放|交接|移交|揭牌|启用|落成)仪式/
const giving = /捐[赠款助][^,。;]{0,12}仪式/
const held = /^[^,。;]{0,12}(?:隆重)?(?:举行|举办|召开|开展)/
const hosting = /^[”》]?[^,。;]{0,12}(?:举行|举办|召开|迎来)/
const going = /(?:走进|来到|前往|奔赴|抵达|赶赴|深入|赴|到)了?“?$/

const isPublic = ({ type }: Reference): boolean => isOrganization(type) && type !== 'Company'
/** Chambers, media and halls receive nothing where something is held at them. */
const isHost = ({ type, name }: Reference): boolean =>
  isPublic({ type, name }) && !/商会|工商联|报社?$|电视台|新闻|广播|政协|人大|政府$|委$|礼堂|剧院|会展/.test(name)
/** Homes, schools and hospitals. */
export const isHome = ({ type, name }: Reference): boolean =>
  type === 'Hospital' || type === 'ResearchBody' || /[院园校站]$|之家$|中心$|公寓$|村$|社区$/.test(name)
/** Bodies that collect gifts. */
export const isCharity = ({ type, name }: Reference): boolean =>
  type === 'Foundation' || (type === 'SocialOrganization' && /(?:慈善|红十字|公益|基金)[^队]*$|红会$/.test(name))

const bodies = (group: Group): Reference[] => fromGroups([group], namedOrganizations)

/** What one group is told to be by the words around it. */
function tellingOf(
  text: string,
  clause: ClauseReading,
  group: Group,
): readonly [Telling, (one: Reference) => boolean] | undefined {
  const before = text.slice(Math.max(clause.start, group.start - 14), group.start)
  const after = text.slice(group.end, clause.end)
  if (asReceiver.test(before)) return ['role', isPublic]
  if (group.governor === 'place') {
    if (ceremony.test(text.slice(clause.start, clause.end)) && held.test(after)) return ['host', isHost]
    return going.test(before) ? ['visit', isPublic] : undefined
  }
  if (group.governor === 'agent') {
    if (/^[^,。;]{0,40}(?:接收|接受)/.test(after)) return ['answer', isPublic]
    return /经“?$/.test(before) && sought.test(after) ? ['sought', isPublic] : undefined
  }
  if (group.governor !== 'none') return undefined
  if (hosting.test(after) && giving.test(after)) return ['host', isHost]
  const isOfOne = ofOne.test(after) && !/^[这此]/.test(text.slice(clause.start, clause.start + 1))
  if (((collected.test(after) && !isOfOne) || accounts.test(after)) && bodies(group).some(isCharity))
    return ['collector', isCharity]
  if (answered.test(after)) return ['answer', isPublic]
  if (received.test(after) && !isOfOne) return ['received', isPublic]
  return sought.test(after) ? ['sought', isPublic] : undefined
}

/** Whom the clauses of a sentence tell to receive. */
export function toldReceivers(text: string, clauses: readonly ClauseReading[]): Receiver[] {
  return flatMap(clauses, (clause) =>
    flatMap(clause.groups, (group) => {
      const told = tellingOf(text, clause, group)
      const to = told ? bodies(group).filter(told[1]) : []
      return told && to.length > 0 ? [{ telling: told[0], to, start: group.start, end: group.end }] : []
    }),
  )
}

/** What a sentence begins with and speaks of: 某卫生院|条件简陋. */
export function topicOf(text: string, sentence: Span, clauses: readonly ClauseReading[]): Receiver | undefined {
  const [first, ...others] = flatMap(clauses, ({ groups }) => groups)
  if (!first || others.length > 0 || first.governor !== 'none' || first.actors.some(({ person }) => person))
    return undefined
  const to = bodies(first).filter(isHome)
  const isAhead = /^(?:[^,。;]{0,12}[日月年天晨午晚时前],)?[^,。;他她们了]{0,10}$/.test(
    text.slice(sentence.start, first.start),
  )
  return isAhead && to.length > 0 ? { telling: 'topic', to, start: first.start, end: first.end } : undefined
}
