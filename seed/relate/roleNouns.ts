// Parts given by nouns: 某某计划首席支持方——某某基金会, 主办单位:某某, 某某作为该项目的合作方.

import { trieOf } from '../lexicon/trie.ts'
import { isOrganization } from '../ontology.ts'
import type { Actor } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { type Action, roleNouns } from './frames/actions.ts'
import { namedOrganizations } from './frames/making.ts'
import type { Group } from './groups.ts'
import { isPlace } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

const nouns = trieOf(roleNouns.flatMap(([words, action]) => words.map((word) => [word, { action, word }] as const)))

const relationOf: Partial<Record<Action, Draft['type']>> = {
  initiate: 'INITIATES',
  conduct: 'PARTNERS_IN',
  support: 'SUPPORTS',
  fund: 'FUNDS',
}

/** 某某是某计划的发起人: a person does it alone. */
const founders = (actor: Actor): readonly Reference[] =>
  actor.kind === 'person' && actor.person ? [actor.person] : namedOrganizations(actor)
/** What the part is played in: a project, or an organisation other than the players. */
const whole = (actor: Actor): readonly Reference[] =>
  actor.kind === 'person' ? [] : actor.references.filter(({ type }) => type === 'Project' || isOrganization(type))

const introduces = /^(?:之一)?,?(?:——|:|为|是|有|包括|“|—|(?<=之一)的)+[“《]?$/
const claims = /(?:作为|是|为|担任|成为|系|授予|获批|获评|入选|当选|挂牌)[“《]?$/
/** 作为|发起单位|,某基金会 … */
const playing = /作为(?:该|本|此次|本次)?(?:项目|计划|活动|工程)?的?(?:主要|唯一|独家|联合|共同|首席)?$/

/** 为|爱心企业|授牌: acted for, rather than 甲为捐赠企业. */
const isServed =
  /^(?:代表|们|、[^,。;]{2,10})?[^,。;、]{0,6}(?:授|颁|赠|发放|送上|送去|献上|提供|佩戴|点赞|举[行办]|证书|牌匾)/

/** 由甲|作为捐赠单位, 甲、乙等部门|作为支持单位, 将某医院|确定为某病的定点医院 */
function playsAs(gap: string, { governor }: Group, after: string): boolean {
  if (gap.endsWith('为') && isServed.test(after)) return false
  if (governor === 'agent' || governor === 'none')
    return /^[”》]?(?:、[^,。;:、]{2,18})?(?:等[^,。;:]{0,12})?(?:作为|担任|为|是|系|成为|被(?:授予|评为|列为|确定为|指定为))(?:(?:本|该|此|这一)(?:次|个|项)?(?:公益|慈善)?(?:项目|活动|计划|工程|行动|基金)?的?)?(?:唯一|独家|主要|指定|首家|首批)?的?[“《]?$/.test(
      gap,
    )
  return governor === 'theme' && /^[”》]?(?:确定|选定|列|指定|认定|定|聘)(?:为|作)[^,。;:]{0,16}$/.test(gap)
}

/** 捐赠方:甲公司;受赠方:|某医院 */
const taking = /受[赠捐助](?:方|单位|学校|医院|机构)(?:代表)?(?:为|是|:|、)*[“《]?$/

const counted = /^[”》]?(?:等)?[\d一二两三四五六七八九十]+余?[家所个]$/

/** `project` is what the sentence or article is about, for nouns that name no whole. */
export function roleNounDrafts(text: string, clause: ClauseReading, project: Reference | undefined): Draft[] {
  const drafts: Draft[] = []
  for (const { start, end, value } of nouns.all(text, clause.start, clause.end)) {
    const type = relationOf[value.action]
    if (!type) continue
    const before = clause.groups.filter((group) => group.end <= start && !isPlace(group))
    const next = clause.groups.find((group) => group.start >= end)
    const nearest = before.at(-1)
    const named =
      nearest &&
      /^[”’》]?(?:公益|慈善|救助|助学|医疗|关爱|帮扶)*(?:活动|项目|计划|工程|行动)?(?:在[^,。;、]{2,10})?的?(?:实施|执行|合作)?[首席联合共同战略独家定点指主要唯一长期重公益\s]{0,6}$/.test(
        text.slice(nearest.end, start),
      )
        ? nearest
        : undefined
    let players: Group | undefined
    // 由甲|作为捐赠单位; 甲、乙和丙|三家|项目定点医院
    const isCounted = nearest !== undefined && counted.test(text.slice(nearest.end, start))
    const acting =
      isCounted ||
      (nearest !== undefined && playsAs(text.slice(nearest.end, start), nearest, text.slice(end, end + 20)))
    if (acting) players = nearest
    // 某计划|实施单位|某医院
    else if (
      next &&
      // 授予|捐款者|为某会“某某大使”
      !text.endsWith('授予', start) &&
      (introduces.test(text.slice(end, next.start)) || ((named || value.word.endsWith('代表')) && next.start === end))
    )
      players = next
    // 作为|某计划|的发起单位之一,某公司 …
    else if (
      named &&
      next &&
      /^(?:之一)?[,的]$/.test(text.slice(end, next.start)) &&
      /(?:^|[,。;])作为[“《]?$/.test(text.slice(Math.max(0, named.start - 4), named.start))
    )
      players = next
    else if (
      next &&
      /^(?:之一)?[,的]$/.test(text.slice(end, next.start)) &&
      playing.test(text.slice(Math.max(0, start - 14), start))
    )
      players = next
    else if (named) {
      // 甲医院成为|某基金会|某基金|合作医院
      const owner = before.at(-2)?.end === named.start ? before.at(-2) : undefined
      const other = before.at(owner ? -3 : -2)
      // 甲支公司|被|分公司|选定为“某计划”执行机构
      const chosen = other && text.charAt(other.start - 1) === '被' ? before[before.indexOf(other) - 1] : undefined
      if (other && claims.test(text.slice(other.end, (owner ?? named).start)))
        players = chosen?.end === other.start - 1 ? chosen : other
    }
    if (!players) continue
    const taker =
      value.action === 'fund'
        ? clause.groups.find((group) => taking.test(text.slice(Math.max(clause.start, group.start - 10), group.start)))
        : undefined
    const wholes = taker
      ? fromGroups([taker], namedOrganizations)
      : named
        ? fromGroups([named], whole)
        : project
          ? [project]
          : []
    const isPart = type === 'INITIATES' || type === 'PARTNERS_IN'
    const ofProjects = isPart ? wholes.filter((reference) => reference.type === 'Project') : wholes
    // 甲成为乙的|合作伙伴
    const isPartner = ofProjects.length === 0 && /^(?:战略)?合作伙伴$/.test(value.word)
    const to = isPartner ? wholes : ofProjects
    const involved = named ? [players, named] : [players]
    const span = {
      start: Math.min(start, ...involved.map((group) => group.start)),
      end: Math.max(end, ...involved.map((group) => group.end)),
    }
    for (const [from, target] of pairsOf(
      fromGroups([players], /[人者]$/.test(value.word) ? founders : namedOrganizations),
      to,
    )) {
      drafts.push({
        type: isPartner ? 'COORDINATES_WITH' : type,
        from,
        to: target,
        method: 'role-noun',
        confidence: (named ? 0.9 : 0.75) * certainty(involved, false),
        details:
          type === 'SUPPORTS' || isPartner ? { kind: value.word } : type === 'PARTNERS_IN' ? { role: value.word } : {},
        verbAt: start,
        ...span,
      })
    }
  }
  return drafts
}
