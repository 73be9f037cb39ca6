// Organisations of an article by their endings: from each ending left to where the name begins, the longest name of nested ones.

import { nationalPrefixes } from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import { type Walk, walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { endingsIn } from './endings.ts'
import { nationalBodies } from './national.ts'
import type { OrganizationSpan } from './organization.ts'
import { contextualName, type Regions } from './region.ts'
import { properness } from './validity.ts'

/** Where the place or national word that a name begins with is over. */
function anchorEnd(context: Context, start: number): number {
  let at = start
  for (let place = context.placeFrom.get(at); place; place = context.placeFrom.get(at)) at = place.end
  if (at > start) return at
  const prefix = nationalPrefixes.find((word) => context.text.startsWith(word, start))
  return prefix === undefined ? start : start + prefix.length
}

/** What a name may end with after the whole name of the body it belongs to. */
const partOfWhole =
  /^(?:附属|直属|宣传|组织|统战|政法|第[一二三四五六七八九十]|人民|.{0,8}(?:学生|校友|志愿)|总会|分会|分部|办公|医学|口腔|儿童|专业|专项|教育|研究|党委|党组|机关|委员|青年|社会|公共|公益)/
const schoolPart = /(?:学院|实验室|研究中心|研究所|研究院|附属医院|医院|附中|附小|中学|小学|基金会|校友会)$/
const branch = /^(?:分行|支行|分公司|子公司|分校|分院|分会|办事处|代表处|支队|分局|总公司)$/

export interface Obstacles {
  /** 1 on units of persons and of titles that belong to one. */
  readonly masked: Uint8Array
  readonly startsTitle: (at: number) => boolean
  /** Whether a title that a person holds begins here. */
  readonly holdsOffice: (at: number) => boolean
}

/** 省卫生厅 with the place that the article speaks of; undefined where the name says no level or the place is not known. */
function completed(name: string, at: number, regions: Regions): string | undefined {
  const contextual = contextualName(name)
  const place = contextual && regions.nameAt(contextual.level, at)
  return place === undefined ? undefined : place + contextual?.rest
}

/** Doubled levels: 青海省|省委. */
const normalised = (name: string) =>
  name
    .replace(/省省/, '省')
    .replace(/市市/, '市')
    .replace(/^中国中国/, '中国')

const departments = new Set(['中心', '工作室', '研究室', '实验室', '理事会', '办事处', '网络', '培训中心', '活动中心'])

const isJoined = (text: string, at: number) => '、和及与'.includes(text.charAt(at - 1))

/** What an organisation does right after its name: that a phrase of ordinary words does it makes it a name. */
const acts =
  /^(?:已|再次|共|共同|正式|紧急|首批)?(?:捐赠|捐款|捐资|捐出|出资|资助|向|携手|联合|发起|赞助|与|主办|承办|独家)|^(?:、|和)[^,。]{2,14}(?:共同|联合|捐赠|向)/

/** The organisations found so far, the last of overlapping ones. */
function createFound() {
  const found: OrganizationSpan[] = []
  const byEnd = new Map<number, OrganizationSpan>()
  return {
    found,
    byEnd,
    add(organization: OrganizationSpan) {
      while ((found.at(-1)?.start ?? -1) >= organization.start) found.pop()
      const last = found.at(-1)
      if (last && last.end > organization.start) return
      found.push(organization)
      byEnd.set(organization.end, organization)
    },
  }
}

/** All organisations with an ending or a national short name, in order, without overlaps. */
export function findOrganizations(context: Context, obstacles: Obstacles, regions: Regions): OrganizationSpan[] {
  const { text } = context
  const { masked } = obstacles
  const { found, byEnd, add } = createFound()
  const national = nationalBodies(context, masked)
  let next = 0
  for (const ending of endingsIn(context, obstacles.startsTitle)) {
    for (let body = national[next]; body && body.end <= ending.end; body = national[++next]) add(body)
    if (masked[ending.start] || masked[ending.end - 1] || byEnd.has(ending.end)) continue
    const walk = walkLeft(context, ending.start, {
      isBlocked: (at) => masked[at - 1] === 1,
      nameTo: (at) => byEnd.get(at),
      passes: (at) => {
        const rest = text.slice(at, ending.end)
        return partOfWhole.test(rest) || (byEnd.get(at)?.type === 'ResearchBody' && schoolPart.test(rest))
      },
    })
    const organization = accept(context, ending, walk, byEnd, obstacles, regions)
    if (organization) add(organization)
  }
  for (const body of national.slice(next)) add(body)
  return found
}

const ownerEnding = /(?:银行|公司|集团|证券|保险|大学|学会|协会|红十字会|联合会|总会)$/

/** The organisation whose branch is named with a place (某银行|某市|分行), also where its own name is too general to stand alone. */
function ownerOf(context: Context, at: number, byEnd: ReadonlyMap<number, OrganizationSpan>): Walk | undefined {
  const known = byEnd.get(at)
  if (known) return known
  const ending = ownerEnding.exec(context.text.slice(Math.max(0, at - 4), at))?.[0]
  if (ending === undefined) return undefined
  const from = at - ending.length
  const walk = walkLeft(context, from, { isBlocked: () => false, nameTo: () => undefined, passes: () => false })
  return from - walk.start >= 2 ? walk : undefined
}

function accept(
  context: Context,
  ending: Found<OrganizationType>,
  walk: Walk,
  byEnd: ReadonlyMap<number, OrganizationSpan>,
  { holdsOffice }: Obstacles,
  regions: Regions,
): OrganizationSpan | undefined {
  const { text } = context
  const word = text.slice(ending.start, ending.end)
  // 某银行|某市|分行: the place stands within.
  const owner = walk.anchored && branch.test(word) ? ownerOf(context, walk.start, byEnd) : undefined
  const start = owner?.start ?? walk.start
  const bodyStart = walk.anchored ? anchorEnd(context, walk.start) : walk.start
  if (word === '委' && bodyStart !== ending.start && !/[省市县区州盟旗]/.test(text.charAt(ending.start - 1)))
    return undefined
  // 某某医院|血液科中心 is a department of the one before.
  if (!walk.anchored && departments.has(word) && byEnd.has(start)) return undefined
  const name = normalised(text.slice(start, ending.end))
  const span = { start, end: ending.end, type: ending.value, endingStart: ending.start }
  const full = walk.anchored ? undefined : completed(name, start, regions)
  if (full !== undefined) return { ...span, name: full, anchored: true }
  const organization = { ...span, name, anchored: walk.anchored }
  if (owner) return organization
  const isNational = walk.anchored && !context.placeFrom.has(walk.start)
  const proper = properness(context, {
    ...span,
    bodyStart,
    ending: word,
    anchored: walk.anchored,
    national: isNational,
  })
  if (start < ending.start && proper === 'proper') return organization
  const standsAlone = start < ending.start && isMarkAt(text, start - 1)
  if (
    standsAlone &&
    proper === 'plain' &&
    (acts.test(text.slice(ending.end, ending.end + 20)) || holdsOffice(ending.end))
  )
    return organization
  // 基金会救灾协调会|总干事|王甲: general words, but somebody holds an office in it.
  if (standsAlone && holdsOffice(ending.end) && ending.start - start >= 4) return organization
  const joinsBody = ending.value === 'GovernmentBody' && isJoined(text, start) && byEnd.has(start - 1)
  return joinsBody ? { ...organization, anchored: false } : undefined
}
