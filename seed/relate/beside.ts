// What stands beside its owner: 某基金会“某计划”, 某基金会某专项基金, 某公司旗下某基金会.

import { flatMap } from '../flat.ts'
import { type Actor, government, organizationsOf } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { bodiesOf } from './frames/making.ts'
import type { Group } from './groups.ts'
import { isPlace, kindAfter } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

/** Nothing but quotation marks, 的, a year and what it is (旗下公益品牌) between the owner and what it owns. */
const beside =
  /^[”’》]?(?:\([^()]{0,20}\))?的?(?:\d{4}年(?:度)?)?(?:第?[\d一二三四五六七八九十百]{1,4}届)?(?:旗下(?:的|另一|首个|又一|重点|核心|大型|自有|自主|公益|慈善|爱心|教育|健康|医疗|品牌|项目|IP)*|[^,。;:、的在是和与由向为]{0,6}(?:项目|品牌|IP)|的?[^,。;:、]{0,8}基金之一)?(?:—*)[“《‘]?$/
/** 作为|某公司|的公益品牌项目,“某计划”; 某公司|依托|“某计划”捐赠图书 */
const asOwn = /^[”’》]?的?[^,。;:“”]{0,12}(?:项目|品牌|计划|行动|活动|之一),[“《‘]?$/
const through = /^[”’》]?(?:[^。;:()]{2,16},)?(?:一直|长期|持续|已|并)?(?:依托|借助|通过|以)[“《‘]?$/
/** 某计划|是|某基金会|旗下的公益项目 */
const isOwned = new RegExp(`^${kindAfter},?(?:就|正|也|便)?(?:是|系|为)[“《‘]?$`)
const isCalled = /^,?(?:就|也|便)?(?:是|系|作?为)$/
const ofOwner =
  /^(?![^,。;的]{0,14}(?:发起|推出|设立|打造|创立|创办|成立|开展|实施|执行))(?:(?:面向|针对|为)[^,。;的“”]{2,16}的|在[^,。;]{2,10}(?:领域|方面)|旗下|下属|下设|自主|重点|品牌|的|运作|主导|管理){1,4}[^,。;]{0,10}(?:项目|计划|工程|行动|品牌|活动|基金)/
const below = /^[”’》]?(?:旗下|下属|下设|所属|直属)(?:的|子品牌|公司|机构|专项基金)?(?:——)?[“《‘]?$/
const belongs = /^[”’》]?(?:是|为)?(?:隶属|从属|归属|附属)于?[“《‘]?$|^[”’》]?是?由?挂靠(?:在|于)?$/
/** 某某图书室|作为|某计划|的重要项目 */
const partAs = /^[”’》]?(?:项目|计划|行动|工程)?(?:既?是|作为|为)[“《‘]?$/
const includedIn =
  /^[”’》]?(?:公益|慈善)?(?:项目|计划|行动|工程|活动)?(?:已|也|被|今年|正式)*(?:纳入|列入|并入)(?:了|到)?[“《‘]?$/
const partOf = /^[^,。;]{0,12}的(?:[^,。;的]{0,6}(?:子|核心|重要|重点|首个|主要|品牌))(?:项目|内容|组成部分|板块)/
/** 某医院|是|某研究院|下属的医院, 甲公司|系|乙集团|的全资子公司 */
const ofParent =
  /^的?(?:(?:全资|控股)?子公司|[^,。;的]{0,4}(?:下属|下设|直属|所属|旗下|下辖)的?[^,。;]{0,8}(?:医院|学校|公司|企业|机构|单位|协会|中心|院|所))/
const isAided =
  /^的?(?:定点|对口|结对|挂钩)*(?:帮扶|支援|扶贫|援助|共建)的?(?:贫困|重点)*(?:对象|单位|县|村|镇|乡|点|学校|医院|地区)/
const belongingTo = /(?:隶属|从属|归属|附属|挂靠)[于在]“?$/
const isWholeOf =
  /^[”’》]?(?:项目|活动|行动|计划|工程)?的[^,。;“”]{0,6}(?:组成部分|子项目|板块|内容|环节)(?:之一)?(?:,|—+)[“《‘]?$/
const fundName = /(?:基金|信托|奖学金|助学金|奖教金)$/

const projects = ({ references }: Actor): readonly Reference[] => references.filter(({ type }) => type === 'Project')

/** A place stands for its government, also where 的 follows. */
const governing = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' ? actor.references.slice(0, 1).map(government) : organizationsOf(actor)

interface Pair {
  readonly type: Draft['type']
  readonly from: readonly Reference[]
  readonly to: readonly Reference[]
  readonly method: string
  readonly confidence: number
}

/** What stands before two neighbours, after them, and how the second is called. */
interface Around {
  readonly lead: string
  readonly rest: string
  readonly called: string
}

/** “某某爱心”|专项基金 */
const callsFund = /^[“《‘]?[^“”《》]{2,20}[”》’](?:公益|慈善|爱心|专项|教育|医疗|救助|助学|关爱)*基金(?!会)/

function pairOf(gap: string, before: Group, after: Group, { lead, rest, called }: Around): Pair | undefined {
  const isFund = callsFund.test(called)
  const owner = before.actors.at(-1)
  // “某宫”“某行动”: two of a list.
  if (!owner || (gap === '”' && called.startsWith('“'))) return undefined
  const parts = projects(owner)
  const isIncluded = includedIn.test(gap)
  if (parts.length > 0 && (isIncluded || (partAs.test(gap) && partOf.test(rest)))) {
    const isPart = gap.includes('作为')
    const wholes = fromGroups([after], (actor) => [...(isPart ? bodiesOf(actor) : []), ...projects(actor)])
    if (wholes.length === 0) return ownedBy(fromGroups([after], bodiesOf), parts, false)
    return { type: 'PART_OF', from: parts, to: wholes, method: 'part-as', confidence: 0.85 }
  }
  // 作为“某列车”的重要组成部分——|“某年夜饭”
  const wholes = projects(owner)
  if (/作为“?$/.test(lead) && isWholeOf.test(gap) && wholes.length > 0 && fromGroups([after], projects).length > 0)
    return { type: 'PART_OF', from: fromGroups([after], projects), to: wholes, method: 'part-as', confidence: 0.85 }
  if (parts.length === 1 && isOwned.test(gap) && ofOwner.test(rest))
    return ownedBy(fromGroups([after], bodiesOf), parts, false)
  // 某卫生院|是|某医院|的帮扶对象
  if (isCalled.test(gap) && isAided.test(rest)) {
    // 某大学|是|某县|的帮扶单位: it helps.
    const helps = isPlace(after) && !isPlace(before) && rest.includes('单位')
    const [helper, helped] = helps ? [before, after] : [after, before]
    const [from, to] = [fromGroups([helper], organizationsOf), fromGroups([helped], governing)]
    return { type: 'ASSISTS', from, to, method: 'aided', confidence: 0.82 }
  }
  const owners = bodiesOf(owner)
  // 隶属于|某基金会|的|某基金
  const isBelow = belongingTo.test(lead) && /^[”’》]?的[“《‘]?$/.test(gap)
  if (isBelow || (owners.length > 0 && isOwned.test(gap) && ofParent.test(rest))) {
    const [part, whole] = isBelow ? [after, before] : [before, after]
    const parts = fromGroups([part], (actor) => [...bodiesOf(actor), ...projects(actor)])
    return { type: 'PART_OF', from: parts, to: fromGroups([whole], bodiesOf), method: 'belongs', confidence: 0.88 }
  }
  const isNamedAs = /[作身]为“?$/.test(lead) && asOwn.test(gap)
  if (belongs.test(gap)) {
    const parts = fromGroups([before], (actor) => [...bodiesOf(actor), ...projects(actor)])
    return { type: 'PART_OF', from: parts, to: fromGroups([after], bodiesOf), method: 'belongs', confidence: 0.9 }
  }
  if (below.test(gap)) {
    const parts = fromGroups([after], bodiesOf)
    // 甲旗下甲科技有限公司 where 甲 is short for it
    if (parts.some(({ name }) => owners.some((one) => one.name === name))) return undefined
    if (parts.length > 0) return { type: 'PART_OF', from: parts, to: owners, method: 'below', confidence: 0.88 }
  } else if (!beside.test(gap) && !(before.governor === 'none' && through.test(gap)) && !isNamedAs) return undefined
  const owned = fromGroups([after], projects)
  const [fund] = projects(owner)
  // 某某基金|“某某工程”
  if (fund && (fundName.test(fund.name) || isNamedAs) && owners.length === 0)
    return { type: 'PART_OF', from: owned, to: [fund], method: 'own-project', confidence: 0.75 }
  // 某公司|通过|某公司某基金|救助患儿: out of what it gives to it.
  const isOut = before.governor === 'none' && through.test(gap) && /通过/.test(gap)
  if (isOut && owned.some(({ name }) => fundName.test(name)) && owners.every(({ type }) => type === 'Company'))
    return { type: 'FUNDS', from: owners, to: owned, method: 'own-fund', confidence: 0.75 }
  return ownedBy(owners, owned, isFund)
}

/** A fund is part of the charity that keeps it; in other projects the owner takes part. */
function ownedBy(owners: readonly Reference[], owned: readonly Reference[], isCalledFund: boolean): Pair {
  const [first] = owned
  const isFund =
    first !== undefined &&
    (isCalledFund || fundName.test(first.name)) &&
    owners.some(({ type }) => type === 'Foundation' || type === 'SocialOrganization')
  return isFund
    ? { type: 'PART_OF', from: owned, to: owners, method: 'own-fund', confidence: 0.88 }
    : { type: 'PARTNERS_IN', from: owners, to: owned, method: 'own-project', confidence: 0.8 }
}

/** 某基金由某人发起,|隶属于|某基金会: told of what opens a clause before. */
const belongsApart = /,(?:现|均|也)?((?:隶属|从属|附属|挂靠)[于在]?[“《‘]?)$/
const opensClause =
  (text: string) =>
  ({ start, governor, actors }: Group): boolean =>
    governor === 'none' &&
    /^[“《,。;:\n]?$/.test(text.charAt(start - 1)) &&
    actors.every(({ kind }) => kind === 'project' || kind === 'organization')

/** Drafts for neighbours of a sentence, the first of which owns the second. */
export function besideDrafts(text: string, groups: readonly Group[]): Draft[] {
  return flatMap(groups, (after, index): Draft[] => {
    const apart = belongsApart.exec(text.slice(Math.max(0, after.start - 8), after.start))?.[1]
    const before = apart === undefined ? groups[index - 1] : groups.slice(0, index).findLast(opensClause(text))
    const points = after.actors.some(({ pointing }) => pointing !== undefined)
    const isNear = before !== undefined && after.start - before.end <= 24
    const gap = points || !before ? undefined : (apart ?? (isNear ? text.slice(before.end, after.start) : undefined))
    const pair =
      before && gap !== undefined
        ? pairOf(gap, before, after, {
            lead: text.slice(Math.max(0, before.start - 4), before.start),
            rest: text.slice(after.end, after.end + 24),
            called: text.slice(after.start, after.end + 12),
          })
        : undefined
    if (!before || !pair) return []
    return pairsOf(pair.from, pair.to).map(([from, to]) => ({
      type: pair.type,
      from,
      to,
      method: pair.method,
      confidence: pair.confidence * certainty([before, after], false),
      details: {},
      verbAt: before.start,
      start: before.start,
      end: after.end,
    }))
  })
}

const atHost = /^[^,。;]{0,14}(?:启动|揭牌|挂牌|落户|落地|试点|实施|开展|运行|授牌|投入使用|开课|开班)/
const reachesHost = /(?:走进|落户|落地|进驻|覆盖)(?:了)?“?$/

const treated = /^(?:成功)?(?:接受|完成|获得|实施)[^,。;]{0,6}[“《]?$/
const treatment = /^[”》]?(?:公益)?(?:项目|计划)?的?[^,。;]{0,4}(?:救助|手术|治疗|筛查)/

/** 某计划在某医院启动, 某计划走进某学校: who houses a project has part in it. */
export function hostDrafts(text: string, clause: ClauseReading): Draft[] {
  return flatMap(clause.groups, (host, index): Draft[] => {
    if (host.governor !== 'place') return []
    const next = clause.groups[index + 1]
    // 在|某医院|接受“某计划”救助
    const isTreated =
      next && treated.test(text.slice(host.end, next.start)) && treatment.test(text.slice(next.end, next.end + 12))
    const project = isTreated
      ? next
      : clause.groups.slice(0, index).findLast((group) => fromGroups([group], projects).length > 0)
    if (!project || (project.governor !== 'none' && project.governor !== 'agent')) return []
    const owned = fromGroups([project], projects)
    const before = text.slice(Math.max(0, host.start - 4), host.start)
    if (!isTreated && !reachesHost.test(before) && !atHost.test(text.slice(host.end, clause.end))) return []
    return pairsOf(fromGroups([host], bodiesOf), owned).map(([from, to]) => ({
      type: 'PARTNERS_IN' as const,
      from,
      to,
      method: 'host',
      confidence: 0.75 * certainty([host, project], false),
      details: { role: '所在' },
      verbAt: host.start,
      start: project.start,
      end: host.end,
    }))
  })
}
