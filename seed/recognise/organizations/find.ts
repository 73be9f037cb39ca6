// Organisations of an article by their endings: from each ending left to where the name begins, the longest name of nested ones.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import {
  foundationShortForms,
  generalModifiers,
  groupWords,
  nationalPrefixes,
  trades,
} from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { type Walk, walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords } from '../words.ts'
import { endingsIn } from './endings.ts'
import { nationalBodies } from './national.ts'
import type { OrganizationSpan } from './organization.ts'
import { contextualName, type Regions } from './region.ts'
import { isMadeOf, properness, wordsBetween } from './validity.ts'
import { carriedName, goesThrough } from './within.ts'

/** Where the place or national word that a name begins with is over. */
function anchorEnd(context: Context, start: number): number {
  let at = start
  for (let place = context.placeFrom.get(at); place; place = context.placeFrom.get(at)) at = place.end
  if (at > start) return at
  const prefix = nationalPrefixes.find((word) => context.text.startsWith(word, start))
  return prefix === undefined ? start : start + prefix.length
}

const branch = /^(?:分行|支行|分公司|子公司|分校|分院|分会|办事处|代表处|支队|分局|总公司)$/

export interface Obstacles {
  /** 1 on units of persons and of titles that belong to one. */
  readonly masked: Uint8Array
  readonly startsTitle: (at: number) => boolean
  readonly endsTitle: (at: number) => boolean
  /** Whether a title that a person holds begins here. */
  readonly holdsOffice: (at: number) => boolean
  /** Where the name of a person begins that ends here and that a body bears. */
  readonly namesakeTo: (at: number) => number | undefined
}

/** 省卫生厅 with the place that the article speaks of; undefined where the name says no level or the place is not known. */
function completed(name: string, at: number, regions: Regions, sentenceStart: number): string | undefined {
  const contextual = contextualName(name)
  if (!contextual) return undefined
  const { level, rest, head = '' } = contextual
  // 某市政协、教育厅: the province of what stands before in the sentence.
  const near = rest === name ? regions.provinceBetween(sentenceStart, at) : undefined
  const place = near ?? regions.nameAt(level, at) ?? (rest === name ? regions.nameAt('自治区', at) : undefined)
  if (place === undefined) return undefined
  return head + place + rest
}

/** 省民政厅, 县慈善会: a body of a level, where the level is a word by itself. */
const isOfSomeLevel = ({ text, starts }: Context, start: number, ending: Found<OrganizationType>): boolean =>
  starts[start + 1] === 1 &&
  ending.end - start >= 3 &&
  !/[(]|党委政府$/.test(text.slice(start, ending.end)) &&
  /^(?:GovernmentBody|SocialOrganization)$/.test(ending.value) &&
  !/^[委局厅]$/.test(text.slice(start + 1, ending.end)) &&
  /^[省市县区][^各级内外属直和与及]/.test(text.slice(start, start + 2))

/** 《某某时报》 */
const isMedium = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text.charAt(start - 1) === '《' && text.charAt(end) === '》' && /[报刊志]$/.test(text.slice(start, end))

/** 10余个省、市、|自治区民政局: bodies of many places. */
const manyBefore = /[各个余](?:省|市|县|区|州|自治区|直辖市|[、和(])+$/

/** 某某新闻网|成都6月14日讯 */
const dateline = /^(?:记者)?[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯|消息)/

const venueEnding =
  /(?:会议|展览|会展|国际|购物|商务|演艺|艺术|体育|会议会展)中心$|(?:酒店|宾馆|饭店|剧院|礼堂|会堂|广场|大厦)$/

/** 在|某会议中心|举行: only where something takes place. */
const isVenue = (text: string, { start, end }: { start: number; end: number }): boolean =>
  venueEnding.test(text.slice(start, end)) &&
  text.charAt(start - 1) === '在' &&
  /^[^,。;]{0,8}(?:举行|举办|召开|开幕|启动|签|揭|落幕|拉开)/.test(text.slice(end, end + 12))

/** 5所|“某某卫生站”, 援建|某某卫生站|二十余所: a kind of thing. */
const isCounted = (text: string, { start, end }: Span): boolean =>
  /[\d一二两三四五六七八九十百千多几余][所家个间座处]“$/.test(text.slice(Math.max(0, start - 3), start)) ||
  (/(?:建|建设|建立|建成|资助)(?:了)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:\(站\))?[\d一二两三四五六七八九十百千万]{1,6}[多余]?[所家个间座]/.test(text.slice(end, end + 14))) ||
  text.startsWith('(站)', end)

const isOffice = (text: string, { start, end }: Span): boolean => text.slice(start, end) === '办公室'

/** Doubled levels: 青海省|省委. */
const normalised = (name: string) =>
  name
    .replace(/省省/, '省')
    .replace(/市市/, '市')
    .replace(
      /(?<=.)([县区州旗])\1(?=委|政府|人民政府|人大|政协|纪委|监委|[\u4e00-\u9fff]{2,8}局$|红十字会|慈善|工商联|妇联|残联|总工会)/,
      '$1',
    )
    .replace(/^中国中国/, '中国')
    .replace(/^团(?=.{2,9}委$)/, '共青团')

const departments = new Set([
  '校区',
  '中心',
  '工作室',
  '研究室',
  '实验室',
  '理事会',
  '办事处',
  '网络',
  '培训中心',
  '活动中心',
])

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

/** “中国某某教育与发展促进会”: a name that fills quotation marks and begins with a place or a national word. */
function quotedWalk({ text, placeFrom }: Context, { start, end }: Found<OrganizationType>): Walk | undefined {
  if (text.charAt(end) !== '”') return undefined
  const open = text.lastIndexOf('“', start - 1)
  const content = text.slice(open + 1, start)
  if (open < 0 || content.length > 24 || content.length < 4 || /[^\u4e00-\u9fff·]|[的在向由把]/.test(content))
    return undefined
  const begins = placeFrom.has(open + 1) || nationalPrefixes.some((prefix) => content.startsWith(prefix))
  return begins ? { start: open + 1, anchored: true } : undefined
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
    const walk =
      quotedWalk(context, ending) ??
      walkLeft(context, ending.start, {
        isBlocked: (at) => masked[at - 1] === 1,
        nameTo: (at) => byEnd.get(at),
        passes: (at) => !isOffice(text, ending) && goesThrough(byEnd.get(at), text.slice(at, ending.end)),
        namesakeTo: obstacles.namesakeTo,
      })
    const organization = accept(context, ending, walk, byEnd, obstacles, regions, found.at(-1))
    if (organization) add(organization)
  }
  for (const body of national.slice(next)) add(body)
  return found
}

/** Endings that names have even before general words alone (某某公益基金会), so that the word before them must be the name. */
const tellsName = /^(?:基金会|慈善会|救援队|有限公司|股份有限公司|有限责任公司|集团有限公司)$/

/** 某某|建筑设计|股份有限公司, 某某|香港|有限公司: trades and places alone name no company, so that what stands before them does. */
function isTradesOnly({ text }: Context, from: number, to: number, word: string): boolean {
  return /有限(?:责任)?公司$/.test(word) && (from === to || isMadeOf(text.slice(from, to), tradeWords))
}

const tradeWords: ReadonlySet<string> = new Set([...trades, ...generalModifiers, '设计', '工程', '商业', '国际'])

/** 浙江|美丽达|被服有限公司: the place a few characters before a company's name that was cut at a lone character. */
function placedStart({ text, placeTo, starts }: Context, start: number, word: string): number | undefined {
  if (!/有限(?:责任)?公司$/.test(word) || isMarkAt(text, start - 1)) return undefined
  for (let at = start - 1; at >= start - 5; at--) {
    if (isMarkAt(text, at) || '的为是在由向对与和及给'.includes(text.charAt(at))) return undefined
    const place = placeTo.get(at)
    if (!place) continue
    const before = cutWords(text.slice(at, start))
    return starts[at] === 1 && before.every((one) => one.length === 1 || !boundaryWords.has(one))
      ? place.start
      : undefined
  }
  return undefined
}

/** 正泰|公益基金会: a short word before general ones, back to a mark or a word that leads up to names, is the name itself. */
function widerStart(context: Context, start: number, ending: Found<OrganizationType>): number | undefined {
  const { text } = context
  if (!tellsName.test(text.slice(ending.start, ending.end)) || isMarkAt(text, start - 1)) return undefined
  for (let at = start - 1; at >= start - 4 && at >= 0; at--) {
    const before = text.charAt(at - 1)
    const opens = isMarkAt(text, at - 1) || '由与和向为及对'.includes(before)
    if (isMarkAt(text, at) || context.taken[at]) return undefined
    if (!opens) continue
    if (start - at === 1 && context.starts[start] === 1 && context.starts[start + 1] !== 1) continue
    const words = wordsBetween(context, at, start)
    const isName = words.every(
      (word) =>
        !'的为是在由向对'.includes(word) && !(word.length > 1 && boundaryWords.has(word)) && !groupWords.has(word),
    )
    const isGeneral = isMadeOf(text.slice(at, ending.start), generalModifiers)
    return isName && !isGeneral && /^[\u4e00-\u9fff]+$/.test(text.slice(at, start)) ? at : undefined
  }
  return undefined
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
  { holdsOffice, startsTitle, endsTitle }: Obstacles,
  regions: Regions,
  last: OrganizationSpan | undefined,
): OrganizationSpan | undefined {
  const { text } = context
  const word = text.slice(ending.start, ending.end)
  // 某银行|某市|分行: the place stands within.
  const owner = walk.anchored && branch.test(word) ? ownerOf(context, walk.start, byEnd) : undefined
  // 在|河东乡中心学校: the dictionary may read a word across the boundary.
  const isLed = !walk.anchored && '在到向由从赴'.includes(text.charAt(walk.start)) && ending.start - walk.start >= 3
  const start = owner?.start ?? walk.start + (isLed ? 1 : 0)
  const bodyStart = walk.anchored ? anchorEnd(context, walk.start) : walk.start
  if (word === '委' && bodyStart !== ending.start && !/[省市县区州盟旗]/.test(text.charAt(ending.start - 1)))
    return undefined
  // 某某医院|血液科中心 is a department of the one before.
  if (!walk.anchored && departments.has(word) && byEnd.has(start)) return undefined
  // 市委|宣传部: the name before has its place already.
  const inner = last && last.start === start && last.end <= ending.start ? last : undefined
  const name = normalised(inner ? inner.name + text.slice(inner.end, ending.end) : text.slice(start, ending.end))
  const isMission = word === '办事处' && /[省市县区府]驻/.test(text.slice(start, ending.start))
  const type = isMission
    ? 'GovernmentBody'
    : /^(?:共青)?团/.test(text.slice(start, start + 3))
      ? 'SocialOrganization'
      : ending.value
  const span = { start, end: ending.end, type, endingStart: ending.start }
  if (ending.value === 'Company' && dateline.test(text.slice(ending.end, ending.end + 16))) return undefined
  if (isVenue(text, span) || isCounted(text, span)) return undefined
  // 某市|办公室 is any; 某省|某某工程办公室 is one.
  if (foundationShortForms.has(word)) return walk.anchored ? { ...span, name, anchored: true } : undefined
  if (word === '会' && (!walk.anchored || ending.start - bodyStart < 2)) return undefined
  if (isOffice(text, ending) && (!walk.anchored || ending.start - bodyStart < 3)) return undefined
  const ofMany = !walk.anchored && manyBefore.test(text.slice(Math.max(0, start - 10), start))
  if (ofMany) return undefined
  const full = walk.anchored ? undefined : completed(name, start, regions, text.lastIndexOf('。', start) + 1)
  if (full !== undefined) return { ...span, name: full, anchored: true }
  // 县民政局 where the text names no county stays as it is.
  if (!walk.anchored && isOfSomeLevel(context, start, ending)) return { ...span, name, anchored: true }
  const organization = { ...span, name, anchored: walk.anchored }
  if (owner) return organization
  // A department is one only of a named body: 民政部|某司.
  if (word === '司' && !(last?.start === walk.start && last.type === 'GovernmentBody')) return undefined
  const ofSchool = text.charAt(start) === '校' && context.starts[start + 1] === 1
  const afterOffice = '、,兼'.includes(text.charAt(start - 1)) && endsTitle(start - 1)
  if (!walk.anchored && startsTitle(ending.end) && (afterOffice || ofSchool)) {
    const carried = carriedName(context, start, ending, last, (at) => anchorEnd(context, at))
    if (carried !== undefined) return { ...organization, name: carried, anchored: true }
  }
  const isNational = walk.anchored && !context.placeFrom.has(walk.start)
  const proper = properness(context, {
    ...span,
    bodyStart,
    ending: word,
    anchored: walk.anchored,
    national: isNational,
  })
  const placed = walk.anchored || ending.value !== 'Company' ? undefined : placedStart(context, start, word)
  if (placed !== undefined)
    return { ...organization, start: placed, name: normalised(text.slice(placed, ending.end)), anchored: true }
  const brandless = ending.value === 'Company' && isTradesOnly(context, bodyStart, ending.start, word)
  const wider = walk.anchored && !brandless ? undefined : widerStart(context, start, ending)
  // 大自然保护协会(TNC): what has an abbreviation is a name.
  if (start < ending.start && proper === 'plain' && /^\([A-Z]{2,8}\)/.test(text.slice(ending.end, ending.end + 10)))
    return organization
  if (brandless && wider !== undefined)
    return { ...organization, start: wider, name: normalised(text.slice(wider, ending.end)) }
  if (start < ending.start && (proper === 'proper' || isMedium(text, span))) return organization
  if (wider !== undefined) return { ...organization, start: wider, name: normalised(text.slice(wider, ending.end)) }
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
